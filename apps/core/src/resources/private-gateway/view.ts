import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { opt } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'

interface Owned {
  vpcUuid: string
  vpcName: string
  account: string
  domainUuid: string
  domain: string
  path: string
}

const ownerSql = sql`v.uuid as vpcUuid, v.name as vpcName, a.name as account, d.uuid as domainUuid, d.name as domain, d.path`
const joins = sql`join account a on a.id = v.accountId join domain d on d.id = a.domainId`

const owner = (row: Owned) => ({
  account: row.account,
  domainid: row.domainUuid,
  domain: row.domain,
  domainpath: domainPathOnWire(row.path),
})

interface GatewayRow extends Row<'privateGateway'>, Owned {
  zoneUuid: string
  zoneName: string
  physicalUuid: string
  aclUuid: string | null
  aclName: string | null
  networkUuid: string | null
  networkName: string | null
}

/** @param full with the fields that only root admins see */
export function privateGatewayView(read: Read, ids: number[], full = true): Entity<'listPrivateGateways'>[] {
  const rows = read.all(
    sql<GatewayRow>`
      select g.*, ${ownerSql}, z.uuid as zoneUuid, z.name as zoneName, p.uuid as physicalUuid,
        l.uuid as aclUuid, l.name as aclName, n.uuid as networkUuid, n.name as networkName
      from privateGateway g join vpc v on v.id = g.vpcId ${joins} join zone z on z.id = g.zoneId
        join physicalNetwork p on p.id = g.physicalNetworkId left join networkAcl l on l.id = g.aclId
        left join network n on n.id = g.associatedNetworkId
      where ${inIds('g.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    gateway: row.gateway,
    netmask: row.netmask,
    ipaddress: row.ip,
    zoneid: row.zoneUuid,
    zonename: row.zoneName,
    ...(full && { vlan: row.broadcastUri }),
    vpcid: row.vpcUuid,
    vpcname: row.vpcName,
    ...(full && { physicalnetworkid: row.physicalUuid }),
    ...owner(row),
    state: row.state,
    sourcenatsupported: row.sourceNat === 1,
    aclid: opt(row.aclUuid),
    aclname: opt(row.aclName),
    associatednetworkid: opt(row.networkUuid),
    associatednetwork: opt(row.networkName),
    hasannotations: false,
  }))
}

interface RouteRow extends Row<'staticRoute'>, Owned {
  gatewayUuid: string | null
  gatewayIp: string | null
}

export function staticRouteView(read: Read, ids: number[]): Entity<'listStaticRoutes'>[] {
  const rows = read.all(
    sql<RouteRow>`
      select r.*, ${ownerSql}, g.uuid as gatewayUuid, g.ip as gatewayIp
      from staticRoute r join vpc v on v.id = r.vpcId ${joins} left join privateGateway g on g.id = r.gatewayId
      where ${inIds('r.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    state: row.state === 'Revoke' ? 'Deleting' : row.state,
    vpcid: row.vpcUuid,
    vpcgatewayid: opt(row.gatewayUuid),
    vpcgatewayip: opt(row.gatewayIp),
    nexthop: opt(row.nextHop),
    cidr: row.cidr,
    ...owner(row),
    tags: [],
  }))
}
