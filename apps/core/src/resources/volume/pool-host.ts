import { sql } from 'kysely'
import { CloudError } from '#kernel/errors.ts'
import type { Read } from '#ports/db.ts'
import type { HostRef } from '#ports/hypervisor.ts'
import { hostRef } from '../host/index.ts'

/** A host that can work on what a pool holds.
 *  @throws CloudError RESOURCE_UNAVAILABLE_ERROR when none is Up */
export function hostForPool(read: Read, poolId: number): HostRef {
  const pool = read.row('storagePool', poolId)
  const host = read.get(
    sql<{ id: number }>`
      select id from host where removed is null and type = 'Routing' and status = 'Up' and zoneId = ${pool.zoneId}
      and lower(hypervisor) = lower(${pool.hypervisor})
      and (${pool.clusterId} is null or clusterId = ${pool.clusterId}) order by id limit 1`,
  )
  if (!host) {
    throw new CloudError(
      'RESOURCE_UNAVAILABLE_ERROR',
      `No host that reaches the primary storage ${pool.name} is Up; look after its cluster's hosts first.`,
      { cs: 'StorageUnavailable' },
    )
  }
  return hostRef(read, host.id)
}
