import { type Cloud, createCloud, sessionAuth } from '@cloud/client'
import { renewedSession } from './sign-in.ts'
import { session } from './session.ts'

const sessionKey = () => session.get()?.sessionkey ?? ''

/** The cloud as the signed-in user sees it. A call that meets an ended session waits for the dialog and goes on. */
export const cloud: Cloud = createCloud({ auth: sessionAuth(sessionKey), fetch: patientFetch })

/** `fetch` for what only the BFF answers: waits for a new sign-in too. */
export async function patientFetch(...[url, init]: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(url, init)
  if (response.status !== 401 || !session.get()) return response
  if (!(await renewedSession())) return response
  return fetch(url, { ...init, headers: renewed(init?.headers) })
}

function renewed(given: HeadersInit | undefined): Headers {
  const headers = new Headers(given)
  headers.set('X-Session-Key', sessionKey())
  return headers
}
