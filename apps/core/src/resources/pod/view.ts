import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import type { Read, Row } from '#ports/db.ts'
import { podCapacity } from './hooks.ts'

export type PodEntity = Entity<'listPods'>

type PodRow = Row<'pod'> & { zoneUuid: string; zoneName: string }

export function podView(read: Read, ids: number[], showCapacities = false): PodEntity[] {
  const rows = read.all(
    sql<PodRow>`
      select p.*, z.uuid as zoneUuid, z.name as zoneName
      from pod p join zone z on z.id = p.zoneId where ${inIds('p.id', ids)}`,
  )
  const ranges = Map.groupBy(
    read.all(sql<Row<'podIpRange'>>`select * from podIpRange where ${inIds('podId', ids)} order by id`),
    range => range.podId,
  )
  return byIds(ids, rows).map(row => {
    const own = ranges.get(row.id) ?? []
    const ipranges = own.map(range => ({
      startip: range.startIp,
      endip: range.endIp,
      forsystemvms: String(range.forSystemVms),
      vlanid: range.vlan,
    }))
    return {
      id: row.uuid,
      name: row.name,
      zoneid: row.zoneUuid,
      zonename: row.zoneName,
      gateway: row.gateway,
      netmask: row.netmask,
      ipranges,
      startip: ipranges.map(range => range.startip),
      endip: ipranges.map(range => range.endip),
      forsystemvms: ipranges.map(range => range.forsystemvms),
      vlanid: ipranges.map(range => range.vlanid),
      allocationstate: row.allocationState,
      capacity: showCapacities ? podCapacity.call(read, row.id).flat() : undefined,
      hasannotations: false,
    }
  })
}
