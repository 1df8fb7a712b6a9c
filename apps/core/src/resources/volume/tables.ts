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

/** What volumes were promised of each pool: kept by triggers, as `hostTaken` is. */
interface PoolTakenTable {
  poolId: number
  bytes: number
  volumes: number
}

declare module '#ports/db.ts' {
  interface Tables {
    poolTaken: PoolTakenTable
    volume: VolumeTable
  }
}

const take = `
  insert into poolTaken
    select new.poolId, new.sizeBytes, 1 where new.poolId is not null and new.removed is null
    on conflict do update set bytes = bytes + excluded.bytes, volumes = volumes + excluded.volumes;`
const giveBack = `
  update poolTaken set bytes = bytes - old.sizeBytes, volumes = volumes - 1
  where poolId = old.poolId and old.removed is null;`

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
  '0152-pool-taken': `
    create table poolTaken (poolId integer primary key, bytes integer not null, volumes integer not null) strict;
    insert into poolTaken
      select poolId, sum(sizeBytes), count(*) from volume where poolId is not null and removed is null group by poolId;
    create trigger poolTakenByNew after insert on volume begin ${take} end;
    create trigger poolTakenByGone after delete on volume begin ${giveBack} end;
    create trigger poolTakenByMoved after update of poolId, removed, sizeBytes on volume begin ${giveBack} ${take} end;
    create index volumeFromPool on volume (fromPoolId) where fromPoolId is not null;
  `,
} as const
