import { Hono } from 'hono'
import type { Bff } from '#bff.ts'
import { foreign } from '#http/origin.ts'
import type { Env } from '#http/peer.ts'
import { problem } from '#http/problem.ts'
import { KEY_HEADER, isActivity } from '#session/identify.ts'
import { cookieName, cookieValues } from '#http/cookies.ts'

const roles: Readonly<Record<string, string>> = {
  0: 'User',
  1: 'Admin',
  2: 'DomainAdmin',
  3: 'ResourceAdmin',
}

/**
 * `GET /client/bff/session`: who is signed in, for a console that has just been loaded and has lost its key. It answers
 * the fields of login, and `role`, `expires` (ISO 8601), `leftms` until it ends unless somebody does something, and `idleseconds`.
 * Only a script of our own pages may ask: the browser says so, or the request has the header that none else can set.
 */
export function sessionRoutes(bff: Bff): Hono<Env> {
  return new Hono<Env>().get('/session', async c => {
    const why = foreign(c, bff.settings.PUBLIC_URL)
    const ours = c.req.header(KEY_HEADER) !== undefined || c.req.header('sec-fetch-site') === 'same-origin'
    const page = c.req.header('sec-fetch-dest') ?? 'empty'
    if (why !== null || !ours || page !== 'empty')
      return problem(c, 403, why ?? 'Only the pages of this console may ask for its session.')
    const { secure } = c.get('peer')
    const session = await bff.sessions.find(cookieValues(c, cookieName('console', secure)), 'console')
    if (!session) return problem(c, 401, 'Nobody is signed in.')
    if (isActivity(c, session)) await bff.sessions.touch(session)
    return c.json({
      ...(await bff.sessions.facts(session)),
      role: roles[session.type] ?? 'User',
      sessionkey: session.key,
      expires: new Date(session.expires).toISOString(),
      leftms: await bff.sessions.left(session),
      idleseconds: bff.settings.SESSION_IDLE_MINUTES * 60,
    })
  })
}
