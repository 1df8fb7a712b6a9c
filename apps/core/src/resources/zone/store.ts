import { sql } from 'kysely'
import { invalid } from '#kernel/errors.ts'
import type { Read } from '#ports/db.ts'

/** @param except the zone that is being renamed
 *  @throws CloudError PARAM_ERROR when a zone has the name, in any case */
export function requireFreeName(read: Read, name: string, except?: number): void {
  const taken = read.get(
    sql`select id from zone where lower(name) = lower(${name}) and removed is null and id != ${except ?? 0}`,
  )
  if (taken) throw invalid(`There is a zone named ${name} already; choose another name.`)
}
