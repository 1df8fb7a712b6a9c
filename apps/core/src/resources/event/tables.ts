import type { EventLevel, EventState } from '@cloud/contract'

/** How many events there are of each kind: kept by triggers, since a list tells its total and nobody has time to count a
 *  million rows. Its columns are named as those of the events, so that conditions on them fit both. */
interface EventCountTable {
  accountId: number
  archived: 0 | 1
  type: string
  level: EventLevel
  state: EventState
  n: number
}

declare module '#ports/db.ts' {
  interface Tables {
    eventCount: EventCountTable
  }
}

const one = (row: 'new' | 'old') =>
  `${row}.accountId, ${row}.archived, ${row}.type, ${row}.level, ${row}.state`
const add = `insert into eventCount values (${one('new')}, 1) on conflict do update set n = n + 1;`
const subtract = `update eventCount set n = n - 1 where (accountId, archived, type, level, state) = (${one('old')});`

export const eventMigrations = {
  '0150-event-lists': `
    create table eventCount (
      accountId integer not null, archived integer not null, type text not null, level text not null,
      state text not null, n integer not null, primary key (accountId, archived, type, level, state)
    ) strict, without rowid;
    insert into eventCount
      select accountId, archived, type, level, state, count(*) from event group by 1, 2, 3, 4, 5;
    create trigger eventCounted after insert on event begin ${add} end;
    create trigger eventUncounted after delete on event begin ${subtract} end;
    create trigger eventMoved after update of accountId, archived, type, level, state on event
      begin ${subtract} ${add} end;
    drop index eventAccount;
    drop index eventCreated;
    drop index eventType;
    create index eventNewest on event (archived, created desc, id desc, accountId, level);
    create index eventOfAccount on event (accountId, archived, created desc, id desc);
    create index eventOfType on event (type, archived, created desc, id desc, accountId);
  `,
} as const
