import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { callerOf, systemAccountId } from '../identity/index.ts'
import { begin, domainAt, domainPath, type LoginResult } from './login.ts'

/** Somebody for whom an identity provider vouches that the owner of this process trusts. */
export interface Vouched {
  issuer: string
  /** what the issuer calls this person, for good */
  subject: string
  /** by what their user is found when they come for the first time; the e-mail must be one that the issuer has checked */
  known: { email: string } | { username: string }
  /** path of the user's domain, ROOT when empty */
  domain: string
}

/** `ambiguous`: several users of the domain have this e-mail; `locked`: the user or the account is not enabled */
export type Admission = ({ ok: true } & LoginResult) | { ok: false; why: 'unknown' | 'ambiguous' | 'locked' }

/**
 * A login without a password. The first time the user is found by what both sides know, in one domain only, and the person
 * is remembered: from then on a changed e-mail on either side leads nobody into a user that is not theirs.
 * A password that is to be changed does not matter here, a second factor does.
 */
export function admit(env: Env, who: Vouched, remoteAddress: string): Admission {
  return env.db.tx(tx => {
    const linked = userOf(tx, who)
    const found = linked ? [linked] : candidates(tx, who)
    const [user, another] = found
    if (!user) return { ok: false, why: 'unknown' }
    if (another) return { ok: false, why: 'ambiguous' }
    const caller = callerOf(tx, user.id)
    if (!caller) return { ok: false, why: 'locked' }
    if (!linked) remember(tx, env, who, user.id)
    const { cookie, answer } = begin(tx, env, user, caller, remoteAddress)
    return { ok: true, cookie, answer: { ...answer, passwordchangerequired: undefined } }
  })
}

function userOf(read: Read, { issuer, subject }: Vouched): Row<'user'> | undefined {
  return read.get(
    sql<Row<'user'>>`
      select u.* from userIdentity i join user u on u.id = i.userId join account a on a.id = u.accountId
      where i.issuer = ${issuer} and i.subject = ${subject} and u.removed is null and a.removed is null`,
  )
}

/** A user who has come from this issuer before is theirs who came, whoever has the e-mail now.
 *  The users of the installation are found by e-mail only: anybody may call themselves admin somewhere. */
function candidates(read: Read, { known, domain, issuer }: Vouched): Row<'user'>[] {
  const domainId = domainAt(read, domainPath(domain))
  if (domainId === undefined) return []
  const fits =
    'email' in known
      ? sql`${known.email} <> '' and lower(u.email) = lower(${known.email})`
      : sql`lower(u.username) = lower(${known.username}) and u.isDefault = 0`
  return read.all(
    sql<Row<'user'>>`
      select u.* from user u join account a on a.id = u.accountId
      where not exists (select 1 from userIdentity i where i.userId = u.id and i.issuer = ${issuer}) and ${fits} and a.domainId = ${domainId} and a.id <> ${systemAccountId} and u.removed is null and a.removed is null
      limit 2`,
  )
}

/** The user of an earlier time may have been deleted. */
function remember(tx: Tx, { clock }: Env, who: Vouched, userId: number): void {
  const { issuer, subject } = who
  tx.run(sql`delete from userIdentity where issuer = ${issuer} and subject = ${subject}`)
  tx.insert('userIdentity', { issuer, subject, userId, created: clock.now() })
}
