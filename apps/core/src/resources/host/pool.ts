import { sql } from 'kysely'
import type { Read } from '#ports/db.ts'
import type { HostRef } from '#ports/hypervisor.ts'
import { hostRef } from './driver.ts'

export interface PoolScope {
  zoneId: number
  clusterId: number | null
  hypervisor: string
}

/** Hosts that answer and reach primary storage of this scope, those that take VMs first. */
export function hostsReaching(read: Read, { zoneId, clusterId, hypervisor }: PoolScope): HostRef[] {
  return read
    .all(
      sql<{ id: number }>`
        select id from host
        where zoneId = ${zoneId} and (${clusterId} is null or clusterId = ${clusterId}) and hypervisor = ${hypervisor}
          and status = 'Up' and removed is null
        order by resourceState = 'Enabled' desc, id`,
    )
    .map(({ id }) => hostRef(read, id))
}

/** A host through which a pool can be worked on; undefined when none of them answers. */
export function hostForPool(read: Read, poolId: number): HostRef | undefined {
  return hostsReaching(read, read.row('storagePool', poolId))[0]
}
