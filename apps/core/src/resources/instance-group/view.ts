import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'

type GroupRow = Row<'instanceGroup'> & { account: string; domainUuid: string; domain: string; path: string }

export function instanceGroupView(read: Read, ids: number[]): Entity<'listInstanceGroups'>[] {
  const rows = read.all(
    sql<GroupRow>`
      select g.*, a.name as account, d.uuid as domainUuid, d.name as domain, d.path
      from instanceGroup g join account a on a.id = g.accountId join domain d on d.id = a.domainId where ${inIds('g.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    name: row.name,
    created: wireDate(row.created),
    account: row.account,
    domainid: row.domainUuid,
    domain: row.domain,
    domainpath: domainPathOnWire(row.path),
    hasannotations: false,
  }))
}
