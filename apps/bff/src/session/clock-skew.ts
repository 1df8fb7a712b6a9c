import { type Cloud, CloudError } from '@cloud/client'
import type { Logger } from 'pino'
import type { Clock } from '#ports/clock.ts'
import { isHeld } from '#session/held.ts'
import type { Session } from '#session/seal.ts'

/** Clocks drift slowly. */
const FRESH_MS = 3600_000
/** CloudStack's times have no fraction of a second. */
const STEP_MS = 1000
/** What is further off is an older login: the cloud keeps no record of this one. */
const MOST_MS = 24 * 3600_000

/** How far the clocks of the cloud's servers are ahead of ours. */
export interface ClockSkew {
  /**
   * Compares the clocks by the record that the cloud has just made of a login: its answers carry no time. Asks the cloud
   * once an hour for each of its servers.
   * @param begun when the login was sent, milliseconds since 1970
   */
  measure(session: Session, facts: Readonly<Record<string, unknown>>, begun: number): Promise<void>
  /** @returns milliseconds, to a second or so; undefined when it is not known */
  of(session: Pick<Session, 'upstream'>): number | undefined
}

/** @param cloud the cloud as the user of a session sees it */
export function clockSkew(cloud: (session: Session) => Cloud, clock: Clock, log: Logger): ClockSkew {
  const known = new Map<string, { until: number; aheadMs: number | undefined }>()
  const serverOf = ({ upstream }: Pick<Session, 'upstream'>) => upstream.server ?? ''
  return {
    async measure(session, facts, begun) {
      const ended = clock.now()
      const server = serverOf(session)
      const before = known.get(server)
      if (isHeld(facts) || (before && ended < before.until)) return
      known.set(server, { until: ended + FRESH_MS, aheadMs: before?.aheadMs })
      try {
        const { rows } = await cloud(session).call('listEvents', { type: 'USER.LOGIN', page: 1, pagesize: 1 })
        const told = Date.parse(rows[0]?.created ?? '') + STEP_MS / 2
        const aheadMs = told - (begun + ended) / 2
        if (rows[0]?.username !== session.username || !(Math.abs(aheadMs) < MOST_MS)) return
        known.set(server, { until: ended + FRESH_MS, aheadMs })
      } catch (error) {
        // Roles without events, a server that goes away: it stays unknown.
        if (!(error instanceof CloudError))
          log.warn({ err: error }, 'the clock of the cloud could not be read')
      }
    },
    of: session => known.get(serverOf(session))?.aheadMs,
  }
}
