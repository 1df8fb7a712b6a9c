import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { configValue } from '#kernel/settings/index.ts'
import { opt, wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { ratio } from '../cluster/index.ts'
import { poolUseSql } from './use.ts'

export type PoolEntity = Entity<'listStoragePools'>
export type ImageStoreEntity = Entity<'listImageStores'>

interface PoolRow extends Row<'storagePool'> {
  zoneUuid: string
  zoneName: string
  podUuid: string | null
  podName: string | null
  clusterUuid: string | null
  clusterName: string | null
  allocatedBytes: number | null
}

export function poolView(read: Read, ids: number[]): PoolEntity[] {
  const rows = read.all(
    sql<PoolRow>`
      select s.*, z.uuid as zoneUuid, z.name as zoneName, p.uuid as podUuid, p.name as podName,
        c.uuid as clusterUuid, c.name as clusterName, u.allocatedBytes
      from storagePool s join zone z on z.id = s.zoneId left join pod p on p.id = s.podId
        left join cluster c on c.id = s.clusterId left join (${poolUseSql}) u on u.poolId = s.id
      where ${inIds('s.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    zoneid: row.zoneUuid,
    zonename: row.zoneName,
    podid: opt(row.podUuid),
    podname: opt(row.podName),
    name: row.name,
    ipaddress: row.server,
    path: row.path,
    created: wireDate(row.created),
    type: row.type,
    clusterid: opt(row.clusterUuid),
    clustername: opt(row.clusterName),
    capacitybytes: row.capacityBytes,
    disksizetotal: row.capacityBytes,
    disksizeallocated: row.allocatedBytes ?? 0,
    disksizeused: row.usedBytes,
    ...(row.tags !== '' && { tags: row.tags }),
    istagarule: false,
    state: row.state,
    scope: row.scope,
    overprovisionfactor: ratio(
      configValue(read, 'storage.overprovisioning.factor', { storagepool: row.id, zone: row.zoneId }),
    ),
    hypervisor: row.hypervisor,
    provider: row.provider,
    storagecapabilities: { VOLUME_SNAPSHOT_QUIESCEVM: 'false' },
    managed: false,
    details: {},
    hasannotations: false,
  }))
}

/** @throws Error when there is no such pool */
export function onePool(read: Read, id: number): PoolEntity {
  const [entity] = poolView(read, [id])
  if (!entity) throw new Error(`no storage pool ${id}`)
  return entity
}

export function imageStoreView(read: Read, ids: number[]): ImageStoreEntity[] {
  const rows = read.all(
    sql<Row<'imageStore'> & { zoneUuid: string | null; zoneName: string | null }>`
      select s.*, z.uuid as zoneUuid, z.name as zoneName
      from imageStore s left join zone z on z.id = s.zoneId where ${inIds('s.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    zoneid: opt(row.zoneUuid),
    zonename: opt(row.zoneName),
    name: row.name,
    url: row.url,
    protocol: row.protocol,
    providername: row.provider,
    scope: row.scope,
    readonly: row.readOnly === 1,
    disksizetotal: row.capacityBytes,
    disksizeused: row.usedBytes,
    hasannotations: false,
  }))
}

/** @throws Error when there is no such image store */
export function oneImageStore(read: Read, id: number): ImageStoreEntity {
  const [entity] = imageStoreView(read, [id])
  if (!entity) throw new Error(`no image store ${id}`)
  return entity
}
