import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Bff } from '#bff.ts'
import { send } from '#http/answer.ts'
import type { ApiCall } from '#http/call.ts'
import { param, parseCall } from '#http/call.ts'
import { isLogin, isLogout, isRead, isSamlLogout, isSecondFactor } from '#http/commands.ts'
import { expiredCookies } from '#http/cookies.ts'
import { refusal } from '#http/envelope.ts'
import { readForm } from '#http/form.ts'
import type { Env } from '#http/peer.ts'
import { inSession, untouched } from '#http/upstream.ts'
import { BackendError, readText } from '#ports/backend.ts'
import { observed } from '#middleware/observed.ts'
import { consequences } from '#session/consequences.ts'
import { identify } from '#session/identify.ts'
import type { Session } from '#session/seal.ts'
import { checkedPassword, heldUp, isWrong } from '#session/password-check.ts'
import { stepUpNeeded } from '#session/step-up.ts'
import { login } from '#routes/login.ts'
import { logout, samlLogout } from '#routes/logout.ts'
import { isSamlAnswer, samlAnswerPage } from '#routes/saml-answer.ts'

/** As CloudStack's servlet container answers them, without a body; methods beyond these with 501. */
const otherMethods: Readonly<Record<string, 200 | 405>> = { OPTIONS: 200, PUT: 405, DELETE: 405 }

/** CloudStack's API: `/client/api`, with or without a slash or more path, as its servlet is mapped. */
export function apiRoutes(bff: Bff): Hono<Env> {
  const app = new Hono<Env>()
  const handle = async (c: Context<Env>) => {
    const { method } = c.req
    if (method !== 'GET' && method !== 'HEAD' && method !== 'POST')
      return c.body(null, otherMethods[method] ?? 501, { allow: 'GET, HEAD, POST, OPTIONS' })
    const query = c.req.url.indexOf('?')
    const body = await readForm(c)
    const call = parseCall(
      method === 'POST' ? 'POST' : 'GET',
      query < 0 ? '' : c.req.url.slice(query + 1),
      body ?? '',
    )
    return observed(bff, c, call, () => (body === null ? tooLarge(c, call) : answer(bff, c, call)))
  }
  app.all('/client/api', handle)
  app.all('/client/api/*', handle)
  return app
}

async function answer(bff: Bff, c: Context<Env>, call: ApiCall): Promise<Response> {
  if (isLogin(call.command)) return login(bff, c, call)
  if (isLogout(call.command)) return logout(bff, c, call)
  if (call.signed) return forward(bff, c, call, 'signed')
  if (isSamlAnswer(call)) return samlAnswerPage(c, call)
  // What a provider says at the end of a logout is for CloudStack alone, and needs no session.
  if (isSamlLogout(call.command) && param(call, 'SAMLResponse') !== undefined)
    return forward(bff, c, call, 'nobody')
  const caller = await identify(c, call, bff.sessions, bff.settings.PUBLIC_URL)
  if (caller.as === 'nobody') return forward(bff, c, call, 'nobody')
  if (caller.as === 'session') return serve(bff, c, call, caller.session)
  const cookies = caller.ended ? expiredCookies(caller.ended.kind, c.get('peer').secure) : []
  return send(c, refusal(caller.status, call, caller.why), cookies)
}

async function forward(bff: Bff, c: Context<Env>, call: ApiCall, kind: string): Promise<Response> {
  c.get('logged')['kind'] = kind
  return send(c, await bff.call(call.command, untouched(c, call)))
}

async function serve(bff: Bff, c: Context<Env>, call: ApiCall, session: Session): Promise<Response> {
  Object.assign(c.get('logged'), { kind: session.kind, user: session.userid, username: session.username })
  const byGet = session.kind === 'client' && bff.settings.CLIENT_GET_CHANGES
  if (call.method === 'GET' && !byGet && !isRead(call.command)) {
    const text = `State changing command ${call.command} needs to be sent using POST request`
    return send(c, refusal(400, call, text))
  }
  if (isSamlLogout(call.command)) return samlLogout(bff, c, call, session)
  const stepUp = await stepUpNeeded(bff, call, session)
  if (stepUp) return send(c, stepUp)
  const ask = () =>
    bff.call(call.command, inSession(c, call, session)).catch((error: unknown) => {
      if (error instanceof BackendError && error.kind === 'gone') return refusal(401, call, error.message)
      throw error
    })
  const answer = isSecondFactor(call.command) ? await checkedCode(bff, c, call, session, ask) : await ask()
  if (!isRead(call.command)) bff.live.nudge(session)
  if (answer.status === 401) return unauthorized(bff, c, session, answer)
  if (answer.status === 200 && !isRead(call.command)) await consequences(bff, call, session)
  return send(c, answer)
}

/** Guessing the six digits of a second factor is slowed down as guessing passwords is. */
async function checkedCode(
  bff: Bff,
  c: Context<Env>,
  call: ApiCall,
  { username, domainid: domain }: Session,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const who = { username, domain, address: c.get('peer').address }
  const checked = await checkedPassword(bff, who, async () => {
    const answer = await ask()
    return { right: !isWrong(answer.status), answer }
  })
  return 'answer' in checked ? checked.answer : heldUp(call, checked.retryAfterS)
}

/** The cloud has dropped its session, so ours is over too; unless it only refuses this one command. */
async function unauthorized(bff: Bff, c: Context<Env>, session: Session, answer: Answer): Promise<Response> {
  const body = await readText(answer)
  if (body.includes('not available for user')) return send(c, { ...answer, body })
  await bff.sessions.end(session)
  return send(c, { ...answer, body }, expiredCookies(session.kind, c.get('peer').secure))
}

type Answer = Awaited<ReturnType<Bff['call']>>

async function tooLarge(c: Context<Env>, call: ApiCall): Promise<Response> {
  return send(c, refusal(400, call, 'The form is too large: at most 1 MiB and 5000 parameters are read.'))
}
