import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { isRootAdmin, type Caller } from '#kernel/caller.ts'
import { byIds, inIds } from '#kernel/list.ts'
import { configValue } from '#kernel/settings/index.ts'
import { opt, wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'

export type User = Entity<'listUsers'>

type UserRow = Row<'user'> & {
  accountUuid: string
  accountName: string
  accountType: number
  domainUuid: string
  domainName: string
  domainPath: string
  roleUuid: string | null
  roleType: string | null
  roleName: string | null
  apiKey: string | null
  secretKey: string | null
  domainId: number
  twoFactor: 0 | 1
}

/** How `apikeyaccess` is spelled. */
export const apiKeyAccess = (value: 0 | 1 | null) =>
  value === null ? 'INHERIT' : value === 1 ? 'ENABLED' : 'DISABLED'

/** @param viewer only listUsers tells how a user stands to its caller */
export function userView(read: Read, ids: number[], viewer?: Caller): User[] {
  const showSecret = configValue(read, 'use.secret.key.in.response')
  const rows = read.all(sql<UserRow>`
    select u.*, a.uuid as accountUuid, a.name as accountName, a.type as accountType, d.uuid as domainUuid, d.name as domainName,
      d.path as domainPath, r.uuid as roleUuid, r.type as roleType, r.name as roleName, k.apiKey, k.secretKey,
      d.id as domainId, exists (select 1 from userTwoFactor where userId = u.id and enabled = 1) as twoFactor
    from user u join account a on a.id = u.accountId join domain d on d.id = a.domainId left join role r on r.id = a.roleId
      left join apiKey k on k.id = (select max(id) from apiKey where userId = u.id and removed is null)
    where ${inIds('u.id', ids)}`)
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    username: row.username,
    firstname: row.firstname,
    lastname: row.lastname,
    email: opt(row.email),
    created: wireDate(row.created),
    state: row.removed === null ? row.state : 'removed',
    account: row.accountName,
    accounttype: row.accountType,
    usersource: 'native',
    roleid: opt(row.roleUuid),
    roletype: opt(row.roleType),
    rolename: opt(row.roleName),
    domainid: row.domainUuid,
    domain: row.domainName,
    timezone: opt(row.timezone),
    apikey: opt(row.apiKey),
    secretkey: showSecret ? opt(row.secretKey) : undefined,
    accountid: row.accountUuid,
    iscallerchilddomain:
      viewer !== undefined &&
      row.domainPath !== viewer.domainPath &&
      row.domainPath.startsWith(viewer.domainPath),
    isdefault: row.isDefault === 1,
    is2faenabled: row.twoFactor === 1,
    is2famandated: configValue(read, 'mandate.user.2fa', { domain: row.domainId }),
    apikeyaccess: viewer && isRootAdmin(viewer) ? apiKeyAccess(row.apiKeyAccess) : undefined,
  }))
}

/** One user, as the commands that change it answer. */
export function oneUser(read: Read, id: number): User {
  const [user] = userView(read, [id])
  if (!user) throw new Error(`no user ${id}`)
  return user
}
