import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Clock } from '#ports/clock.ts'
import type { Store } from '#ports/store.ts'

const KIND = 'failures'

/** Failures older than this are forgotten. */
const WINDOW_MS = 5 * 60_000
const MOST_DELAY_MS = 5000
const timesSchema = z.array(z.number())

export interface ThrottleLimits {
  /** failures in five minutes after which a user name, or an address, is not even asked for */
  perUser: number
  perAddress: number
}

export interface Attempt {
  /** The password was wrong. @returns how long the answer has to wait, in ms */
  failed(): Promise<number>
  /** It was right, or nobody could tell. */
  over(): void
}

/** Slows down guessing. Only failures count, so whoever knows the password is not held up by it below the limit. Replicas
 *  share the failures; attempts under way are counted by each for itself. */
export interface Throttle {
  /** Waits while so many others try the same that together they could pass the limit.
   *  @returns the attempt, or how many seconds to stay away */
  begin(user: string, address: string): Promise<Attempt | { retryAfterS: number }>
}

export function createThrottle(
  store: Store,
  clock: Clock,
  { perUser, perAddress }: ThrottleLimits,
): Throttle {
  /** attempts under way, and who waits for one of them to end */
  const pending = new Map<string, number>()
  const waiting: (() => void)[] = []
  let ended = 0

  const read = async (key: string) => {
    const row = await store.get(KIND, key)
    const since = clock.now() - WINDOW_MS
    const times = row ? timesSchema.parse(row.value).filter(time => time > since) : []
    return { times, version: row?.version ?? 0 }
  }
  const note = async (key: string): Promise<number> => {
    for (;;) {
      const { times, version } = await read(key)
      const now = clock.now()
      const next = [...times, now].slice(-2 * perAddress)
      if ((await store.putIf(KIND, key, version, next, { expiresAt: now + WINDOW_MS })) !== null)
        return next.length
    }
  }
  const wait = (times: readonly number[], limit: number): number => {
    const first = times.at(-limit)
    return first === undefined ? 0 : Math.max(1, Math.ceil((first + WINDOW_MS - clock.now()) / 1000))
  }
  const count = (key: string, by: 1 | -1) => {
    const now = (pending.get(key) ?? 0) + by
    if (now > 0) pending.set(key, now)
    else pending.delete(key)
  }

  return {
    async begin(user, address) {
      const keys = [keyOf('user', user.toLowerCase()), keyOf('address', address)] as const
      for (;;) {
        const before = ended
        const [{ times: ofUser }, { times: ofAddress }] = await Promise.all([read(keys[0]), read(keys[1])])
        // Whoever has ended meanwhile is neither pending any more nor among the failures that were read.
        if (before !== ended) continue
        const retryAfterS = Math.max(wait(ofUser, perUser), wait(ofAddress, perAddress))
        if (retryAfterS > 0) return { retryAfterS }
        const full = (times: readonly number[], key: string, limit: number) =>
          times.length + (pending.get(key) ?? 0) >= limit
        if (!full(ofUser, keys[0], perUser) && !full(ofAddress, keys[1], perAddress)) break
        const { promise, resolve } = Promise.withResolvers<void>()
        waiting.push(resolve)
        await promise
      }
      for (const key of keys) count(key, 1)
      let open = true
      const over = () => {
        if (!open) return
        open = false
        ended++
        for (const key of keys) count(key, -1)
        for (const resume of waiting.splice(0)) resume()
      }
      return {
        over,
        async failed() {
          try {
            const [ofUser] = await Promise.all([note(keys[0]), note(keys[1])])
            const extra = ofUser - 2
            return extra > 0 ? Math.min(500 * 2 ** (extra - 1), MOST_DELAY_MS) : 0
          } finally {
            over()
          }
        },
      }
    },
  }
}

/** Of one length however long a name was sent, and telling nobody what was typed: some type a password there. */
const keyOf = (kind: string, name: string) =>
  createHash('sha256').update(`${kind} ${name}`).digest('base64url')
