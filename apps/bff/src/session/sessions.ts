import { randomBytes, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { UpstreamSession } from '#ports/backend.ts'
import type { Clock } from '#ports/clock.ts'
import type { Row, Store } from '#ports/store.ts'
import type { Sealer, Session } from '#session/seal.ts'

const KIND = 'session'
/** Rows outlive their sessions so that the sweep can still sign out upstream. */
const GRACE_MS = 24 * 3600_000

const recordSchema = z.object({
  /** the cookie's text: whoever ends this session elsewhere needs the upstream's credentials */
  token: z.string(),
  /** what login answered, without the session key */
  login: z.record(z.string(), z.unknown()),
  lastSeen: z.number(),
  address: z.string(),
  agent: z.string(),
})
type SessionRecord = z.infer<typeof recordSchema>

export interface SessionTimes {
  idleMs: number
  absoluteMs: number
}

/** A session is its sealed cookie and its row in the store; without the row the cookie is worth nothing. */
export interface Sessions {
  /** @param login the upstream's login answer, without its session key */
  start(
    kind: Session['kind'],
    upstream: UpstreamSession,
    login: Readonly<Record<string, unknown>>,
    client: { address: string; agent: string },
  ): Promise<{ session: Session; token: string }>
  /** The live session of one of these cookie values. */
  find(tokens: readonly string[], kind: Session['kind']): Promise<Session | null>
  /** Counts as activity: once the caller has shown that the session is theirs. */
  touch(session: Session): Promise<void>
  /** A live session by its id, for work that goes on while no browser is there. Counts as activity. */
  byId(sid: string): Promise<Session | null>
  /** What login answered, with what has changed since. */
  facts(session: Session): Promise<Record<string, unknown>>
  /** Changes those facts; null takes one away. */
  amend(session: Session, facts: Readonly<Record<string, unknown>>): Promise<void>
  /** Ends it here, then at the upstream; a failure there is logged by `signOut` and changes nothing here. */
  end(session: Session): Promise<void>
  /** Ends what is past its idle or absolute time. @returns how many are left */
  sweep(): Promise<number>
}

export function createSessions(
  store: Store,
  sealer: Sealer,
  clock: Clock,
  times: SessionTimes,
  signOut: (session: Session) => Promise<void>,
): Sessions {
  const touchEveryMs = Math.min(30_000, times.idleMs / 10)
  /** when each session's last activity was written down, so that not every call has to */
  const touched = new Map<string, number>()
  const read = (row: Row): SessionRecord => recordSchema.parse(row.value)
  const expiresAt = (session: Session) => session.expires + GRACE_MS

  /** Changes a session's row, however many others do so at the same time; a session that has ended stays ended. */
  const change = async (session: Session, edit: (record: SessionRecord) => Partial<SessionRecord>) => {
    for (;;) {
      const row = await store.get(KIND, session.sid)
      if (!row) return
      const record = { ...read(row), ...edit(read(row)) }
      const options = { expiresAt: expiresAt(session) }
      if ((await store.putIf(KIND, session.sid, row.version, record, options)) !== null) return
    }
  }

  const touch = async (session: Session) => {
    const now = clock.now()
    if (now - (touched.get(session.sid) ?? session.created) < touchEveryMs) return
    touched.set(session.sid, now)
    await change(session, () => ({ lastSeen: now }))
  }

  const overdue = (session: Session, row: Row) =>
    clock.now() >= Math.min(session.expires, read(row).lastSeen + times.idleMs)

  const end = async (session: Session) => {
    touched.delete(session.sid)
    if (await store.delete(KIND, session.sid)) await signOut(session)
  }

  const alive = async (session: Session, row: Row): Promise<Session | null> => {
    if (!overdue(session, row)) return session
    await end(session)
    return null
  }

  return {
    end,
    touch,
    async start(kind, upstream, login, client) {
      const now = clock.now()
      const text = (name: string) => {
        const value = login[name]
        return typeof value === 'string' ? value : ''
      }
      const session: Session = {
        sid: randomUUID(),
        kind,
        key: randomBytes(20).toString('base64url'),
        upstream,
        userid: text('userid'),
        username: text('username'),
        account: text('account'),
        domainid: text('domainid'),
        type: text('type'),
        created: now,
        expires: now + times.absoluteMs,
      }
      const token = await sealer.seal(session)
      const record: SessionRecord = { token, login: { ...login }, lastSeen: now, ...client }
      await store.put(KIND, session.sid, record, { expiresAt: expiresAt(session) })
      return { session, token }
    },
    async find(tokens, kind) {
      for (const token of tokens) {
        const session = await sealer.open(token)
        if (session?.kind !== kind) continue
        const row = await store.get(KIND, session.sid)
        if (row) return alive(session, row)
      }
      return null
    },
    async byId(sid) {
      const row = await store.get(KIND, sid)
      const session = row && (await sealer.open(read(row).token))
      if (!session || !(await alive(session, row))) return null
      await touch(session)
      return session
    },
    async facts(session) {
      const row = await store.get(KIND, session.sid)
      return row ? read(row).login : {}
    },
    async amend(session, facts) {
      await change(session, ({ login }) => {
        const kept = Object.entries({ ...login, ...facts }).filter(([, value]) => value !== null)
        return { login: Object.fromEntries(kept) }
      })
    },
    async sweep() {
      const rows = await store.list(KIND)
      let left = 0
      for (const row of rows) {
        const session = await sealer.open(read(row).token)
        if (!session) await store.delete(KIND, row.id)
        else if (overdue(session, row)) await end(session)
        else left++
      }
      return left
    },
  }
}
