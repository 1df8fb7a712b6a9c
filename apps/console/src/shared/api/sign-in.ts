import { createCloud, sessionAuth } from '@cloud/client'
import { expired, type Session, session, toSession } from './session.ts'

/** Says only that somebody signed in here: without it, a first visit need not ask who it is. */
const VISITED = 'cloud.signed-in'

/** Speaks without a session: never waits for one. */
const door = createCloud({ auth: sessionAuth(() => ''), fetch: (...request) => fetch(...request) })

export interface Credentials {
  username: string
  password: string
  /** path such as `/partners/acme`; the root domain when empty */
  domain: string
}

/** @throws CloudError 531 when the cloud does not take the credentials */
export async function signIn({ username, password, domain }: Credentials): Promise<Session> {
  const answer = await door.loose.call('login', {
    username,
    password,
    ...(domain.trim() && { domain: domain.trim() }),
  })
  const next = { ...toSession(answer as Record<string, unknown>) }
  // a fresh cloud's first password is public knowledge
  if (password === 'password') next.mustChangePassword = true
  session.set(next)
  localStorage.setItem(VISITED, 'yes')
  expired.set(false)
  settle(true)
  return next
}

export async function signOut(): Promise<void> {
  const current = session.get()
  localStorage.removeItem(VISITED)
  session.set(undefined)
  expired.set(false)
  settle(false)
  if (!current) return
  const leaving = createCloud({
    auth: sessionAuth(() => current.sessionkey),
    fetch: (...request) => fetch(...request),
  })
  await leaving.loose.call('logout').catch(() => undefined) // already ended: what was wanted
}

/** The session that the browser's cookie still stands for: after a reload, or in another tab. The BFF answers
 *  the fields of the login answer. */
export async function resumeSession(): Promise<Session | undefined> {
  if (localStorage.getItem(VISITED) === null) return undefined
  const response = await fetch('/client/bff/session', { headers: { 'X-Session-Key': '' } })
  if (!response.ok) return undefined
  const resumed = toSession((await response.json()) as Readonly<Record<string, unknown>>)
  session.set(resumed)
  return resumed
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
  const now = await resumeSession().catch(() => before)
  if (now) return settle(now.sessionkey !== before?.sessionkey)
  expired.set(true)
}
