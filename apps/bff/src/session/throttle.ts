import type { Clock } from '#ports/clock.ts'

/** Failures older than this are forgotten. */
const WINDOW_MS = 5 * 60_000
const MOST_DELAY_MS = 5000
const MOST_KEPT = 20_000

export interface ThrottleLimits {
  /** failures in five minutes after which a user name, or an address, is not even asked for */
  perUser: number
  perAddress: number
}

export interface Attempt {
  /** The password was wrong. @returns how long the answer has to wait, in ms */
  failed(): number
  /** It was right, or nobody could tell. */
  over(): void
}

/** Slows down guessing. Only failures count, so whoever knows the password is not held up by it below the limit. */
export interface Throttle {
  /** Waits while so many others try the same that together they could pass the limit.
   *  @returns the attempt, or how many seconds to stay away */
  begin(user: string, address: string): Promise<Attempt | { retryAfterS: number }>
}

export function createThrottle(clock: Clock, { perUser, perAddress }: ThrottleLimits): Throttle {
  /** times of failures, oldest first */
  const failures = new Map<string, number[]>()
  /** attempts under way, and who waits for one of them to end */
  const pending = new Map<string, number>()
  const waiting: (() => void)[] = []

  const recent = (key: string): number[] => {
    const since = clock.now() - WINDOW_MS
    const times = (failures.get(key) ?? []).filter(time => time > since)
    if (times.length === 0) failures.delete(key)
    else failures.set(key, times)
    return times
  }
  const wait = (key: string, limit: number): number => {
    const times = recent(key)
    if (times.length < limit) return 0
    const first = times.at(-limit) ?? times[0] ?? clock.now()
    return Math.max(1, Math.ceil((first + WINDOW_MS - clock.now()) / 1000))
  }
  const count = (key: string, by: 1 | -1) => {
    const now = (pending.get(key) ?? 0) + by
    if (now > 0) pending.set(key, now)
    else pending.delete(key)
  }
  const full = (key: string, limit: number) => recent(key).length + (pending.get(key) ?? 0) >= limit

  return {
    async begin(user, address) {
      const keys = [`user ${user.toLowerCase()}`, `address ${address}`] as const
      for (;;) {
        const retryAfterS = Math.max(wait(keys[0], perUser), wait(keys[1], perAddress))
        if (retryAfterS > 0) return { retryAfterS }
        if (!full(keys[0], perUser) && !full(keys[1], perAddress)) break
        const { promise, resolve } = Promise.withResolvers<void>()
        waiting.push(resolve)
        await promise
      }
      for (const key of keys) count(key, 1)
      let open = true
      const over = () => {
        if (!open) return
        open = false
        for (const key of keys) count(key, -1)
        for (const resume of waiting.splice(0)) resume()
      }
      return {
        over,
        failed() {
          if (failures.size > MOST_KEPT) for (const key of failures.keys()) recent(key)
          for (const key of keys) failures.set(key, [...recent(key), clock.now()].slice(-2 * perAddress))
          over()
          const extra = recent(keys[0]).length - 2
          return extra > 0 ? Math.min(500 * 2 ** (extra - 1), MOST_DELAY_MS) : 0
        },
      }
    },
  }
}
