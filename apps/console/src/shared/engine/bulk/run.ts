import { CloudError } from '@cloud/client'
import type { ResourceRow } from '../declare.ts'

/** How far an action has come with one row. */
export interface RowRun {
  row: ResourceRow
  status: 'waiting' | 'running' | 'done' | 'failed' | 'left'
  error?: CloudError | undefined
}

/** Calls and jobs under way at one time: enough to be quick, few enough for others to be served. */
const AT_ONCE = 5

interface Options {
  rows: readonly RowRun[]
  /** does it to one row, to its end; rejects with a CloudError when that fails */
  act: (row: ResourceRow) => Promise<unknown>
  onChange: (rows: readonly RowRun[]) => void
  /** what has not begun by then is left */
  signal: AbortSignal
  atOnce?: number
}

/** Does the same to all rows that wait, a few at a time. One row's failure stops no other.
 *  @returns the rows with what became of each */
export async function runRows({
  rows,
  act,
  onChange,
  signal,
  atOnce = AT_ONCE,
}: Options): Promise<readonly RowRun[]> {
  let now = rows
  const put = (at: number, change: Omit<RowRun, 'row'>) => {
    now = now.map((one, i) => (i === at ? { row: one.row, ...change } : one))
    onChange(now)
  }
  const waiting = rows.flatMap((one, at) => (one.status === 'waiting' ? [{ at, row: one.row }] : [])).values()
  const worker = async () => {
    for (const { at, row } of waiting) {
      if (signal.aborted) {
        put(at, { status: 'left' })
        continue
      }
      put(at, { status: 'running' })
      try {
        await act(row)
        put(at, { status: 'done' })
      } catch (error) {
        if (!(error instanceof CloudError)) throw error
        put(at, { status: 'failed', error })
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return now
}

/** The failed and the left ones wait again. */
export const again = (rows: readonly RowRun[]): readonly RowRun[] =>
  rows.map(one =>
    one.status === 'failed' || one.status === 'left' ? { row: one.row, status: 'waiting' } : one,
  )

export const countOf = (rows: readonly RowRun[], ...statuses: RowRun['status'][]): number =>
  rows.filter(one => statuses.includes(one.status)).length
