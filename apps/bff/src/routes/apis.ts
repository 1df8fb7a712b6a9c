import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import type { Bff } from '#bff.ts'
import type { Env } from '#http/peer.ts'

/**
 * `GET /client/bff/apis?projectid=`: names of the commands that the role of this session may call, in a project if one is
 * named, and the cloud's version, in a fraction of the size of `listApis`. The cloud is asked once a minute for all who
 * have the same role; who has the list already gets a 304.
 */
export function apisRoutes(bff: Bff): Hono<Env> {
  return new Hono<Env>().get('/apis', async c => {
    const session = c.get('session')
    const projectid = c.req.query('projectid')
    const { commands, version } = await bff.viewers.rights(session, projectid)
    const body = JSON.stringify({ version, names: [...commands].toSorted() })
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    const headers = { etag, 'content-type': 'application/json; charset=utf-8' }
    return c.req.header('if-none-match') === etag ? c.body(null, 304, headers) : c.body(body, 200, headers)
  })
}
