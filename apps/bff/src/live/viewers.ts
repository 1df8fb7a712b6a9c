import type { Cloud } from '@cloud/client'
import { z } from 'zod'
import type { Viewer } from '#live/visible.ts'
import type { Clock } from '#ports/clock.ts'
import type { Session } from '#session/seal.ts'

/** A right that was taken away is felt after this time at the latest. */
const FRESH_MS = 60_000
const apis = z.object({ rows: z.array(z.object({ name: z.string() })) })

/** Sessions that are shown the same lists: roles belong to accounts. */
export const scopeOf = ({
  account,
  domainid,
  type,
}: Pick<Session, 'account' | 'domainid' | 'type'>): string => JSON.stringify([account, domainid, type])

export interface Viewers {
  /** Rejects with CloudError. */
  of(session: Session): Promise<Viewer>
}

/** @param cloud the cloud as the user of a session sees it */
export function createViewers(cloud: (session: Session) => Cloud, clock: Clock): Viewers {
  const known = new Map<string, { until: number; viewer: Promise<Viewer> }>()

  const ask = async (session: Session): Promise<Viewer> => {
    const { rows } = apis.parse(await cloud(session).loose.call('listApis'))
    const { account, domainid, type } = session
    return { account, domainid, type, commands: new Set(rows.map(api => api.name)) }
  }

  return {
    async of(session) {
      const scope = scopeOf(session)
      const before = known.get(scope)
      if (before && clock.now() < before.until) return before.viewer
      const viewer = ask(session)
      known.set(scope, { until: clock.now() + FRESH_MS, viewer })
      viewer.catch(() => known.delete(scope))
      return viewer
    },
  }
}
