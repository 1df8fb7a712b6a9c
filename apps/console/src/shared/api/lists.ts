import { rowsOf, type Rows } from '@cloud/client'
import type { CommandName } from '@cloud/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { isTransitional } from '#shared/ui/states.ts'
import { live } from '#shared/live/state.ts'
import { cloud } from './cloud.ts'
import { equal } from './equal.ts'
import { runningJobs } from './jobs.ts'

export type Row = Readonly<Record<string, unknown>> & { readonly id: string }
export type ListParams = Readonly<Record<string, unknown>>

const WATCHED_MS = 2_000
const QUIET_MS = 10_000
/** while the stream says what changes, looking is only for what it may have missed */
const TOLD_MS = 30_000

/** Makes rows of an answer, where its own have no ids or hold what is wanted inside them. */
export interface Reading {
  /** tells this reading of a list from others */
  name: string
  sent: ListParams
  read: (answer: Rows<Readonly<Record<string, unknown>>>) => Rows<Row>
}

/** A page of any list, kept up to date: quickly while something is on its way, slowly else, not at all when hidden. */
export const listQuery = (
  list: CommandName,
  params: ListParams,
  states: readonly string[] = ['state'],
  reading?: Reading,
) =>
  queryOptions({
    queryKey: ['list', list, params, ...(reading ? [reading.name] : [])],
    queryFn: async ({ signal }) => {
      const answer = await cloud.loose.call(list, (reading?.sent ?? params) as never, { signal })
      return reading
        ? reading.read(rowsOf(answer) as Rows<Readonly<Record<string, unknown>>>)
        : (answer as Rows<Row>)
    },
    placeholderData: keepPreviousData,
    structuralSharing: (before, after) => shareRows(before as Rows<Row> | undefined, after as Rows<Row>),
    refetchInterval: query => {
      const moving = query.state.data?.rows.some(row => states.some(s => isTransitional(row[s])))
      return lookAgain(moving === true || runningJobs(list) > 0)
    },
  })

/** ms until a list is worth a look. @param busy something in it is on its way */
export function lookAgain(busy = false): number {
  if (live.get() === 'on') return busy ? QUIET_MS : TOLD_MS
  return busy ? WATCHED_MS : QUIET_MS
}

/** Keeps the very row objects that did not change, found by id, so that only changed rows are drawn again. */
export function shareRows(before: Rows<Row> | undefined, after: Rows<Row>): Rows<Row> {
  if (!before) return after
  const known = new Map(before.rows.map(row => [row.id, row]))
  let same = before.count === after.count && before.rows.length === after.rows.length
  const rows = after.rows.map((row, i) => {
    const old = known.get(row.id)
    const shared = old && equal(old, row) ? old : row
    same &&= shared === before.rows[i]
    return shared
  })
  return same ? before : { ...after, rows }
}
