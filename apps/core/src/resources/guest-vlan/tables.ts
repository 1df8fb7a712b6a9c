import type { Generated } from 'kysely'

/** VLANs of a physical network that only one account's networks get. */
interface GuestVlanRangeTable {
  id: Generated<number>
  uuid: string
  physicalNetworkId: number
  accountId: number
  first: number
  last: number
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    guestVlanRange: GuestVlanRangeTable
  }
}

export const guestVlanMigrations = {
  '0149-guest-vlan': `
    create table guestVlanRange (
      id integer primary key, uuid text not null unique, physicalNetworkId integer not null references physicalNetwork,
      accountId integer not null references account, first integer not null, last integer not null,
      created integer not null, removed integer
    ) strict;
    create index guestVlanRangePhysical on guestVlanRange (physicalNetworkId) where removed is null;
  `,
} as const
