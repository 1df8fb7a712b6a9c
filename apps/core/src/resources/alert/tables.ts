import type { Generated } from 'kysely'

interface AlertTable {
  id: Generated<number>
  uuid: string
  /** number of alertTypes */
  type: number
  /** CloudStack's name of the type, e.g. `ALERT.COMPUTE.HOST` */
  name: string
  /** what happened, and what to do */
  description: string
  zoneId: number | null
  podId: number | null
  /** what it is about: the same trouble raises one alert until it is resolved */
  subject: string
  created: number
  /** when the cause went away */
  resolved: number | null
  archived: 0 | 1
}

declare module '#ports/db.ts' {
  interface Tables {
    alert: AlertTable
  }
}

export const alertMigrations = {
  '0033-alert': `
    create table alert (
      id integer primary key, uuid text not null unique, type integer not null, name text not null, description text not null,
      zoneId integer, podId integer, subject text not null, created integer not null, resolved integer,
      archived integer not null default 0
    ) strict;
    create index alertOpen on alert (subject, type) where resolved is null;
    create index alertCreated on alert (created desc);
  `,
} as const
