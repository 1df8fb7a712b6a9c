import type { Generated } from 'kysely'

/** What a template says of the user data of instances that are made of it. */
export const userDataPolicies = ['ALLOWOVERRIDE', 'APPEND', 'DENYOVERRIDE'] as const

/** User data under a name, to be used again. */
interface UserDataTable {
  id: Generated<number>
  uuid: string
  name: string
  accountId: number
  /** base64 */
  content: string
  /** names of variables in it, comma-separated */
  params: string | null
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    userData: UserDataTable
  }
}

export const userDataMigrations = {
  '0086-user-data': `
    create table userData (
      id integer primary key, uuid text not null unique, name text not null, accountId integer not null references account,
      content text not null, params text, created integer not null, removed integer
    ) strict;
    create unique index userDataName on userData (accountId, name) where removed is null;
    alter table vm add column userDataId integer references userData;
    create index vmUserData on vm (userDataId) where userDataId is not null;
    alter table template add column userDataId integer references userData;
    alter table template add column userDataPolicy text check (userDataPolicy in ('ALLOWOVERRIDE', 'APPEND', 'DENYOVERRIDE'));
  `,
} as const
