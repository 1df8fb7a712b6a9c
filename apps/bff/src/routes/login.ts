import type { Context } from 'hono'
import type { Bff } from '#bff.ts'
import { send } from '#http/answer.ts'
import { type ApiCall, param } from '#http/call.ts'
import { sessionCookies } from '#http/cookies.ts'
import { contentTypes, envelope, refusal } from '#http/envelope.ts'
import { foreign } from '#http/origin.ts'
import type { Env } from '#http/peer.ts'
import { asLogin } from '#http/upstream.ts'
import { readText } from '#ports/backend.ts'
import { beginSession } from '#session/begin.ts'
import { cookieSession, kindOf } from '#session/identify.ts'
import { credentials, parseLogin } from '#session/login-answer.ts'
import { checkedPassword, heldUp, isWrong } from '#session/password-check.ts'

/** Signs in at the cloud and begins a session here; what the cloud gave for it stays here. */
export async function login(bff: Bff, c: Context<Env>, call: ApiCall): Promise<Response> {
  const kind = kindOf(c)
  c.get('logged')['kind'] = kind
  if (call.method === 'GET' && call.command.toLowerCase() === 'login') {
    const body = 'Please use HTTP POST to authenticate using this API'
    return send(c, { status: 405, headers: [['content-type', contentTypes[call.expects]]], body })
  }
  const why = foreign(c, bff.settings.PUBLIC_URL)
  if (why !== null) return send(c, refusal(403, call, why))

  const who = {
    username: param(call, 'username') ?? param(call, 'email') ?? '',
    domain: param(call, 'domain') ?? '',
    address: c.get('peer').address,
  }
  let asked = bff.clock.now()
  const checked = await checkedPassword(bff, who, async () => {
    asked = bff.clock.now()
    const answer = await bff.call(call.command, asLogin(c, call))
    const body = await readText(answer)
    return { right: !isWrong(answer.status), answer: { ...answer, body } }
  })
  if ('retryAfterS' in checked) return send(c, heldUp(call, checked.retryAfterS))
  const { answer } = checked
  const [root, fields] = parseLogin(answer.body)
  if (answer.status !== 200 || !fields)
    return send(c, fields ? envelope(answer.status, call.expects, root, fields) : answer)
  const upstream = credentials(answer, fields)
  if (!upstream) return send(c, refusal(502, call, noSession(c)))

  const before = await cookieSession(c, bff.sessions)
  const { sessionkey: _, ...rest } = fields
  const { session, token } = await beginSession(bff, c, kind, before, { upstream, fields: rest, asked })
  const told = { ...fields, timeout: bff.settings.SESSION_IDLE_MINUTES * 60, sessionkey: session.key }
  return send(
    c,
    envelope(200, call.expects, root, told),
    sessionCookies(session, token, c.get('peer').secure),
  )
}

const noSession = (c: Context<Env>) =>
  `The cloud accepted the login but gave no session. Request id ${c.get('requestId')}.`
