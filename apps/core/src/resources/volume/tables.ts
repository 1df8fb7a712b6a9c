import type { VolumeState } from '@cloud/contract'
import type { Generated } from 'kysely'

interface VolumeTable {
  id: Generated<number>
  uuid: string
  name: string
  type: 'ROOT' | 'DATADISK'
  state: VolumeState
  accountId: number
  zoneId: number
  vmId: number | null
  deviceId: number | null
  /** null until it is created on storage */
  poolId: number | null
  /** while it moves to another pool: the one that it leaves, whose room it still takes */
  fromPoolId: number | null
  diskOfferingId: number | null
  /** the offering of a root disk */
  serviceOfferingId: number | null
  templateId: number | null
  snapshotId: number | null
  sizeBytes: number
  provisioningType: string
  displayVolume: 0 | 1
  deleteProtection: 0 | 1
  path: string | null
  attached: number | null
  /** when it was destroyed: taken off its storage so long after */
  destroyed: number | null
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    volume: VolumeTable
  }
}

export const volumeMigrations = {
  '0044-volume': `
    create table volume (
      id integer primary key, uuid text not null unique, name text not null,
      type text not null check (type in ('ROOT', 'DATADISK')),
      state text not null check (state in ('Allocated', 'Creating', 'Ready', 'Migrating', 'Snapshotting', 'RevertSnapshotting', 'Resizing', 'Attaching', 'Restoring', 'Destroy', 'Expunging', 'Expunged')),
      accountId integer not null references account, zoneId integer not null, vmId integer references vm, deviceId integer,
      poolId integer, diskOfferingId integer, serviceOfferingId integer, templateId integer, snapshotId integer,
      sizeBytes integer not null, provisioningType text not null, displayVolume integer not null,
      deleteProtection integer not null, path text, attached integer, created integer not null, removed integer
    ) strict;
    create index volumeAccount on volume (accountId) where removed is null;
    create index volumeVm on volume (vmId) where vmId is not null;
    create index volumePool on volume (poolId, sizeBytes) where removed is null;
  `,
  '0049-volume-destroyed': `
    alter table volume add column destroyed integer;
    create index volumeDestroyed on volume (destroyed) where removed is null and destroyed is not null;
  `,
  '0082-volume-moving': 'alter table volume add column fromPoolId integer;',
} as const
