import type { Clock } from './cloud.ts'

/** Time that passes only while somebody waits. Tests only. */
export class ManualClock implements Clock {
  private time = 0

  now(): number {
    return this.time
  }

  async wait(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted()
    this.time += ms
  }
}
