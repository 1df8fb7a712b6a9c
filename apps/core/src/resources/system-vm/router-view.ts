import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { version } from '#kernel/version.ts'
import { opt } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'
import { redundantState } from './twins.ts'
import { systemVmView } from './view.ts'

export type RouterEntity = Entity<'listRouters'>

interface NicRow extends Row<'nic'> {
  networkUuid: string | null
  networkName: string | null
  guestType: string | null
  networkDomain: string | null
  privateMtu: number | null
  publicMtu: number | null
}

interface RouterRow {
  id: number
  uuid: string
  account: string
  domainUuid: string
  domainName: string
  path: string
  vpcUuid: string | null
  vpcName: string | null
  vpcDomain: string | null
  twin: number | null
}

/** Virtual routers: what every system VM shows, and the network that each one serves. */
export function routerView(read: Read, ids: number[]): RouterEntity[] {
  const nics = Map.groupBy(
    read.all(
      sql<NicRow>`
        select n.*, w.uuid as networkUuid, w.name as networkName, w.guestType, w.networkDomain, w.privateMtu,
          (select min(g.publicMtu) from nic i join network g on g.id = i.networkId
            where i.vmId = n.vmId and i.removed is null) as publicMtu
        from nic n left join network w on w.id = n.networkId
        where ${inIds('n.vmId', ids)} and n.removed is null order by n.deviceId desc`,
    ),
    nic => nic.vmId,
  )
  const rows = read.all(
    sql<RouterRow>`
      select v.id, v.uuid, a.name as account, d.uuid as domainUuid, d.name as domainName, d.path,
        vpc.uuid as vpcUuid, vpc.name as vpcName, vpc.networkDomain as vpcDomain, r.twin
      from vm v join account a on a.id = v.accountId join domain d on d.id = a.domainId
        left join router r on r.vmId = v.id
        left join vpc on r.serves glob 'vpc:*' and vpc.id = cast(substr(r.serves, 5) as integer)
      where ${inIds('v.id', ids)}`,
  )
  const shared = new Map(systemVmView(read, ids).map(vm => [vm.id, vm]))
  return byIds(ids, rows).flatMap(row => {
    const { id, uuid, account, domainUuid, domainName, path } = row
    const vm = shared.get(uuid)
    if (!vm) return []
    const {
      systemvmtype: _,
      publicip: __,
      publicmacaddress: ___,
      publicnetmask: ____,
      gateway: _____,
      agentstate: ______,
      ...common
    } = vm
    const own = nics.get(id) ?? []
    const guest = own.find(nic => nic.trafficType === 'Guest' && nic.networkId !== null)
    const open = own.find(nic => nic.trafficType === 'Public')
    return {
      ...common,
      gateway: opt(open?.gateway),
      publicip: opt(open?.ip),
      publicmacaddress: open?.mac,
      publicnetmask: opt(open?.netmask),
      networkdomain: opt(guest?.networkDomain ?? row.vpcDomain),
      guestipaddress: opt(guest?.ip),
      guestmacaddress: guest?.mac,
      guestnetmask: opt(guest?.netmask),
      guestnetworkid: opt(guest?.networkUuid),
      guestnetworkname: opt(guest?.networkName),
      account,
      domainid: domainUuid,
      domain: domainName,
      domainpath: domainPathOnWire(path),
      isredundantrouter: row.twin !== null,
      redundantstate: row.twin === null ? 'UNKNOWN' : redundantState(read, id),
      vpcid: opt(row.vpcUuid),
      vpcname: opt(row.vpcName),
      role: 'VIRTUAL_ROUTER',
      nic: own.filter(nic => nic.ip !== null).map(nicEntity),
      requiresupgrade: false,
      healthchecksfailed: false,
      softwareversion: version,
    }
  })
}

/** What guest and public interfaces carry in one frame, unless their network says otherwise. */
const ethernetMtu = 1500

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
  isolationuri:
    nic.trafficType === 'Public' || nic.guestType === 'Isolated' ? opt(nic.broadcastUri) : undefined,
  ...(nic.trafficType !== 'Control' && {
    mtu: (nic.trafficType === 'Guest' ? nic.privateMtu : nic.publicMtu) ?? ethernetMtu,
  }),
  enabled: true,
})

/** @throws Error when there is no such router */
export function oneRouter(read: Read, id: number): RouterEntity {
  const [found] = routerView(read, [id])
  if (!found) throw new Error(`no router ${id}`)
  return found
}
