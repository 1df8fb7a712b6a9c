import { sql } from 'kysely'
import type { Read } from '#ports/db.ts'

/** What VMs have of a host: derived from their rows, so that nothing can leak. */
export interface HostUse {
  hostId: number
  cores: number
  mhz: number
  memoryBytes: number
  vms: number
}

/** Sums over the VMs that are on hosts, one row per host with any: `select … from (hostUseSql)`. */
export const hostUseSql = sql`
  select hostId, sum(cpuCores) as cores, sum(cpuCores * cpuMhz) as mhz, sum(memoryMiB) * 1048576 as memoryBytes, count(*) as vms
  from vm
  where hostId is not null and removed is null and state in ('Starting', 'Running', 'Stopping', 'Migrating', 'Unknown')
  group by hostId`

export const hostUse = (read: Read, hostIds: readonly number[]): Map<number, HostUse> =>
  new Map(
    read
      .all(
        sql<HostUse>`
          select * from (${hostUseSql}) where hostId in (select value from json_each(${JSON.stringify(hostIds)}))`,
      )
      .map(use => [use.hostId, use]),
  )
