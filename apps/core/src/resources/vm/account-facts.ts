import { sql } from 'kysely'
import { inIds } from '#kernel/list.ts'
import type { Read } from '#ports/db.ts'

/** How many instances of each account run, and how many are stopped. */
export function instanceCounts(
  read: Read,
  accountIds: number[],
): Map<number, { vmrunning: number; vmstopped: number }> {
  const rows = read.all(sql<{ accountId: number; vmrunning: number; vmstopped: number }>`
    select accountId, sum(state = 'Running') as vmrunning, sum(state = 'Stopped') as vmstopped
    from vm where kind = 'User' and removed is null and ${inIds('accountId', accountIds)} group by accountId`)
  return new Map(rows.map(({ accountId, ...counts }) => [accountId, counts]))
}
