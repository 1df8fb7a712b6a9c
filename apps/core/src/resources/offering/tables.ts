import type { Generated } from 'kysely'
import type { Offered } from '#kernel/offered.ts'

interface ServiceOfferingTable extends Offered {
  id: Generated<number>
  uuid: string
  /** CloudStack's stable handle, e.g. `Cloud.Com-Small Instance`; null for those made by people */
  uniqueName: string | null
  name: string
  displayText: string
  state: 'Active' | 'Inactive'
  /** null: chosen at deploy time */
  cpuCores: number | null
  cpuMhz: number | null
  memoryMiB: number | null
  storageType: 'shared' | 'local'
  provisioningType: string
  storageTags: string | null
  hostTags: string | null
  offerHa: 0 | 1
  limitCpuUse: 0 | 1
  isVolatile: 0 | 1
  dynamicScaling: 0 | 1
  /** `consoleproxy`, `secondarystoragevm`, … for system offerings */
  systemVmType: string | null
  networkRate: number | null
  rootDiskGiB: number | null
  /** the disk offering that describes the root disk */
  diskOfferingId: number | null
  deploymentPlanner: string | null
  /** JSON map, e.g. limits of a custom offering */
  details: string | null
  /** the root disk is of the disk offering, and of no other */
  diskStrict: Generated<0 | 1>
  sortKey: number
  created: number
  removed: number | null
}

interface DiskOfferingTable extends Offered {
  id: Generated<number>
  uuid: string
  uniqueName: string | null
  name: string
  displayText: string
  state: 'Active' | 'Inactive'
  /** 0: the size is chosen with the volume */
  sizeBytes: number
  customized: 0 | 1
  storageType: 'shared' | 'local'
  provisioningType: string
  tags: string | null
  /** belongs to a service offering: describes its root disk, never listed */
  forRoot: 0 | 1
  display: 0 | 1
  minIops: number | null
  maxIops: number | null
  customizedIops: 0 | 1
  /** JSON map of rate parameters, see quality.ts */
  rates: Generated<string | null>
  cacheMode: Generated<string | null>
  /** volumes keep the size of the offering */
  sizeStrict: Generated<0 | 1>
  sortKey: number
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    serviceOffering: ServiceOfferingTable
    diskOffering: DiskOfferingTable
  }
}

export const offeringMigrations = {
  '0040-offering': `
    create table diskOffering (
      id integer primary key, uuid text not null unique, uniqueName text unique, name text not null, displayText text not null,
      state text not null check (state in ('Active', 'Inactive')), sizeBytes integer not null, customized integer not null,
      storageType text not null, provisioningType text not null, tags text, forRoot integer not null, display integer not null,
      minIops integer, maxIops integer, customizedIops integer not null, sortKey integer not null,
      created integer not null, removed integer
    ) strict;
    create table serviceOffering (
      id integer primary key, uuid text not null unique, uniqueName text unique, name text not null, displayText text not null,
      state text not null check (state in ('Active', 'Inactive')), cpuCores integer, cpuMhz integer, memoryMiB integer,
      storageType text not null, provisioningType text not null, storageTags text, hostTags text, offerHa integer not null,
      limitCpuUse integer not null, isVolatile integer not null, dynamicScaling integer not null, systemVmType text,
      networkRate integer, rootDiskGiB integer, diskOfferingId integer references diskOffering, deploymentPlanner text,
      details text, sortKey integer not null, created integer not null, removed integer
    ) strict;
  `,
  '0130-offering-choice': `
    alter table diskOffering add column domainIds text;
    alter table diskOffering add column zoneIds text;
    alter table diskOffering add column rates text;
    alter table diskOffering add column cacheMode text;
    alter table diskOffering add column sizeStrict integer not null default 0;
    alter table serviceOffering add column domainIds text;
    alter table serviceOffering add column zoneIds text;
    alter table serviceOffering add column diskStrict integer not null default 0;
  `,
} as const
