import { MiB } from '@cloud/contract'
import { sql } from 'kysely'
import { inIds } from '#kernel/list.ts'
import { configValue } from '#kernel/settings/index.ts'
import type { Read } from '#ports/db.ts'
import type { HostCandidate, PoolCandidate } from './domain/plan.ts'

const words = (text: string | null) => (text ?? '').split(',').flatMap(word => word.trim() || [])

interface HostRow extends Omit<HostCandidate, 'tags' | 'enabled' | 'memoryMiB' | 'reserved'> {
  memoryBytes: number
  tags: string
  enabled: 0 | 1
  reserved: 0 | 1
}

/** Whose machine asks for a host. */
export interface Asking {
  accountId: number
  /** affinity groups that want what is dedicated to them */
  dedicationGroupIds: readonly number[]
}

/** Whether a host is not for the one who asks: what is dedicated is for the instances that ask for it by its affinity
 *  group, and those run nowhere else. A zone is for everybody of the domain or account that it is dedicated to, and so is what was
 *  dedicated before such groups were made. */
function reservedFor(asking: Asking | undefined) {
  if (asking === undefined) return sql`0`
  const { accountId, dedicationGroupIds } = asking
  const over = sql`((x.kind = 'Host' and x.targetId = h.id) or (x.kind = 'Cluster' and x.targetId = h.clusterId)
    or (x.kind = 'Pod' and x.targetId = h.podId) or (x.kind = 'Zone' and x.targetId = h.zoneId))`
  if (dedicationGroupIds.length > 0)
    return sql`not exists (select 1 from dedication x where ${over} and ${inIds('x.groupId', dedicationGroupIds)})`
  return sql`exists (
    select 1 from dedication x join domain xd on xd.id = x.domainId join account me on me.id = ${accountId} join domain md on md.id = me.domainId
    where ${over}
    and ((x.kind != 'Zone' and x.groupId is not null) or not coalesce(x.accountId = me.id, substr(md.path, 1, length(xd.path)) = xd.path)))`
}

/** Hosts of a zone that speak this hypervisor, with what instances were promised of each. An instance on the move counts
 *  on both ends.
 *  @param asking absent: the cloud itself, for which nothing is reserved */
export function hostCandidates(
  read: Read,
  zoneId: number,
  hypervisor: string,
  asking?: Asking,
): HostCandidate[] {
  const rows = read.all(
    sql<HostRow>`
      with used as (
        select hostId, sum(mhz) as mhz, sum(mib) as mib from (
          select hostId, mhz, mib from hostTaken
          union all
          select lastHostId, cpuCores * cpuMhz, memoryMiB from vm
          where removed is null and state = 'Migrating' and lastHostId is not null and lastHostId != hostId
        ) group by hostId
      )
      select h.id, h.name, h.podId, h.clusterId, h.status, h.resourceState, h.cpuCores, h.cpuMhz, h.memoryBytes, h.tags,
        c.cpuOvercommit, c.memoryOvercommit, coalesce(used.mhz, 0) as usedMhz, coalesce(used.mib, 0) as usedMiB,
        c.allocationState = 'Enabled' and c.managedState = 'Managed' and p.allocationState = 'Enabled' as enabled,
        ${reservedFor(asking)} as reserved
      from host h join cluster c on c.id = h.clusterId join pod p on p.id = h.podId left join used on used.hostId = h.id
      where h.zoneId = ${zoneId} and h.type = 'Routing' and h.removed is null and lower(h.hypervisor) = lower(${hypervisor})`,
  )
  const limits = clusterLimits(read)
  return rows.map(({ memoryBytes, tags, enabled, reserved, ...row }) => ({
    ...row,
    ...limits(row.clusterId),
    reserved: reserved === 1,
    memoryMiB: memoryBytes / MiB,
    tags: words(tags),
    enabled: enabled === 1,
  }))
}

/** How much of a cluster may be promised. */
function clusterLimits(read: Read) {
  if (!configValue(read, 'cluster.threshold.enabled')) return () => ({})
  const known = new Map<number, Pick<HostCandidate, 'cpuLimit' | 'memoryLimit'>>()
  return (cluster: number) => {
    const limits = known.get(cluster) ?? {
      cpuLimit: configValue(read, 'cluster.cpu.allocated.capacity.disablethreshold', { cluster }),
      memoryLimit: configValue(read, 'cluster.memory.allocated.capacity.disablethreshold', { cluster }),
    }
    known.set(cluster, limits)
    return limits
  }
}

interface PoolRow extends Omit<PoolCandidate, 'tags' | 'overprovisioning'> {
  tags: string
}

/** Primary storage of a zone, with what volumes were promised of each. */
export function poolCandidates(read: Read, zoneId: number): PoolCandidate[] {
  const rows = read.all(
    sql<PoolRow>`
      select s.id, s.name, s.state, s.scope, s.clusterId, null as hostId, s.capacityBytes, s.usedBytes, s.tags,
        coalesce((select bytes from poolTaken where poolId = s.id), 0) +
          (select coalesce(sum(sizeBytes), 0) from volume where fromPoolId = s.id and removed is null) as allocatedBytes
      from storagePool s where s.zoneId = ${zoneId} and s.removed is null`,
  )
  return rows.map(row => {
    const place = { storagepool: row.id, zone: zoneId }
    return {
      ...row,
      tags: words(row.tags),
      overprovisioning: configValue(read, 'storage.overprovisioning.factor', place),
      allocatedLimit: configValue(read, 'pool.storage.allocated.capacity.disablethreshold', place),
      usedLimit: configValue(read, 'pool.storage.capacity.disablethreshold', place),
    }
  })
}

export { words as tagsOf }
