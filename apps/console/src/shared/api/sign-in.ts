import { CloudError, createCloud, sessionAuth } from '@cloud/client'
import { proving } from '#shared/live/prove.ts'
import { expired, type Session, session, toSession } from './session.ts'
import { cell } from './store.ts'

/** Says only that somebody signed in here: without it, a first visit need not ask who it is. */
const VISITED = 'cloud.signed-in'
const DOMAIN = 'cloud.domain'

/** Has given a password, and still has to show a second factor. */
export const halfway = cell<Session | undefined>(undefined)

/** Speaks before there is a session, so it never waits for one. */
export const door = createCloud({
  auth: sessionAuth(() => halfway.get()?.sessionkey ?? ''),
  fetch: (...request) => fetch(...request),
})

export interface Credentials {
  username: string
  password: string
  /** path such as `/partners/acme`; the root domain when empty */
  domain: string
}

/** The domain of whoever signed in here last: people come back to their own. */
export const lastDomain = (): string => localStorage.getItem(DOMAIN) ?? ''

/** @returns undefined when a second factor is wanted: `halfway` says which, and `showCode` goes on
 *  @throws CloudError 531 when the cloud does not take the credentials */
export async function signIn({ username, password, domain }: Credentials): Promise<Session | undefined> {
  const answer = await door.loose.call('login', {
    username,
    password,
    ...(domain.trim() && { domain: domain.trim() }),
  })
  const next = { ...toSession(answer as Record<string, unknown>) }
  // a fresh cloud's first password is public knowledge
  if (password === 'password') next.mustChangePassword = true
  localStorage.setItem(VISITED, 'yes')
  localStorage.setItem(DOMAIN, domain.trim())
  return arrive(next)
}

function arrive(next: Session): Session | undefined {
  if (next.secondFactor) {
    halfway.set(next)
    return undefined
  }
  halfway.set(undefined)
  const asked = waiting !== undefined || expired.get() || proving.get() !== undefined
  if (asked && isSomebodyElse(next)) return startAnew()
  session.set(next)
  expired.set(false)
  settle(true)
  return next
}

const isSomebodyElse = ({ userid }: Session): boolean => {
  const before = session.get()
  return before !== undefined && before.userid !== userid
}

/** Nothing of this page is for somebody else, least of all the calls that wait. */
function startAnew(): undefined {
  settle(false)
  location.reload()
}

/** Shows the code of an authenticator. CloudStack ends a session at the first wrong code: with the password that was
 *  just given the next code is shown in a new one.
 *  @throws CloudError 511 when the code is wrong */
export async function showCode(code: string, given?: Credentials): Promise<Session | undefined> {
  const show = () => door.loose.call('validateUserTwoFactorAuthenticationCode', { codefor2fa: code })
  try {
    await show()
  } catch (error) {
    if (!(error instanceof CloudError) || error.status !== 401 || !given) throw error
    const session = await signIn(given)
    if (session) return session
    await show()
  }
  const shown = halfway.get()
  return shown && arrive({ ...shown, secondFactor: undefined })
}

export async function signOut(): Promise<void> {
  const current = session.get()
  localStorage.removeItem(VISITED)
  session.set(undefined)
  expired.set(false)
  settle(false)
  await Promise.all([leave(current), leaveHalfway()])
}

/** Back to the password: the page behind, if there is one, still waits for whoever it is for. */
export async function leaveHalfway(): Promise<void> {
  const half = halfway.get()
  halfway.set(undefined)
  await leave(half)
}

async function leave(open: Session | undefined): Promise<void> {
  if (!open) return
  const leaving = createCloud({
    auth: sessionAuth(() => open.sessionkey),
    fetch: (...request) => fetch(...request),
  })
  await leaving.loose.call('logout').catch(() => undefined) // already ended: what was wanted
}

/** The session that the browser's cookie still stands for: after a reload, or in another tab. The BFF answers
 *  the fields of the login answer. */
export async function resumeSession(): Promise<Session | undefined> {
  const resumed = await openSession()
  if (resumed) session.set(resumed)
  return resumed
}

async function openSession(): Promise<Session | undefined> {
  if (localStorage.getItem(VISITED) === null) return undefined
  const response = await fetch('/client/bff/session', { headers: { 'X-Session-Key': '' } })
  if (!response.ok) return undefined
  const resumed = toSession((await response.json()) as Readonly<Record<string, unknown>>)
  if (resumed.secondFactor) {
    halfway.set(resumed)
    return undefined
  }
  return resumed
}

/** The browser was at an identity provider, in this window or in another one: there may be a session now, or half of
 *  one. */
export async function cameBack(): Promise<Session | undefined> {
  localStorage.setItem(VISITED, 'yes')
  const resumed = await openSession()
  return resumed && arrive(resumed)
}

let waiting: { promise: Promise<boolean>; settle: (renewed: boolean) => void } | undefined

function settle(renewed: boolean): void {
  waiting?.settle(renewed)
  waiting = undefined
}

/** After a refused call: true once there is a session to try again with, false when the refusal stands.
 *  However many calls are refused at once, the server is asked once and one dialog opens. */
export function renewedSession(): Promise<boolean> {
  if (!waiting) {
    const { promise, resolve } = Promise.withResolvers<boolean>()
    waiting = { promise, settle: resolve }
    void askAgain()
  }
  return waiting.promise
}

async function askAgain(): Promise<void> {
  const before = session.get()
  const now = await openSession().catch(() => before)
  if (!now) return expired.set(true)
  if (isSomebodyElse(now)) return startAnew()
  session.set(now)
  settle(now.sessionkey !== before?.sessionkey)
}
