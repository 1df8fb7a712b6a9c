import type { Generated } from 'kysely'

/** A name under which an account keeps instances together. */
interface InstanceGroupTable {
  id: Generated<number>
  uuid: string
  name: string
  accountId: number
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    instanceGroup: InstanceGroupTable
  }
}

/** Until now an instance had the name of its group alone. */
export const instanceGroupMigrations = {
  '0085-instance-group': `
    create table instanceGroup (
      id integer primary key, uuid text not null unique, name text not null,
      accountId integer not null references account, created integer not null, removed integer
    ) strict;
    create unique index instanceGroupName on instanceGroup (accountId, name) where removed is null;
    insert into instanceGroup (uuid, name, accountId, created)
      select lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' ||
        substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), groupName, accountId, min(created)
      from vm where groupName is not null group by accountId, groupName;
    alter table vm add column groupId integer references instanceGroup;
    update vm set groupId = (select id from instanceGroup g where g.accountId = vm.accountId and g.name = vm.groupName)
      where groupName is not null;
    alter table vm drop column groupName;
    create index vmGroup on vm (groupId) where groupId is not null;
  `,
} as const
