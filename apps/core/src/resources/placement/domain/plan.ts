/** Where a virtual machine can run: pure, so that a refusal can be explained and tested. */

import { GiB } from '@cloud/contract'

export interface WantedDisk {
  sizeBytes: number
  /** which the pool must have */
  tags: readonly string[]
}

export interface Wanted {
  cpuCores: number
  cpuMhz: number
  memoryMiB: number
  hostTags: readonly string[]
  /** volumes that have no place on primary storage yet */
  disks: readonly WantedDisk[]
  /** pools that hold its volumes already: the host must reach all of them */
  poolIds: readonly number[]
  /** root admin's wish */
  hostId?: number
  clusterId?: number
  podId?: number
  /** where it ran last: preferred, its caches are warm */
  lastHostId?: number
  /** hosts to keep away from: the one that is being emptied */
  avoidHostIds?: readonly number[]
  /** where instances run that it must keep apart from */
  apartHostIds?: readonly number[]
  /** where the instances run that it must be together with */
  togetherHostIds?: readonly number[]
  /** better elsewhere */
  shunnedHostIds?: readonly number[]
  /** better there */
  likedHostIds?: readonly number[]
  /** leaves clusters the share of CPU and memory that is kept free in them, but for a start where it ran last */
  keepsReserve?: boolean
}

export interface HostCandidate {
  id: number
  name: string
  podId: number
  clusterId: number
  status: string
  resourceState: string
  /** of host, cluster, pod and zone together */
  enabled: boolean
  cpuCores: number
  cpuMhz: number
  cpuOvercommit: number
  usedMhz: number
  memoryMiB: number
  memoryOvercommit: number
  usedMiB: number
  /** shares of its cluster, 0 to 1, beyond which it takes no more */
  cpuLimit?: number
  memoryLimit?: number
  /** dedicated to others than the one who asks */
  reserved?: boolean
  tags: readonly string[]
}

export interface PoolCandidate {
  id: number
  name: string
  state: string
  scope: 'CLUSTER' | 'ZONE' | 'HOST'
  clusterId: number | null
  hostId: number | null
  capacityBytes: number
  /** what volumes were promised already */
  allocatedBytes: number
  overprovisioning: number
  /** what lies there really */
  usedBytes?: number
  /** shares, 0 to 1, of what may be promised, and of what there is, beyond which it takes no more */
  allocatedLimit?: number
  usedLimit?: number
  tags: readonly string[]
}

export interface Refusal {
  hostId: number
  host: string
  why: string
}

export type Plan =
  /** `poolIds`: one for each of the wanted disks, in their order */
  { ok: true; hostId: number; poolIds: number[] } | { ok: false; why: string; refusals: Refusal[] }

/** Chooses a host, and a pool for every disk that needs one.
 *  Order: what its affinity groups like, the last host, then the one with the most free memory; among pools the one with the most room. */
export function plan(wanted: Wanted, hosts: readonly HostCandidate[], pools: readonly PoolCandidate[]): Plan {
  const refusals: Refusal[] = []
  const full = fullClusters(wanted, hosts)
  let best: { host: HostCandidate; poolIds: number[]; freeMiB: number } | undefined
  for (const host of hosts) {
    const fitting = fit(wanted, host, pools)
    const found = typeof fitting === 'string' ? fitting : (spared(wanted, host, full) ?? fitting)
    if (typeof found === 'string') refusals.push({ hostId: host.id, host: host.name, why: found })
    else if (!best || better(wanted, { host, ...found }, best)) best = { host, ...found }
  }
  if (best) return { ok: true, hostId: best.host.id, poolIds: best.poolIds }
  const why =
    hosts.length === 0
      ? 'there is no host for this hypervisor in the zone; add one'
      : refusals.map(r => `${r.host}: ${r.why}`).join('; ')
  return { ok: false, why, refusals }
}

/** Clusters that would go beyond a limit, with what to say of their hosts. */
function fullClusters(wanted: Wanted, hosts: readonly HostCandidate[]): Map<number, string> {
  const full = new Map<number, string>()
  if (!wanted.keepsReserve) return full
  for (const [clusterId, all] of Map.groupBy(hosts, host => host.clusterId)) {
    const sum = (of: (host: HostCandidate) => number) => all.reduce((total, host) => total + of(host), 0)
    const mhz = sum(h => h.usedMhz) + wanted.cpuCores * wanted.cpuMhz
    const mib = sum(h => h.usedMiB) + wanted.memoryMiB
    const { cpuLimit = 1, memoryLimit = 1 } = all[0] ?? {}
    if (mhz > cpuLimit * sum(h => h.cpuCores * h.cpuMhz * h.cpuOvercommit))
      full.set(clusterId, `its cluster keeps ${percent(1 - cpuLimit)} of its CPU free`)
    else if (mib > memoryLimit * sum(h => h.memoryMiB * h.memoryOvercommit))
      full.set(clusterId, `its cluster keeps ${percent(1 - memoryLimit)} of its memory free`)
  }
  return full
}

const percent = (share: number) => `${Math.round(1000 * share) / 10} %`

const spared = (wanted: Wanted, host: HostCandidate, full: ReadonlyMap<number, string>) =>
  host.id === wanted.lastHostId || host.id === wanted.hostId ? undefined : full.get(host.clusterId)

interface Fitting {
  host: HostCandidate
  freeMiB: number
}

const liking = ({ likedHostIds, shunnedHostIds }: Wanted, { host }: Fitting) =>
  Number(likedHostIds?.includes(host.id) ?? false) - Number(shunnedHostIds?.includes(host.id) ?? false)

const better = (wanted: Wanted, a: Fitting, b: Fitting) =>
  (liking(wanted, b) - liking(wanted, a) ||
    Number(b.host.id === wanted.lastHostId) - Number(a.host.id === wanted.lastHostId) ||
    b.freeMiB - a.freeMiB ||
    a.host.id - b.host.id) < 0

function fit(
  wanted: Wanted,
  host: HostCandidate,
  pools: readonly PoolCandidate[],
): { poolIds: number[]; freeMiB: number } | string {
  if (wanted.hostId !== undefined && host.id !== wanted.hostId) return 'another host was asked for'
  if (wanted.clusterId !== undefined && host.clusterId !== wanted.clusterId)
    return 'another cluster was asked for'
  if (wanted.podId !== undefined && host.podId !== wanted.podId) return 'another pod was asked for'
  if (wanted.avoidHostIds?.includes(host.id)) return 'it is to be left'
  if (wanted.apartHostIds?.includes(host.id)) return 'an instance of the same anti-affinity group runs there'
  if (wanted.togetherHostIds && !wanted.togetherHostIds.includes(host.id))
    return 'the instances of its affinity group run elsewhere'
  if (host.status !== 'Up') return `it is ${host.status}`
  if (host.resourceState !== 'Enabled') return `it is in state ${host.resourceState}`
  if (!host.enabled) return 'it, its cluster, pod or zone is disabled'
  if (host.reserved) return 'it is dedicated to others, or not to the affinity group of the instance'
  const missing = wanted.hostTags.filter(tag => !host.tags.includes(tag))
  if (missing.length > 0) return `it lacks the tag ${missing.join(', ')}`
  if (wanted.cpuCores > host.cpuCores)
    return `it has ${host.cpuCores} CPU cores, ${wanted.cpuCores} are wanted`
  if (wanted.cpuMhz > host.cpuMhz) return `its CPUs run at ${host.cpuMhz} MHz, ${wanted.cpuMhz} are wanted`
  const freeMhz = host.cpuCores * host.cpuMhz * host.cpuOvercommit - host.usedMhz
  const wantedMhz = wanted.cpuCores * wanted.cpuMhz
  if (wantedMhz > freeMhz) return `${Math.max(0, Math.floor(freeMhz))} MHz are free, ${wantedMhz} are wanted`
  const freeMiB = host.memoryMiB * host.memoryOvercommit - host.usedMiB
  if (wanted.memoryMiB > freeMiB)
    return `${Math.max(0, Math.floor(freeMiB))} MiB of memory are free, ${wanted.memoryMiB} are wanted`

  const reachable = pools.filter(pool => reaches(pool, host))
  const lost = wanted.poolIds.find(id => !reachable.some(pool => pool.id === id && pool.state === 'Up'))
  if (lost !== undefined)
    return 'it does not reach the primary storage that holds the volumes, or that is not Up'
  const poolIds = settle(wanted.disks, reachable)
  return typeof poolIds === 'string' ? poolIds : { poolIds, freeMiB }
}

/** A pool for each disk, or why one of them has none: what one disk takes is gone for the next. */
function settle(disks: readonly WantedDisk[], pools: readonly PoolCandidate[]): number[] | string {
  let left = pools
  const poolIds: number[] = []
  for (const disk of disks) {
    const pool = roomiest(disk, left)
    if (typeof pool === 'string') return pool
    poolIds.push(pool.id)
    left = left.map(p => (p.id === pool.id ? { ...p, allocatedBytes: p.allocatedBytes + disk.sizeBytes } : p))
  }
  return poolIds
}

const reaches = (pool: PoolCandidate, host: HostCandidate) =>
  pool.scope === 'ZONE' ||
  (pool.scope === 'CLUSTER' ? pool.clusterId === host.clusterId : pool.hostId === host.id)

const freeBytes = (pool: PoolCandidate) =>
  pool.capacityBytes * pool.overprovisioning * (pool.allocatedLimit ?? 1) - pool.allocatedBytes

const isOpen = ({ usedBytes = 0, usedLimit = 1, capacityBytes }: PoolCandidate) =>
  usedBytes <= usedLimit * capacityBytes

/** The pool with the most room among those that fit, or why none does. */
export function roomiest(disk: WantedDisk, pools: readonly PoolCandidate[]): PoolCandidate | string {
  if (pools.length === 0) return 'it has no primary storage'
  const up = pools.filter(pool => pool.state === 'Up')
  if (up.length === 0) return 'none of its primary storage is Up'
  const tagged = up.filter(pool => disk.tags.every(tag => pool.tags.includes(tag)))
  if (tagged.length === 0) return `no primary storage has the tag ${disk.tags.join(', ')}`
  const open = tagged.filter(isOpen)
  if (open.length === 0) return 'its primary storage is fuller than it may be'
  const best = open.reduce((a, b) => (freeBytes(b) > freeBytes(a) ? b : a))
  if (freeBytes(best) < disk.sizeBytes)
    return `its primary storage has no room for ${Math.ceil(disk.sizeBytes / GiB)} GiB`
  return best
}
