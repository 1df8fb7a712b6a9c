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
    /** a view: details of all kinds, wherever they are kept */
    resourceDetailShown: ResourceDetailTable
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
  // instances keep theirs themselves: ids below zero tell them from the others
  '0141-resource-detail-shown': `
    create view resourceDetailShown as
      select id, key, value, resourceType, resourceUuid, accountId, displayed from resourceDetail
      union all
      select -(v.id * 1000000 + d.id), d.key, d.value, 'UserVm', v.uuid, v.accountId, 1
      from vm v, json_each(v.details) d where v.details is not null and v.removed is null
  `,
} as const
