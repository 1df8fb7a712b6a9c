import type { Generated } from 'kysely'
import type { VmSnapshotState } from './domain/states.ts'

/** What the disks of an instance held at one time, all together. */
interface VmSnapshotTable {
  id: Generated<number>
  uuid: string
  /** on the hypervisor */
  name: string
  displayName: string
  description: string | null
  vmId: number
  accountId: number
  zoneId: number
  /** the one that the instance was at before */
  parentId: number | null
  /** the one that the instance goes on from */
  isCurrent: 0 | 1
  type: 'Disk' | 'DiskAndMemory'
  state: VmSnapshotState
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    vmSnapshot: VmSnapshotTable
  }
}

export const vmSnapshotMigrations = {
  '0081-vm-snapshot': `
    create table vmSnapshot (
      id integer primary key, uuid text not null unique, name text not null, displayName text not null, description text,
      vmId integer not null references vm, accountId integer not null references account, zoneId integer not null,
      parentId integer references vmSnapshot, isCurrent integer not null,
      type text not null check (type in ('Disk', 'DiskAndMemory')),
      state text not null check (state in ('Allocated', 'Creating', 'Ready', 'Reverting', 'Expunging', 'Removed', 'Error')),
      created integer not null, removed integer
    ) strict;
    create index vmSnapshotVm on vmSnapshot (vmId) where removed is null;
    create index vmSnapshotAccount on vmSnapshot (accountId) where removed is null;
  `,
} as const
