import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { opt } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'

type DataRow = Row<'userData'> & {
  account: string
  accountUuid: string
  domainUuid: string
  domain: string
  path: string
}

export function userDataView(read: Read, ids: number[]): Entity<'listUserData'>[] {
  const rows = read.all(
    sql<DataRow>`
      select x.*, a.name as account, a.uuid as accountUuid, d.uuid as domainUuid, d.name as domain, d.path
      from userData x join account a on a.id = x.accountId join domain d on d.id = a.domainId where ${inIds('x.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    name: row.name,
    accountid: row.accountUuid,
    account: row.account,
    domainid: row.domainUuid,
    domain: row.domain,
    domainpath: domainPathOnWire(row.path),
    userdata: row.content,
    params: opt(row.params),
    hasannotations: false,
  }))
}
