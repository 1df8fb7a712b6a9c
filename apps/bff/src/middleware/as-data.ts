import type { MiddlewareHandler } from 'hono'
import { dataHeaders } from '#http/headers.ts'
import type { Env } from '#http/peer.ts'

/** Gives the answers of a route the headers of data. */
export const asData: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  for (const [name, value] of dataHeaders(c)) c.header(name, value)
  // The browser may keep it, and has to ask whether it still holds.
  if (c.res.headers.has('etag')) c.header('cache-control', 'private, no-cache')
}
