import type { Read, Row, TableName } from '#ports/db.ts'
import { CloudError } from './errors.ts'

type Removable = {
  [T in TableName]: Row<T> extends { removed: number | null; uuid: string } ? T : never
}[TableName]

/** The row of a parameter's id, which must not be removed.
 *  @param what as people call it, e.g. `zone`
 *  @throws CloudError PARAM_ERROR when it is removed */
export function living<T extends Removable>(read: Read, table: T, id: number, what: string): Row<T> {
  const row: Row<T> = read.row(table, id)
  const { removed, uuid } = row as { removed: number | null; uuid: string }
  if (removed !== null)
    throw new CloudError('PARAM_ERROR', `The ${what} ${uuid} has been removed; refresh the list.`)
  return row
}
