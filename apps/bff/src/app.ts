import { CloudError } from '@cloud/client'
import { type Context, Hono } from 'hono'
import type { Bff } from '#bff.ts'
import { dataHeaders } from '#http/headers.ts'
import { asData } from '#middleware/as-data.ts'
import type { Env } from '#http/peer.ts'
import { problem } from '#http/problem.ts'
import { about } from '#middleware/about.ts'
import { audited } from '#middleware/audited.ts'
import { allowList } from '#middleware/allow-list.ts'
import { consoleSession } from '#middleware/console-session.ts'
import { StoreError } from '#ports/store.ts'
import { aboutRoutes } from '#routes/about.ts'
import { apisRoutes } from '#routes/apis.ts'
import { auditRoutes } from '#routes/audit.ts'
import { apiRoutes } from '#routes/api.ts'
import { consoleRoutes } from '#routes/console.ts'
import { healthRoutes } from '#routes/health.ts'
import { liveRoutes } from '#routes/live.ts'
import { proveRoutes } from '#routes/prove.ts'
import { sessionRoutes } from '#routes/session.ts'
import { signInRoutes } from '#routes/sign-in.ts'
import { webhookRoutes } from '#routes/webhook.ts'
import { sessionListRoutes } from '#routes/sessions.ts'

/** Routes under /client/bff that only a console session reaches; they find it as `c.get('session')`. */
export type RouteModule = (bff: Bff) => Hono<Env>

/** Everything the server answers. Needs no port: tests call `app.request()`. */
export function createApp(bff: Bff, modules: readonly RouteModule[] = []): Hono<Env> {
  const app = new Hono<Env>()
  app.use(about(bff.settings))
  const { ALLOWED_ADDRESSES: allowed } = bff.settings
  if (allowed) app.use(allowList(allowed))
  app.route('/', apiRoutes(bff))

  for (const path of ['/healthz', '/readyz', '/metrics', '/client/live', '/client/bff/*'])
    app.use(path, asData)
  app.route('/', healthRoutes(bff))
  app.use('/client/live', consoleSession(bff))
  app.route('/client/live', liveRoutes(bff))
  app.route('/client/bff', webhookRoutes(bff))
  app.route('/client/bff', signInRoutes(bff))
  app.route('/client/bff', sessionRoutes(bff))
  app.use('/client/bff/*', consoleSession(bff))
  app.use('/client/bff/*', audited(bff))
  app.route('/client/bff', aboutRoutes(bff))
  app.route('/client/bff', apisRoutes(bff))
  app.route('/client/bff', auditRoutes(bff))
  app.route('/client/bff', proveRoutes(bff))
  app.route('/client/bff/sessions', sessionListRoutes(bff))
  for (const module of modules) app.route('/client/bff', module(bff))
  app.all('/client/bff/*', c => problem(c, 404, 'The BFF has nothing at this address.'))
  app.route('/', consoleRoutes(bff.settings.CONSOLE_DIR))
  app.notFound(c => {
    // As CloudStack has it, for whoever left `/client` out; not to be remembered by the browser.
    if (!c.req.path.startsWith('/client')) {
      c.header('cache-control', 'no-store')
      return c.redirect(`/client${c.req.path}`, 301)
    }
    for (const [name, value] of dataHeaders(c)) c.header(name, value)
    return c.text('There is nothing at this address.', 404)
  })
  app.onError(async (error, c) => {
    if (error instanceof CloudError) return refusedByCloud(bff, c, error)
    bff.log.error({ err: error, requestId: c.get('requestId'), path: c.req.path }, 'request failed')
    if (error instanceof StoreError) return problem(c, error.status, error.message)
    return problem(c, 500, 'Something went wrong here. The log of the server says more.')
  })
  return app
}

/** What the cloud has refused to the BFF, which asked it for the user of a session. */
async function refusedByCloud(bff: Bff, c: Context<Env>, error: CloudError): Promise<Response> {
  bff.log.warn({ err: error, requestId: c.get('requestId'), path: c.req.path }, 'the cloud refused a call')
  if (error.status !== 401) return problem(c, error.kind === 'refused' ? 502 : 503, error.errortext)
  const session = c.get('session')
  if (session) await bff.sessions.end(session)
  return problem(c, 401, 'The cloud has ended this session. Sign in again.')
}
