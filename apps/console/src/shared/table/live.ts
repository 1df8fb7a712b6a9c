import { equal } from '#shared/api/equal.ts'

/** Rows as they are shown: with what changed since the last look, and what is no longer there. */
export interface Live<Row extends { readonly id: string }> {
  /** which list, page and filter these rows are of */
  view: string
  /** as the server sent them last */
  source: readonly Row[]
  rows: readonly Row[]
  changed: ReadonlySet<string>
  gone: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

export const fresh = <Row extends { readonly id: string }>(
  view: string,
  source: readonly Row[],
): Live<Row> => ({
  view,
  source,
  rows: source,
  changed: none,
  gone: none,
})

/** The next look at the same view: unchanged rows are the same objects. A row that vanished keeps its place until
 *  the look after, so that nothing moves under the pointer without a word; another view starts afresh.
 *  @param shown fields that the reader sees: a change of any other (a heartbeat, a load) is no news */
export function advance<Row extends { readonly id: string }>(
  before: Live<Row>,
  view: string,
  source: readonly Row[],
  shown: readonly (keyof Row & string)[],
): Live<Row> {
  if (before.view !== view) return fresh(view, source)
  const old = new Map(before.source.map(row => [row.id, row]))
  const now = new Set(source.map(row => row.id))
  const changed = new Set(source.filter(row => differs(old.get(row.id), row, shown)).map(row => row.id))
  const gone = new Set(before.source.filter(row => !now.has(row.id)).map(row => row.id))
  if (gone.size === 0) return { view, source, rows: source, changed, gone: none }

  const rows = [...source]
  let after = -1
  for (const row of before.source) {
    if (gone.has(row.id)) rows.splice(++after, 0, row)
    else after = rows.findIndex(r => r.id === row.id)
  }
  return { view, source, rows, changed, gone }
}

const differs = <Row extends object>(
  old: Row | undefined,
  row: Row,
  shown: readonly (keyof Row)[],
): boolean => old !== undefined && old !== row && shown.some(field => !equal(old[field], row[field]))
