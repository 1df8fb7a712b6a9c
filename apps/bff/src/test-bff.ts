/** A BFF over a small cloud in memory, and browsers and programs to call it with. Tests only. */
import type { Hono } from 'hono'
import { pino } from 'pino'
import { sqliteStore } from '#adapters/sqlite-store.ts'
import { type RouteModule, createApp } from '#app.ts'
import type { AuditEntry } from '#audit/audit.ts'
import { createBff } from '#bff.ts'
import type { Pace } from '#live/sources.ts'
import type { Env } from '#http/peer.ts'
import type { Backend, BackendRequest } from '#ports/backend.ts'
import type { Store } from '#ports/store.ts'
import { keysFrom } from '#session/keys.ts'
import { readSettings } from '#settings.ts'
import { type TestCloud, testCloud } from '#test-cloud.ts'

export interface TestBffOptions {
  settings?: Record<string, string>
  cloud?: TestCloud
  /** is asked in place of the cloud */
  backend?: Backend
  /** outlives the BFF: a restart */
  store?: Store
  modules?: RouteModule[]
  /** of asking a cloud that does not tell of its changes */
  pace?: Pace
}

export function testBff(options: TestBffOptions = {}) {
  const { settings = {}, cloud = testCloud(), backend = cloud, store, modules = [], pace } = options
  const clock = {
    time: Date.UTC(2026, 10, 24),
    now: () => clock.time,
    pass: (ms: number) => (clock.time += ms),
  }
  /** what has reached the cloud */
  const asked: BackendRequest[] = []
  const lines: string[] = []
  const audited: AuditEntry[] = []
  const bff = createBff({
    audit: {
      record: entry => void audited.unshift(entry),
      read: async limit => audited.slice(0, limit),
    },
    settings: readSettings({ SESSION_SECRET: 'a secret of more than thirty-two characters', ...settings }),
    backend: {
      ...backend,
      call: request => {
        asked.push(request)
        return backend.call(request)
      },
    },
    store: store ?? sqliteStore(':memory:', clock),
    clock,
    ...(pace && { pace }),
    keys: keysFrom([settings['SESSION_SECRET'] ?? 'a secret of more than thirty-two characters']),
    log: pino({ level: 'trace' }, { write: line => void lines.push(line) }),
  })
  return { app: createApp(bff, modules), bff, cloud, clock, asked, audited, log: () => lines.join('') }
}

export type TestApp = Hono<Env>
type Fields = Record<string, string>

/** A client with a cookie jar, as a browser or a program has one. */
export function client(app: TestApp) {
  const cookies = new Map<string, string>()

  async function request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(pair => pair.join('=')).join('; '))
    const response = await app.request(`http://cloud.test${path}`, { ...init, headers })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (line.includes('Max-Age=0')) cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }

  const encoded = (fields: Fields) => new URLSearchParams({ response: 'json', ...fields }).toString()
  return {
    cookies,
    request,
    get: (fields: Fields, headers: Fields = {}) => request(`/client/api?${encoded(fields)}`, { headers }),
    post: (fields: Fields, headers: Fields = {}) =>
      request('/client/api', {
        method: 'POST',
        body: encoded(fields),
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      }),
  }
}

export const admin = { username: 'admin', password: 'password' }

/** A page of the console: its key is in memory and goes along in the header. */
export async function signedInConsole(app: TestApp, user = admin) {
  const browser = client(app)
  const response = await browser.post({ command: 'login', ...user }, { 'x-session-key': '' })
  const key = await sessionKey(response)
  return {
    ...browser,
    key,
    call: (fields: Fields, headers: Fields = {}) =>
      browser.post(fields, { 'x-session-key': key, 'x-activity': '1', ...headers }),
  }
}

/** A program that logs in as CloudMonkey does, and sends everything by GET. */
export async function signedInProgram(app: TestApp, user = admin) {
  const program = client(app)
  const key = await sessionKey(await program.post({ command: 'login', ...user }))
  return {
    ...program,
    key,
    call: (fields: Fields, headers: Fields = {}) => program.get({ ...fields, sessionkey: key }, headers),
  }
}

async function sessionKey(response: Response): Promise<string> {
  const { loginresponse } = (await response.json()) as { loginresponse: { sessionkey: string } }
  return loginresponse.sessionkey
}

/** What stands under the root of an answer. */
export async function inside(response: Response): Promise<Record<string, unknown>> {
  const [fields] = Object.values((await response.json()) as Record<string, Record<string, unknown>>)
  return fields ?? {}
}
