import type { Generated } from 'kysely'

export const affinityTypes = [
  'host anti-affinity',
  'host affinity',
  'non-strict host anti-affinity',
  'non-strict host affinity',
] as const
/** Groups of the last type come with what is dedicated; nobody makes them by hand. */
export type AffinityType = (typeof affinityTypes)[number] | typeof explicitDedication

export const explicitDedication = 'ExplicitDedication'

/** Instances that run apart, or together. */
interface AffinityGroupTable {
  id: Generated<number>
  uuid: string
  name: string
  type: AffinityType
  description: string | null
  accountId: number
  /** whose accounts may use it, with those of the domains below; null: its owner only */
  domainId: Generated<number | null>
  created: number
  removed: number | null
}

interface VmAffinityGroupTable {
  vmId: number
  groupId: number
}

declare module '#ports/db.ts' {
  interface Tables {
    affinityGroup: AffinityGroupTable
    vmAffinityGroup: VmAffinityGroupTable & { id: Generated<number> }
  }
}

export const affinityGroupMigrations = {
  '0084-affinity-group': `
    create table affinityGroup (
      id integer primary key, uuid text not null unique, name text not null, type text not null, description text,
      accountId integer not null references account, created integer not null, removed integer
    ) strict;
    create unique index affinityGroupName on affinityGroup (accountId, lower(name)) where removed is null;
    create table vmAffinityGroup (
      id integer primary key, vmId integer not null references vm, groupId integer not null references affinityGroup,
      unique (vmId, groupId)
    ) strict;
    create index vmAffinityGroupGroup on vmAffinityGroup (groupId);
  `,
  '0160-affinity-group-of-domain': 'alter table affinityGroup add column domainId integer references domain',
} as const
