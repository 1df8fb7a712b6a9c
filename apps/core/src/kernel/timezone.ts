/** @returns undefined for a zone that nobody knows */
export function knownTimezone(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone && name
  } catch {
    return undefined
  }
}

/** The moment at which a wall clock shows this. */
export function toUtc(local: number, offsetMs: (at: number) => number): number {
  const guess = local - offsetMs(local)
  return local - offsetMs(guess)
}

type Offset = (at: number) => number
const readers = new Map<string, Offset>()

/** How far ahead of UTC the wall clocks of a zone are, at a moment. */
export function offsetReader(timezone: string): Offset {
  const known = readers.get(timezone)
  if (known) return known
  const reader = newReader(timezone)
  readers.set(timezone, reader)
  return reader
}

function newReader(timezone: string): Offset {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return at => {
    const part: Record<string, number> = {}
    for (const { type, value } of format.formatToParts(at)) part[type] = Number(value)
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000
  }
}
