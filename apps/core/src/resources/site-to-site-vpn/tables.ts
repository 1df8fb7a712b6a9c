import type { Generated } from 'kysely'

/** The other end of a connection, which is not of this cloud. */
interface VpnCustomerGatewayTable {
  id: Generated<number>
  uuid: string
  accountId: number
  name: string
  /** address or name in the Internet */
  gateway: string
  /** networks behind it: `10.1.0.0/16,10.2.0.0/16` */
  cidrs: string
  ipsecPsk: string
  ikePolicy: string
  espPolicy: string
  /** seconds */
  ikeLifetime: number
  /** seconds */
  espLifetime: number
  dpd: 0 | 1
  forceEncap: 0 | 1
  splitConnections: 0 | 1
  ikeVersion: string
  created: number
  removed: number | null
}

/** This end: the router of a VPC, at one of its public addresses. */
interface VpnGatewayTable {
  id: Generated<number>
  uuid: string
  vpcId: number
  accountId: number
  publicIpId: number
  displayGateway: 0 | 1
  created: number
  removed: number | null
}

interface VpnConnectionTable {
  id: Generated<number>
  uuid: string
  accountId: number
  vpnGatewayId: number
  customerGatewayId: number
  /** waits for the other end to call */
  passive: 0 | 1
  /** what is wanted: Connected goes on only while the router of the VPC runs */
  state: 'Pending' | 'Connected' | 'Disconnected' | 'Error'
  displayConnection: 0 | 1
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    vpnCustomerGateway: VpnCustomerGatewayTable
    vpnGateway: VpnGatewayTable
    vpnConnection: VpnConnectionTable
  }
}

export const siteToSiteVpnMigrations = {
  '0145-site-to-site-vpn': `
    create table vpnCustomerGateway (
      id integer primary key, uuid text not null unique, accountId integer not null references account,
      name text not null, gateway text not null, cidrs text not null, ipsecPsk text not null,
      ikePolicy text not null, espPolicy text not null, ikeLifetime integer not null, espLifetime integer not null,
      dpd integer not null, forceEncap integer not null, splitConnections integer not null, ikeVersion text not null,
      created integer not null, removed integer
    ) strict;
    create unique index vpnCustomerGatewayName on vpnCustomerGateway (accountId, name) where removed is null;
    create table vpnGateway (
      id integer primary key, uuid text not null unique, vpcId integer not null references vpc,
      accountId integer not null references account, publicIpId integer not null references publicIp,
      displayGateway integer not null, created integer not null, removed integer
    ) strict;
    create unique index vpnGatewayVpc on vpnGateway (vpcId) where removed is null;
    create table vpnConnection (
      id integer primary key, uuid text not null unique, accountId integer not null references account,
      vpnGatewayId integer not null references vpnGateway,
      customerGatewayId integer not null references vpnCustomerGateway, passive integer not null,
      state text not null check (state in ('Pending', 'Connected', 'Disconnected', 'Error')),
      displayConnection integer not null, created integer not null, removed integer
    ) strict;
    create unique index vpnConnectionEnds on vpnConnection (vpnGatewayId, customerGatewayId) where removed is null;
    create index vpnConnectionCustomer on vpnConnection (customerGatewayId) where removed is null;
  `,
} as const
