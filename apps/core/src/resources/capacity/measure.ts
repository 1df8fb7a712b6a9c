import type { capacityTypes } from '@cloud/contract'
import { sql } from 'kysely'
import { configValue } from '#kernel/settings/index.ts'
import type { Read } from '#ports/db.ts'
import { hostUseSql } from '../host/index.ts'
import { poolUseSql } from '../storage/index.ts'

export type CapacityType = keyof typeof capacityTypes

/** What one place has of one kind, and what is taken of it; in the unit of `capacityTypes`. */
export interface Measure {
  type: CapacityType
  zoneId: number
  podId: number | null
  clusterId: number | null
  used: number
  total: number
}

/** Everything that can be counted, per cluster, pod or zone, whichever it belongs to. */
export function measures(read: Read, zoneId?: number): Measure[] {
  const here = (column: string) => (zoneId === undefined ? sql`true` : sql`${sql.ref(column)} = ${zoneId}`)
  const ofHosts = (type: CapacityType, used: string, total: string) => sql`
    select ${type} as type, h.zoneId, h.podId, h.clusterId,
      coalesce(sum(u.${sql.ref(used)}), 0) as used, sum(${sql.raw(total)}) as total
    from host h join cluster c on c.id = h.clusterId left join (${hostUseSql}) u on u.hostId = h.id
    where h.removed is null and h.resourceState = 'Enabled' and ${here('h.zoneId')} group by h.clusterId`
  const rows = read.all(
    sql<Measure>`
      ${ofHosts(0, 'memoryBytes', 'h.memoryBytes * c.memoryOvercommit')}
      union all ${ofHosts(1, 'mhz', 'h.cpuCores * h.cpuMhz * c.cpuOvercommit')}
      union all ${ofHosts(90, 'cores', 'h.cpuCores * c.cpuOvercommit')}
      union all
      select 5, p.zoneId, i.podId, null, count(i.takenBy), count(*)
      from podIp i join pod p on p.id = i.podId where p.removed is null and ${here('p.zoneId')} group by i.podId
      union all
      select 8, v.zoneId, g.podId, null, count(g.takenBy), count(*)
      from guestIp g join vlan v on v.id = g.vlanId
      where v.removed is null and v.type = 'DirectAttached' and ${here('v.zoneId')} group by v.zoneId, g.podId
      union all
      select 8, z.id, null, null, 0, 0
      from zone z where z.networkType = 'Basic' and z.removed is null and ${here('z.id')}
      union all
      select 4, z.id, null, null, count(case when i.state != 'Free' then 1 end), count(i.id)
      from zone z left join publicIp i on i.zoneId = z.id
      where z.networkType = 'Advanced' and z.removed is null and ${here('z.id')} group by z.id
      union all
      select 7, z.id, null, null,
        (select count(*) from network n
          where n.zoneId = z.id and n.guestType != 'Shared' and n.broadcastUri is not null and n.removed is null),
        coalesce(sum((
          select sum(json_extract(value, '$[1]') - json_extract(value, '$[0]') + 1) from json_each(p.vlans))), 0)
      from zone z left join physicalNetwork p on p.zoneId = z.id and p.removed is null
      where z.networkType = 'Advanced' and z.removed is null and ${here('z.id')} group by z.id
      union all
      select 6, s.zoneId, null, null, sum(s.usedBytes), sum(s.capacityBytes)
      from imageStore s where s.removed is null and s.zoneId is not null and ${here('s.zoneId')} group by s.zoneId`,
  )
  return [...rows.map(row => ({ ...row, total: Math.floor(row.total) })), ...poolMeasures(read, zoneId)]
}

interface PoolRow extends Omit<Measure, 'type' | 'total'> {
  id: number
  capacityBytes: number
  allocatedBytes: number
}

/** What is used and what is promised of primary storage; how much more may be promised depends on each pool. */
function poolMeasures(read: Read, zoneId: number | undefined): Measure[] {
  const pools = read.all(
    sql<PoolRow>`
      select s.id, s.zoneId, s.podId, s.clusterId, s.capacityBytes, s.usedBytes as used,
        coalesce(u.allocatedBytes, 0) as allocatedBytes
      from storagePool s left join (${poolUseSql}) u on u.poolId = s.id
      where s.removed is null and s.state in ('Up', 'Disabled') and ${zoneId === undefined ? sql`true` : sql`s.zoneId = ${zoneId}`}`,
  )
  return pools.flatMap(({ id, capacityBytes, allocatedBytes, ...place }) => {
    const factor = configValue(read, 'storage.overprovisioning.factor', {
      storagepool: id,
      zone: place.zoneId,
    })
    return [
      { ...place, type: 2, total: capacityBytes },
      { ...place, type: 3, used: allocatedBytes, total: Math.floor(capacityBytes * factor) },
    ]
  })
}

/** Shown for every zone, also while it has none of it. */
const always: readonly CapacityType[] = [0, 1, 2, 3, 5, 6, 19, 90]

export type Level = 'zoneId' | 'podId' | 'clusterId'

export interface Total extends Pick<Measure, 'type' | 'used' | 'total'> {
  /** internal id of the zone, pod or cluster */
  id: number
}

/** Adds up per zone, pod or cluster, by type.
 *  @param zoneIds zones that get a line for everything; none for the other levels */
export function totals(found: readonly Measure[], level: Level, zoneIds: readonly number[] = []): Total[] {
  const sums = new Map<string, Total>()
  const at = (id: number, type: CapacityType) => {
    const key = `${id} ${type}`
    const known = sums.get(key) ?? { id, type, used: 0, total: 0 }
    sums.set(key, known)
    return known
  }
  for (const id of zoneIds) for (const type of always) at(id, type)
  for (const measure of found) {
    const id = measure[level]
    if (id === null) continue
    const sum = at(id, measure.type)
    sum.used += measure.used
    sum.total += measure.total
  }
  return [...sums.values()].toSorted((a, b) => a.id - b.id || a.type - b.type)
}

/** Per cent as the API writes them: `9.38`, `25`, `0`. */
export const percentUsed = ({ used, total }: Pick<Total, 'used' | 'total'>): string =>
  String(total === 0 ? 0 : Math.round((10_000 * used) / total) / 100)
