import { createHash, timingSafeEqual } from 'node:crypto'
import type { Env } from '#kernel/command.ts'
import type { Read, Row, Tx } from '#ports/db.ts'

/** Minutes of inactivity after which a session is dead, as `timeout` (seconds) in the login answer. */
export const sessionTimeoutMinutes = 30
/** A session's last use is written at most this often. */
const touchEveryMs = 60_000

const digest = (text: string) => createHash('sha256').update(text).digest('base64')

/** The cookie may carry a worker suffix, as servlet containers add it. */
const cookieId = (cookie: string) => cookie.split('.')[0] ?? ''

export function openSession(
  tx: Tx,
  { clock, ids }: Pick<Env, 'clock' | 'ids'>,
  userId: number,
  address: string,
  verified = true,
): { cookie: string; sessionkey: string } {
  const cookie = ids.token(24)
  const sessionkey = ids.token(20)
  const now = clock.now()
  tx.insert('session', {
    cookieHash: digest(cookie),
    keyHash: digest(sessionkey),
    userId,
    address,
    created: now,
    lastUsed: now,
    verified: verified ? 1 : 0,
  })
  return { cookie, sessionkey }
}

/** @returns undefined when there is no such session, or it has been idle too long */
export function findSession(read: Read, clock: Env['clock'], cookie: string): Row<'session'> | undefined {
  const session = read.get(
    read.q
      .selectFrom('session')
      .selectAll()
      .where('cookieHash', '=', digest(cookieId(cookie))),
  )
  if (!session || clock.now() - session.lastUsed > sessionTimeoutMinutes * 60_000) return undefined
  return session
}

export function keyFits(session: Row<'session'>, sessionkey: string): boolean {
  return timingSafeEqual(Buffer.from(session.keyHash), Buffer.from(digest(sessionkey)))
}

export function needsTouch(session: Row<'session'>, clock: Env['clock']): boolean {
  return clock.now() - session.lastUsed > touchEveryMs
}

export function touchSession(tx: Tx, clock: Env['clock'], id: number): void {
  tx.update('session', id, { lastUsed: clock.now() })
}

/** The second factor has been shown. */
export function verifySession(tx: Tx, id: number): void {
  tx.update('session', id, { verified: 1, wrongCodes: 0 })
}

export function endSession(tx: Tx, id: number): void {
  tx.run(tx.q.deleteFrom('session').where('id', '=', id))
}

/** Ends the sessions of a user. @param keep the one that lives on */
export function endSessionsOf(tx: Tx, userId: number, keep = 0): void {
  tx.run(tx.q.deleteFrom('session').where('userId', '=', userId).where('id', '!=', keep))
}

export function forgetOldSessions(tx: Tx, clock: Env['clock']): void {
  tx.run(tx.q.deleteFrom('session').where('lastUsed', '<', clock.now() - sessionTimeoutMinutes * 60_000))
}
