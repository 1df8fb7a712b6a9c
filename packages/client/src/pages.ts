import type { Rows } from './answer.ts'
import { isFields } from './json.ts'

/** Walks all pages of a list, each row once. While the list changes on the server: rows that came in are given when
 *  they lie ahead; when rows have gone, so that others slid to pages already read, those pages are read again.
 *  (As many coming as going between two pages cannot be noticed: a row may then be missed.)
 *  @param ask reads one page, counted from 1
 *  @returns pages without the rows that an earlier one had; `count` is the total as of that page */
export async function* walk<Row>(
  ask: (page: number) => Promise<Rows<Row>>,
  pagesize: number,
): AsyncGenerator<Rows<Row>, void, undefined> {
  const seen = new Set<string>()
  let before = 0
  for (let page = 1; ; page++) {
    const { count, rows } = await ask(page)
    const fresh = rows.filter(row => !seen.has(identity(row)))
    for (const row of fresh) seen.add(identity(row))
    if (fresh.length > 0) yield { count, rows: fresh }

    const gone = before - count
    const countsItself = count === rows.length
    before = countsItself ? 0 : count
    if (gone > 0 && !countsItself && page > 1) page = Math.max(0, page - 1 - Math.ceil(gone / pagesize))
    else if (countsItself ? rows.length !== pagesize || fresh.length === 0 : page * pagesize >= count) return
  }
}

const identity = (row: unknown): string =>
  isFields(row) && typeof row['id'] === 'string' ? row['id'] : JSON.stringify(row)
