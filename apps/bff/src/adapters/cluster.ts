import { Readable } from 'node:stream'
import type { RemoteBackend } from '#adapters/remote.ts'
import {
  type Backend,
  type BackendAnswer,
  BackendError,
  type BackendRequest,
  type ServerState,
} from '#ports/backend.ts'
import type { Clock } from '#ports/clock.ts'

/** So many failures in a row, and a server is not asked any more until a probe finds it well. */
const FAILURES = 3
const PROBE_EVERY_MS = 5000
/** A server that is restarted is back by then, and may still know its sessions. */
const GONE_AFTER_MS = 30_000

interface Member {
  server: string
  backend: Pick<RemoteBackend, 'call' | 'probe' | 'close'>
}

interface Watched extends Member {
  state: ServerState['state']
  failures: number
  downSince: number
}

/**
 * The management servers of one CloudStack. Each knows only the sessions that it began, so a session stays where it was
 * begun. All else goes in turns to those that are well, and on to the next where that does no harm.
 * @param members at least one, by different origins
 */
export function clusterBackend(members: readonly [Member, ...Member[]], clock: Clock): Backend {
  const [first] = members
  const watched = members.map((member): Watched => ({ ...member, state: 'up', failures: 0, downSince: 0 }))
  const only = watched.length === 1 ? watched[0] : undefined
  let turn = 0

  const settle = (member: Watched, state: ServerState['state']) => {
    if (state === 'down' && member.state !== 'down') member.downSince = clock.now()
    if (state !== 'down') member.failures = 0
    member.state = state
  }

  const attempt = async (member: Watched, request: BackendRequest): Promise<BackendAnswer> => {
    try {
      const answer = await member.backend.call(request)
      if (answer.status === 503) settle(member, 'draining')
      else if (member.state === 'down' || member.failures > 0) settle(member, 'up')
      return { ...answer, server: member.server }
    } catch (error) {
      if (error instanceof BackendError && error.kind === 'unreachable' && ++member.failures >= FAILURES)
        settle(member, 'down')
      throw error
    }
  }

  /** In turns; those that are draining only when no other is left, those that are down only when all are. */
  const inTurn = (): readonly Watched[] => {
    turn++
    const rotated = [...watched.slice(turn % watched.length), ...watched.slice(0, turn % watched.length)]
    const order = ['up', 'draining', 'down']
    const well = rotated.some(member => member.state !== 'down')
    return rotated
      .filter(member => !well || member.state !== 'down')
      .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  }

  const anywhere = async (request: BackendRequest): Promise<BackendAnswer> => {
    const candidates = inTurn()
    for (const [i, member] of candidates.entries()) {
      const last = i === candidates.length - 1
      try {
        const answer = await attempt(member, request)
        if (last || answer.status !== 503 || !request.repeatable) return answer
        if (answer.body instanceof Readable) answer.body.destroy()
      } catch (error) {
        const harmless =
          error instanceof BackendError && (!error.sent || (request.repeatable && error.kind !== 'timeout'))
        if (last || !harmless) throw error
      }
    }
    throw new BackendError('unreachable', 'No management server of the cloud can be reached.', {
      sent: false,
    })
  }

  const bound = async (server: string, request: BackendRequest): Promise<BackendAnswer> => {
    const member = watched.find(one => one.server === server)
    const another = watched.some(one => one !== member && one.state === 'up')
    const away = member?.state === 'down' ? clock.now() - member.downSince : 0
    if (!member || (another && away >= GONE_AFTER_MS)) {
      const text =
        'The management server that held this session is gone. Sign in again to go on at another one.'
      throw new BackendError('gone', text, { sent: false })
    }
    if (member.state === 'down') {
      const text =
        'The management server that holds this session cannot be reached at present. Try again in a moment.'
      throw new BackendError('unreachable', text, { sent: false })
    }
    return attempt(member, request)
  }

  const probe = async () => {
    const found = await Promise.all(
      watched.map(async member => {
        const { state, why } = await member.backend.probe()
        settle(member, state)
        return why
      }),
    )
    return found.includes(null) ? null : (found[0] ?? null)
  }

  const timer = setInterval(() => void probe(), PROBE_EVERY_MS)
  timer.unref()

  return {
    async call(request) {
      const { session, server = session && (session.server ?? first.server) } = request
      if (only) return attempt(only, request)
      return server === undefined ? anywhere(request) : bound(server, request)
    },
    trouble: probe,
    servers: () => watched.map(({ server, state }) => ({ server, state })),
    async close() {
      clearInterval(timer)
      await Promise.all(watched.map(({ backend }) => backend.close()))
    },
  }
}
