import { hostTransitions, type Entity } from '@cloud/contract'
import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { byIds, inIds } from '#kernel/list.ts'
import { managementServer } from '#kernel/management-server.ts'
import { version } from '#kernel/version.ts'
import { wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import type { HostStats } from '#ports/hypervisor.ts'
import { hostUse } from './use.ts'

export type HostEntity = Entity<'listHosts'>

interface HostRow extends Row<'host'> {
  zoneUuid: string
  zoneName: string
  podUuid: string
  podName: string
  clusterUuid: string
  clusterName: string
  clusterType: string
  cpuOvercommit: number
  memoryOvercommit: number
}

const percent = (part: number, whole: number) => `${(whole === 0 ? 0 : (100 * part) / whole).toFixed(2)}%`

export function hostView(env: Pick<Env, 'drivers'>, read: Read, ids: number[]): HostEntity[] {
  const rows = read.all(
    sql<HostRow>`
      select h.*, z.uuid as zoneUuid, z.name as zoneName, p.uuid as podUuid, p.name as podName,
        c.uuid as clusterUuid, c.name as clusterName, c.clusterType, c.cpuOvercommit, c.memoryOvercommit
      from host h join zone z on z.id = h.zoneId join pod p on p.id = h.podId join cluster c on c.id = h.clusterId
      where ${inIds('h.id', ids)}`,
  )
  const uses = hostUse(read, ids)
  const server = managementServer(read)
  return byIds(ids, rows).map(row => {
    const { mhz, memoryBytes } = uses.get(row.id) ?? { mhz: 0, memoryBytes: 0 }
    const totalMhz = row.cpuCores * row.cpuMhz
    const allMhz = totalMhz * row.cpuOvercommit
    const allBytes = row.memoryBytes * row.memoryOvercommit
    const stats = statsOf(env, row)
    return {
      id: row.uuid,
      name: row.name,
      state: row.status,
      ...(row.status !== 'Up' && row.missedPings > 0 && { disconnected: wireDate(row.lastPinged) }),
      type: row.type,
      ipaddress: row.ip,
      zoneid: row.zoneUuid,
      zonename: row.zoneName,
      podid: row.podUuid,
      podname: row.podName,
      version,
      hypervisor: row.hypervisor,
      cpusockets: row.cpuSockets,
      cpunumber: row.cpuCores,
      cpuspeed: row.cpuMhz,
      cpuallocated: percent(mhz, totalMhz),
      cpuallocatedvalue: mhz,
      cpuallocatedpercentage: percent(mhz, totalMhz),
      cpuallocatedwithoverprovisioning: percent(mhz, allMhz),
      cpuwithoverprovisioning: String(Math.round(allMhz)),
      memorytotal: row.memoryBytes,
      memorywithoverprovisioning: String(Math.round(allBytes)),
      memoryallocated: memoryBytes,
      memoryallocatedpercentage: percent(memoryBytes, allBytes),
      memoryallocatedbytes: memoryBytes,
      ...(stats && {
        cpuused: `${stats.cpuUsedPercent}%`,
        cpuloadaverage: stats.loadAverage,
        networkkbsread: stats.networkReadKB,
        networkkbswrite: stats.networkWriteKB,
        memoryused: stats.memoryUsedBytes,
      }),
      capabilities: row.capabilities,
      lastpinged: wireDate(row.lastPinged),
      managementserverid: server.uuid,
      managementservername: server.name,
      clusterid: row.clusterUuid,
      clustername: row.clusterName,
      clustertype: row.clusterType,
      islocalstorageactive: false,
      created: wireDate(row.created),
      ...(row.removed !== null && { removed: wireDate(row.removed) }),
      events: Object.keys(hostTransitions[row.status]).join('; '),
      ...(row.tags !== '' && { hosttags: row.tags, explicithosttags: row.tags, istagarule: false }),
      hostha: { haenable: false, hastate: 'Disabled' },
      outofbandmanagement: { powerstate: 'Disabled', enabled: false },
      resourcestate: row.resourceState,
      hypervisorversion: row.hypervisorVersion,
      hahost: false,
      ueficapability: false,
      arch: row.arch,
      hasannotations: false,
    }
  })
}

/** Only what answers has statistics. */
function statsOf({ drivers }: Pick<Env, 'drivers'>, row: Row<'host'>): HostStats | undefined {
  if (row.status !== 'Up' || row.removed !== null) return undefined
  return drivers.get(row.hypervisor)?.hostStats({ ...row, hostId: row.id })
}

/** @throws Error when there is no such host */
export function oneHost(env: Pick<Env, 'drivers'>, read: Read, id: number): HostEntity {
  const [entity] = hostView(env, read, [id])
  if (!entity) throw new Error(`no host ${id}`)
  return entity
}
