import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { version } from '#kernel/version.ts'
import { opt } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { systemVmView } from './view.ts'

export type RouterEntity = Entity<'listRouters'>

interface NicRow extends Row<'nic'> {
  networkUuid: string | null
  networkName: string | null
  guestType: string | null
  networkDomain: string | null
}

/** Virtual routers: what every system VM shows, and the network that each one serves. */
export function routerView(read: Read, ids: number[]): RouterEntity[] {
  const nics = Map.groupBy(
    read.all(
      sql<NicRow>`
        select n.*, w.uuid as networkUuid, w.name as networkName, w.guestType, w.networkDomain
        from nic n left join network w on w.id = n.networkId
        where ${inIds('n.vmId', ids)} and n.removed is null order by n.deviceId desc`,
    ),
    nic => nic.vmId,
  )
  const { uuid: domainId } = read.row('domain', 1)
  const rows = read.all(sql<{ id: number; uuid: string }>`select id, uuid from vm where ${inIds('id', ids)}`)
  const shared = new Map(systemVmView(read, ids).map(vm => [vm.id, vm]))
  return byIds(ids, rows).flatMap(({ id, uuid }) => {
    const vm = shared.get(uuid)
    if (!vm) return []
    const {
      systemvmtype: _,
      publicip,
      publicmacaddress,
      publicnetmask,
      gateway: __,
      agentstate: ___,
      ...common
    } = vm
    const own = nics.get(id) ?? []
    const guest = own.find(nic => nic.trafficType === 'Guest')
    return {
      ...common,
      networkdomain: opt(guest?.networkDomain),
      guestipaddress: publicip,
      guestmacaddress: publicmacaddress,
      guestnetmask: publicnetmask,
      guestnetworkid: opt(guest?.networkUuid),
      guestnetworkname: opt(guest?.networkName),
      account: 'system',
      domainid: domainId,
      domain: 'ROOT',
      domainpath: 'ROOT',
      isredundantrouter: false,
      redundantstate: 'UNKNOWN',
      role: 'VIRTUAL_ROUTER',
      nic: own.filter(nic => nic.ip !== null).map(nicEntity),
      requiresupgrade: false,
      healthchecksfailed: false,
      softwareversion: version,
    }
  })
}

const nicEntity = (nic: NicRow) => ({
  id: nic.uuid,
  networkid: opt(nic.networkUuid),
  networkname: opt(nic.networkName),
  netmask: opt(nic.netmask),
  gateway: opt(nic.gateway),
  ipaddress: opt(nic.ip),
  broadcasturi: opt(nic.broadcastUri),
  traffictype: nic.trafficType,
  type: opt(nic.guestType),
  isdefault: nic.isDefault === 1,
  macaddress: nic.mac,
  enabled: true,
})

/** @throws Error when there is no such router */
export function oneRouter(read: Read, id: number): RouterEntity {
  const [found] = routerView(read, [id])
  if (!found) throw new Error(`no router ${id}`)
  return found
}
