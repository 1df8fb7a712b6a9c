import { patientFetch } from '#shared/api/cloud.ts'
import { session } from '#shared/api/session.ts'
import { endsAt } from '#shared/live/state.ts'

/** A session of a person or a program, as the BFF lists it. */
export interface ListedSession {
  id: string
  current: boolean
  kind: 'console' | 'client'
  userid: string
  username: string
  account: string
  address: string
  agent: string
  created: string
  lastseen: string
  expires: string
}

async function ask(
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: object } = {},
) {
  const response = await patientFetch(`/client/bff/${path}`, {
    headers: {
      'X-Session-Key': session.get()?.sessionkey ?? '',
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
  const answer = (await response.json().catch(() => ({}))) as Readonly<Record<string, unknown>> // read by name below
  const said = answer['errortext']
  return { ok: response.ok, answer, text: typeof said === 'string' ? said : `HTTP ${response.status}` }
}

/** Somebody is still there. */
export async function staySignedIn(): Promise<void> {
  endsAt.set(undefined)
  await ask('session', { headers: { 'X-Activity': '1' } })
}

/** @returns why the password does not do; undefined when it does */
export async function givePassword(password: string): Promise<string | undefined> {
  const { ok, answer, text } = await ask('session/prove', { body: { password } })
  if (!ok) return text
  const [current, key] = [session.get(), answer['sessionkey']]
  // the session goes on under a new key
  if (current && typeof key === 'string') session.set({ ...current, sessionkey: key })
  return undefined
}

/** @throws Error with the server's words */
export async function listSessions(everybody: boolean): Promise<ListedSession[]> {
  const { ok, answer, text } = await ask(everybody ? 'sessions?all=true' : 'sessions')
  if (!ok) throw new Error(text)
  return answer['sessions'] as ListedSession[]
}

/** @throws Error with the server's words */
export async function endSessions(which: { id: string } | { userid: string }): Promise<void> {
  const { ok, text } = await ask('sessions/end', { body: which })
  if (!ok) throw new Error(text)
}

/** What runs here, as the BFF tells it. */
export interface About {
  /** of the console */
  version: string
  cloud: {
    version?: string
    /** it runs in the server's own process */
    embedded: boolean
    /** how far its clock is ahead of the server's; absent where nobody knows */
    aheadms?: number
    /** for root admins: the management servers */
    servers?: { server: string; state: 'up' | 'draining' | 'down' }[]
  }
}

/** @throws Error with the server's words */
export async function readAbout(): Promise<About> {
  const { ok, answer, text } = await ask('about')
  if (!ok) throw new Error(text)
  return answer as unknown as About
}

/** What the audit log has on one call; no values. */
export interface AuditEntry {
  time: string
  requestid: string
  username?: string
  /** tells one API key from another */
  key?: string
  command: string
  ids: Readonly<Record<string, string>>
  status: number
  jobid?: string
  from: string
}

/** @param before time of the oldest entry that is known, '' for the newest
 *  @throws Error with the server's words */
export async function readAudit(limit: number, before: string): Promise<AuditEntry[]> {
  const { ok, answer, text } = await ask(
    `audit?limit=${limit}${before && `&before=${encodeURIComponent(before)}`}`,
  )
  if (!ok) throw new Error(text)
  return answer['entries'] as AuditEntry[]
}
