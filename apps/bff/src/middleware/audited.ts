import type { MiddlewareHandler } from 'hono'
import type { Bff } from '#bff.ts'
import type { Env } from '#http/peer.ts'

/** Records what is changed through the BFF's own routes, by method and path. */
export function audited({ audit, clock }: Bff): MiddlewareHandler<Env> {
  return async (c, next) => {
    await next()
    if (c.req.method === 'GET') return
    const { userid, username, kind } = c.get('session')
    audit.record({
      time: new Date(clock.now()).toISOString(),
      requestid: c.get('requestId'),
      kind,
      userid,
      username,
      command: `${c.req.method} ${c.req.path.slice(0, 100)}`,
      ids: {},
      status: c.res.status,
      from: c.get('peer').address,
    })
  }
}
