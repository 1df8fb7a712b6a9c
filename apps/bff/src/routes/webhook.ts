import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Bff } from '#bff.ts'
import type { Env } from '#http/peer.ts'
import { problem } from '#http/problem.ts'
import { SIGNATURE_HEADER, isSigned } from '#http/webhook.ts'

const MOST_BYTES = 64 * 1024

/**
 * `POST /client/bff/webhook`: where a webhook of CloudStack (4.20 or later) delivers its events, when WEBHOOK_SECRET is
 * its secret key. An event is taken as a reason to look, not as news: what open pages are told is what the cloud then
 * shows to each of them, so a delivery can tell nobody more than a list call would.
 */
export function webhookRoutes({ settings: { WEBHOOK_SECRET: secret }, live, log }: Bff): Hono<Env> {
  const app = new Hono<Env>()
  if (secret === undefined) return app
  const tooLarge = bodyLimit({
    maxSize: MOST_BYTES,
    onError: c => c.json({ errortext: 'An event of CloudStack is not as large as this.' }, 413),
  })
  return app.post('/webhook', tooLarge, async c => {
    if (!isSigned(await c.req.text(), secret, c.req.header(SIGNATURE_HEADER))) {
      log.warn({ from: c.get('peer').address }, 'a webhook was delivered whose signature is wrong')
      return problem(
        c,
        401,
        'The signature is not made with WEBHOOK_SECRET: give the webhook the same secret key.',
      )
    }
    await live.heard()
    return c.json({ received: true })
  })
}
