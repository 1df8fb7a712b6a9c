import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Bff } from '#bff.ts'
import { sessionCookies } from '#http/cookies.ts'
import type { Env } from '#http/peer.ts'
import { problem } from '#http/problem.ts'
import { readJson } from '#http/read-json.ts'
import { type UpstreamSession, readText } from '#ports/backend.ts'
import { credentials, parseLogin } from '#session/login-answer.ts'
import { checkedPassword, tooMany } from '#session/password-check.ts'

const body = z.object({ password: z.string().min(1) })

/** `POST /client/bff/session/prove` with `{password}`: whoever sits there is who signed in, which counts for
 *  five minutes. The session goes on under a new cookie and the `sessionkey` of the answer. */
export function proveRoutes(bff: Bff): Hono<Env> {
  return new Hono<Env>().post('/session/prove', async c => {
    const session = c.get('session')
    const read = body.safeParse(await readJson(c))
    if (!read.success) return problem(c, 400, 'Give the password.')
    const who = { username: session.username, domain: session.domainid, address: c.get('peer').address }
    const checked = await checkedPassword(bff, who, async () => {
      const upstream = await signInAgain(bff, c, read.data.password)
      return { right: upstream !== undefined, answer: upstream }
    })
    if ('retryAfterS' in checked) {
      c.header('retry-after', String(checked.retryAfterS))
      return problem(c, 429, tooMany(checked.retryAfterS))
    }
    if (!checked.answer) return problem(c, 403, 'This is not your password.')
    await bff.signOut({ sid: session.sid, upstream: checked.answer })
    const renewed = await bff.sessions.renew(session)
    if (!renewed) return problem(c, 401, 'The session has ended meanwhile. Sign in again.')
    bff.live.move(session.sid)
    for (const cookie of sessionCookies(renewed.session, renewed.token, c.get('peer').secure))
      c.header('set-cookie', cookie, { append: true })
    return c.json({ sessionkey: renewed.session.key })
  })
}

/** The only way to ask a cloud about a password is to sign in with it. */
async function signInAgain(
  bff: Bff,
  c: Context<Env>,
  password: string,
): Promise<UpstreamSession | undefined> {
  const { username, domainid } = c.get('session')
  const form = new URLSearchParams({ command: 'login', response: 'json', username, password, domainid })
  const { address, host } = c.get('peer')
  const answer = await bff.call('login', {
    method: 'POST',
    query: '',
    body: form.toString(),
    expects: 'json',
    repeatable: false,
    remoteAddress: address,
    host,
    requestId: c.get('requestId'),
  })
  const [, fields] = parseLogin(await readText(answer))
  return answer.status === 200 && fields ? credentials(answer, fields) : undefined
}
