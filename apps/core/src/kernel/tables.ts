import type { EventLevel, EventState, JobStatus, LimitKindName } from '@cloud/contract'
import type { Generated } from 'kysely'
import type { SettingScope } from './settings/index.ts'

interface JobTable {
  id: Generated<number>
  uuid: string
  /** command, or the name of a background job */
  name: string
  /** shown by queryAsyncJobResult; 0 for background jobs */
  visible: 0 | 1
  userId: number | null
  accountId: number | null
  domainId: number | null
  /** Java class name that clients see as `cmd` */
  cmd: string
  serial: string | null
  status: JobStatus
  /** index of the next step */
  step: number
  data: string
  /** JSON of `jobresult`; set with the final status */
  result: string | null
  resultCode: number
  instanceType: string | null
  instanceUuid: string | null
  event: string | null
  startEventId: number | null
  /** whether its Started event has been written */
  started: Generated<0 | 1>
  notBefore: number
  created: number
  completed: number | null
}

interface EventTable {
  id: Generated<number>
  uuid: string
  type: string
  level: EventLevel
  state: EventState
  description: string
  userId: number
  accountId: number
  domainId: number
  resourceType: string | null
  resourceUuid: string | null
  parentId: number | null
  archived: 0 | 1
  created: number
}

/** Settings that differ from their default; the catalogue is in settings.ts. */
interface ConfigurationTable {
  id: Generated<number>
  name: string
  scope: 'global' | SettingScope
  /** internal id of what the scope names; 0 for global */
  scopeId: number
  value: string
}

/** Limits that somebody set; exactly one of the two owners. */
interface ResourceLimitTable {
  id: Generated<number>
  accountId: number | null
  domainId: number | null
  kind: LimitKindName
  /** in the unit of the kind; -1 is unlimited */
  max: number
}

declare module '#ports/db.ts' {
  interface Tables {
    job: JobTable
    event: EventTable
    configuration: ConfigurationTable
    resourceLimit: ResourceLimitTable
  }
}

export const kernelMigrations = {
  '0001-kernel': `
    create table job (
      id integer primary key, uuid text not null unique, name text not null, visible integer not null,
      userId integer, accountId integer, domainId integer, cmd text not null, serial text,
      status integer not null check (status in (0, 1, 2, 3)), step integer not null, data text not null,
      result text, resultCode integer not null, instanceType text, instanceUuid text, event text, startEventId integer,
      notBefore integer not null, created integer not null, completed integer
    ) strict;
    create index jobPending on job (id) where status = 0;
    create index jobInstance on job (instanceUuid, id) where instanceUuid is not null;
    create index jobCompleted on job (completed) where completed is not null;
    create table event (
      id integer primary key, uuid text not null unique, type text not null,
      level text not null check (level in ('INFO', 'WARN', 'ERROR')),
      state text not null check (state in ('Created', 'Scheduled', 'Started', 'Completed')),
      description text not null, userId integer not null, accountId integer not null, domainId integer not null,
      resourceType text, resourceUuid text, parentId integer, archived integer not null default 0, created integer not null
    ) strict;
    create index eventAccount on event (accountId, created desc, id desc);
    create index eventCreated on event (created desc, id desc);
    create index eventResource on event (resourceUuid, created desc) where resourceUuid is not null;
    create index eventType on event (type, created desc);
  `,
  '0002-settings': `
    create table configuration (
      id integer primary key, name text not null, scope text not null, scopeId integer not null, value text not null,
      unique (name, scope, scopeId)
    ) strict;
    create table resourceLimit (
      id integer primary key, accountId integer, domainId integer, kind text not null, max integer not null,
      check ((accountId is null) != (domainId is null)), unique (accountId, kind), unique (domainId, kind)
    ) strict;
  `,
  '0140-job-started': `alter table job add column started integer not null default 0`,
} as const
