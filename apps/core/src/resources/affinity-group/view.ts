import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { opt } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'

type GroupRow = Row<'affinityGroup'> & { account: string; domainUuid: string; domain: string; path: string }

export function affinityGroupView(read: Read, ids: number[]): Entity<'listAffinityGroups'>[] {
  const rows = read.all(
    sql<GroupRow>`
      select g.*, a.name as account, d.uuid as domainUuid, d.name as domain, d.path
      from affinityGroup g join account a on a.id = g.accountId join domain d on d.id = coalesce(g.domainId, a.domainId) where ${inIds('g.id', ids)}`,
  )
  const members = Map.groupBy(
    read.all(
      sql<{ groupId: number; uuid: string }>`
        select m.groupId, v.uuid from vmAffinityGroup m join vm v on v.id = m.vmId
        where v.removed is null and ${inIds('m.groupId', ids)} order by v.id`,
    ),
    row => row.groupId,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    name: row.name,
    description: opt(row.description),
    ...(row.domainId === null && { account: row.account }),
    domainid: row.domainUuid,
    domain: row.domain,
    domainpath: domainPathOnWire(row.path),
    type: row.type,
    // a group of a domain is shown to all of it, and whose instances are in it is not
    virtualmachineIds: row.domainId === null ? members.get(row.id)?.map(vm => vm.uuid) : undefined,
  }))
}
