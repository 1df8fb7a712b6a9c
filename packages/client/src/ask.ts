import { insideRoot } from './answer.ts'
import type { Auth } from './auth.ts'
import { CloudError } from './errors.ts'
import { type Fields, readJson } from './json.ts'
import { type Bag, wireParams } from './params.ts'

export interface CallOptions {
  /** ends the waiting; what the cloud has begun goes on */
  signal?: AbortSignal | undefined
}

export interface AskOptions {
  auth: Auth
  /** address of the API */
  url: string
  timeoutMs: number
  fetch: typeof fetch
}

/** Sends one call and gives back what stands under the root of its answer.
 *  @throws CloudError for every other end, but for an abort: that throws the signal's reason */
export type Ask = (command: string, params: Bag, options: CallOptions) => Promise<Fields>

export function createAsk({ auth, url, timeoutMs, fetch }: AskOptions): Ask {
  return async (command, params, { signal }) => {
    signal?.throwIfAborted()
    const timeout = AbortSignal.timeout(timeoutMs)
    const { body, headers } = await auth([['command', command], ...wireParams(params), ['response', 'json']])
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
        body,
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      })
      return read(command, response, await response.text())
    } catch (error) {
      if (error instanceof CloudError) throw error
      signal?.throwIfAborted()
      throw lost(command, timeout.aborted ? timeoutMs : undefined, error)
    }
  }
}

function read(command: string, response: Response, text: string): Fields {
  const { status, headers } = response
  const inside = insideRoot(readJson(text))
  const requestId = headers.get('x-request-id') ?? undefined
  if (response.ok) {
    if (inside) return inside
    const what = text.trim() === '' ? 'an empty answer' : 'an answer that is no CloudStack JSON'
    const advice = 'Sign in again; if it stays so, check what the server or a proxy before it logs.'
    const fields = { kind: 'unreadable', command, status, errorcode: 0, requestId } as const
    throw new CloudError(`${command} got ${what} (HTTP ${status}). ${advice}`, fields)
  }
  const errortext = inside?.['errortext'] ?? headers.get('x-description')
  throw new CloudError(typeof errortext === 'string' ? errortext : silent(command, status, text), {
    kind: inside || errortext ? 'refused' : 'unreadable',
    command,
    status,
    errorcode: numberIn(inside, 'errorcode') ?? status,
    cserrorcode: numberIn(inside, 'cserrorcode'),
    requestId,
  })
}

/** The words for an error without words; a short plain text, as CloudStack has for a login by GET, is taken. */
function silent(command: string, status: number, text: string): string {
  const plain = text.trim()
  if (plain.length > 3 && plain.length < 300 && /^[^<{["]/.test(plain) && plain !== 'null') return plain
  if (status >= 502 && status <= 504)
    return `The cloud behind this address does not answer (HTTP ${status} for ${command}). Try again in a moment; if it stays so, check the management server.`
  return `${command} failed with HTTP ${status} and no reason given. The server's log says more.`
}

function lost(command: string, timeoutMs: number | undefined, cause: unknown): CloudError {
  const fields = { command, status: 0, errorcode: 0 }
  if (timeoutMs === undefined)
    return new CloudError(
      `The cloud could not be reached for ${command}. Check the connection and try again.`,
      { ...fields, kind: 'unreachable' },
      { cause },
    )
  return new CloudError(
    `${command} got no answer within ${timeoutMs / 1000} s. It may still be done: look before trying again.`,
    { ...fields, kind: 'timeout' },
    { cause },
  )
}

/** @returns undefined when the field is missing or no number */
export function numberIn(fields: Fields | undefined, name: string): number | undefined {
  const value = fields?.[name]
  return typeof value === 'number' ? value : undefined
}
