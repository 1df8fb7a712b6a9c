import { type Context, Hono } from 'hono'
import type { Bff } from '#bff.ts'
import { attemptCookie, attemptTokens, expiredAttemptCookie, sessionCookies } from '#http/cookies.ts'
import { readForm } from '#http/form.ts'
import { foreign, originOf } from '#http/origin.ts'
import type { Env } from '#http/peer.ts'
import { SCRIPT, script } from '#routes/saml-answer.ts'
import { BackendError } from '#ports/backend.ts'
import { StoreError } from '#ports/store.ts'
import { beginSession } from '#session/begin.ts'
import { cookieSession } from '#session/identify.ts'
import type { Session } from '#session/seal.ts'
import type { Attempt } from '#sign-in/attempts.ts'
import { type Admitted, SignInError } from '#sign-in/provider.ts'
import { answeredRequest } from '#sign-in/saml.ts'

/** Where providers send browsers back to; they know it as their redirect URI. */
const CALLBACK = '/client/bff/sign-in/callback'
const MOST_TEXT = 500

/**
 * Signing in at an identity provider. `GET /client/bff/sign-in` names those that there are, for the sign-in page;
 * `GET …/at/<id>?next=&domain=&again=` sends the browser to one of them, and `…/callback` takes it back, by POST from a page of
 * our own for SAML. Whatever comes of it, the browser ends on the sign-in page, which goes on from there or says why not.
 */
export function signInRoutes(bff: Bff): Hono<Env> {
  const providers = (c: Context<Env>) => bff.providers(originOf(c, bff.settings.PUBLIC_URL) + CALLBACK)
  const comeBack = async (c: Context<Env>, state: string, said: URLSearchParams) => {
    const attempt = await bff.attempts.take(attemptTokens(c), state).catch(ignored(bff))
    // another attempt of this browser may still be under way
    if (!attempt) return failed(bff, c, new SignInError('attempt', 'no attempt that was begun here'))
    c.header('set-cookie', expiredAttemptCookie(c.get('peer').secure), { append: true })
    try {
      const provider = (await providers(c)).find(one => one.id === attempt.provider)
      if (!provider) throw new SignInError('provider', 'there is no such provider any more')
      const back = new URL(attempt.redirectUri)
      back.search = said.toString()
      const { address, host } = c.get('peer')
      const visitor = { address, host, requestId: c.get('requestId') }
      const admitted = await provider.admit(back, attempt, visitor)
      const by = { id: provider.id, name: provider.name }
      const session = attempt.again
        ? await proveAgain(bff, c, attempt, admitted)
        : await signIn(bff, c, attempt, { ...admitted, fields: { ...admitted.fields, signedinby: by } })
      noted(bff, c, session)
      return toPage(c, attempt.again ? { again: 'done' } : { signedin: by.id, next: attempt.next })
    } catch (error) {
      return failed(bff, c, error, attempt)
    }
  }

  return new Hono<Env>()
    .get('/sign-in', async c =>
      c.json({ providers: (await providers(c)).map(({ id, name }) => ({ id, name })) }),
    )
    .get('/sign-in/callback', c => comeBack(c, c.req.query('state') ?? '', new URL(c.req.url).searchParams))
    .post('/sign-in/callback', async c => {
      const why = foreign(c, bff.settings.PUBLIC_URL)
      const form = new URLSearchParams((why === null ? await readForm(c) : null) ?? '')
      return comeBack(c, answeredRequest(form.get('SAMLResponse') ?? ''), form)
    })
    .get(SCRIPT.slice('/client/bff'.length), c =>
      c.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
    )
    .get('/sign-in/at/:provider', async c => {
      // A link on another site may lead to the sign-in page, and no further.
      if (foreign(c, bff.settings.PUBLIC_URL) !== null) return toPage(c, {})
      const { next = '/', domain = '', again } = c.req.query()
      try {
        const provider = (await providers(c)).find(one => one.id === c.req.param('provider'))
        if (!provider) throw new SignInError('provider', 'there is no such provider')
        const session = await cookieSession(c, bff.sessions, 'console')
        if (again !== undefined && !session) return toPage(c, {})
        const attempt = bff.attempts.begin({
          provider: provider.id,
          redirectUri: originOf(c, bff.settings.PUBLIC_URL) + CALLBACK,
          next: inside(next),
          domain: domain.slice(0, MOST_TEXT),
          again: again !== undefined,
          ...(session && { sid: session.sid }),
        })
        const address = await provider.address(attempt)
        const state = provider.answersTo?.(address) ?? attempt.state
        const token = await bff.attempts.seal({ ...attempt, state })
        c.header('set-cookie', attemptCookie(token, c.get('peer').secure))
        return c.redirect(address.href, 303)
      } catch (error) {
        return failed(bff, c, error)
      }
    })
}

/** Only addresses of this console: never another site's. */
const inside = (next: string) => (next.length <= MOST_TEXT && /^\/(?![/\\])[^\s\\]*$/.test(next) ? next : '/')

async function signIn(bff: Bff, c: Context<Env>, { sid }: Attempt, admitted: Admitted): Promise<Session> {
  const before = sid === undefined ? null : await bff.sessions.byId(sid)
  const { session, token } = await beginSession(bff, c, 'console', before, admitted)
  give(c, session, token)
  return session
}

/** The session goes on under a new cookie and key, as after a password that was given again. */
async function proveAgain(
  bff: Bff,
  c: Context<Env>,
  { sid = '' }: Attempt,
  { upstream, fields }: Admitted,
): Promise<Session> {
  await bff.signOut({ sid, upstream })
  const session = await bff.sessions.byId(sid)
  if (!session) throw new SignInError('attempt', 'the session has ended meanwhile')
  if (session.userid !== fields['userid']) throw new SignInError('other', 'another user has signed in')
  const renewed = await bff.sessions.renew(session)
  if (!renewed) throw new SignInError('attempt', 'the session has ended meanwhile')
  bff.live.move(sid)
  give(c, renewed.session, renewed.token)
  return renewed.session
}

function give(c: Context<Env>, session: Session, token: string): void {
  for (const cookie of sessionCookies(session, token, c.get('peer').secure))
    c.header('set-cookie', cookie, { append: true })
}

const ignored =
  ({ log }: Bff) =>
  (error: unknown): null => {
    log.warn({ err: error }, 'a sign-in could not be looked up')
    return null
  }

function noted(bff: Bff, c: Context<Env>, { userid, username, kind }: Session): void {
  const about = { requestid: c.get('requestId'), from: c.get('peer').address }
  bff.log.info({ ...about, user: userid, username }, 'signed in at a provider')
  bff.audit.record({
    ...about,
    time: new Date(bff.clock.now()).toISOString(),
    kind,
    userid,
    username,
    command: 'oauthlogin',
    ids: {},
    status: 200,
  })
}

function failed(bff: Bff, c: Context<Env>, error: unknown, attempt?: Attempt): Response {
  const away = error instanceof BackendError || error instanceof StoreError
  if (!away && !(error instanceof SignInError)) throw error
  const failure = away ? 'later' : error.failure
  bff.metrics.loginFailures.inc()
  bff.log.warn(
    { requestId: c.get('requestId'), from: c.get('peer').address, failure, why: reasons(error) },
    'a sign-in at a provider has failed',
  )
  const again = attempt?.again ? { again: 'failed' } : {}
  return toPage(c, { failed: failure, ...again, ...(attempt && { next: attempt.next }) })
}

/** What went wrong and why, in words only: what libraries hang on their errors may hold what nobody should read. */
function reasons(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  return [error.message, ...reasons(error.cause)]
}

function toPage(c: Context<Env>, query: Record<string, string>): Response {
  const text = new URLSearchParams(query).toString()
  return c.redirect(`/client/login${text && `?${text}`}`, 303)
}
