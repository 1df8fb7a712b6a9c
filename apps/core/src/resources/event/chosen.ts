import { sql, type RawBuilder } from 'kysely'
import type { ReadCtx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { inIds } from '#kernel/list.ts'
import { accountScope } from '#kernel/scope.ts'

export interface Choice {
  ids?: readonly unknown[]
  type?: string
  startdate?: Date
  enddate?: Date
}

/** Which events a command means: only those of accounts that the caller sees.
 *  @throws CloudError PARAM_ERROR when nothing is chosen, for that would mean all */
export function chosenEvents({ read, caller }: ReadCtx, p: Choice): RawBuilder<unknown> {
  if (p.ids === undefined && p.type === undefined && p.enddate === undefined)
    throw invalid('Say which events: give ids, type or enddate.')
  if (p.startdate && p.enddate && p.startdate > p.enddate)
    throw invalid('The parameter startdate is later than enddate; swap them.')
  const conditions = [
    accountScope(read, caller, { listall: true }, sql.ref('accountId')),
    ...(p.ids
      ? [
          inIds(
            'id',
            p.ids.filter(id => typeof id === 'number'),
          ),
        ]
      : []),
    ...(p.type === undefined ? [] : [sql`type = ${p.type}`]),
    ...(p.startdate ? [sql`created >= ${p.startdate.getTime()}`] : []),
    ...(p.enddate ? [sql`created <= ${p.enddate.getTime()}`] : []),
  ]
  return sql.join(conditions, sql` and `)
}
