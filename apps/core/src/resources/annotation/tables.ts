import type { Generated } from 'kysely'

/** A remark that somebody has written to something. */
interface AnnotationTable {
  id: Generated<number>
  uuid: string
  entityType: string
  entityUuid: string
  text: string
  userId: number
  /** only root admins see it */
  adminsOnly: 0 | 1
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    annotation: AnnotationTable
  }
}

export const annotationMigrations = {
  '0089-annotation': `
    create table annotation (
      id integer primary key, uuid text not null unique, entityType text not null, entityUuid text not null,
      text text not null, userId integer not null references user, adminsOnly integer not null,
      created integer not null, removed integer
    ) strict;
    create index annotationEntity on annotation (entityUuid) where removed is null;
    create index annotationUser on annotation (userId);
  `,
} as const
