import { type Cloud, createCloud, sessionAuth } from '@cloud/client'
import type { Logger } from 'pino'
import type { Audit } from '#audit/audit.ts'
import { commandClass } from '#http/commands.ts'
import { cloudFetch } from '#http/cloud-fetch.ts'
import { type Live, createLive } from '#live/live.ts'
import { type Pace, polled, pushed } from '#live/sources.ts'
import { type Viewers, createViewers } from '#live/viewers.ts'
import { type Metrics, createMetrics } from '#metrics.ts'
import type { Backend, BackendAnswer, BackendRequest } from '#ports/backend.ts'
import type { Clock } from '#ports/clock.ts'
import type { Store } from '#ports/store.ts'
import { endLockedOut } from '#session/lockouts.ts'
import { type ClockSkew, clockSkew } from '#session/clock-skew.ts'
import type { KeyRing } from '#session/keys.ts'
import { type Session, sealer } from '#session/seal.ts'
import { type Sessions, createSessions } from '#session/sessions.ts'
import { type Throttle, createThrottle } from '#session/throttle.ts'
import type { Settings } from '#settings.ts'
import { type Attempts, signInAttempts } from '#sign-in/attempts.ts'
import type { Providers } from '#sign-in/provider.ts'
import { signInProviders } from '#sign-in/providers.ts'

export interface BffDeps {
  settings: Settings
  backend: Backend
  store: Store
  clock: Clock
  keys: KeyRing
  log: Logger
  audit: Audit
  /** how often a cloud is asked that does not tell of its changes; absent: as is good for it */
  pace?: Pace
}

/** What the routes share. */
export interface Bff extends BffDeps {
  sessions: Sessions
  metrics: Metrics
  live: Live
  viewers: Viewers
  throttle: Throttle
  /** Where people can sign in elsewhere, by way of us. */
  providers: Providers
  attempts: Attempts
  skew: ClockSkew
  /** From now on nobody new should be sent here: this process is about to end. */
  drain(): void
  draining(): boolean
  /** A call to the cloud, measured. @throws BackendError */
  call(command: string, request: BackendRequest): Promise<BackendAnswer>
  /** The cloud as the user of a session sees it, for work that the BFF does by itself. Rejects with CloudError. */
  cloud(session: Session): Cloud
  /** Ends a session of the cloud; a failure is logged. */
  signOut(session: Pick<Session, 'sid' | 'upstream'>): Promise<void>
}

/** A password that was given counts for so long where it is asked for again. */
const PROVEN_MS = 5 * 60_000

export function createBff(deps: BffDeps): Bff {
  const { settings, backend, store, clock, log } = deps
  const sessions = createSessions(
    store,
    sealer(deps.keys, clock),
    clock,
    {
      idleMs: settings.SESSION_IDLE_MINUTES * 60_000,
      absoluteMs: settings.SESSION_ABSOLUTE_HOURS * 3600_000,
      provenMs: PROVEN_MS,
    },
    session => {
      live.drop(session.sid)
      return signOut(session)
    },
  )
  const throttle = createThrottle(store, clock, {
    perUser: settings.LOGIN_FAILURES_PER_USER,
    perAddress: settings.LOGIN_FAILURES_PER_ADDRESS,
  })
  const metrics = createMetrics({
    sessions: async () => (await store.list('session')).length,
    streams: () => live.count(),
    servers: () => backend.servers?.() ?? [],
  })

  const call: Bff['call'] = async (command, request) => {
    const stop = metrics.upstreamSeconds.startTimer({ command: commandClass(command) })
    try {
      return await backend.call(request)
    } finally {
      stop()
    }
  }

  const cloud: Bff['cloud'] = session => {
    const fetch = cloudFetch((command, body) =>
      call(command, { ...background(session.sid), body, session: session.upstream }),
    )
    return createCloud({ auth: sessionAuth(() => ''), fetch })
  }

  const providers = signInProviders({ settings, backend, call, log, clock })
  const skew = clockSkew(cloud, clock, log)
  const attempts = signInAttempts(store, deps.keys, clock)
  const viewers = createViewers(cloud, sessions.facts, clock)
  const sources = backend.changes
    ? pushed(backend.changes)
    : polled({ cloud, viewers, lost: sessions.end, log, clock, ...(deps.pace && { pace: deps.pace }) })
  const live = createLive(sources, viewers, store, log)

  async function signOut({ sid, upstream }: Pick<Session, 'sid' | 'upstream'>): Promise<void> {
    const body = 'command=logout&response=json'
    try {
      await backend.call({ ...background(sid), body, session: upstream })
    } catch (error) {
      log.warn({ err: error }, 'a session has ended here, but the cloud could not be told')
    }
  }

  backend.changes?.(change => void endLockedOut({ sessions, cloud, log }, change))
  let draining = false
  const drain = () => {
    draining = true
  }
  return {
    ...deps,
    drain,
    draining: () => draining,
    sessions,
    metrics,
    live,
    viewers,
    throttle,
    providers,
    attempts,
    skew,
    call,
    cloud,
    signOut,
  }
}

/** A request that no client waits for. */
function background(sid: string) {
  return {
    method: 'POST',
    query: '',
    expects: 'json',
    repeatable: false,
    remoteAddress: '127.0.0.1',
    host: '',
    requestId: `session-${sid}`,
  } as const
}
