import type { Context } from 'hono'
import { z } from 'zod'
import type { Bff } from '#bff.ts'
import { send } from '#http/answer.ts'
import type { ApiCall } from '#http/call.ts'
import { sessionCookies } from '#http/cookies.ts'
import { contentTypes, envelope, refusal } from '#http/envelope.ts'
import { foreign } from '#http/origin.ts'
import type { Env } from '#http/peer.ts'
import { asLogin } from '#http/upstream.ts'
import type { BackendAnswer, UpstreamSession } from '#ports/backend.ts'
import { readText } from '#ports/backend.ts'
import { cookieSession, kindOf } from '#session/identify.ts'

const scalar = z.union([z.string(), z.number(), z.boolean()])
const flat = z.record(z.string(), z.union([scalar, z.tuple([])]))
const answerSchema = z.record(z.string(), flat)
type Fields = z.infer<typeof flat>

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

  const answer = await bff.call(call.command, asLogin(c, call))
  const body = await readText(answer)
  const [root, fields] = parse(body)
  if (answer.status !== 200 || !fields) {
    bff.metrics.loginFailures.inc()
    return send(c, fields ? envelope(answer.status, call.expects, root, fields) : { ...answer, body })
  }
  const upstream = credentials(answer, fields)
  if (!upstream) return send(c, refusal(502, call, noSession(c)))

  const before = await cookieSession(c, bff.sessions)
  if (before) await bff.sessions.end(before)
  const { sessionkey: _, ...login }: Fields = { ...fields, timeout: bff.settings.SESSION_IDLE_MINUTES * 60 }
  const client = { address: c.get('peer').address, agent: (c.req.header('user-agent') ?? '').slice(0, 300) }
  const { session, token } = await bff.sessions.start(kind, upstream, login, client)
  c.get('logged')['user'] = session.userid
  const told = { ...fields, ...login, sessionkey: session.key }
  return send(
    c,
    envelope(200, call.expects, root, told),
    sessionCookies(session, token, c.get('peer').secure),
  )
}

function parse(body: string): [root: string, fields: Fields | undefined] {
  try {
    const [entry] = Object.entries(answerSchema.parse(JSON.parse(body)))
    return entry ?? ['loginresponse', undefined]
  } catch {
    // CloudStack answers some failed logins with bare text: it goes to the caller as it is.
    return ['loginresponse', undefined]
  }
}

/** The cloud's session cookie, and its session key from the answer (the cookie of that name repeats it). */
function credentials(answer: BackendAnswer, fields: Fields): UpstreamSession | undefined {
  const cookie = answer.headers
    .filter(([name]) => name === 'set-cookie')
    .map(([, value]) => /^JSESSIONID=([^;]+)/.exec(value)?.[1])
    .findLast(value => value !== undefined)
  const key = fields['sessionkey']
  return cookie !== undefined && typeof key === 'string' ? { cookie, key } : undefined
}

const noSession = (c: Context<Env>) =>
  `The cloud accepted the login but gave no session. Request id ${c.get('requestId')}.`
