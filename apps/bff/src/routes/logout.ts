import type { Context } from 'hono'
import type { Bff } from '#bff.ts'
import { send } from '#http/answer.ts'
import type { ApiCall } from '#http/call.ts'
import { expiredCookies } from '#http/cookies.ts'
import { envelope, refusal } from '#http/envelope.ts'
import { foreign } from '#http/origin.ts'
import type { Env } from '#http/peer.ts'
import { inSession } from '#http/upstream.ts'
import { KEY_HEADER, cookieSession } from '#session/identify.ts'
import { sameText } from '#session/same-text.ts'
import type { Session } from '#session/seal.ts'

/** Ends the session here whatever the cloud says, and at the cloud. As in CloudStack, a client needs no key for it. */
export async function logout(bff: Bff, c: Context<Env>, call: ApiCall): Promise<Response> {
  const why = foreign(c, bff.settings.PUBLIC_URL)
  if (why !== null) return send(c, refusal(403, call, why))
  const session = await cookieSession(c, bff.sessions)
  if (!session) return send(c, refusal(431, call, 'Session not found for the logout process.', 'ServerApi'))
  Object.assign(c.get('logged'), { kind: session.kind, user: session.userid, username: session.username })
  if (session.kind === 'console') {
    if (!sameText(session.key, c.req.header(KEY_HEADER) ?? ''))
      return send(c, refusal(401, call, 'unable to verify user credentials'))
    if (call.method === 'GET')
      return send(c, refusal(400, call, 'Signing out of the console needs a POST request'))
  }
  await bff.sessions.end(session)
  const done = envelope(200, call.expects, 'logoutresponse', { description: 'success' })
  return send(c, done, expiredCookies(session.kind, c.get('peer').secure))
}

/** Ends the session here, and lets CloudStack say where it is ended at the provider of SAML: programs are sent there, a
 *  page is told the address. */
export async function samlLogout(
  bff: Bff,
  c: Context<Env>,
  call: ApiCall,
  session: Session,
): Promise<Response> {
  let answer
  try {
    answer = await bff.call(call.command, inSession(c, call, session))
  } finally {
    // whatever the cloud says, and even if it says nothing
    await bff.sessions.end(session)
  }
  const cookies = expiredCookies(session.kind, c.get('peer').secure)
  const location = answer.headers.find(([name]) => name === 'location')?.[1]
  if (session.kind === 'client' || location === undefined) return send(c, answer, cookies)
  const fields = { description: 'success', location }
  return send(c, envelope(200, call.expects, 'logoutresponse', fields), cookies)
}
