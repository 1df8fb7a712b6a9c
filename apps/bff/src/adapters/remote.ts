import { Pool, type Dispatcher } from 'undici'
import { checkedBody } from '#adapters/checked-body.ts'
import { withCredentials } from '#adapters/credentials.ts'
import { type Exchanged, exchange } from '#adapters/exchange.ts'
import {
  type Backend,
  type BackendAnswer,
  BackendError,
  type BackendRequest,
  type ServerState,
} from '#ports/backend.ts'

export interface RemoteOptions {
  /** of the management server or its API; the path may be left out */
  url: string
  /** how long an answer may take to begin: some calls of CloudStack prepare a whole host meanwhile */
  timeoutMs: number
}

const CONNECT_MS = 5000
const PROBE_MS = 3000
/** Shorter than Jetty's 30 s, so that a connection is not used just as the server gives it up. */
const KEEP_ALIVE_MS = 10_000
const timeouts = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT'])
/** Names that a connection gives itself; the rest of an answer's headers is the cloud's. */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'content-length',
])

export interface RemoteBackend extends Backend {
  /** Looks how the server fares, within a few seconds. */
  probe(): Promise<{ state: ServerState['state']; why: string | null }>
}

/** Never reached: whatever was asked can be asked elsewhere. */
const unsent = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
])

/** An Apache CloudStack, reached over HTTP by one address that the settings fix: nothing a client sends changes it. */
export function remoteBackend({ url, timeoutMs }: RemoteOptions): RemoteBackend {
  const { origin, path } = endpoint(url)
  const pool = new Pool(origin, {
    connections: 64,
    connect: { timeout: CONNECT_MS },
    keepAliveTimeout: KEEP_ALIVE_MS,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  })

  const patience = (request: BackendRequest) => Math.min(request.timeoutMs ?? timeoutMs, timeoutMs)

  const ask = async (request: BackendRequest): Promise<BackendAnswer> => {
    const got = await exchange(pool, { ...outgoing(path, request), headersTimeout: patience(request) })
    return { status: got.status, headers: pairs(got.headers), body: checkedBody(got, request.expects) }
  }

  return {
    async call(request) {
      try {
        return await ask(request).catch((error: unknown) => {
          if (request.repeatable && connectionBroke(error)) return ask(request)
          throw error
        })
      } catch (error) {
        throw explained(error, patience(request))
      }
    },
    async trouble() {
      return (await this.probe()).why
    },
    async probe() {
      try {
        const options = { path: `${path}?command=listCapabilities&response=json`, method: 'GET' } as const
        const { statusCode, body } = await pool.request({ ...options, headersTimeout: PROBE_MS })
        await body.dump()
        return statusCode === 503
          ? { state: 'draining', why: 'the cloud is not available at present (HTTP 503)' }
          : { state: 'up', why: null }
      } catch (error) {
        return { state: 'down', why: `the cloud cannot be reached (${codeOf(error)})` }
      }
    },
    close: () => pool.close(),
  }
}

/** With the slash at its end: CloudStack sets a cookie without a path, and the shorter address would hide it. */
function endpoint(url: string): { origin: string; path: string } {
  const { origin, pathname } = new URL(url)
  const folder = pathname.replace(/\/+$/, '')
  if (folder === '') return { origin, path: '/client/api/' }
  return { origin, path: folder.endsWith('/api') ? `${folder}/` : `${folder}/api/` }
}

function outgoing(path: string, request: BackendRequest): Dispatcher.RequestOptions {
  const { body, cookie } = withCredentials(request)
  const headers: Record<string, string> = {
    accept: request.expects === 'json' ? 'application/json' : 'text/xml',
    'x-forwarded-for': request.remoteAddress,
    'x-request-id': request.requestId,
  }
  if (request.host !== '') headers['x-forwarded-host'] = request.host
  if (cookie !== undefined) headers['cookie'] = cookie
  if (body !== '') headers['content-type'] = 'application/x-www-form-urlencoded'
  const query = request.query === '' ? '' : `?${request.query}`
  return { path: path + query, method: request.method, headers, body: body === '' ? null : body }
}

function pairs(headers: Exchanged['headers']): [string, string][] {
  const found: [string, string][] = []
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || hopByHop.has(name)) continue
    if (typeof value === 'string') found.push([name, value])
    else for (const one of value) found.push([name, one])
  }
  return found
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no connection'
}

/** The server gave up a connection that had been idle, as we sent on it. */
function connectionBroke(error: unknown): boolean {
  return ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes(codeOf(error))
}

function explained(error: unknown, timeoutMs: number): BackendError {
  if (error instanceof BackendError) return error
  const code = codeOf(error)
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || !timeouts.has(code)) {
    const text = `The cloud cannot be reached (${code}). Try again in a moment; if it stays so, its management server is down.`
    return new BackendError('unreachable', text, { cause: error, sent: !unsent.has(code) })
  }
  const text = `The cloud gave no answer within ${timeoutMs / 1000} s. It may still be at work on it: look before trying again.`
  return new BackendError('timeout', text, { cause: error })
}
