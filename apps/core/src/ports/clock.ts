export interface Clock {
  /** @returns milliseconds since 1970 */
  now(): number
  /** @returns cancel */
  after(ms: number, fn: () => void): () => void
}
