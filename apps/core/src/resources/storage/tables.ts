import type { PoolState } from '@cloud/contract'
import type { Generated } from 'kysely'

interface StoragePoolTable {
  id: Generated<number>
  uuid: string
  name: string
  zoneId: number
  /** null for scope ZONE */
  podId: number | null
  /** null for scope ZONE */
  clusterId: number | null
  hypervisor: string
  scope: 'CLUSTER' | 'ZONE' | 'HOST'
  /** CloudStack's StoragePoolType: `NetworkFilesystem`, `SharedMountPoint`, … */
  type: string
  server: string
  path: string
  capacityBytes: number
  /** as the driver last measured it */
  usedBytes: number
  /** comma-separated; empty for none */
  tags: string
  state: PoolState
  provider: string
  created: number
  removed: number | null
}

interface ImageStoreTable {
  id: Generated<number>
  uuid: string
  name: string
  /** null: for every zone */
  zoneId: number | null
  url: string
  protocol: string
  provider: string
  scope: 'ZONE' | 'REGION'
  readOnly: 0 | 1
  capacityBytes: number
  usedBytes: number
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    storagePool: StoragePoolTable
    imageStore: ImageStoreTable
  }
}

export const storageMigrations = {
  '0032-storage': `
    create table storagePool (
      id integer primary key, uuid text not null unique, name text not null,
      zoneId integer not null references zone, podId integer references pod, clusterId integer references cluster, hypervisor text not null,
      scope text not null check (scope in ('CLUSTER', 'ZONE', 'HOST')), type text not null, server text not null, path text not null,
      capacityBytes integer not null, usedBytes integer not null, tags text not null default '',
      state text not null check (state in ('Initialized', 'Up', 'PrepareForMaintenance', 'ErrorInMaintenance',
        'CancelMaintenance', 'Maintenance', 'Disabled', 'Removed')),
      provider text not null, created integer not null, removed integer
    ) strict;
    create unique index storagePoolPlace on storagePool (server, path) where removed is null;
    create index storagePoolZone on storagePool (zoneId);
    create table imageStore (
      id integer primary key, uuid text not null unique, name text not null, zoneId integer references zone, url text not null,
      protocol text not null, provider text not null, scope text not null check (scope in ('ZONE', 'REGION')),
      readOnly integer not null default 0, capacityBytes integer not null, usedBytes integer not null,
      created integer not null, removed integer
    ) strict;
    create index imageStoreZone on imageStore (zoneId);
  `,
} as const
