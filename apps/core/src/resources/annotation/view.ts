import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { isRootAdmin, type Caller } from '#kernel/caller.ts'
import type { Fact } from '#kernel/facts.ts'
import { byIds, inIds } from '#kernel/list.ts'
import { wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'

type AnnotationRow = Row<'annotation'> & { userUuid: string; username: string }

export function annotationView(read: Read, ids: number[]): Entity<'listAnnotations'>[] {
  const rows = read.all(
    sql<AnnotationRow>`
      select n.*, u.uuid as userUuid, u.username from annotation n join user u on u.id = n.userId where ${inIds('n.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    entitytype: row.entityType,
    entityid: row.entityUuid,
    annotation: row.text,
    userid: row.userUuid,
    username: row.username,
    adminsonly: row.adminsOnly === 1,
    created: wireDate(row.created),
    ...(row.removed !== null && { removed: wireDate(row.removed) }),
  }))
}

/** Rows with a place for it tell whether somebody has annotated them. */
export function annotationFacts(read: Read, rows: Fact[], caller: Caller | null): void {
  const open = rows.filter(row => row['hasannotations'] === false && typeof row['id'] === 'string')
  if (open.length === 0) return
  const seesAll = caller !== null && isRootAdmin(caller)
  const found = read.all(
    sql<{ uuid: string }>`
      select distinct entityUuid as uuid from annotation
      where removed is null and (adminsOnly = 0 or ${seesAll ? 1 : 0} = 1)
        and entityUuid in (select value from json_each(${JSON.stringify(open.map(row => row['id']))}))`,
  )
  const annotated = new Set(found.map(row => row.uuid))
  for (const row of open) row['hasannotations'] = annotated.has(String(row['id']))
}
