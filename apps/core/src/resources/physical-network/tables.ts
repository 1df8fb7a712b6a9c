import type { Generated } from 'kysely'

export type TrafficTypeName = 'Guest' | 'Management' | 'Public' | 'Storage'

interface PhysicalNetworkTable {
  id: Generated<number>
  uuid: string
  name: string
  zoneId: number
  domainId: number | null
  broadcastDomainRange: 'POD' | 'ZONE'
  /** JSON array of texts */
  isolationMethods: string
  /** JSON array of texts */
  tags: string
  /** JSON array of [first, last] VLAN ids */
  vlans: string
  speed: string | null
  state: 'Enabled' | 'Disabled'
  created: number
  removed: number | null
}

interface TrafficTypeTable {
  id: Generated<number>
  uuid: string
  physicalNetworkId: number
  type: TrafficTypeName
  /** JSON: hypervisor in lower case → label */
  labels: string
  vlan: string | null
  created: number
  removed: number | null
}

interface NetworkServiceProviderTable {
  id: Generated<number>
  uuid: string
  physicalNetworkId: number
  name: string
  state: 'Enabled' | 'Disabled' | 'Shutdown'
  created: number
  removed: number | null
}

interface VirtualRouterElementTable {
  id: Generated<number>
  uuid: string
  providerId: number
  enabled: 0 | 1
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    physicalNetwork: PhysicalNetworkTable
    trafficType: TrafficTypeTable
    networkServiceProvider: NetworkServiceProviderTable
    virtualRouterElement: VirtualRouterElementTable
  }
}

export const physicalNetworkMigrations = {
  '0021-physical-network': `
    create table physicalNetwork (
      id integer primary key, uuid text not null unique, name text not null, zoneId integer not null references zone,
      domainId integer references domain, broadcastDomainRange text not null check (broadcastDomainRange in ('POD', 'ZONE')),
      isolationMethods text not null, tags text not null, vlans text not null, speed text,
      state text not null check (state in ('Enabled', 'Disabled')), created integer not null, removed integer
    ) strict;
    create index physicalNetworkZone on physicalNetwork (zoneId);
    create table trafficType (
      id integer primary key, uuid text not null unique, physicalNetworkId integer not null references physicalNetwork,
      type text not null check (type in ('Guest', 'Management', 'Public', 'Storage')), labels text not null, vlan text,
      created integer not null, removed integer
    ) strict;
    create unique index trafficTypeOnce on trafficType (physicalNetworkId, type) where removed is null;
    create table networkServiceProvider (
      id integer primary key, uuid text not null unique, physicalNetworkId integer not null references physicalNetwork,
      name text not null, state text not null check (state in ('Enabled', 'Disabled', 'Shutdown')),
      created integer not null, removed integer
    ) strict;
    create unique index networkServiceProviderOnce on networkServiceProvider (physicalNetworkId, name) where removed is null;
    create table virtualRouterElement (
      id integer primary key, uuid text not null unique, providerId integer not null references networkServiceProvider,
      enabled integer not null, removed integer
    ) strict;
    create index virtualRouterElementProvider on virtualRouterElement (providerId);
  `,
  '0147-internal-lb-element': `
    insert into virtualRouterElement (uuid, providerId, enabled, removed)
      select lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' ||
        substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), id, state = 'Enabled', removed
      from networkServiceProvider where name = 'InternalLbVm';
  `,
} as const
