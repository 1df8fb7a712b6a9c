import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import type { Rule } from '#kernel/access.ts'
import { byIds, inIds } from '#kernel/list.ts'
import { opt, wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'

const accountTypeNames: Readonly<Record<number, string>> = {
  0: 'NORMAL',
  1: 'ADMIN',
  2: 'DOMAIN_ADMIN',
  3: 'RESOURCE_DOMAIN_ADMIN',
  5: 'PROJECT',
}

type KeyRow = Row<'apiKey'> & {
  userUuid: string
  username: string
  accountUuid: string
  accountName: string
  accountType: number
  domainUuid: string
  domainName: string
  domainPath: string
  roleUuid: string | null
  roleType: string | null
  roleName: string | null
}

export function keyView(
  read: Read,
  ids: number[],
  { now, permissions }: { now: number; permissions: boolean },
): Entity<'listUserKeys'>[] {
  const rows = read.all(sql<KeyRow>`
    select k.*, u.uuid as userUuid, u.username, a.uuid as accountUuid, a.name as accountName, a.type as accountType,
      d.uuid as domainUuid, d.name as domainName, d.path as domainPath, r.uuid as roleUuid, r.type as roleType, r.name as roleName
    from apiKey k join user u on u.id = k.userId join account a on a.id = u.accountId join domain d on d.id = a.domainId
      left join role r on r.id = a.roleId
    where ${inIds('k.id', ids)}`)
  return byIds(ids, rows).map(row => ({
    name: row.name,
    apikey: row.apiKey,
    secretkey: row.secretKey,
    userid: row.userUuid,
    username: row.username,
    id: row.uuid,
    description: opt(row.description),
    startdate: row.startDate === null ? undefined : wireDate(row.startDate),
    enddate: row.endDate === null ? undefined : wireDate(row.endDate),
    created: wireDate(row.created),
    accounttype: accountTypeNames[row.accountType],
    accountid: row.accountUuid,
    accountname: row.accountName,
    roleid: opt(row.roleUuid),
    roletype: opt(row.roleType),
    rolename: opt(row.roleName),
    permissions: permissions && row.rules !== null ? (JSON.parse(row.rules) as Rule[]) : undefined,
    domainid: row.domainUuid,
    domain: row.domainName,
    domainpath: domainPathOnWire(row.domainPath),
    state: row.startDate !== null && row.startDate > now ? 'DISABLED' : 'ENABLED',
  }))
}

/** The newest pair of a user. */
export const newestKey = (read: Read, userId: number) =>
  read.get(
    sql<
      Row<'apiKey'>
    >`select * from apiKey where userId = ${userId} and removed is null order by id desc limit 1`,
  )
