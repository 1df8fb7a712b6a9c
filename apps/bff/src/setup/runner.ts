import { setTimeout as pause } from 'node:timers/promises'
import { type Clock, type PlanRecord, run, type RunTools, type Secrets, undo } from '@cloud/provision'
import type { Bff } from '#bff.ts'
import type { Session } from '#session/seal.ts'
import type { PlanDocument, Plans, Run } from '#setup/plans.ts'

/** A runner that does not renew its lease for so long is taken for dead. */
export const LEASE_MS = 10_000
const RENEW_MS = 3000

/** Somebody else has the plan now, or it was deleted: whatever this runner knows is void. */
class LeaseLost extends Error {}
/** The run ends in good order, and the record can be gone on with. */
class Stopped extends Error {}

export interface Runner {
  /** Begins to carry the plan out; the lease in `document.run` is this runner's already.
   *  @param secrets kept in memory as long as a retry may need them */
  start(document: PlanDocument, session: Session, secrets: Secrets | null): void
  /** Ends what runs here and gives the lease back, so that the next start may go on at once. */
  stop(): Promise<void>
}

/** How the time of a run passes; tests make it short. */
export interface Pace {
  wait: Clock['wait']
  renewMs: number
}

export function createRunner(bff: Bff, plans: Plans, pace: Partial<Pace> = {}): Runner {
  const { wait = realWait, renewMs = RENEW_MS } = pace
  const running = new Map<string, { stop: AbortController; ended: Promise<void> }>()

  async function carryOut(lease: Run, record: PlanRecord, session: Session, tools: Tools): Promise<void> {
    const cloud = bff.cloud(session)
    const clock: Clock = { now: () => bff.clock.now(), wait }
    const act = lease.kind === 'build' ? run : undo
    const save = (saved: PlanRecord) => mine(lease.owner, held => ({ ...held, record: saved }))
    await act(record, { cloud, clock, save, ...tools })
  }

  /** Changes the plan only while the lease is ours. */
  async function mine(owner: string, change: (document: PlanDocument & { run: Run }) => PlanDocument) {
    await plans.change(document => {
      if (document?.run?.owner !== owner) throw new LeaseLost()
      const until = bff.clock.now() + LEASE_MS
      return change({ ...document, run: { ...document.run, until } })
    })
  }

  async function keepAlive(owner: string, sid: string, stop: AbortController): Promise<void> {
    try {
      await mine(owner, held => held)
      // whoever has signed out, or was signed out, no longer changes the cloud
      if (!(await bff.sessions.byId(sid)))
        stop.abort(new Stopped('The session that this was started in has ended. Go on from another.'))
    } catch (error) {
      stop.abort(error)
    }
  }

  async function whole(lease: Run, record: PlanRecord, session: Session, secrets: Secrets | null) {
    const stop = new AbortController()
    const timer = setInterval(() => void keepAlive(lease.owner, session.sid, stop), renewMs).unref()
    const ended = (async () => {
      let stopped: string | undefined
      try {
        await carryOut(lease, record, session, { secrets, signal: stop.signal })
      } catch (error) {
        if (error instanceof LeaseLost) return
        stopped = why(error)
        if (!(error instanceof Stopped)) bff.log.error({ err: error }, 'the set-up stopped')
      } finally {
        clearInterval(timer)
      }
      await mine(lease.owner, ({ stopped: _before, ...held }) => ({
        ...held,
        run: null,
        ...(stopped !== undefined && { stopped }),
      })).catch((error: unknown) => {
        if (!(error instanceof LeaseLost)) bff.log.error({ err: error }, 'the set-up could not be put down')
      })
    })()
    running.set(lease.owner, { stop, ended })
    await ended
    running.delete(lease.owner)
  }

  return {
    start({ run: lease, record }, session, secrets) {
      if (lease) void whole(lease, record, session, secrets)
    },
    async stop() {
      for (const { stop } of running.values()) stop.abort(new Stopped('The server was stopped. Go on.'))
      await Promise.all([...running.values()].map(({ ended }) => ended))
    },
  }
}

type Tools = Pick<RunTools, 'secrets' | 'signal'>

const realWait: Clock['wait'] = async (ms, signal) => {
  await pause(ms, undefined, signal && { signal })
}

const why = (error: unknown): string =>
  error instanceof Stopped || (error instanceof Error && error.name === 'PlanError')
    ? error.message
    : 'It stopped for a reason that is not the cloud’s; the log of the server says more. Go on, or undo it.'
