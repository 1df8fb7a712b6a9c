import type { IncomingMessage } from 'node:http'
import type { Context } from 'hono'
import { header } from '#http/header.ts'
import type { Env } from '#http/peer.ts'

/** As CloudStack's servlet container has them. */
const MAX_BYTES = 1024 * 1024
const MAX_FIELDS = 5000

/** @returns the raw form of a request, '' for any other content, null when it is larger than CloudStack reads */
export async function readForm(c: Context<Env>): Promise<string | null> {
  if (c.req.method !== 'POST') return ''
  if (!/^application\/x-www-form-urlencoded\b/i.test(header(c, 'content-type') ?? '')) return ''
  if (Number(header(c, 'content-length') ?? 0) > MAX_BYTES) return null
  const text = await readBounded(c)
  return text === null || fields(text) > MAX_FIELDS ? null : text
}

async function readBounded(c: Context<Env>): Promise<string | null> {
  const incoming = c.env?.incoming
  const text = incoming ? await readIncoming(incoming) : await c.req.text()
  return text === null || Buffer.byteLength(text) > MAX_BYTES ? null : text
}

/** Straight from the connection, by events: a stream of the web around it costs more than all that is done to the form. */
function readIncoming(incoming: IncomingMessage): Promise<string | null> {
  const { promise, resolve, reject } = Promise.withResolvers<string | null>()
  const chunks: Buffer[] = []
  let size = 0
  const keep = (chunk: Buffer) => {
    chunks.push(chunk)
    size += chunk.length
    if (size <= MAX_BYTES) return
    incoming.off('data', keep).pause()
    resolve(null)
  }
  incoming
    .on('data', keep)
    .once('end', () => {
      const [only] = chunks
      resolve((only && chunks.length === 1 ? only : Buffer.concat(chunks)).toString('utf8'))
    })
    .once('error', reject)
    .once('close', () => {
      // An error that nobody sees still costs its stack.
      if (!incoming.readableEnded) reject(new Error('the client went away before its form had come'))
    })
  return promise
}

function fields(text: string): number {
  let count = 1
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) count++
  return count
}
