import type { Context } from 'hono'
import type { Env } from '#http/peer.ts'

/** As CloudStack's servlet container has them. */
const MAX_BYTES = 1024 * 1024
const MAX_FIELDS = 5000

/** @returns the raw form of a request, '' for any other content, null when it is larger than CloudStack reads */
export async function readForm(c: Context<Env>): Promise<string | null> {
  if (c.req.method !== 'POST') return ''
  if (!/^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? '')) return ''
  if (Number(c.req.header('content-length') ?? 0) > MAX_BYTES) return null
  const text = await readBounded(c)
  return text === null || fields(text) > MAX_FIELDS ? null : text
}

async function readBounded(c: Context<Env>): Promise<string | null> {
  if (c.req.header('content-length') !== undefined) return c.req.text()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.length
    if (size > MAX_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function fields(text: string): number {
  let count = 1
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) count++
  return count
}
