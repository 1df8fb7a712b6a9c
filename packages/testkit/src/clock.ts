/** A clock that moves only when told; what falls due runs in order. */
export interface FakeClock {
  now(): number
  after(ms: number, fn: () => void): () => void
  /** Lets time pass. */
  advance(ms: number): void
}

export function fakeClock(start = Date.UTC(2026, 0, 1)): FakeClock {
  let now = start
  let next = 0
  const due = new Map<number, { at: number; fn: () => void }>()
  const earliest = (until: number) =>
    [...due.entries()].filter(([, t]) => t.at <= until).toSorted(([a, x], [b, y]) => x.at - y.at || a - b)[0]
  return {
    now: () => now,
    after(ms, fn) {
      const key = next++
      due.set(key, { at: now + ms, fn })
      return () => due.delete(key)
    },
    advance(ms) {
      const until = now + ms
      for (let first = earliest(until); first; first = earliest(until)) {
        const [key, timer] = first
        due.delete(key)
        now = Math.max(now, timer.at)
        timer.fn()
      }
      now = until
    },
  }
}
