import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import type { Read, Row } from '#ports/db.ts'

export type ClusterEntity = Entity<'listClusters'>

type ClusterRow = Row<'cluster'> & { podUuid: string; podName: string; zoneUuid: string; zoneName: string }

/** A ratio as the API writes it: `1.0`, `2.5`. */
export const ratio = (value: number) => (Number.isInteger(value) ? value.toFixed(1) : String(value))

export function clusterView(read: Read, ids: number[]): ClusterEntity[] {
  const rows = read.all(
    sql<ClusterRow>`
      select c.*, p.uuid as podUuid, p.name as podName, z.uuid as zoneUuid, z.name as zoneName
      from cluster c join pod p on p.id = c.podId join zone z on z.id = c.zoneId where ${inIds('c.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    name: row.name,
    podid: row.podUuid,
    podname: row.podName,
    zoneid: row.zoneUuid,
    zonename: row.zoneName,
    hypervisortype: row.hypervisor,
    clustertype: row.clusterType,
    allocationstate: row.allocationState,
    managedstate: row.managedState,
    cpuovercommitratio: ratio(row.cpuOvercommit),
    memoryovercommitratio: ratio(row.memoryOvercommit),
    resourcedetails: {
      memoryOvercommitRatio: ratio(row.memoryOvercommit),
      cpuOvercommitRatio: ratio(row.cpuOvercommit),
    },
    arch: row.arch,
    hasannotations: false,
  }))
}

/** @throws Error when there is no such cluster */
export function oneCluster(read: Read, id: number): ClusterEntity {
  const [entity] = clusterView(read, [id])
  if (!entity) throw new Error(`no cluster ${id}`)
  return entity
}
