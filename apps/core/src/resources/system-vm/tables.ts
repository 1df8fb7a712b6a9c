import type { Generated } from 'kysely'

/** What a virtual router serves; those of Basic zones serve their pod and have no row here. */
interface RouterTable {
  id: Generated<number>
  vmId: number
  /** `RouterPlan.key` */
  serves: string
}

declare module '#ports/db.ts' {
  interface Tables {
    router: RouterTable
  }
}

export const systemVmMigrations = {
  '0132-router': `
    create table router (
      id integer primary key, vmId integer not null unique references vm, serves text not null
    ) strict;
    create index routerServes on router (serves);
  `,
} as const
