import type { Context } from 'hono'
import type { Bff } from '#bff.ts'
import type { Env } from '#http/peer.ts'
import type { UpstreamSession } from '#ports/backend.ts'
import type { Session } from '#session/seal.ts'

/**
 * Begins a session here for one that the cloud has begun, in place of the one that the client had before.
 * @param given `fields` are what login answers, without the cloud's session key; `provenAt`: see `Sessions`
 */
export async function beginSession(
  bff: Bff,
  c: Context<Env>,
  kind: Session['kind'],
  before: Session | null,
  given: {
    upstream: UpstreamSession
    fields: Readonly<Record<string, unknown>>
    provenAt?: number
    /** when the cloud was asked to begin it */
    asked?: number
  },
): Promise<{ session: Session; token: string }> {
  if (before) await bff.sessions.end(before)
  const facts = { ...given.fields, timeout: bff.settings.SESSION_IDLE_MINUTES * 60 }
  const client = {
    address: c.get('peer').address,
    agent: (c.req.header('user-agent') ?? '').slice(0, 300),
    ...(given.provenAt !== undefined && { provenAt: given.provenAt }),
  }
  const begun = await bff.sessions.start(kind, given.upstream, facts, client)
  Object.assign(c.get('logged'), { user: begun.session.userid, username: begun.session.username })
  if (given.asked !== undefined && !bff.backend.admit)
    void bff.skew.measure(begun.session, facts, given.asked)
  return begun
}
