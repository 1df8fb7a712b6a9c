import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { opt, wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'

type SnapshotRow = Row<'snapshot'> & {
  accountName: string
  domainUuid: string
  domainName: string
  path: string
  volumeUuid: string
  volumeName: string
  volumeType: string
  volumeState: string
  zoneUuid: string
  zoneName: string
  osUuid: string | null
}

export function snapshotView(read: Read, ids: number[]): Entity<'listSnapshots'>[] {
  const rows = read.all(
    sql<SnapshotRow>`
      select s.*, a.name as accountName, d.uuid as domainUuid, d.name as domainName, d.path, v.uuid as volumeUuid,
        v.name as volumeName, v.type as volumeType, v.state as volumeState, z.uuid as zoneUuid, z.name as zoneName, o.uuid as osUuid
      from snapshot s join account a on a.id = s.accountId join domain d on d.id = a.domainId
      join volume v on v.id = s.volumeId join zone z on z.id = s.zoneId left join osType o on o.id = s.osTypeId
      where ${inIds('s.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    account: row.accountName,
    domainid: row.domainUuid,
    domain: row.domainName,
    domainpath: domainPathOnWire(row.path),
    volumeid: row.volumeUuid,
    volumename: row.volumeName,
    volumetype: row.volumeType,
    volumestate: row.volumeState,
    created: wireDate(row.created),
    name: row.name,
    intervaltype: row.type,
    state: row.state,
    physicalsize: row.physicalBytes,
    zoneid: row.zoneUuid,
    zonename: row.zoneName,
    revertable: row.state === 'BackedUp',
    ostypeid: opt(row.osUuid),
    virtualsize: row.sizeBytes,
    tags: [],
    hasannotations: false,
  }))
}
