import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { opt } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { providerNamed } from './domain/providers.ts'
import { vlanText, type VlanRange } from './domain/vlans.ts'

type PhysicalNetworkEntity = Entity<'listPhysicalNetworks'>
type PhysicalNetworkRow = Row<'physicalNetwork'> & {
  zoneUuid: string
  zoneName: string
  domainUuid: string | null
}

const texts = (json: string) => (JSON.parse(json) as string[]).join(',')
const orAbsent = (text: string) => (text === '' ? undefined : text)

export function physicalNetworkView(read: Read, ids: number[]): PhysicalNetworkEntity[] {
  const rows = read.all(
    sql<PhysicalNetworkRow>`
      select p.*, z.uuid as zoneUuid, z.name as zoneName, d.uuid as domainUuid
      from physicalNetwork p join zone z on z.id = p.zoneId left join domain d on d.id = p.domainId
      where ${inIds('p.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    name: row.name,
    broadcastdomainrange: row.broadcastDomainRange,
    zoneid: row.zoneUuid,
    zonename: row.zoneName,
    state: row.state,
    domainid: opt(row.domainUuid),
    vlan: orAbsent(vlanText(JSON.parse(row.vlans) as VlanRange[])),
    tags: orAbsent(texts(row.tags)),
    isolationmethods: orAbsent(texts(row.isolationMethods)),
    networkspeed: opt(row.speed),
  }))
}

type TrafficTypeEntity = Entity<'listTrafficTypes'>
type TrafficTypeRow = Row<'trafficType'> & { networkUuid: string; isolationMethods: string }

export function trafficTypeView(read: Read, ids: number[]): TrafficTypeEntity[] {
  const rows = read.all(
    sql<TrafficTypeRow>`
      select t.*, p.uuid as networkUuid, p.isolationMethods
      from trafficType t join physicalNetwork p on p.id = t.physicalNetworkId where ${inIds('t.id', ids)}`,
  )
  return byIds(ids, rows).map(row => {
    const labels = JSON.parse(row.labels) as Record<string, string>
    return {
      id: row.uuid,
      traffictype: row.type,
      physicalnetworkid: row.networkUuid,
      xennetworklabel: labels['xen'],
      kvmnetworklabel: labels['kvm'],
      vmwarenetworklabel: labels['vmware'],
      hypervnetworklabel: labels['hyperv'],
      ovm3networklabel: labels['ovm3'],
      vlan: opt(row.vlan),
      isolationmethods: orAbsent(texts(row.isolationMethods)),
    }
  })
}

type ProviderRow = Row<'networkServiceProvider'> & { networkUuid: string }

export function providerView(read: Read, ids: number[]): Entity<'listNetworkServiceProviders'>[] {
  const rows = read.all(
    sql<ProviderRow>`
      select s.*, p.uuid as networkUuid
      from networkServiceProvider s join physicalNetwork p on p.id = s.physicalNetworkId where ${inIds('s.id', ids)}`,
  )
  return byIds(ids, rows).map(row => {
    const known = providerNamed(row.name)
    return {
      name: row.name,
      physicalnetworkid: row.networkUuid,
      state: row.state,
      id: row.uuid,
      servicelist: [...(known?.services ?? [])],
      canenableindividualservice: known?.individual ?? false,
    }
  })
}

type ElementRow = Row<'virtualRouterElement'> & { providerUuid: string }

export function elementView(read: Read, ids: number[]): Entity<'listVirtualRouterElements'>[] {
  const rows = read.all(
    sql<ElementRow>`
      select e.*, s.uuid as providerUuid
      from virtualRouterElement e join networkServiceProvider s on s.id = e.providerId where ${inIds('e.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({ id: row.uuid, nspid: row.providerUuid, enabled: row.enabled === 1 }))
}
