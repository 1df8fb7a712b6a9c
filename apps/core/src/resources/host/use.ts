import { sql } from 'kysely'
import type { Read } from '#ports/db.ts'

/** What VMs have of a host: kept with every change of a VM by triggers, so that nothing can leak. */
export interface HostUse {
  hostId: number
  cores: number
  mhz: number
  memoryBytes: number
  vms: number
}

/** One row per host with any VM: `select … from (hostUseSql)`. */
export const hostUseSql = sql`
  select hostId, cores, mhz, mib * 1048576 as memoryBytes, vms from hostTaken where vms > 0`

export const hostUse = (read: Read, hostIds: readonly number[]): Map<number, HostUse> =>
  new Map(
    read
      .all(
        sql<HostUse>`
          select * from (${hostUseSql}) where hostId in (select value from json_each(${JSON.stringify(hostIds)}))`,
      )
      .map(use => [use.hostId, use]),
  )
