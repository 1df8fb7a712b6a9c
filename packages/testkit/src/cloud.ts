import { type Cloud, CloudError, createCloud } from '@cloud/client'
import { type ApiResponse, type Core, type CoreOptions, createCore } from '@cloud/core'

/** One POST in a session, parameters as they are. */
export type RawCall = (params: Readonly<Record<string, string>>) => Promise<ApiResponse>

export interface TestCloud {
  core: Core
  /** admin's session */
  admin: Cloud
  /** Logs in as somebody else. @param domain path, e.g. `/sub`; ROOT when absent */
  as(username: string, password: string, domain?: string): Promise<Cloud>
  /** Logs in, for calls whose answers are looked at as they are. */
  raw(username?: string, password?: string, domain?: string): Promise<RawCall>
  /** `/client/api` of this core, for msw and for calls without a session */
  fetch: typeof fetch
  close(): Promise<void>
}

/** A whole cloud in memory: the real core, reached through the real client. Jobs are looked at again at once. */
export async function createTestCloud(options: Partial<CoreOptions> = {}): Promise<TestCloud> {
  const core = createCore({
    dataDir: ':memory:',
    logLevel: 'silent',
    simulatorLatencyMs: 0,
    passwordCost: { memoryKiB: 8, passes: 1 },
    ...options,
  })
  const as: TestCloud['as'] = async (username, password, domain) => {
    const session = await login(core, username, password, domain)
    return createCloud({
      url: 'http://core/client/api',
      auth: params => ({
        body: new URLSearchParams([...params, ['sessionkey', session.key]] as [string, string][]).toString(),
        headers: { cookie: session.cookie },
      }),
      fetch: fetchFrom(core),
      wait: async () => {
        await core.idle()
      },
    })
  }
  const raw: TestCloud['raw'] = async (username = 'admin', password = 'password', domain) => {
    const { key, cookie } = await login(core, username, password, domain)
    return params => post(core, { ...params, sessionkey: key }, cookie)
  }
  const admin = await as('admin', 'password')
  return { core, admin, as, raw, fetch: fetchFrom(core), close: () => core.close() }
}

/** The core as a `fetch`: one request in, one answer out, no socket. */
export function fetchFrom(core: Core): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const answer = await core.handle({
      method: request.method,
      query: new URL(request.url).search.slice(1),
      body: await request.text(),
      headers: { cookie: new Headers(init?.headers).get('cookie') ?? undefined, host: 'core' },
      remoteAddress: '127.0.0.1',
    })
    return new Response(answer.body, { status: answer.status, headers: answer.headers })
  }
}

async function login(core: Core, username: string, password: string, domain?: string) {
  const answer = await post(core, {
    command: 'login',
    response: 'json',
    username,
    password,
    ...(domain === undefined ? {} : { domain }),
  })
  const { loginresponse } = JSON.parse(answer.body) as {
    loginresponse: { sessionkey: string; errortext?: string }
  }
  if (answer.status !== 200) {
    throw new CloudError(loginresponse.errortext ?? 'the login failed', {
      kind: 'refused',
      command: 'login',
      status: answer.status,
      errorcode: answer.status,
    })
  }
  const cookie = answer.headers
    .filter(([name]) => name === 'set-cookie')
    .map(([, value]) => value.split(';')[0])
    .join('; ')
  return { key: loginresponse.sessionkey, cookie }
}

const post = (core: Core, params: Readonly<Record<string, string>>, cookie?: string) =>
  core.handle({
    method: 'POST',
    query: '',
    body: new URLSearchParams(params).toString(),
    headers: { cookie },
    remoteAddress: '127.0.0.1',
  })
