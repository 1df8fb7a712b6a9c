import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { formatCidr, parseIp, prefixOf, subnet } from '#kernel/ipv4.ts'
import { byIds, inIds } from '#kernel/list.ts'
import { offeredFields } from '#kernel/offered.ts'
import { opt, wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '#resources/job/index.ts'
import { servicesOfNetwork, servicesOfOffering, type Chosen } from './domain/capabilities.ts'
import type { Services } from './domain/default-offerings.ts'
import { reservedRange } from './domain/guest-cidr.ts'

type NetworkRow = Row<'network'> & {
  zoneUuid: string
  zoneName: string
  networkType: string
  dns1: string
  dns2: string | null
  physicalUuid: string
  accountName: string | null
  domainUuid: string
  domainName: string
  path: string
  offeringUuid: string
  offeringName: string
  offeringText: string
  conserveMode: 0 | 1
  availability: string
  specifyVlan: 0 | 1
  specifyIpRanges: 0 | 1
  isPersistent: 0 | 1
  egressDefaultPolicy: 0 | 1
  services: string
  rangeGateway: string | null
  rangeNetmask: string | null
  vpcUuid: string | null
  vpcName: string | null
  aclUuid: string | null
  aclName: string | null
}

const mtu = 1500

/** How a network is carried is for root admins. */
const hidden = {
  broadcasturi: undefined,
  vlan: undefined,
  details: undefined,
  displaynetwork: undefined,
} as const

/** @param full with the fields that only root admins see */
export function networkView(read: Read, ids: number[], full = true): Entity<'listNetworks'>[] {
  const rows = read.all(
    sql<NetworkRow>`
      select n.*, z.uuid as zoneUuid, z.name as zoneName, z.networkType, coalesce(n.dns1, vpc.dns1, z.dns1) as dns1,
        iif(n.dns1 is not null, n.dns2, iif(vpc.dns1 is null, z.dns2, vpc.dns2)) as dns2,
        vpc.uuid as vpcUuid, vpc.name as vpcName, acl.uuid as aclUuid, acl.name as aclName, p.uuid as physicalUuid,
        a.name as accountName, d.uuid as domainUuid, d.name as domainName, d.path,
        o.uuid as offeringUuid, o.name as offeringName, o.displayText as offeringText, o.conserveMode, o.availability,
        o.specifyVlan, o.specifyIpRanges, o.isPersistent, o.egressDefaultPolicy, o.services,
        v.gateway as rangeGateway, v.netmask as rangeNetmask
      from network n join zone z on z.id = n.zoneId join physicalNetwork p on p.id = n.physicalNetworkId
        join domain d on d.id = n.domainId join networkOffering o on o.id = n.offeringId
        left join account a on a.id = n.accountId left join vpc on vpc.id = n.vpcId
        left join networkAcl acl on acl.id = n.aclId
        left join vlan v on v.id = (select min(id) from vlan where networkId = n.id and removed is null)
      where ${inIds('n.id', ids)}`,
  )
  return byIds(ids, rows).map(row => {
    const gateway = row.gateway ?? row.rangeGateway
    const netmask = row.netmask ?? row.rangeNetmask
    const services = JSON.parse(row.services) as Services
    return {
      id: row.uuid,
      name: row.name,
      displaytext: row.displayText,
      broadcastdomaintype: row.networkType === 'Basic' ? 'Native' : 'Vlan',
      traffictype: 'Guest',
      gateway: opt(gateway),
      netmask: opt(netmask),
      cidr: row.cidr ?? cidrOf(gateway, netmask),
      networkcidr: opt(row.networkCidr),
      reservediprange: reservedRange(row.networkCidr, row.cidr),
      zoneid: row.zoneUuid,
      zonename: row.zoneName,
      networkofferingid: row.offeringUuid,
      networkofferingname: row.offeringName,
      networkofferingdisplaytext: row.offeringText,
      networkofferingconservemode: row.conserveMode === 1,
      networkofferingavailability: row.availability,
      issystem: false,
      state: row.state,
      related: row.uuid,
      broadcasturi: opt(row.broadcastUri),
      dns1: row.dns1,
      dns2: opt(row.dns2),
      type: row.guestType,
      vlan: row.broadcastUri?.replace('vlan://', ''),
      acltype: row.aclType,
      subdomainaccess: row.aclType === 'Domain' ? row.subdomainAccess === 1 : undefined,
      account: opt(row.accountName),
      domainid: row.domainUuid,
      domain: row.domainName,
      domainpath: domainPathOnWire(row.path),
      service: servicesOfNetwork(services),
      networkdomain: row.networkDomain,
      physicalnetworkid: row.physicalUuid,
      restartrequired: row.restartRequired === 1,
      specifyvlan: row.specifyVlan === 1,
      specifyipranges: row.specifyIpRanges === 1,
      vpcid: opt(row.vpcUuid),
      vpcname: opt(row.vpcName),
      canusefordeploy: row.state !== 'Shutdown' && row.state !== 'Destroy',
      ispersistent: row.isPersistent === 1,
      tags: [],
      details: {},
      displaynetwork: row.displayNetwork === 1,
      aclid: opt(row.aclUuid),
      aclname: opt(row.aclName),
      strechedl2subnet: false,
      redundantrouter: row.redundant === 1,
      supportsvmautoscaling: services['Lb']?.endsWith('VirtualRouter') === true,
      created: wireDate(row.created),
      receivedbytes: 0,
      sentbytes: 0,
      egressdefaultpolicy: services['Firewall'] ? row.egressDefaultPolicy === 1 : undefined,
      publicmtu: row.publicMtu ?? mtu,
      privatemtu: row.privateMtu ?? mtu,
      hasannotations: false,
      ...(!full && hidden),
    }
  })
}

function cidrOf(gateway: string | null, netmask: string | null): string | undefined {
  const [ip, prefix] = [gateway && parseIp(gateway), netmask && prefixOf(netmask)]
  return typeof ip === 'number' && typeof prefix === 'number' ? formatCidr(subnet(ip, prefix)) : undefined
}

type OfferingRow = Row<'networkOffering'> & { routerOfferingUuid: string | null }

export function networkOfferingView(read: Read, ids: number[]): Entity<'listNetworkOfferings'>[] {
  const rows = read.all(
    sql<OfferingRow>`
      select o.*, coalesce(
        (select uuid from serviceOffering where id = o.routerOfferingId),
        (select uuid from serviceOffering where uniqueName = 'Cloud.Com-SoftwareRouter')) as routerOfferingUuid
      from networkOffering o where ${inIds('o.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    name: row.name,
    displaytext: row.displayText,
    created: wireDate(row.created),
    traffictype: 'Guest',
    isdefault: row.isDefault === 1,
    specifyvlan: row.specifyVlan === 1,
    conservemode: row.conserveMode === 1,
    specifyipranges: row.specifyIpRanges === 1,
    availability: row.availability,
    networkrate: row.networkRate,
    state: row.state,
    guestiptype: row.guestType,
    serviceofferingid: opt(row.routerOfferingUuid),
    service: servicesOfOffering(JSON.parse(row.services) as Services, JSON.parse(row.capabilities) as Chosen),
    forvpc: row.forVpc === 1,
    fornsx: false,
    fortungsten: false,
    ispersistent: row.isPersistent === 1,
    egressdefaultpolicy: row.egressDefaultPolicy === 1,
    supportsstrechedl2subnet: false,
    supportspublicaccess: false,
    supportsinternallb: false,
    internetprotocol: 'IPv4',
    specifyasnumber: false,
    tags: opt(row.tags),
    maxconnections: opt(row.maxConnections),
    ...offeredFields(read, row),
    hasannotations: false,
    ...(JSON.parse(row.traits) as Partial<Entity<'listNetworkOfferings'>>),
  }))
}

type VlanRow = Row<'vlan'> & {
  zoneUuid: string
  podUuid: string | null
  podName: string | null
  networkUuid: string | null
  physicalUuid: string
  accountName: string | null
  domainUuid: string
  domainName: string
  path: string
}

/** Ranges of guests are the system account's, unless they are dedicated. */
export function vlanView(read: Read, ids: number[]): Entity<'listVlanIpRanges'>[] {
  const rows = read.all(
    sql<VlanRow>`
      select v.*, z.uuid as zoneUuid, pod.uuid as podUuid, pod.name as podName, n.uuid as networkUuid,
        p.uuid as physicalUuid, a.name as accountName, d.uuid as domainUuid, d.name as domainName, d.path
      from vlan v join zone z on z.id = v.zoneId join physicalNetwork p on p.id = v.physicalNetworkId
        left join pod on pod.id = v.podId left join network n on n.id = v.networkId
        left join account a on a.id = coalesce(v.accountId, iif(v.domainId is null, 1, null))
        join domain d on d.id = coalesce(v.domainId, a.domainId)
      where ${inIds('v.id', ids)}`,
  )
  return byIds(ids, rows).map(row => {
    const owned = row.type === 'DirectAttached' || row.domainId !== null
    return {
      id: row.uuid,
      forvirtualnetwork: row.type === 'VirtualNetwork',
      zoneid: row.zoneUuid,
      vlan: row.vlan,
      ...(owned && {
        account: opt(row.accountName),
        domainid: row.domainUuid,
        domain: row.domainName,
        domainpath: domainPathOnWire(row.path),
      }),
      podid: opt(row.podUuid),
      podname: opt(row.podName),
      gateway: row.gateway,
      netmask: row.netmask,
      cidr: cidrOf(row.gateway, row.netmask),
      startip: row.startIp,
      endip: row.endIp,
      networkid: opt(row.networkUuid),
      physicalnetworkid: row.physicalUuid,
      forsystemvms: row.forSystemVms === 1,
    }
  })
}
