import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { offeredFields } from '#kernel/offered.ts'
import { opt, wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '#resources/job/index.ts'
import { networkView } from '#resources/network/index.ts'
import type { VpcServices } from './domain/default-offerings.ts'

const servicesOnWire = (services: string) =>
  Object.entries(JSON.parse(services) as VpcServices).map(([name, providers]) => ({
    name,
    provider: providers.map(provider => ({ name: provider })),
  }))

export function vpcOfferingView(read: Read, ids: number[]): Entity<'listVPCOfferings'>[] {
  const rows = read.all(sql<Row<'vpcOffering'>>`select * from vpcOffering where ${inIds('id', ids)}`)
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    name: row.name,
    displaytext: row.displayText,
    created: wireDate(row.created),
    isdefault: row.isDefault === 1,
    state: row.state,
    service: servicesOnWire(row.services),
    distributedvpcrouter: false,
    supportsregionLevelvpc: false,
    fornsx: false,
    ...offeredFields(read, row),
    internetprotocol: 'IPv4',
    specifyasnumber: false,
    conservemode: false,
    ...(JSON.parse(row.traits) as Partial<Entity<'listVPCOfferings'>>),
  }))
}

interface VpcRow extends Row<'vpc'> {
  zoneUuid: string
  zoneName: string
  offeringUuid: string
  offeringName: string
  services: string
  accountName: string
  domainUuid: string
  domainName: string
  path: string
}

const mtu = 1500

/** @param full with the fields that only root admins see */
export function vpcView(read: Read, ids: number[], full = true): Entity<'listVPCs'>[] {
  const rows = read.all(
    sql<VpcRow>`
      select v.*, z.uuid as zoneUuid, z.name as zoneName, o.uuid as offeringUuid, o.name as offeringName, o.services,
        a.name as accountName, d.uuid as domainUuid, d.name as domainName, d.path
      from vpc v join zone z on z.id = v.zoneId join vpcOffering o on o.id = v.offeringId
        join account a on a.id = v.accountId join domain d on d.id = a.domainId
      where ${inIds('v.id', ids)}`,
  )
  const tiers = read.all(
    sql<{ id: number }>`select id from network where ${inIds('vpcId', ids)} and removed is null order by id`,
  )
  const networks = Map.groupBy(
    networkView(
      read,
      tiers.map(({ id }) => id),
      full,
    ),
    network => network.vpcid,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    name: row.name,
    displaytext: row.displayText,
    state: row.state,
    zoneid: row.zoneUuid,
    zonename: row.zoneName,
    service: servicesOnWire(row.services),
    cidr: row.cidr,
    vpcofferingid: row.offeringUuid,
    vpcofferingname: row.offeringName,
    vpcofferingconservemode: false,
    created: wireDate(row.created),
    account: row.accountName,
    domainid: row.domainUuid,
    domain: row.domainName,
    domainpath: domainPathOnWire(row.path),
    network: networks.get(row.uuid) ?? [],
    restartrequired: row.restartRequired === 1,
    networkdomain: row.networkDomain,
    tags: [],
    ...(full && { fordisplay: row.displayVpc === 1 }),
    distributedvpcrouter: false,
    regionlevelvpc: false,
    redundantvpcrouter: row.redundant === 1,
    publicmtu: mtu,
    dns1: opt(row.dns1),
    dns2: opt(row.dns2),
    keepmacaddressonpublicnic: row.keepPublicMac === 1,
    hasannotations: false,
  }))
}
