import { randomBytes, randomUUID } from 'node:crypto'
import type { Clock } from '#ports/clock.ts'
import type { Ids } from '#ports/ids.ts'

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, fn) {
    const timer = setTimeout(fn, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
}

export const systemIds: Ids = {
  uuid: () => randomUUID(),
  token: bytes => randomBytes(bytes).toString('base64url'),
}
