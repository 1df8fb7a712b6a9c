import type { Generated } from 'kysely'

interface ResourceTagTable {
  id: Generated<number>
  key: string
  value: string
  /** as the caller named it: `UserVm`, `Volume` */
  resourceType: string
  resourceUuid: string
  /** owner of the resource; who tagged it when it belongs to nobody */
  accountId: number
  customer: string | null
}

declare module '#ports/db.ts' {
  interface Tables {
    resourceTag: ResourceTagTable
  }
}

export const tagMigrations = {
  '0014-tag': `
    create table resourceTag (
      id integer primary key, key text not null, value text not null, resourceType text not null, resourceUuid text not null,
      accountId integer not null references account, customer text, unique (resourceUuid, key)
    ) strict;
    create index resourceTagAccount on resourceTag (accountId);
    create index resourceTagKey on resourceTag (key, value);
  `,
} as const
