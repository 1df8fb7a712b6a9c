import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import type { Read, Row } from '#ports/db.ts'
import { intervals } from '../domain/schedule.ts'
import { tagsOf } from '../../tag/index.ts'

type PolicyRow = Row<'snapshotPolicy'> & {
  volumeUuid: string
  volumeName: string
  zoneUuid: string
  zoneName: string
  poolUuid: string | null
  poolName: string | null
}

export function policyView(read: Read, ids: number[]): Entity<'listSnapshotPolicies'>[] {
  const rows = read.all(
    sql<PolicyRow>`
      select p.*, v.uuid as volumeUuid, v.name as volumeName, z.uuid as zoneUuid, z.name as zoneName,
        s.uuid as poolUuid, s.name as poolName
      from snapshotPolicy p join volume v on v.id = p.volumeId join zone z on z.id = v.zoneId
      left join storagePool s on s.id = v.poolId where ${inIds('p.id', ids)}`,
  )
  const tags = tagsOf(
    read,
    rows.map(row => row.uuid),
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    volumeid: row.volumeUuid,
    volumename: row.volumeName,
    schedule: row.schedule,
    intervaltype: intervals.indexOf(row.interval),
    maxsnaps: row.maxSnaps,
    timezone: row.timezone,
    fordisplay: row.displayed === 1,
    zone: [
      {
        id: row.zoneUuid,
        name: row.zoneName,
        isnsxenabled: false,
        ismultiarch: false,
        routedmodeenabled: false,
      },
    ],
    storage: row.poolUuid === null || row.poolName === null ? [] : [{ id: row.poolUuid, name: row.poolName }],
    tags: tags.get(row.uuid) ?? [],
  }))
}
