import { sql, type RawBuilder } from 'kysely'
import type { Caller } from '#kernel/caller.ts'
import { isAdmin } from '#kernel/caller.ts'
import { denied, invalid } from '#kernel/errors.ts'

const filters = [
  'featured',
  'self',
  'selfexecutable',
  'shared',
  'sharedexecutable',
  'executable',
  'community',
  'all',
] as const
export type TemplateFilter = (typeof filters)[number]

/** @throws CloudError PARAM_ERROR when it is none */
export function templateFilter(text: string): TemplateFilter {
  const found = filters.find(f => f === text.toLowerCase())
  if (!found) throw invalid(`${text} is no filter of templates; use one of ${filters.join(', ')}.`)
  return found
}

/** Which templates a filter shows to a caller.
 *  @param own condition on `accountId`: the caller's own, by the list's scope
 *  @throws CloudError ACCOUNT_ERROR: only admins may ask for all */
export function visible(
  filter: TemplateFilter,
  caller: Caller,
  own: RawBuilder<unknown>,
): RawBuilder<unknown> {
  switch (filter) {
    case 'featured':
      return sql`(isPublic = 1 and isFeatured = 1)`
    case 'community':
      return sql`(isPublic = 1 and isFeatured = 0 and templateType != 'SYSTEM')`
    case 'self':
    case 'selfexecutable':
      return sql`(${own})`
    case 'executable':
      return sql`((${own} or isPublic = 1) and templateType != 'SYSTEM')`
    // nobody shares with single accounts yet: launch permissions are not kept
    case 'shared':
    case 'sharedexecutable':
      return sql`false`
    case 'all':
      if (!isAdmin(caller))
        throw denied('Only administrators may list all templates; use another templatefilter.')
      return caller.accountType === 1 ? sql`true` : sql`(${own} or isPublic = 1)`
    default:
      return filter satisfies never
  }
}
