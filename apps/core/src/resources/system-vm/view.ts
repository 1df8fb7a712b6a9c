import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { version } from '#kernel/version.ts'
import { opt, wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { traits } from './run.ts'

export type SystemVmEntity = Entity<'listSystemVms'>

interface SystemVmRow extends Row<'vm'> {
  zoneUuid: string
  zoneName: string
  dns1: string
  dns2: string | null
  podUuid: string | null
  podName: string | null
  hostUuid: string | null
  hostName: string | null
  hostStatus: string | null
  hostResourceState: string | null
  templateUuid: string
  templateName: string
  arch: string
  offeringUuid: string
  offeringName: string
}

export function systemVmView(read: Read, ids: number[]): SystemVmEntity[] {
  const rows = read.all(
    sql<SystemVmRow>`
      select v.*, z.uuid as zoneUuid, z.name as zoneName, z.dns1, z.dns2, p.uuid as podUuid, p.name as podName,
        h.uuid as hostUuid, h.name as hostName, h.status as hostStatus, h.resourceState as hostResourceState,
        t.uuid as templateUuid, t.name as templateName, t.arch, o.uuid as offeringUuid, o.name as offeringName
      from vm v join zone z on z.id = v.zoneId left join pod p on p.id = v.podId left join host h on h.id = v.hostId
        join template t on t.id = v.templateId join serviceOffering o on o.id = v.serviceOfferingId
      where ${inIds('v.id', ids)}`,
  )
  const nics = read.all(
    sql<Row<'nic'>>`select * from nic where ${inIds('vmId', ids)} and removed is null and ip is not null`,
  )
  return byIds(ids, rows).map(row => {
    const nic = (type: Row<'nic'>['trafficType']) =>
      nics.find(n => n.vmId === row.id && n.trafficType === type)
    const { type } = traits(row)
    const running = row.state === 'Running'
    const [own, link, open] = [nic('Management'), nic('Control'), nic('Public') ?? nic('Guest')]
    return {
      id: row.uuid,
      systemvmtype: type,
      zoneid: row.zoneUuid,
      zonename: row.zoneName,
      dns1: row.dns1,
      dns2: opt(row.dns2),
      gateway: opt(open?.gateway),
      name: row.name,
      podid: opt(row.podUuid),
      podname: opt(row.podName),
      hostid: opt(row.hostUuid),
      hostname: opt(row.hostName),
      ...(row.hostUuid !== null && { hostcontrolstate: controlState(row) }),
      hypervisor: row.hypervisor,
      ...(own && {
        privateip: opt(own.ip),
        privatemacaddress: own.mac,
        privatenetmask: opt(own.netmask),
      }),
      ...(link && {
        linklocalip: opt(link.ip),
        linklocalmacaddress: link.mac,
        linklocalnetmask: opt(link.netmask),
      }),
      ...(open && { publicip: opt(open.ip), publicmacaddress: open.mac, publicnetmask: opt(open.netmask) }),
      storageip: opt(nic('Storage')?.ip),
      templateid: row.templateUuid,
      templatename: row.templateName,
      created: wireDate(row.created),
      state: row.state,
      ...(running && { agentstate: row.hostStatus === 'Up' ? 'Up' : 'Disconnected', version }),
      ...(type === 'consoleproxy' && { activeviewersessions: 0 }),
      isdynamicallyscalable: row.dynamicallyScalable === 1,
      serviceofferingid: row.offeringUuid,
      serviceofferingname: row.offeringName,
      arch: row.arch,
      hasannotations: false,
    }
  })
}

/** Whether the host of a VM can be told anything. @see CloudStack ControlState */
const controlState = ({ hostStatus, hostResourceState }: SystemVmRow) =>
  hostStatus !== 'Up'
    ? 'Offline'
    : hostResourceState === 'Enabled'
      ? 'Enabled'
      : hostResourceState === 'Disabled'
        ? 'Disabled'
        : 'Maintenance'

/** @throws Error when there is no such system VM */
export function oneSystemVm(read: Read, id: number): SystemVmEntity {
  const [found] = systemVmView(read, [id])
  if (!found) throw new Error(`no system VM ${id}`)
  return found
}
