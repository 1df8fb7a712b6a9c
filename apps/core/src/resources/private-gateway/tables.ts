import type { Generated } from 'kysely'

/** A way from a VPC to a network outside of the cloud: an interface of its router. */
interface PrivateGatewayTable {
  id: Generated<number>
  uuid: string
  vpcId: number
  accountId: number
  zoneId: number
  physicalNetworkId: number
  /** `vlan://190` */
  broadcastUri: string
  ip: string
  gateway: string
  netmask: string
  mac: string
  sourceNat: 0 | 1
  aclId: number | null
  /** network of the cloud that is reached this way, on its VLAN */
  associatedNetworkId: number | null
  state: 'Creating' | 'Ready' | 'Deleting'
  created: number
  removed: number | null
}

interface StaticRouteTable {
  id: Generated<number>
  uuid: string
  vpcId: number
  accountId: number
  cidr: string
  /** by a private gateway, or else by nextHop */
  gatewayId: number | null
  nextHop: string | null
  state: 'Add' | 'Active' | 'Revoke'
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    privateGateway: PrivateGatewayTable
    staticRoute: StaticRouteTable
  }
}

export const privateGatewayMigrations = {
  '0144-private-gateway': `
    create table privateGateway (
      id integer primary key, uuid text not null unique, vpcId integer not null references vpc,
      accountId integer not null references account, zoneId integer not null references zone,
      physicalNetworkId integer not null references physicalNetwork, broadcastUri text not null,
      ip text not null, gateway text not null, netmask text not null, mac text not null, sourceNat integer not null,
      aclId integer references networkAcl, associatedNetworkId integer references network,
      state text not null check (state in ('Creating', 'Ready', 'Deleting')), created integer not null, removed integer
    ) strict;
    create unique index privateGatewayIp on privateGateway (physicalNetworkId, broadcastUri, ip) where removed is null;
    create index privateGatewayVpc on privateGateway (vpcId) where removed is null;
    create table staticRoute (
      id integer primary key, uuid text not null unique, vpcId integer not null references vpc,
      accountId integer not null references account, cidr text not null,
      gatewayId integer references privateGateway, nextHop text,
      state text not null check (state in ('Add', 'Active', 'Revoke')), created integer not null, removed integer
    ) strict;
    create index staticRouteVpc on staticRoute (vpcId) where removed is null;
  `,
} as const
