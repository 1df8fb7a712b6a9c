import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { opt, wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '#resources/job/index.ts'
import { publicIpHasRules } from './hooks.ts'

type PublicIpEntity = Entity<'listPublicIpAddresses'>

type PublicIpRow = Row<'publicIp'> & {
  zoneUuid: string
  zoneName: string
  vlanUuid: string
  vlan: string
  forSystemVms: 0 | 1
  physicalUuid: string
  accountName: string | null
  domainUuid: string | null
  domainName: string | null
  path: string | null
  networkUuid: string | null
  networkName: string | null
  vpcUuid: string | null
  vpcName: string | null
  vmUuid: string | null
  vmKind: string | null
  vmName: string | null
  vmDisplayName: string | null
}

/** @param full with the fields that only root admins see */
export function publicIpView(read: Read, ids: number[], full = true): PublicIpEntity[] {
  const rows = read.all(
    sql<PublicIpRow>`
      select i.*, z.uuid as zoneUuid, z.name as zoneName, v.uuid as vlanUuid, v.vlan, v.forSystemVms, p.uuid as physicalUuid,
        a.name as accountName, d.uuid as domainUuid, d.name as domainName, d.path,
        n.uuid as networkUuid, n.name as networkName, vpc.uuid as vpcUuid, vpc.name as vpcName, vm.uuid as vmUuid, vm.kind as vmKind, vm.name as vmName, vm.displayName as vmDisplayName
      from publicIp i join zone z on z.id = i.zoneId join vlan v on v.id = i.vlanId
        join physicalNetwork p on p.id = v.physicalNetworkId
        left join account a on a.id = i.accountId left join domain d on d.id = a.domainId
        left join network n on n.id = i.networkId left join vpc on vpc.id = i.vpcId left join vm on vm.id = coalesce(i.vmId, (select id from vm where uuid = i.takenBy))
      where ${inIds('i.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    ipaddress: row.ip,
    allocated: row.allocated === null ? undefined : wireDate(row.allocated),
    zoneid: row.zoneUuid,
    zonename: row.zoneName,
    issourcenat: row.sourceNat === 1,
    account: opt(row.accountName),
    domainid: opt(row.domainUuid),
    domain: opt(row.domainName),
    domainpath: row.path === null ? undefined : domainPathOnWire(row.path),
    forvirtualnetwork: true,
    vlanid: full ? row.vlanUuid : undefined,
    vlanname: full ? row.vlan : undefined,
    isstaticnat: row.vmId !== null,
    issystem: row.takenBy !== null,
    virtualmachineid: opt(row.vmUuid),
    virtualmachinetype: opt(row.vmKind),
    virtualmachinename: opt(row.vmName),
    virtualmachinedisplayname: row.vmId === null ? undefined : (row.vmDisplayName ?? opt(row.vmName)),
    vmipaddress: opt(row.vmIp),
    associatednetworkid: opt(row.networkUuid),
    associatednetworkname: opt(row.networkName),
    state: row.state,
    physicalnetworkid: row.physicalUuid,
    vpcid: opt(row.vpcUuid),
    vpcname: opt(row.vpcName),
    tags: [],
    isportable: false,
    fordisplay: row.forDisplay === 1,
    hasrules: publicIpHasRules.call(read, row.id).includes(true),
    forsystemvms: row.forSystemVms === 1,
    forprovider: false,
    hasannotations: false,
  }))
}
