import type { Fact } from '#kernel/facts.ts'
import type { Read } from '#ports/db.ts'
import { tagsOf } from './view.ts'

/** Rows whose view left room for tags get them. */
export function tagFacts(read: Read, rows: Fact[]): void {
  const open = rows.filter(
    row => typeof row['id'] === 'string' && Array.isArray(row['tags']) && row['tags'].length === 0,
  )
  if (open.length === 0) return
  const tags = tagsOf(
    read,
    open.map(row => String(row['id'])),
  )
  for (const row of open) row['tags'] = tags.get(String(row['id'])) ?? []
}
