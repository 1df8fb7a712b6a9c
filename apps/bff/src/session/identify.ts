import type { Context } from 'hono'
import type { ApiCall } from '#http/call.ts'
import { param } from '#http/call.ts'
import { isOpen } from '#http/commands.ts'
import { cookieName, cookieValues } from '#http/cookies.ts'
import { header } from '#http/header.ts'
import { foreign } from '#http/origin.ts'
import type { Env } from '#http/peer.ts'
import type { Session } from '#session/seal.ts'
import type { Sessions } from '#session/sessions.ts'
import { sameText } from '#session/same-text.ts'

/** On whose behalf a call is made. */
export type Caller =
  | { as: 'nobody' }
  | { as: 'session'; session: Session }
  | {
      as: 'refused'
      status: 401 | 403
      why: string
      /** the client session that this call has cost, as CloudStack has it */
      ended?: Session
    }

/** Present with every request of the console, empty at login; no other site can make a browser send it. */
export const KEY_HEADER = 'x-session-key'

const unknown = 'unable to verify user credentials and/or request signature'
const mismatch = 'unable to verify user credentials'

/** Which kind of session a request speaks for: fixed by the header alone, so neither can pose as the other. */
export function kindOf(c: Context<Env>): Session['kind'] {
  return header(c, KEY_HEADER) === undefined ? 'client' : 'console'
}

/** Whether a request shows that its user is there: every call of a program, but of the console only those that follow
 *  a person's input. */
export function isActivity(c: Context<Env>, { kind }: Session): boolean {
  return kind === 'client' || header(c, 'x-activity') === '1'
}

/** The session whose cookie a request carries, whether or not it knows the key. */
export async function cookieSession(
  c: Context<Env>,
  sessions: Sessions,
  kind = kindOf(c),
): Promise<Session | null> {
  return sessions.find(cookieValues(c, cookieName(kind, c.get('peer').secure)), kind)
}

export async function identify(
  c: Context<Env>,
  call: ApiCall,
  sessions: Sessions,
  publicOrigin: string | undefined,
): Promise<Caller> {
  const given = header(c, KEY_HEADER)
  const key = given ?? param(call, 'sessionkey')
  if (given === '') return { as: 'nobody' }
  const why = foreign(c, publicOrigin)
  if (why !== null && (key !== undefined || header(c, 'cookie') !== undefined))
    return { as: 'refused', status: 403, why }
  const session = await cookieSession(c, sessions)
  const asNobody = key === undefined || isOpen(call.command)
  if (!session) return asNobody ? { as: 'nobody' } : { as: 'refused', status: 401, why: unknown }
  const known = sameText(session.key, key ?? '')
  if (known && (session.kind === 'console' || keyCookies(c).some(value => sameText(session.key, value)))) {
    if (isActivity(c, session)) await sessions.touch(session)
    return { as: 'session', session }
  }
  // A stale tab or a guess: the session of whoever is signed in here now is none of its business.
  if (session.kind === 'console') return { as: 'refused', status: 401, why: mismatch }
  if (key === undefined && isOpen(call.command)) return { as: 'nobody' }
  await sessions.end(session)
  return { as: 'refused', status: 401, why: mismatch, ended: session }
}

const keyCookies = (c: Context<Env>) => cookieValues(c, 'sessionkey')
