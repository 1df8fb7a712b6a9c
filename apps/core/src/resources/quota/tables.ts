import type { Generated } from 'kysely'

/** A price for one type of usage, in force between two dates. A change of it is a new row; the old one is removed. */
interface QuotaTariffTable {
  id: Generated<number>
  uuid: string
  name: string
  description: string | null
  usageType: number
  /** for one unit of the type */
  value: number
  position: number
  effectiveOn: number
  endDate: number | null
  created: number
  removed: number | null
}

/** What one usage record cost by the tariffs of its time. */
interface QuotaUsageTable {
  id: Generated<number>
  usageRecordId: number
  accountId: number
  domainId: number
  type: number
  usageId: string
  /** what it was called */
  name: string | null
  quota: number
  startDate: number
  endDate: number
}

/** Money that was given to an account, or taken from it. */
interface QuotaCreditTable {
  id: Generated<number>
  accountId: number
  domainId: number
  credit: number
  /** who did it */
  userId: number
  created: number
}

/** One row for an account that has credits or costs; its id is the account's. */
interface QuotaAccountTable {
  id: number
  balance: number
  minBalance: number | null
  /** may be locked for its balance */
  enforce: 0 | 1
}

/** What the balance of an account was from a moment on. */
interface QuotaBalanceTable {
  id: Generated<number>
  accountId: number
  date: number
  balance: number
}

/** One row: the last usage record that was looked at. */
interface QuotaProgressTable {
  id: number
  lastRecordId: number
}

declare module '#ports/db.ts' {
  interface Tables {
    quotaTariff: QuotaTariffTable
    quotaUsage: QuotaUsageTable
    quotaCredit: QuotaCreditTable
    quotaAccount: QuotaAccountTable
    quotaBalance: QuotaBalanceTable
    quotaProgress: QuotaProgressTable
  }
}

export const quotaMigrations = {
  '0144-quota': `
    create table quotaTariff (
      id integer primary key, uuid text not null unique, name text not null, description text,
      usageType integer not null, value real not null, position integer not null, effectiveOn integer not null,
      endDate integer, created integer not null, removed integer
    ) strict;
    create unique index quotaTariffName on quotaTariff (lower(name)) where removed is null;
    create table quotaUsage (
      id integer primary key, usageRecordId integer not null unique, accountId integer not null references account,
      domainId integer not null, type integer not null, usageId text not null, name text, quota real not null,
      startDate integer not null, endDate integer not null
    ) strict;
    create index quotaUsageAccount on quotaUsage (accountId, startDate);
    create table quotaCredit (
      id integer primary key, accountId integer not null references account, domainId integer not null,
      credit real not null, userId integer not null, created integer not null
    ) strict;
    create index quotaCreditAccount on quotaCredit (accountId, created);
    create table quotaAccount (
      id integer primary key references account, balance real not null, minBalance real, enforce integer not null
    ) strict;
    create table quotaBalance (
      id integer primary key, accountId integer not null references account, date integer not null, balance real not null
    ) strict;
    create index quotaBalanceAccount on quotaBalance (accountId, date);
    create table quotaProgress (id integer primary key, lastRecordId integer not null) strict;
    insert into quotaProgress values (1, 0);
  `,
} as const
