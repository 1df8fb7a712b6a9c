import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { opt } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'

type RangeRow = Row<'storageIpRange'> & { podUuid: string; zoneUuid: string }

export function storageRangeView(read: Read, ids: number[]): Entity<'listStorageNetworkIpRange'>[] {
  const rows = read.all(
    sql<RangeRow>`
      select r.*, p.uuid as podUuid, z.uuid as zoneUuid
      from storageIpRange r join pod p on p.id = r.podId join zone z on z.id = p.zoneId where ${inIds('r.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    vlan: opt(row.vlan),
    podid: row.podUuid,
    startip: row.startIp,
    endip: row.endIp,
    gateway: row.gateway,
    zoneid: row.zoneUuid,
    netmask: row.netmask,
  }))
}
