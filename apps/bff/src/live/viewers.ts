import { type Cloud, CloudError } from '@cloud/client'
import { z } from 'zod'
import type { Viewer } from '#live/visible.ts'
import type { Clock } from '#ports/clock.ts'
import { isHeld } from '#session/held.ts'
import type { Session } from '#session/seal.ts'

/** A right that was taken away is felt after this time at the latest. */
const FRESH_MS = 60_000
const MOST_KEPT = 500

const apis = z.object({ rows: z.array(z.object({ name: z.string() })) })

/** Who is shown the same lists as far as ownership goes: all root admins, the admins of one domain, the users of one
 *  account. */
export const viewOf = ({ account, domainid, type }: Pick<Session, 'account' | 'domainid' | 'type'>): string =>
  JSON.stringify(type === '1' ? [type] : type === '2' ? [type, domainid] : [type, domainid, account])

export interface Rights {
  commands: ReadonlySet<string>
  version: string | undefined
}

export interface Viewers {
  /** Rejects with CloudError. */
  of(session: Session): Promise<Viewer>
  /** What the role of a session lets it call, in a project if one is named, and the version of the cloud, where it says
   *  which it has. Rejects with CloudError. */
  rights(session: Session, projectid?: string): Promise<Rights>
}

/**
 * Asked once a minute for all who have the same role, since the list of commands is long; anew when the cloud has another
 * version.
 * @param cloud the cloud as the user of a session sees it
 * @param facts what login answered for a session
 */
export function createViewers(
  cloud: (session: Session) => Cloud,
  facts: (session: Session) => Promise<Readonly<Record<string, unknown>>>,
  clock: Clock,
): Viewers {
  const versions = kept<string | undefined>(clock)
  const roles = kept<string | undefined>(clock)
  const lists = kept<ReadonlySet<string>>(clock)

  const version = (session: Session) =>
    versions('', () =>
      orUndefined(async () => {
        const { cloudstackversion } = await cloud(session).call('listCapabilities')
        return cloudstackversion
      }),
    )

  const roleOf = (session: Session) =>
    roles(accountOf(session), () =>
      orUndefined(async () => {
        const { rows } = await cloud(session).call('listUsers', { id: session.userid })
        return rows[0]?.roleid
      }),
    )

  /** Whoever has to show a second factor or to change the password first is told of few commands. */
  const standing = async (session: Session) => {
    const now = await facts(session)
    if (isHeld(now) || now['passwordchangerequired'] === true)
      return { role: JSON.stringify([session.userid]), version: undefined }
    // One after the other: a session that the cloud has dropped costs it one call, not two.
    const role = await roleOf(session)
    return { role: role ?? accountOf(session), version: await version(session) }
  }

  const commandsFor = (session: Session, role: string, known: string | undefined, projectid?: string) => {
    const where = projectid === undefined ? [] : [projectid, accountOf(session)]
    return lists(JSON.stringify([role, known, ...where]), async () => {
      const asked = projectid === undefined ? {} : { projectid }
      const { rows } = apis.parse(await cloud(session).loose.call('listApis', asked))
      return new Set(rows.map(api => api.name))
    })
  }

  return {
    async of(session) {
      const { account, domainid, type } = session
      const { role, version: known } = await standing(session)
      return { account, domainid, type, role, commands: await commandsFor(session, role, known) }
    },
    async rights(session, projectid) {
      const { role, version: known } = await standing(session)
      return { commands: await commandsFor(session, role, known, projectid), version: known }
    },
  }
}

/** Roles belong to accounts. */
const accountOf = ({ account, domainid, type }: Session): string => JSON.stringify([account, domainid, type])

/** Remembers for a minute what was asked for; what could not be learnt is asked for again. */
function kept<T>(clock: Clock): (key: string, ask: () => Promise<T>) => Promise<T> {
  const known = new Map<string, { until: number; value: Promise<T> }>()
  const get = (key: string, ask: () => Promise<T>): Promise<T> => {
    const before = known.get(key)
    // Another session's failure is not ours: it may be over.
    if (before && clock.now() < before.until) return before.value.catch(() => get(key, ask))
    if (known.size >= MOST_KEPT) known.clear()
    const value = ask()
    known.set(key, { until: clock.now() + FRESH_MS, value })
    value.catch(() => known.delete(key))
    return value
  }
  return get
}

/** A cloud that refuses to say is no failure; one that does not know the session is. */
async function orUndefined<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof CloudError && error.kind === 'refused' && error.status !== 401) return undefined
    throw error
  }
}
