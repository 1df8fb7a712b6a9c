import type { MiddlewareHandler } from 'hono'
import type { Bff } from '#bff.ts'
import { foreign } from '#http/origin.ts'
import type { Env } from '#http/peer.ts'
import { problem } from '#http/problem.ts'
import { KEY_HEADER, cookieSession, isActivity } from '#session/identify.ts'
import { sameText } from '#session/same-text.ts'

/** Lets a request pass only in a console session that it knows the key of, and hands the session on as `session`. */
export function consoleSession(bff: Bff): MiddlewareHandler<Env> {
  return async (c, next) => {
    const why = foreign(c, bff.settings.PUBLIC_URL)
    if (why !== null) return problem(c, 403, why)
    const key = c.req.header(KEY_HEADER)
    const session = key === undefined ? null : await cookieSession(c, bff.sessions)
    if (!session || !sameText(session.key, key ?? ''))
      return problem(c, 401, 'Sign in first: this request belongs to no session of the console.')
    if (isActivity(c, session)) await bff.sessions.touch(session)
    c.set('session', session)
    return next()
  }
}
