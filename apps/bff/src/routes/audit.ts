import { Hono } from 'hono'
import { z } from 'zod'
import type { Bff } from '#bff.ts'
import type { Env } from '#http/peer.ts'
import { problem } from '#http/problem.ts'

const query = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  before: z.iso.datetime().optional(),
})

/** `GET /client/bff/audit?limit=&before=`: who did what from where, newest first. For root admins. */
export function auditRoutes(bff: Bff): Hono<Env> {
  return new Hono<Env>().get('/audit', async c => {
    if (c.get('session').type !== '1') return problem(c, 403, 'The audit log is for root administrators.')
    const read = query.safeParse(c.req.query())
    if (!read.success)
      return problem(c, 400, 'limit is a number up to 500, before a time such as an entry has.')
    return c.json({ entries: await bff.audit.read(read.data.limit, read.data.before) })
  })
}
