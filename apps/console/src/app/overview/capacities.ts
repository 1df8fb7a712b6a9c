import { type CapacityResponse, capacityTypes, formatBytes, formatMhz } from '@cloud/contract'
import type { Key } from '#shared/i18n/index.ts'

export type Level = 'fine' | 'filling' | 'full'

/** One line of listCapacity, as it is shown. */
export interface Measure {
  key: string
  /** undefined for a kind that this console does not know: `kind` is said instead */
  label: Key | undefined
  kind: string
  /** zone, pod and cluster, as far as the line is about one */
  place: readonly string[]
  zoneid: string | undefined
  used: string
  total: string
  /** 0 to 1; 0 of nothing is 0 */
  share: number
  level: Level
}

const labels: Readonly<Record<string, Key>> = {
  MEMORY: 'capacity.memory',
  CPU: 'capacity.cpu',
  STORAGE: 'capacity.storage',
  STORAGE_ALLOCATED: 'capacity.storageAllocated',
  VIRTUAL_NETWORK_PUBLIC_IP: 'capacity.publicIps',
  PRIVATE_IP: 'capacity.privateIps',
  SECONDARY_STORAGE: 'capacity.secondaryStorage',
  VLAN: 'capacity.vlans',
  DIRECT_ATTACHED_PUBLIC_IP: 'capacity.guestIps',
  LOCAL_STORAGE: 'capacity.localStorage',
  GPU: 'capacity.gpus',
  CPU_CORE: 'capacity.cpuCores',
}

/** Shares from which CloudStack warns, and from which it places nothing more, unless configured otherwise.
 *  @see CloudStack cluster.memory.allocated.capacity.notificationthreshold, .disablethreshold */
const FILLING = 0.75
const FULL = 0.85

export const levelOf = (share: number): Level =>
  share >= FULL ? 'full' : share >= FILLING ? 'filling' : 'fine'

type Kind = { name: string; unit: 'bytes' | 'mhz' | 'count' }
const kinds = new Map<number, Kind>(Object.entries(capacityTypes).map(([type, kind]) => [Number(type), kind]))

/** What listCapacity answers, the fullest first; of what there is none, nothing is said. */
export function measures(rows: readonly CapacityResponse[]): Measure[] {
  return rows
    .filter(row => (row.capacitytotal ?? 0) > 0)
    .map(toMeasure)
    .toSorted((a, b) => b.share - a.share)
}

function toMeasure(row: CapacityResponse): Measure {
  const { type = -1, capacityused = 0, capacitytotal = 0, zoneid, podid, clusterid } = row
  const kind = kinds.get(type)
  const name = kind?.name ?? row.name ?? String(type)
  const share = capacitytotal > 0 ? capacityused / capacitytotal : 0
  const amount = { bytes: formatBytes, mhz: formatMhz, count: String }[kind?.unit ?? 'count']
  return {
    key: [type, zoneid, podid, clusterid].join(' '),
    label: labels[name],
    kind: name,
    place: [row.zonename, row.podname, row.clustername].filter(part => part !== undefined),
    zoneid,
    used: amount(capacityused),
    total: amount(capacitytotal),
    share,
    level: levelOf(share),
  }
}
