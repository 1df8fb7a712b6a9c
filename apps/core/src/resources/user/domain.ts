import { sql } from 'kysely'
import type { Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { hook } from '#kernel/hook.ts'
import type { Tx } from '#ports/db.ts'

/** A user's password has changed: whoever holds sessions ends those of others.
 *  Arguments: the transaction, the user, the session that made the change. */
export const passwordChanged = hook<[tx: Tx, userId: number, sessionId: number | undefined]>()

/** Names of users are unique in a domain, whatever the account.
 *  @throws CloudError PARAM_ERROR */
export function checkUsername(tx: Tx, username: string, domainId: number, exceptUser = 0): void {
  const taken = tx.get(
    sql<{ id: number }>`
      select u.id from user u join account a on a.id = u.accountId
      where lower(u.username) = lower(${username}) and a.domainId = ${domainId} and u.removed is null and u.id != ${exceptUser}`,
  )
  if (taken) throw invalid(`There is a user ${username} in this domain already; choose another user name.`)
}

/** @throws CloudError PARAM_ERROR when nobody knows the zone */
export function checkTimezone(timezone: string | undefined): string | null {
  if (timezone === undefined || timezone === '') return null
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone })
    return timezone
  } catch (cause) {
    throw invalid(`There is no time zone ${timezone}; write it as Europe/Prague or UTC.`, cause)
  }
}

export interface NewUser {
  username: string
  /** argon2id */
  password: string
  firstname: string
  lastname: string
  email: string
  timezone?: string
  passwordchangerequired?: boolean
  /** own choice of uuid */
  userid?: string
}

/** Makes a user of an account. @returns internal id */
export function addUser({ tx, clock, ids, changes }: Ctx, accountId: number, p: NewUser): number {
  const account = tx.row('account', accountId)
  checkUsername(tx, p.username, account.domainId)
  const uuid = chosenUuid(tx, 'user', p.userid) ?? ids.uuid()
  const id = tx.insert('user', {
    uuid,
    username: p.username,
    password: p.password,
    accountId,
    firstname: p.firstname,
    lastname: p.lastname,
    email: p.email,
    timezone: checkTimezone(p.timezone),
    state: 'enabled',
    loginAttempts: 0,
    mustChangePassword: p.passwordchangerequired ? 1 : 0,
    initialPassword: 0,
    apiKeyAccess: null,
    isDefault: 0,
    created: clock.now(),
    removed: null,
  })
  changes.emit(tx, 'user', uuid)
  return id
}

/** @throws CloudError PARAM_ERROR when the id is malformed or taken */
export function chosenUuid(
  tx: Tx,
  table: 'user' | 'account' | 'domain',
  uuid: string | undefined,
): string | undefined {
  if (uuid === undefined || uuid === '') return undefined
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(uuid))
    throw invalid(`The id ${uuid} is no uuid; leave it out, and one is made.`)
  const taken = tx.get(sql<{ id: number }>`select id from ${sql.table(table)} where uuid = ${uuid}`)
  if (taken) throw invalid(`The id ${uuid} is taken already; choose another one.`)
  return uuid
}

/** Words of the parameter `apikeyaccess`.
 *  @throws CloudError PARAM_ERROR */
export function parseApiKeyAccess(word: string): 0 | 1 | null {
  switch (word.toLowerCase()) {
    case 'enabled':
      return 1
    case 'disabled':
      return 0
    case 'inherit':
      return null
    default:
      throw invalid(`The parameter apikeyaccess is enabled, disabled or inherit; it cannot be ${word}.`)
  }
}
