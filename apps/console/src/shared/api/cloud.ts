import { type Cloud, createCloud, sessionAuth } from '@cloud/client'
import { activityHeader } from '#shared/live/activity.ts'
import { provePassword, wantsPassword } from '#shared/live/prove.ts'
import { jobWait } from '#shared/live/state.ts'
import { renewedSession } from './sign-in.ts'
import { session } from './session.ts'

const sessionKey = () => session.get()?.sessionkey ?? ''

/** The cloud as the signed-in user sees it. A call that meets an ended session waits for the dialog and goes on. */
export const cloud: Cloud = createCloud({ auth: sessionAuth(sessionKey), fetch: patientFetch, wait: jobWait })

/** `fetch` for what only the BFF answers: waits for a new sign-in too, and for the password where it is wanted again. */
export async function patientFetch(...[url, init]: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(url, marked(init))
  if (response.status === 401 && session.get()) {
    if (!(await renewedSession())) return response
    return fetch(url, { ...init, headers: renewed(init?.headers) })
  }
  if (wantsPassword(response) && (await provePassword()))
    return fetch(url, { ...init, headers: renewed(init?.headers) })
  return response
}

/** Says so when the request follows something that a person did. */
function marked(init: RequestInit | undefined): RequestInit | undefined {
  const activity = activityHeader()
  if (Object.keys(activity).length === 0) return init
  const headers = new Headers(init?.headers)
  for (const [name, value] of Object.entries(activity)) headers.set(name, value)
  return { ...init, headers }
}

function renewed(given: HeadersInit | undefined): Headers {
  const headers = new Headers(given)
  headers.set('X-Session-Key', sessionKey())
  return headers
}
