import type { Generated } from 'kysely'

/** Something that an account uses, from one moment on; one row for each change of what its price depends on. */
interface UsageSpanTable {
  id: Generated<number>
  type: number
  /** uuid of what is watched: an instance */
  thing: string
  /** tells apart what one thing uses several of: uuid of an interface */
  part: string
  /** `usageid` on the wire */
  usageId: string
  accountId: number
  zoneId: number
  /** JSON of Facts */
  facts: string
  /** JSON of About */
  about: string
  started: number
  ended: number | null
}

/** What a span comes to in one period: the usage record that clients list. */
interface UsageRecordTable {
  id: Generated<number>
  type: number
  thing: string
  usageId: string
  accountId: number
  /** where the account was then */
  domainId: number
  zoneId: number
  facts: string
  about: string
  /** how long it was used in the period */
  usedMs: number
  startDate: number
  endDate: number
}

/** A round of making records; the next one goes on where this one stopped. */
interface UsageRunTable {
  id: Generated<number>
  fromMs: number
  untilMs: number
  /** null: only says from when on there is something to measure */
  ended: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    usageSpan: UsageSpanTable
    usageRecord: UsageRecordTable
    usageRun: UsageRunTable
  }
}

export const usageMigrations = {
  '0143-usage': `
    create table usageSpan (
      id integer primary key, type integer not null, thing text not null, part text not null, usageId text not null,
      accountId integer not null references account, zoneId integer not null, facts text not null, about text not null,
      started integer not null, ended integer
    ) strict;
    create unique index usageSpanOpen on usageSpan (thing, type, part) where ended is null;
    create index usageSpanEnded on usageSpan (ended) where ended is not null;
    create table usageRecord (
      id integer primary key, type integer not null, thing text not null, usageId text not null,
      accountId integer not null, domainId integer not null, zoneId integer not null, facts text not null,
      about text not null, usedMs integer not null, startDate integer not null, endDate integer not null
    ) strict;
    create index usageRecordDate on usageRecord (startDate, endDate);
    create index usageRecordAccount on usageRecord (accountId, startDate);
    create table usageRun (
      id integer primary key, fromMs integer not null, untilMs integer not null, ended integer
    ) strict;
  `,
} as const
