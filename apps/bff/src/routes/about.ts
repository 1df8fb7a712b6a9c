import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Bff } from '#bff.ts'
import type { Env } from '#http/peer.ts'

const rootAdmin = '1'
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')))

/**
 * `GET /client/bff/about`: what runs here. `cloud` has its version, where it runs (`embedded`: in this process), and how far
 * its clock is ahead of ours in `aheadms`, where that is known; root administrators learn the addresses of its servers.
 */
export function aboutRoutes(bff: Bff): Hono<Env> {
  return new Hono<Env>().get('/about', async c => {
    const session = c.get('session')
    const embedded = bff.backend.admit !== undefined
    const { version: ofCloud } = await bff.viewers.rights(session)
    const aheadms = embedded ? 0 : bff.skew.of(session)
    const servers = session.type === rootAdmin ? bff.backend.servers?.() : undefined
    return c.json({
      version,
      cloud: {
        embedded,
        ...(ofCloud !== undefined && { version: ofCloud }),
        ...(aheadms !== undefined && { aheadms }),
        ...(servers && { servers }),
      },
    })
  })
}
