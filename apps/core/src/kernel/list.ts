import { maxPageSize } from '@cloud/contract'
import { sql, type RawBuilder } from 'kysely'
import type { Read, TableName } from '#ports/db.ts'
import { CloudError, conflict, invalid } from './errors.ts'
import { rowFilters, type FilterParams } from './filters.ts'
import { accountScope, type ScopeParams } from './scope.ts'
import type { ReadCtx } from './command.ts'
import { Rows } from './wire.ts'

export interface PageParams {
  page?: number
  pagesize?: number
}

/** @throws CloudError PARAM_ERROR for every misuse that CloudStack refuses
 *  @returns null for all rows */
export function pageOf(p: PageParams): { limit: number; offset: number } | null {
  const { page, pagesize } = p
  if (page === undefined && pagesize === undefined) return { limit: maxPageSize, offset: 0 }
  if (pagesize === -1) {
    if (page !== undefined) throw misused('With pagesize=-1 all rows are returned: leave page out.')
    return null
  }
  if (page === undefined) throw misused('The parameter page is needed together with pagesize.')
  if (pagesize === undefined) throw misused('The parameter pagesize is needed together with page.')
  if (pagesize > maxPageSize)
    throw invalid(`The parameter pagesize can be ${maxPageSize} at most; ask for more pages instead.`)
  if (pagesize < 0)
    throw conflict('The parameter pagesize must be -1 (all rows), 0 (only the count) or more.')
  return { limit: pagesize, offset: (Math.max(page, 1) - 1) * pagesize }
}

const misused = (message: string) => new CloudError('PARAM_ERROR', message)

export interface ListOptions<T extends TableName> {
  table: T
  /** conditions, all of which must hold; undefined ones are left out */
  where?: (RawBuilder<unknown> | undefined | false)[]
  params: PageParams & ScopeParams & FilterParams & { keyword?: string; name?: string }
  /** columns that `keyword` searches */
  keyword?: string[]
  /** e.g. sql`sortKey, id`; add id as a tie-break */
  order?: RawBuilder<unknown>
  /** the same backwards: pages of the second half are then read from the end */
  reversed?: RawBuilder<unknown>
  /** table with sums `n` for all columns that the conditions speak of, for lists that are too long to be counted; not used
   *  when rows are asked for by id or by a word */
  counts?: TableName
  /** column with the owning account; absent for what belongs to nobody */
  owner?: string
  /** false when the table has no `removed` column, or its removed rows are listed too */
  removed?: boolean
}

/** One page of a table: filters, scope, total, order; `view` then makes the rows of exactly these ids, in this order. */
export function listOf<T extends TableName, V>(
  ctx: ReadCtx,
  options: ListOptions<T>,
  view: (read: Read, ids: number[]) => V[],
): Rows<V> {
  const { read } = ctx
  const { params: p, table } = options
  if (p.id !== undefined && p.ids !== undefined) throw invalid('Give either id or ids, not both.')
  const page = pageOf(p)
  const conditions: RawBuilder<unknown>[] = []
  if (options.removed !== false) conditions.push(sql`removed is null`)
  if (p.id !== undefined) conditions.push(sql`id = ${p.id}`)
  if (p.ids !== undefined) conditions.push(sql`id in (select value from json_each(${JSON.stringify(p.ids)}))`)
  if (options.owner) conditions.push(accountScope(read, ctx.caller, p, sql.ref(options.owner)))
  if (p.keyword && options.keyword) {
    const pattern = `%${p.keyword}%`
    conditions.push(
      sql`(${sql.join(
        options.keyword.map(column => sql`${sql.ref(column)} like ${pattern}`),
        sql` or `,
      )})`,
    )
  }
  for (const condition of [...rowFilters.call(p), ...(options.where ?? [])])
    if (condition) conditions.push(condition)
  const where = conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``
  const from = sql`from ${sql.table(table)} ${where}`

  const sums = p.id === undefined && p.ids === undefined && !p.keyword ? options.counts : undefined
  const total = sums
    ? sql<{ n: number | null }>`select sum(n) as n from ${sql.table(sums)} ${where}`
    : sql<{ n: number | null }>`select count(*) as n ${from}`
  const count = read.get(total)?.n ?? 0
  if (page?.limit === 0 || count === 0) return new Rows<V>([], count)
  const ids = pageIds(read, from, count, page, options)
  return new Rows(ids.length > 0 ? view(read, ids) : [], count)
}

/** Skipping rows costs time, so a page that is nearer to the end is read from there. */
function pageIds(
  read: Read,
  from: RawBuilder<unknown>,
  count: number,
  page: ReturnType<typeof pageOf>,
  { order = sql`id`, reversed }: Pick<ListOptions<TableName>, 'order' | 'reversed'>,
): number[] {
  const ids = (by: RawBuilder<unknown>, limit: RawBuilder<unknown>) =>
    read.all(sql<{ id: number }>`select id ${from} order by ${by} ${limit}`).map(row => row.id)
  if (!page) return ids(order, sql``)
  const { limit, offset } = page
  if (!reversed || offset <= count / 2) return ids(order, sql`limit ${limit} offset ${offset}`)
  const after = count - offset - limit
  return ids(
    reversed,
    sql`limit ${Math.max(limit + Math.min(after, 0), 0)} offset ${Math.max(after, 0)}`,
  ).reverse()
}

/** Rows by id, in the order of the ids. */
export function byIds<R extends { id: number }>(ids: number[], rows: R[]): R[] {
  const found = new Map(rows.map(row => [row.id, row]))
  return ids.map(id => found.get(id)).filter(row => row !== undefined)
}

/** `in (…)` over any number of ids with one prepared statement. */
export const inIds = (column: string, ids: readonly number[]) =>
  sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(ids)}))`

/** A view's row of one id.
 *  @throws Error when there is none: a programming mistake, since ids are resolved at the edge */
export function one<T>(view: (read: Read, ids: number[]) => T[], read: Read, id: number): T {
  const [entity] = view(read, [id])
  if (entity === undefined) throw new Error(`${view.name} has no row ${id}`)
  return entity
}
