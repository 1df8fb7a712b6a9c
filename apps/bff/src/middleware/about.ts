import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { dataHeaders } from '#http/headers.ts'
import { type Env, peerOf } from '#http/peer.ts'
import type { Settings } from '#settings.ts'

/** Gives every request its id and finds out who is calling. A trusted proxy may have named the request already. */
export function about({ TRUSTED_PROXIES, PUBLIC_URL }: Settings): MiddlewareHandler<Env> {
  const trusted = TRUSTED_PROXIES.rules.length > 0 ? TRUSTED_PROXIES : null
  const publicTls = PUBLIC_URL?.startsWith('https:') ?? false
  return async (c, next) => {
    const peer = peerOf(c, trusted)
    const given = peer.proxied ? c.req.header('x-request-id') : undefined
    c.set('peer', { ...peer, secure: peer.secure || publicTls })
    c.set('requestId', given !== undefined && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID())
    c.set('logged', {})
    await next()
    // Redirects and refusals of methods come from elsewhere, and are answers too; others have been written to the socket.
    if (!c.env?.outgoing?.headersSent && !c.res.headers.has('x-content-type-options'))
      for (const [name, value] of dataHeaders(c)) c.header(name, value)
  }
}
