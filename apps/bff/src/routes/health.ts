import { Hono } from 'hono'
import type { Bff } from '#bff.ts'
import type { Env } from '#http/peer.ts'
import { problem } from '#http/problem.ts'
import { sameText } from '#session/same-text.ts'

/** For whoever keeps this running: alive, able to serve, and how it fares. */
export function healthRoutes({ backend, store, metrics, settings, log, draining }: Bff): Hono<Env> {
  return new Hono<Env>()
    .get('/healthz', c => c.json({ status: 'ok' }))
    .get('/readyz', async c => {
      const trouble = {
        ...(draining() && { process: 'this server is shutting down' }),
        cloud: await backend.trouble(),
        store: await store.get('probe', 'ready').then(
          () => null,
          (error: unknown) => {
            log.error({ err: error }, 'the store cannot be read')
            return 'the store cannot be read'
          },
        ),
      }
      const ready = Object.values(trouble).every(why => why === null)
      const servers = backend.servers?.()
      return c.json({ ready, trouble, ...(servers && { servers }) }, ready ? 200 : 503)
    })
    .get('/metrics', async c => {
      const token = settings.METRICS_TOKEN
      if (token !== undefined && !sameText(c.req.header('authorization') ?? '', `Bearer ${token}`))
        return problem(c, 401, 'Metrics need the bearer token of METRICS_TOKEN.')
      return c.text(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType })
    })
}
