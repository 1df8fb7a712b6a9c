import type { Context } from 'hono'
import type { Env } from '#http/peer.ts'

type Header = readonly [name: string, value: string]

const everywhere: readonly Header[] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
]

const hsts: Header = ['strict-transport-security', 'max-age=31536000; includeSubDomains']

/** Mantine writes style elements as it runs; scripts come from our own files and nowhere else. */
const consolePolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const features = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']

const forPages: readonly Header[] = [
  ['content-security-policy', consolePolicy],
  ['cross-origin-opener-policy', 'same-origin'],
  ['permissions-policy', features.map(name => `${name}=()`).join(', ')],
]

const forData: readonly Header[] = [
  ['cache-control', 'no-store'],
  [
    'content-security-policy',
    "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  ],
]

/** Headers of everything that is no page: answers of the API and of the BFF itself. */
export function dataHeaders(c: Context<Env>): Header[] {
  return [...common(c), ...forData]
}

const flatForData = [...everywhere, ...forData].flat()

/** The same as names and values in turns, for answers that are written to the socket straight away. */
export function flatDataHeaders(c: Context<Env>): string[] {
  const headers = ['x-request-id', c.get('requestId'), ...flatForData]
  if (c.get('peer').secure) headers.push(...hsts)
  return headers
}

/** Headers of the console's pages and their files. */
export function pageHeaders(c: Context<Env>): Header[] {
  return [...common(c), ...forPages]
}

/** Headers of everything. */
export function common(c: Context<Env>): Header[] {
  const headers: Header[] = [['x-request-id', c.get('requestId')], ...everywhere]
  if (c.get('peer').secure) headers.push(hsts)
  return headers
}
