import type { Generated } from 'kysely'

interface ZoneTable {
  id: Generated<number>
  uuid: string
  name: string
  networkType: 'Basic' | 'Advanced'
  type: 'Core' | 'Edge'
  dns1: string
  dns2: string | null
  ip6Dns1: string | null
  ip6Dns2: string | null
  internalDns1: string
  internalDns2: string | null
  /** guests' addresses of isolated networks; Advanced zones only */
  guestCidr: string | null
  networkDomain: string | null
  /** set when the zone is for one domain only */
  domainId: number | null
  securityGroups: 0 | 1
  localStorage: 0 | 1
  allocationState: 'Enabled' | 'Disabled'
  dhcpProvider: string
  token: string
  sortKey: number
  /** JSON: key → value */
  details: string
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    zone: ZoneTable
  }
}

export const zoneMigrations = {
  '0020-zone': `
    create table zone (
      id integer primary key, uuid text not null unique, name text not null,
      networkType text not null check (networkType in ('Basic', 'Advanced')), type text not null check (type in ('Core', 'Edge')),
      dns1 text not null, dns2 text, ip6Dns1 text, ip6Dns2 text, internalDns1 text not null, internalDns2 text,
      guestCidr text, networkDomain text, domainId integer references domain,
      securityGroups integer not null, localStorage integer not null,
      allocationState text not null check (allocationState in ('Enabled', 'Disabled')),
      dhcpProvider text not null, token text not null, sortKey integer not null, details text not null,
      created integer not null, removed integer
    ) strict;
    create unique index zoneName on zone (lower(name)) where removed is null;
  `,
} as const
