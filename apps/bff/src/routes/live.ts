import { Hono } from 'hono'
import type { Bff } from '#bff.ts'
import type { Env } from '#http/peer.ts'
import { problem } from '#http/problem.ts'

/**
 * `GET /client/live`: server-sent events of a console session, read by `fetch` since they need its key in the header.
 * `change` names a thing by kind and id, and the lists it stands in; `reset`: look at everything again; `session`: it is
 * about to end (`leftms`), or has (`ended`); `closing`: come back,
 * this server ends or the session has a new key. Goes on after `Last-Event-ID`. Reading it is no activity.
 */
export function liveRoutes(bff: Bff): Hono<Env> {
  return new Hono<Env>().get('/', async c => {
    if (bff.draining()) {
      c.header('retry-after', '1')
      return problem(c, 503, 'This server is shutting down. Another one goes on, or this one in a moment.')
    }
    const body = await bff.live.open(c.get('session'), c.req.header('last-event-id'))
    if (!body) return problem(c, 429, 'Too many pages are following what happens. Close some of them.')
    return c.body(body, 200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
    })
  })
}
