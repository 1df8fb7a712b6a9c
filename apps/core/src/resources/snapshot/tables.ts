import type { SnapshotState } from '@cloud/contract'
import type { Generated } from 'kysely'

interface SnapshotTable {
  id: Generated<number>
  uuid: string
  name: string
  volumeId: number
  accountId: number
  zoneId: number
  /** MANUAL, HOURLY, DAILY, … */
  type: string
  state: SnapshotState
  /** of the volume when it was taken */
  sizeBytes: number
  physicalBytes: number
  osTypeId: number | null
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    snapshot: SnapshotTable
  }
}

export const snapshotMigrations = {
  '0045-snapshot': `
    create table snapshot (
      id integer primary key, uuid text not null unique, name text not null, volumeId integer not null references volume,
      accountId integer not null references account, zoneId integer not null, type text not null,
      state text not null check (state in ('Allocated', 'Creating', 'CreatedOnPrimary', 'BackingUp', 'BackedUp', 'Copying', 'Destroying', 'Destroyed', 'Error')),
      sizeBytes integer not null, physicalBytes integer not null, osTypeId integer, created integer not null, removed integer
    ) strict;
    create index snapshotAccount on snapshot (accountId) where removed is null;
    create index snapshotVolume on snapshot (volumeId) where removed is null;
  `,
} as const
