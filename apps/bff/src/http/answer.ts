import { Readable, pipeline } from 'node:stream'
import { pipeline as flow } from 'node:stream/promises'
import { promisify } from 'node:util'
import { constants, createGzip, gzip } from 'node:zlib'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import { accepts } from '#http/accepts.ts'
import { flatDataHeaders } from '#http/headers.ts'
import type { Env } from '#http/peer.ts'
import type { BackendAnswer } from '#ports/backend.ts'

/** What of the cloud's answer a client gets to see; above all not the cloud's cookies. */
const passed = new Set([
  'content-type',
  'content-disposition',
  'location',
  'retry-after',
  'x-description',
  'x-step-up',
  'cloud-stack-version',
])
const SMALLEST_BYTES = 1024
const level = constants.Z_BEST_SPEED + 1
const compress = promisify(gzip)

/**
 * Sends an answer of the API. With a server behind, it is written to the socket straight away: going through a
 * `Response` costs twice as much.
 */
export async function send(
  c: Context<Env>,
  answer: BackendAnswer,
  cookies: readonly string[] = [],
): Promise<Response> {
  c.get('logged')['status'] = answer.status
  noteJob(c, answer.body)
  const headers = headersOf(c, answer, cookies)
  const body = isPlain(answer.body) ? answer.body : await encoded(c, answer.body, headers)
  const outgoing = c.env?.outgoing
  if (!(body instanceof Readable)) headers.push('content-length', String(body.length))
  // Hono answers HEAD from a copy of this Response.
  if (!outgoing || c.req.method === 'HEAD')
    return new Response(forFetch(c, body), { status: answer.status, headers: pairs(headers) })
  if (outgoing.destroyed) {
    // nobody reads it, and unread it would keep its connection to the cloud
    if (body instanceof Readable) body.destroy()
    return RESPONSE_ALREADY_SENT
  }
  outgoing.writeHead(answer.status, headers)
  // The head is Latin-1; text of ASCII goes out with it in one piece.
  if (typeof body === 'string') outgoing.end(body, 'latin1')
  else if (!(body instanceof Readable)) outgoing.end(body)
  // The head is out: if the rest does not come or nobody wants it, cutting the connection is all that can be said.
  else await flow(body, outgoing).catch(() => outgoing.destroy())
  return RESPONSE_ALREADY_SENT
}

/** Short text of ASCII, of which nothing has to be made. */
const isPlain = (body: BackendAnswer['body']): body is string =>
  typeof body === 'string' && body.length < SMALLEST_BYTES && Buffer.byteLength(body) === body.length

function pairs(flat: readonly string[]): [string, string][] {
  const found: [string, string][] = []
  for (let i = 0; i < flat.length; i += 2) found.push([flat[i] ?? '', flat[i + 1] ?? ''])
  return found
}

/** The job that an asynchronous call has begun, for the log. */
function noteJob(c: Context<Env>, body: BackendAnswer['body']): void {
  if (body instanceof Readable || body.length > SMALLEST_BYTES) return
  const job = /"jobid":"([\w-]{1,64})"|<jobid>([\w-]{1,64})</.exec(
    typeof body === 'string' ? body : Buffer.from(body).toString('latin1'),
  )
  if (job) c.get('logged')['job'] = job[1] ?? job[2] ?? ''
}

/** Names and values in turns. */
function headersOf(c: Context<Env>, answer: BackendAnswer, cookies: readonly string[]): string[] {
  const headers = flatDataHeaders(c)
  for (const [name, value] of answer.headers) if (passed.has(name)) headers.push(name, printable(value))
  for (const cookie of cookies) headers.push('set-cookie', cookie)
  return headers
}

/** Header values are Latin-1 on the wire; Node refuses to send others. */
const printable = (value: string) => value.replace(/[^\t\x20-\x7e\xa0-\xff]/g, '?')

/** Compresses what is worth it, and says so in the headers. */
async function encoded(c: Context<Env>, given: BackendAnswer['body'], headers: string[]) {
  if (!(given instanceof Readable) && given.length < SMALLEST_BYTES) return bytes(given)
  headers.push('vary', 'accept-encoding')
  if (!accepts(c.req.header('accept-encoding'), 'gzip'))
    return given instanceof Readable ? given : bytes(given)
  headers.push('content-encoding', 'gzip')
  if (given instanceof Readable) return pipeline(given, createGzip({ level }), () => {})
  return typeof given === 'string' ? compressed(given) : compress(given, { level })
}

const bytes = (body: string | Uint8Array) => (typeof body === 'string' ? Buffer.from(body) : body)

/** Where long text is encoded, kept for the next one: new each time, they pile up to tens of MB before they are freed. */
let spare: Buffer | undefined
const LARGEST_SPARE_BYTES = 8 << 20

async function compressed(text: string): Promise<Buffer> {
  const length = Buffer.byteLength(text)
  const buffer = spare && spare.length >= length ? spare : Buffer.allocUnsafeSlow(length)
  // while this one is in use, another answer takes one of its own
  spare = undefined
  try {
    return await compress(buffer.subarray(0, buffer.write(text)), { level })
  } finally {
    if (buffer.length <= LARGEST_SPARE_BYTES) spare = buffer
  }
}

function forFetch(c: Context<Env>, body: BackendAnswer['body']) {
  if (c.req.method === 'HEAD') {
    if (body instanceof Readable) body.destroy()
    return null
  }
  if (body instanceof Readable) return Readable.toWeb(body) as ReadableStream<Uint8Array>
  return typeof body === 'string' ? body : new Uint8Array(body)
}
