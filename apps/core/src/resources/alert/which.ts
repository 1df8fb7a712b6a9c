import { sql, type RawBuilder } from 'kysely'
import { invalid } from '#kernel/errors.ts'

export interface Which {
  ids?: number[]
  type?: string
  startdate?: Date
  enddate?: Date
}

/** The alerts that archiveAlerts and deleteAlerts mean.
 *  @throws CloudError PARAM_ERROR when nothing narrows them down, or the dates are the wrong way round */
export function chosen(p: Which): RawBuilder<unknown> {
  if (!p.ids?.length && p.type === undefined && !p.startdate && !p.enddate) {
    throw invalid('Say which alerts: give ids, type, startdate or enddate.')
  }
  if (p.startdate && p.enddate && p.startdate > p.enddate)
    throw invalid('The startdate is after the enddate.')
  const conditions = [
    sql`archived = 0`,
    p.ids?.length && sql`id in (select value from json_each(${JSON.stringify(p.ids)}))`,
    p.type !== undefined && sql`cast(type as text) = ${p.type}`,
    p.startdate && sql`created >= ${p.startdate.getTime()}`,
    p.enddate && sql`created <= ${p.enddate.getTime()}`,
  ].filter(condition => typeof condition === 'object')
  return sql.join(conditions, sql` and `)
}
