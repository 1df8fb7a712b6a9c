/** Rows that the reader has marked, in the order of marking, on whatever page they stand. */
export type Selection<Row extends { readonly id: string }> = ReadonlyMap<string, Row>

export type Mark<Row extends { readonly id: string }> = (
  chosen: Selection<Row>,
  rows: readonly Row[],
) => Selection<Row>

/** Marks the row, or takes its mark away. */
export const toggled =
  <Row extends { readonly id: string }>(row: Row): Mark<Row> =>
  chosen => {
    const next = new Map(chosen)
    if (!next.delete(row.id)) next.set(row.id, row)
    return next
  }

/** Gives all rows between the two places the mark that the row at `from` has. */
export const stretched =
  <Row extends { readonly id: string }>(from: number, to: number): Mark<Row> =>
  (chosen, rows) => {
    const anchor = rows[from]
    const between = rows.slice(Math.min(from, to), Math.max(from, to) + 1)
    return withAll(chosen, between, anchor === undefined || chosen.has(anchor.id))
  }

/** All rows of the page, or none of them when all are marked. */
export const toggledPage =
  <Row extends { readonly id: string }>(): Mark<Row> =>
  (chosen, rows) =>
    withAll(chosen, rows, !rows.every(row => chosen.has(row.id)))

function withAll<Row extends { readonly id: string }>(
  chosen: Selection<Row>,
  rows: readonly Row[],
  marked: boolean,
): Selection<Row> {
  const next = new Map(chosen)
  for (const row of rows) {
    if (marked) next.set(row.id, row)
    else next.delete(row.id)
  }
  return next
}

/** The marked rows as they are now, where the page shows them. */
export const current = <Row extends { readonly id: string }>(
  chosen: Selection<Row>,
  rows: readonly Row[],
): Row[] => {
  const now = new Map(rows.map(row => [row.id, row]))
  return [...chosen.values()].map(row => now.get(row.id) ?? row)
}
