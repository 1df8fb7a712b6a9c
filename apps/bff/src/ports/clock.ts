/** Time as the BFF knows it; tests hand in one that they move. */
export interface Clock {
  /** milliseconds since 1970 */
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }
