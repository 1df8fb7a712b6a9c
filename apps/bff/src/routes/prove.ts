import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Bff } from '#bff.ts'
import type { Env } from '#http/peer.ts'
import { problem } from '#http/problem.ts'
import { readJson } from '#http/read-json.ts'
import { type UpstreamSession, readText } from '#ports/backend.ts'
import { credentials, parseLogin } from '#session/login-answer.ts'
import { checkedPassword, tooMany } from '#session/password-check.ts'

const body = z.object({ password: z.string().min(1) })

/** `POST /client/bff/session/prove` with `{password}`: whoever sits there is who signed in. Counts for five minutes. */
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
    await bff.sessions.prove(session)
    return c.json({ proven: true })
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
