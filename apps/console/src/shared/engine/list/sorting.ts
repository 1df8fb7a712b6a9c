import { text } from '#shared/api/text.ts'
import type { Sort } from '#shared/table/columns.ts'
import type { ResourceRow } from '../declare.ts'

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

/** Sorts what is on the page; the API cannot sort these lists, and the table says so when there are more pages. */
export function sorted(rows: readonly ResourceRow[], sort: Sort | undefined): readonly ResourceRow[] {
  if (!sort) return rows
  const sign = sort.descending ? -1 : 1
  return rows.toSorted((a, b) => sign * compare(a[sort.key], b[sort.key]))
}

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0
  if (a === undefined || a === null) return 1
  if (b === undefined || b === null) return -1
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(text(a), text(b))
}

/** Next of: ascending, descending, as the server sends them. */
export function nextSort(sort: Sort | undefined, key: string): string | undefined {
  if (sort?.key !== key) return key
  return sort.descending ? undefined : `-${key}`
}
