import type { Generated } from 'kysely'

interface VpcOfferingTable {
  id: Generated<number>
  uuid: string
  name: string
  displayText: string
  state: 'Enabled' | 'Disabled'
  isDefault: 0 | 1
  /** wants two routers for each VPC */
  redundant: 0 | 1
  /** JSON: service → providers, in the order of the wire */
  services: string
  /** JSON: further fields of the answer that describe this offering */
  traits: string
  domainIds: string | null
  zoneIds: string | null
  sortKey: number
  created: number
  removed: number | null
}

export type VpcState = 'Enabled' | 'Inactive'

interface VpcTable {
  id: Generated<number>
  uuid: string
  name: string
  displayText: string
  /** Inactive while it is being deleted */
  state: VpcState
  zoneId: number
  accountId: number
  offeringId: number
  cidr: string
  networkDomain: string
  /** null: those of the zone */
  dns1: string | null
  dns2: string | null
  displayVpc: 0 | 1
  /** has a router even while no tier needs one */
  started: 0 | 1
  restartRequired: 0 | 1
  /** has two routers */
  redundant: Generated<0 | 1>
  /** of the router's public interface, for every router that this VPC will have */
  publicMac: string
  keepPublicMac: 0 | 1
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    vpcOffering: VpcOfferingTable
    vpc: VpcTable
  }
}

export const vpcMigrations = {
  '0140-vpc': `
    create table vpcOffering (
      id integer primary key, uuid text not null unique, name text not null, displayText text not null,
      state text not null check (state in ('Enabled', 'Disabled')), isDefault integer not null,
      redundant integer not null, services text not null, traits text not null, domainIds text, zoneIds text,
      sortKey integer not null, created integer not null, removed integer
    ) strict;
    create unique index vpcOfferingName on vpcOffering (lower(name)) where removed is null;
    create table vpc (
      id integer primary key, uuid text not null unique, name text not null, displayText text not null,
      state text not null check (state in ('Enabled', 'Inactive')), zoneId integer not null references zone,
      accountId integer not null references account, offeringId integer not null references vpcOffering,
      cidr text not null, networkDomain text not null, dns1 text, dns2 text, displayVpc integer not null,
      started integer not null, restartRequired integer not null, publicMac text not null,
      keepPublicMac integer not null, created integer not null, removed integer
    ) strict;
    create index vpcAccount on vpc (accountId) where removed is null;
    create index vpcZone on vpc (zoneId) where removed is null;
  `,
  '0162-vpc-redundant': 'alter table vpc add column redundant integer not null default 0;',
} as const
