import type { Context } from 'hono'
import type { Env } from '#http/peer.ts'

const MAX_BYTES = 256 * 1024

/** @returns the JSON body of a request; `{}` when it is empty, null when it is none or too large */
export async function readJson(c: Context<Env>): Promise<unknown> {
  if (Number(c.req.header('content-length') ?? 0) > MAX_BYTES) return null
  const text = await c.req.text()
  if (text.length > MAX_BYTES) return null
  if (text === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
