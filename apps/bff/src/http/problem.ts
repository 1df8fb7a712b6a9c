import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Env } from '#http/peer.ts'

/** An error of the BFF's own routes, in the words and fields that the console knows from the cloud's. */
export function problem(c: Context<Env>, status: ContentfulStatusCode, errortext: string): Response {
  return c.json({ errorcode: status, errortext, requestid: c.get('requestId') }, status)
}
