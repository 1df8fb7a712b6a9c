import type { Generated } from 'kysely'

/** A way into an isolated network or a VPC for its owner's VPN users, at its source NAT address. */
interface RemoteAccessVpnTable {
  id: Generated<number>
  uuid: string
  publicIpId: number
  /** null: all tiers of the address's VPC */
  networkId: number | null
  accountId: number
  /** addresses of clients: `10.1.2.1-10.1.2.8` */
  ipRange: string
  presharedKey: string
  state: 'Added' | 'Running' | 'Removed'
  /** JSON array: firewall rules that came with it, and go with it */
  opened: string
  forDisplay: 0 | 1
  created: number
  removed: number | null
}

/** Who of an account may dial in. The password is the routers' alone: no router here takes calls, so none is kept. */
interface VpnUserTable {
  id: Generated<number>
  uuid: string
  accountId: number
  username: string
  state: 'Add' | 'Active' | 'Revoke'
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    remoteAccessVpn: RemoteAccessVpnTable
    vpnUser: VpnUserTable
  }
}

export const remoteVpnMigrations = {
  '0133-remote-vpn': `
    create table remoteAccessVpn (
      id integer primary key, uuid text not null unique, publicIpId integer not null references publicIp,
      networkId integer not null references network, accountId integer not null references account,
      ipRange text not null, presharedKey text not null,
      state text not null check (state in ('Added', 'Running', 'Removed')), opened text not null,
      forDisplay integer not null, created integer not null, removed integer
    ) strict;
    create unique index remoteAccessVpnIp on remoteAccessVpn (publicIpId) where removed is null;
    create table vpnUser (
      id integer primary key, uuid text not null unique, accountId integer not null references account,
      username text not null, state text not null check (state in ('Add', 'Active', 'Revoke')),
      created integer not null, removed integer
    ) strict;
    create unique index vpnUserName on vpnUser (accountId, username) where removed is null;
  `,
  '0146-remote-vpn-of-vpc': `
    create table remoteAccessVpnNew (
      id integer primary key, uuid text not null unique, publicIpId integer not null references publicIp,
      networkId integer references network, accountId integer not null references account,
      ipRange text not null, presharedKey text not null,
      state text not null check (state in ('Added', 'Running', 'Removed')), opened text not null,
      forDisplay integer not null, created integer not null, removed integer
    ) strict;
    insert into remoteAccessVpnNew
      select id, uuid, publicIpId, networkId, accountId, ipRange, presharedKey, state, opened, forDisplay, created, removed
      from remoteAccessVpn;
    drop table remoteAccessVpn;
    alter table remoteAccessVpnNew rename to remoteAccessVpn;
    create unique index remoteAccessVpnIp on remoteAccessVpn (publicIpId) where removed is null;
  `,
} as const
