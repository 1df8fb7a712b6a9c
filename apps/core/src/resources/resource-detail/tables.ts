import type { Generated } from 'kysely'

/** A key and a value that somebody keeps with something. */
interface ResourceDetailTable {
  id: Generated<number>
  key: string
  value: string
  resourceType: string
  resourceUuid: string
  /** owner of the resource; who wrote it when it belongs to nobody */
  accountId: number
  displayed: 0 | 1
}

declare module '#ports/db.ts' {
  interface Tables {
    resourceDetail: ResourceDetailTable
  }
}

export const resourceDetailMigrations = {
  '0090-resource-detail': `
    create table resourceDetail (
      id integer primary key, key text not null, value text not null, resourceType text not null, resourceUuid text not null,
      accountId integer not null references account, displayed integer not null, unique (resourceUuid, key)
    ) strict;
    create index resourceDetailAccount on resourceDetail (accountId);
  `,
} as const
