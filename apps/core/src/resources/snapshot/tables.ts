import type { SnapshotState } from '@cloud/contract'
import type { Generated } from 'kysely'
import type { Interval } from './domain/schedule.ts'

/** Takes snapshots of a volume again and again; one for each interval. */
interface SnapshotPolicyTable {
  id: Generated<number>
  uuid: string
  volumeId: number
  accountId: number
  interval: Interval
  /** `mm`, `mm:HH`, `mm:HH:day` */
  schedule: string
  timezone: string
  /** older ones go */
  maxSnaps: number
  displayed: 0 | 1
  /** when the next one is due */
  nextRun: number
  created: number
  removed: number | null
}

interface SnapshotTable {
  id: Generated<number>
  uuid: string
  name: string
  volumeId: number
  accountId: number
  zoneId: number
  /** MANUAL, HOURLY, DAILY, … */
  type: string
  /** of the policy that took it */
  policyId: number | null
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
    snapshotPolicy: SnapshotPolicyTable
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
  '0080-snapshot-policy': `
    create table snapshotPolicy (
      id integer primary key, uuid text not null unique, volumeId integer not null references volume,
      accountId integer not null references account,
      interval text not null check (interval in ('HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY')), schedule text not null,
      timezone text not null, maxSnaps integer not null, displayed integer not null, nextRun integer not null,
      created integer not null, removed integer
    ) strict;
    create unique index snapshotPolicyVolume on snapshotPolicy (volumeId, interval) where removed is null;
    create index snapshotPolicyDue on snapshotPolicy (nextRun) where removed is null;
    alter table snapshot add column policyId integer references snapshotPolicy;
    create index snapshotOfPolicy on snapshot (policyId, created) where policyId is not null and removed is null;
  `,
} as const
