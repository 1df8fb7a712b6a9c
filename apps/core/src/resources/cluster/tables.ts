import type { Generated } from 'kysely'

interface ClusterTable {
  id: Generated<number>
  uuid: string
  name: string
  zoneId: number
  podId: number
  /** as given to addCluster; `None` for a name that CloudStack does not know */
  hypervisor: string
  clusterType: 'CloudManaged' | 'ExternalManaged'
  allocationState: 'Enabled' | 'Disabled'
  managedState: 'Managed' | 'Unmanaged'
  /** ratio ≥ 1 */
  cpuOvercommit: number
  /** ratio ≥ 1 */
  memoryOvercommit: number
  arch: string
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    cluster: ClusterTable
  }
}

export const clusterMigrations = {
  '0030-cluster': `
    create table cluster (
      id integer primary key, uuid text not null unique, name text not null,
      zoneId integer not null references zone, podId integer not null references pod, hypervisor text not null,
      clusterType text not null check (clusterType in ('CloudManaged', 'ExternalManaged')),
      allocationState text not null check (allocationState in ('Enabled', 'Disabled')),
      managedState text not null check (managedState in ('Managed', 'Unmanaged')),
      cpuOvercommit real not null default 1, memoryOvercommit real not null default 1, arch text not null default 'x86_64',
      created integer not null, removed integer
    ) strict;
    create unique index clusterName on cluster (podId, lower(name)) where removed is null;
    create index clusterZone on cluster (zoneId);
  `,
} as const
