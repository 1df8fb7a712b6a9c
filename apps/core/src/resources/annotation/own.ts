import { isRootAdmin } from '#kernel/caller.ts'
import type { Ctx } from '#kernel/command.ts'
import { sql } from 'kysely'
import { denied, invalid } from '#kernel/errors.ts'
import type { Row } from '#ports/db.ts'

/** @throws CloudError PARAM_ERROR when there is none, ACCOUNT_ERROR when somebody else has written it */
export function ownAnnotation({ tx, caller }: Ctx, uuid: string): Row<'annotation'> {
  const row = tx.get(
    sql<Row<'annotation'>>`select * from annotation where uuid = ${uuid} and removed is null`,
  )
  if (!row) throw invalid(`There is no annotation ${uuid}; list the annotations again.`)
  if (row.userId !== caller.userId && !isRootAdmin(caller))
    throw denied('You may change only the annotations that you have written.')
  return row
}
