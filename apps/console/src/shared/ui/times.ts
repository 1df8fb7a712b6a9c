const steps: readonly [limitSeconds: number, unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  [60, 'second', 1],
  [3_600, 'minute', 60],
  [86_400, 'hour', 3_600],
  [86_400 * 30, 'day', 86_400],
  [86_400 * 365, 'month', 86_400 * 30],
  [Infinity, 'year', 86_400 * 365],
]

/** @param differenceMs negative for the past  @returns e.g. "3 minutes ago" */
export function relativeTime(differenceMs: number, language: string): string {
  const seconds = Math.round(differenceMs / 1000)
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  for (const [limit, unit, size] of steps) {
    if (Math.abs(seconds) < limit) return format.format(Math.trunc(seconds / size), unit)
  }
  return ''
}

/** The moment to the second, with its zone. @param zone IANA name or one of Java's; the browser's own when unknown */
export function exactTime(date: Date, language: string, zone?: string): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'long' }
  try {
    return new Intl.DateTimeFormat(language, { ...options, timeZone: zone }).format(date)
  } catch {
    return new Intl.DateTimeFormat(language, options).format(date) // a zone that this browser does not know
  }
}

/** @returns e.g. "4.2 s", "3 min 5 s" */
export function duration(ms: number, language: string): string {
  const unit = (value: number, name: 'second' | 'minute') =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit: name,
      unitDisplay: 'short',
      maximumFractionDigits: ms < 10_000 ? 1 : 0,
    }).format(value)
  if (ms < 60_000) return unit(ms / 1000, 'second')
  return `${unit(Math.floor(ms / 60_000), 'minute')} ${unit(Math.floor((ms % 60_000) / 1000), 'second')}`
}
