import type { Generated } from 'kysely'

export type DedicatedKind = 'Zone' | 'Pod' | 'Cluster' | 'Host'

/** A part of the infrastructure that serves one domain, or one account of it, alone. */
interface DedicationTable {
  id: Generated<number>
  uuid: string
  kind: DedicatedKind
  /** internal id of the zone, pod, cluster or host */
  targetId: number
  domainId: number
  /** null: everybody in the domain and below */
  accountId: number | null
  /** affinity group of the instances that are to run only there, or elsewhere where something is dedicated to them */
  groupId: Generated<number | null>
}

declare module '#ports/db.ts' {
  interface Tables {
    dedication: DedicationTable
  }
}

export const dedicationMigrations = {
  '0093-dedication': `
    create table dedication (
      id integer primary key, uuid text not null unique,
      kind text not null check (kind in ('Zone', 'Pod', 'Cluster', 'Host')), targetId integer not null,
      domainId integer not null references domain, accountId integer references account, unique (kind, targetId)
    ) strict;
  `,
  '0161-dedication-group': 'alter table dedication add column groupId integer references affinityGroup',
} as const
