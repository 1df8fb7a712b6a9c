import { randomBytes, randomUUID } from 'node:crypto'
import type { UpstreamSession } from '#ports/backend.ts'
import type { Clock } from '#ports/clock.ts'
import type { Store } from '#ports/store.ts'
import { type SessionRecord, sessionRecords } from '#session/records.ts'
import type { Sealer, Session } from '#session/seal.ts'

/** Rows outlive their sessions so that the sweep can still sign out upstream. */
const GRACE_MS = 24 * 3600_000

export interface SessionTimes {
  idleMs: number
  absoluteMs: number
  /** how long a password that was given is proof of who sits there */
  provenMs: number
}

/** A session with what is known of its use. */
export interface OpenSession {
  session: Session
  /** milliseconds since 1970 */
  lastSeen: number
  address: string
  agent: string
}

/** A session is its sealed cookie and its row in the store; without the row the cookie is worth nothing. */
export interface Sessions {
  /**
   * @param login the upstream's login answer, without its session key
   * @param client `provenAt`: when the person has shown who they are; absent: just now
   */
  start(
    kind: Session['kind'],
    upstream: UpstreamSession,
    login: Readonly<Record<string, unknown>>,
    client: { address: string; agent: string; provenAt?: number },
  ): Promise<{ session: Session; token: string }>
  /** The live session of one of these cookie values. */
  find(tokens: readonly string[], kind: Session['kind']): Promise<Session | null>
  /** Counts as activity: once the caller has shown that the session is theirs, and that a person is there. */
  touch(session: Session): Promise<void>
  /** A live session by its id, for work that goes on while no browser is there. Counts as activity. */
  byId(sid: string): Promise<Session | null>
  /** Milliseconds until it ends if nobody does anything, 0 when it has ended. Does not count as activity. */
  left(session: Session): Promise<number>
  /** Sessions that are open, of one user or of all. */
  open(userid?: string): Promise<OpenSession[]>
  /** What login answered, with what has changed since. */
  facts(session: Session): Promise<Record<string, unknown>>
  /** Changes those facts; null takes one away. */
  amend(session: Session, facts: Readonly<Record<string, unknown>>): Promise<void>
  /** Whether the password was given a short while ago. */
  proven(session: Session): Promise<boolean>
  /** The password has been given again: the session goes on under a new token and key, and the old ones are dead. */
  renew(session: Session): Promise<{ session: Session; token: string } | null>
  /** Ends it here, then at the upstream; a failure there is logged by `signOut` and changes nothing here. */
  end(session: Session): Promise<void>
  /** Ends what is past its idle or absolute time. @returns how many are left */
  sweep(): Promise<number>
}

/** 160 bit */
const newKey = () => randomBytes(20).toString('base64url')

export function createSessions(
  store: Store,
  sealer: Sealer,
  clock: Clock,
  times: SessionTimes,
  signOut: (session: Session) => Promise<void>,
): Sessions {
  const records = sessionRecords(store, clock)
  const touchEveryMs = Math.min(30_000, times.idleMs / 10)
  /** when each session's last activity was written down, so that not every call has to */
  const touched = new Map<string, number>()

  const change = (session: Session, edit: (record: SessionRecord) => Partial<SessionRecord>) =>
    records.change(session.sid, session.expires + GRACE_MS, edit)

  const touch = async (session: Session) => {
    const now = clock.now()
    if (now - (touched.get(session.sid) ?? session.created) < touchEveryMs) return
    touched.set(session.sid, now)
    await change(session, () => ({ lastSeen: now }))
  }

  const leftOf = (session: Session, record: SessionRecord) =>
    Math.max(0, Math.min(session.expires, record.lastSeen + times.idleMs) - clock.now())

  const end = async (session: Session) => {
    touched.delete(session.sid)
    if (await records.delete(session.sid)) await signOut(session)
  }

  const alive = async (session: Session, record: SessionRecord): Promise<Session | null> => {
    if (leftOf(session, record) > 0) return session
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
        key: newKey(),
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
      const provenAt = Math.min(client.provenAt ?? now, now)
      const record = { token, login: { ...login }, lastSeen: now, ...client, provenAt }
      await records.make(session.sid, record, session.expires + GRACE_MS)
      return { session, token }
    },
    async find(tokens, kind) {
      for (const token of tokens) {
        const session = await sealer.open(token)
        if (session?.kind !== kind) continue
        const record = await records.get(session.sid)
        if (record) return alive(session, record)
      }
      return null
    },
    async byId(sid) {
      const record = await records.get(sid)
      const session = record && (await sealer.open(record.token))
      if (!session || !(await alive(session, record))) return null
      await touch(session)
      return session
    },
    async left(session) {
      const record = await records.get(session.sid)
      return record ? leftOf(session, record) : 0
    },
    async open(userid) {
      const found: OpenSession[] = []
      for (const record of await records.list()) {
        const session = await sealer.open(record.token)
        if (!session || leftOf(session, record) === 0) continue
        if (userid !== undefined && session.userid !== userid) continue
        const { lastSeen, address, agent } = record
        found.push({ session, lastSeen, address, agent })
      }
      return found.toSorted((a, b) => b.lastSeen - a.lastSeen)
    },
    async facts(session) {
      return (await records.get(session.sid))?.login ?? {}
    },
    async amend(session, facts) {
      await change(session, ({ login }) => {
        const kept = Object.entries({ ...login, ...facts }).filter(([, value]) => value !== null)
        return { login: Object.fromEntries(kept) }
      })
    },
    async proven(session) {
      const record = await records.get(session.sid)
      return record !== null && clock.now() - record.provenAt < times.provenMs
    },
    async renew(session) {
      const record = await records.get(session.sid)
      if (!record || !(await records.delete(session.sid))) return null
      touched.delete(session.sid)
      const next = { ...session, sid: randomUUID(), key: newKey() }
      const token = await sealer.seal(next)
      const now = clock.now()
      await records.make(
        next.sid,
        { ...record, token, lastSeen: now, provenAt: now },
        next.expires + GRACE_MS,
      )
      return { session: next, token }
    },
    async sweep() {
      let left = 0
      for (const record of await records.list()) {
        const session = await sealer.open(record.token)
        if (!session) await records.delete(record.sid)
        else if (leftOf(session, record) === 0) await end(session)
        else left++
      }
      return left
    },
  }
}
