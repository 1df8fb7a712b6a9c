import type { Param } from './string-to-sign.ts'

const FORMAT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)(?:\.(\d{1,9}))?(?:Z|Z?([+-]\d\d)(?::?(\d\d))?)$/i

/** `expires` in the form that every CloudStack reads, e.g. `2026-11-23T05:30:00+0000`; fractions of a second
 *  are cut off. */
export const formatExpires = (at: Date): string => `${at.toISOString().slice(0, 19)}+0000`

/** Reads a date with time and offset: `…Z`, `…+01:00`, `…+0100`, `…+01`, `…Z+0100`, with seconds or not, with up
 *  to nine digits of a fraction (cut to milliseconds).
 *  @returns ms since 1970, or null when the text is no such date */
export function parseExpires(text: string): number | null {
  const match = FORMAT.exec(text)
  if (!match) return null
  const [, day = '', time = '', fraction = '', hours = '+00', minutes = '00'] = match
  const midnight = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(day)) return null
  const at = Date.parse(
    `${day}T${time.padEnd(8, ':00')}.${fraction.padEnd(3, '0').slice(0, 3)}${hours}:${minutes}`,
  )
  return Number.isNaN(at) ? null : at
}

/** Until when a signed request may be used, in ms since 1970. Infinity without `signatureVersion=3`: then
 *  `expires` means nothing. -Infinity when version 3 comes without a readable `expires`: never valid.
 *  @param params names in any case */
export function expiryOf(params: Iterable<Param>): number {
  const named = new Map([...params].map(([name, value]) => [name.toLowerCase(), value]))
  if (named.get('signatureversion') !== '3') return Infinity
  return parseExpires(named.get('expires') ?? '') ?? -Infinity
}

/** Whether a signed request is still good at `now` (ms since 1970).
 *  @param maxAheadMs also refuse what expires later than this from now, or never */
export function checkExpiry(params: Iterable<Param>, now: number, maxAheadMs = Infinity): boolean {
  const expiry = expiryOf(params)
  return expiry >= now && expiry <= now + maxAheadMs
}
