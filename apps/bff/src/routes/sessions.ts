import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Bff } from '#bff.ts'
import type { Env } from '#http/peer.ts'
import { problem } from '#http/problem.ts'
import { readJson } from '#http/read-json.ts'
import type { Session } from '#session/seal.ts'
import { STEP_UP_HEADER, STEP_UP_TEXT } from '#session/step-up.ts'
import type { OpenSession } from '#session/sessions.ts'

const which = z.union([z.object({ id: z.string() }), z.object({ userid: z.string() })])

/**
 * Sessions of people and programs, at `/client/bff/sessions`. `GET` lists one's own, with `?all=true` everybody's.
 * `POST …/end` with `{id}` ends one, with `{userid}` all of a user but the asking one; the password must have been given
 * within five minutes. Others' sessions are for those root admins only who may also disable users.
 */
export function sessionListRoutes(bff: Bff): Hono<Env> {
  const mayRule = async (session: Session) =>
    session.type === '1' && (await bff.viewers.of(session)).commands.has('disableUser')
  const notYours = (c: Context<Env>) =>
    problem(c, 403, "Other people's sessions are for administrators who may disable users.")

  return new Hono<Env>()
    .get('/', async c => {
      const own = c.get('session')
      const all = c.req.query('all') === 'true'
      if (all && !(await mayRule(own))) return notYours(c)
      const open = await bff.sessions.open(all ? undefined : own.userid)
      return c.json({ sessions: open.map(one => shown(one, own)) })
    })
    .post('/end', async c => {
      const own = c.get('session')
      const read = which.safeParse(await readJson(c))
      if (!read.success) return problem(c, 400, 'Say which sessions: the id of one, or the userid of all.')
      if (!(await bff.sessions.proven(own))) {
        c.header(STEP_UP_HEADER, 'step-up-needed')
        return problem(c, 403, STEP_UP_TEXT)
      }
      const asked = read.data
      const ending = (await bff.sessions.open()).filter(({ session }) =>
        'id' in asked ? session.sid === asked.id : session.userid === asked.userid && session.sid !== own.sid,
      )
      if (ending.some(({ session }) => session.userid !== own.userid) && !(await mayRule(own)))
        return notYours(c)
      for (const { session } of ending) await bff.sessions.end(session)
      return c.json({ ended: ending.length })
    })
}

function shown({ session, lastSeen, address, agent }: OpenSession, own: Session) {
  const { sid, kind, userid, username, account, created, expires } = session
  const time = (ms: number) => new Date(ms).toISOString()
  return {
    id: sid,
    current: sid === own.sid,
    kind,
    userid,
    username,
    account,
    address,
    agent,
    created: time(created),
    lastseen: time(lastSeen),
    expires: time(expires),
  }
}
