import { sql, type RawBuilder } from 'kysely'
import type { Caller } from '#kernel/caller.ts'
import { isAdmin } from '#kernel/caller.ts'
import { CloudError, invalid } from '#kernel/errors.ts'

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
  if (!found)
    throw new CloudError('PARAM_ERROR', `${text} is no filter of images; use one of ${filters.join(', ')}.`)
  return found
}

/** Which templates a filter shows to a caller.
 *  @param own condition on `accountId`: the caller's own, by the list's scope
 *  @throws CloudError PARAM_ERROR: only admins may ask for all */
export function visible(
  filter: TemplateFilter,
  caller: Caller,
  own: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const given = sql`id in (select templateId from templatePermission where accountId = ${caller.accountId})`
  switch (filter) {
    case 'featured':
      return sql`(isPublic = 1 and isFeatured = 1)`
    case 'community':
      return sql`(isPublic = 1 and isFeatured = 0 and templateType != 'SYSTEM')`
    case 'self':
    case 'selfexecutable':
      return sql`(${own})`
    case 'executable':
      return sql`((${own} or isPublic = 1 or ${given}) and templateType != 'SYSTEM')`
    case 'shared':
    case 'sharedexecutable':
      return given
    case 'all':
      if (!isAdmin(caller)) throw invalid('Only administrators may list all images; use another filter.')
      return caller.accountType === 1 ? sql`true` : sql`(${own} or isPublic = 1 or ${given})`
    default:
      return filter satisfies never
  }
}
