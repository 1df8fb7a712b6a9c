import { sql } from 'kysely'
import type { ReadCtx } from '#kernel/command.ts'
import { inIds } from '#kernel/list.ts'
import { configValue, type SettingPlace } from '#kernel/settings/index.ts'
import type { Read, Row } from '#ports/db.ts'
import { hostUseSql } from '../host/index.ts'
import type { Load, Thresholds } from './domain/load.ts'

type HostRow = Row<'host'> & {
  cpuOvercommit: number
  memoryOvercommit: number
  mhzPromised: number
  memoryPromised: number
}

export interface HostLoad extends Load {
  uuid: string
  clusterId: number
  zoneId: number
  isUp: boolean
}

/** What the hosts of clusters or zones have and do. */
export function hostLoads(
  { read, drivers }: ReadCtx,
  column: 'id' | 'clusterId' | 'zoneId',
  ids: readonly number[],
): HostLoad[] {
  const rows = read.all(sql<HostRow>`
    select h.*, c.cpuOvercommit, c.memoryOvercommit, coalesce(u.mhz, 0) as mhzPromised, coalesce(u.memoryBytes, 0) as memoryPromised
    from host h join cluster c on c.id = h.clusterId left join (${hostUseSql}) u on u.hostId = h.id
    where h.removed is null and ${inIds(`h.${column}`, ids)} order by h.id`)
  return rows.map(row => {
    const mhz = row.cpuCores * row.cpuMhz
    const stats =
      row.status === 'Up' ? drivers.get(row.hypervisor)?.hostStats({ ...row, hostId: row.id }) : undefined
    return {
      uuid: row.uuid,
      clusterId: row.clusterId,
      zoneId: row.zoneId,
      isUp: row.status === 'Up',
      mhz: mhz * row.cpuOvercommit,
      mhzPromised: row.mhzPromised,
      mhzUsed: (mhz * (stats?.cpuUsedPercent ?? 0)) / 100,
      memory: row.memoryBytes * row.memoryOvercommit,
      memoryPromised: row.memoryPromised,
      memoryUsed: stats?.memoryUsedBytes ?? 0,
    }
  })
}

export const thresholdsAt = (read: Read, place: SettingPlace = {}): Thresholds => ({
  cpu: configValue(read, 'cluster.cpu.allocated.capacity.notificationthreshold', place),
  cpuDisable: configValue(read, 'cluster.cpu.allocated.capacity.disablethreshold', place),
  memory: configValue(read, 'cluster.memory.allocated.capacity.notificationthreshold', place),
  memoryDisable: configValue(read, 'cluster.memory.allocated.capacity.disablethreshold', place),
})

/** Internal ids by uuid. */
export const idsOf = (read: Read, table: 'host' | 'cluster' | 'zone', uuids: readonly string[]) =>
  new Map(
    read
      .all(
        sql<{ id: number; uuid: string }>`
          select id, uuid from ${sql.table(table)} where uuid in (select value from json_each(${JSON.stringify(uuids)}))`,
      )
      .map(({ id, uuid }) => [uuid, id]),
  )
