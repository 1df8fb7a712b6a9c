import type { Generated } from 'kysely'

/** What a virtual router serves; those of Basic zones serve their pod and have no row here. */
interface RouterTable {
  id: Generated<number>
  vmId: number
  /** `RouterPlan.key` */
  serves: string
  /** of redundant routers: the first or the second; null: it is alone */
  twin: Generated<0 | 1 | null>
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
  '0154-router-twin': 'alter table router add column twin integer;',
} as const
