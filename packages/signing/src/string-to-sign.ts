/** Name and decoded value, as the server sees them after decoding the request. */
export type Param = readonly [name: string, value: string]

/** Percent-encodes as CloudStack does for signatures: only `A–Z a–z 0–9 . - * _` stay, a space is `%20`.
 *  A lone surrogate, which no request can carry, counts as U+FFFD. */
export const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[!'()~]/g,
    char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** The text that a request's signature covers. Pure and synchronous: a server may run its own HMAC-SHA1 over it.
 *  Sorted by the names as sent (UTF-16 code units), then lower-cased as a whole; names are not encoded.
 *  @param params all parameters of the request, `apiKey` among them. A parameter `signature` (any case) is left
 *    out; of several with one name the first counts. */
export function stringToSign(params: Iterable<Param>): string {
  return [...params]
    .filter(([name]) => name.toLowerCase() !== 'signature')
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .filter(([name], at, sorted) => at === 0 || sorted[at - 1]?.[0] !== name)
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join('&')
    .toLowerCase()
}
