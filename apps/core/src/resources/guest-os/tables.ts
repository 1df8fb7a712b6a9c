import type { Generated } from 'kysely'

interface OsCategoryTable {
  id: Generated<number>
  uuid: string
  name: string
  featured: 0 | 1
  sortKey: number
}

interface OsTypeTable {
  id: Generated<number>
  uuid: string
  categoryId: number
  name: string
}

declare module '#ports/db.ts' {
  interface Tables {
    osCategory: OsCategoryTable
    osType: OsTypeTable
  }
}

export const guestOsMigrations = {
  '0041-guest-os': `
    create table osCategory (
      id integer primary key, uuid text not null unique, name text not null unique, featured integer not null, sortKey integer not null
    ) strict;
    create table osType (
      id integer primary key, uuid text not null unique, categoryId integer not null references osCategory, name text not null
    ) strict;
    create index osTypeName on osType (name);
  `,
} as const
