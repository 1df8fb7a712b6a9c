import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { opt, wireDate } from '#kernel/wire.ts'
import type { Read } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'
import { tagsOf } from '../tag/index.ts'
import type { VmSnapshot } from './store.ts'

type SnapshotRow = VmSnapshot & {
  account: string
  domainUuid: string
  domain: string
  path: string
  zoneUuid: string
  zone: string
  vmUuid: string
  vmName: string
  hypervisor: string
  parentUuid: string | null
  parentName: string | null
}

export function vmSnapshotView(read: Read, ids: number[]): Entity<'listVMSnapshot'>[] {
  const rows = read.all(
    sql<SnapshotRow>`
      select s.*, a.name as account, d.uuid as domainUuid, d.name as domain, d.path, z.uuid as zoneUuid, z.name as zone,
        v.uuid as vmUuid, coalesce(v.displayName, v.name) as vmName, v.hypervisor, p.uuid as parentUuid, p.displayName as parentName
      from vmSnapshot s join account a on a.id = s.accountId join domain d on d.id = a.domainId
      join zone z on z.id = s.zoneId join vm v on v.id = s.vmId left join vmSnapshot p on p.id = s.parentId
      where ${inIds('s.id', ids)}`,
  )
  const tags = tagsOf(
    read,
    rows.map(row => row.uuid),
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    name: row.name,
    state: row.state,
    description: opt(row.description),
    displayname: row.displayName,
    zoneid: row.zoneUuid,
    zonename: row.zone,
    virtualmachineid: row.vmUuid,
    virtualmachinename: row.vmName,
    parent: opt(row.parentUuid),
    parentName: opt(row.parentName),
    current: row.isCurrent === 1,
    type: row.type,
    created: wireDate(row.created),
    account: row.account,
    domainid: row.domainUuid,
    domain: row.domain,
    domainpath: domainPathOnWire(row.path),
    hypervisor: row.hypervisor,
    tags: tags.get(row.uuid) ?? [],
    hasannotations: false,
  }))
}
