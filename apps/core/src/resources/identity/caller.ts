import { sql } from 'kysely'
import type { Caller } from '#kernel/caller.ts'
import type { Read } from '#ports/db.ts'

/** Who a user is, for access checks.
 *  @returns undefined when user or account are gone or not enabled */
export function callerOf(read: Read, userId: number): Caller | undefined {
  return read.get(
    sql<Caller>`
      select u.id as userId, u.uuid as userUuid, u.username, a.id as accountId, a.name as accountName, a.type as accountType,
        d.id as domainId, d.path as domainPath, r.id as roleId, r.type as roleType
      from user u join account a on a.id = u.accountId join domain d on d.id = a.domainId join role r on r.id = a.roleId
      where u.id = ${userId} and u.removed is null and a.removed is null and u.state = 'enabled' and a.state = 'enabled'`,
  )
}
