import { offsetReader, toUtc } from '#kernel/timezone.ts'

const minuteMs = 60_000
const dayMs = 1440 * minuteMs

/** How time is cut: each day of the zone into ranges of equal length, from midnight on. */
export interface Cut {
  timezone: string
  /** minutes; a day has 1440, longer ranges are days too */
  range: number
}

/** The first moment after `at` at which one range ends and the next begins. */
export function nextCut({ timezone, range }: Cut, at: number): number {
  const offset = offsetReader(timezone)
  const day = Math.floor((at + offset(at)) / dayMs) * dayMs
  const step = range * minuteMs
  // hours that a clock is put back or forward over are there twice or not at all: ends go up all the same
  for (const start of [day - dayMs, day, day + dayMs]) {
    for (let local = start + step; local < start + dayMs; local += step) {
      const cut = toUtc(local, offset)
      if (cut > at) return cut
    }
    const end = toUtc(start + dayMs, offset)
    if (end > at) return end
  }
  throw new Error(`no range of ${range} minutes ends after ${at}`)
}

/** The moment at which the day of `at` began. */
export function dayBegan(timezone: string, at: number): number {
  const offset = offsetReader(timezone)
  return toUtc(Math.floor((at + offset(at)) / dayMs) * dayMs, offset)
}

export interface Period {
  from: number
  until: number
}

/** The ranges between two moments, the last of which may be cut off. */
export function periods(cut: Cut, from: number, until: number): Period[] {
  const found: Period[] = []
  for (let at = from; at < until;) {
    const end = Math.min(nextCut(cut, at), until)
    found.push({ from: at, until: end })
    at = end
  }
  return found
}

/** When the records of the range that goes on at `now` are made: so many minutes after its end, as far as the range goes. */
export function dueAfter(cut: Cut, execTime: string, now: number): number {
  const [hours = 0, minutes = 0] = execTime.split(':').map(Number)
  const delay = ((hours * 60 + minutes) % cut.range) * minuteMs
  const soon = nextCut(cut, now - delay) + delay
  return soon > now ? soon : nextCut(cut, now) + delay
}
