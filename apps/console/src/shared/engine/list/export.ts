import { text } from '#shared/api/text.ts'
import type { ResourceRow } from '../declare.ts'

export type ExportFormat = 'csv' | 'json'

interface Pages {
  /** pages of rows, in order */
  pages: AsyncIterable<{ count: number; rows: readonly ResourceRow[] }>
  columns: readonly string[]
  format: ExportFormat
  onProgress: (done: number, count: number) => void
}

/** All rows as parts of a file, written page by page: the rows themselves are let go of.
 *  CSV has the shown columns, JSON every field. */
export async function exported({ pages, columns, format, onProgress }: Pages): Promise<string[]> {
  const parts: string[] = [format === 'csv' ? `${columns.map(cell).join(',')}\r\n` : '[\n']
  let done = 0
  for await (const { count, rows } of pages) {
    if (rows.length === 0) continue
    parts.push(format === 'csv' ? rows.map(row => line(row, columns)).join('') : json(rows, done > 0))
    done += rows.length
    onProgress(done, Math.max(count, done))
  }
  if (format === 'json') parts.push('\n]\n')
  return parts
}

const line = (row: ResourceRow, columns: readonly string[]) =>
  `${columns.map(name => cell(row[name])).join(',')}\r\n`

const json = (rows: readonly ResourceRow[], more: boolean) =>
  (more ? ',\n' : '') + rows.map(row => JSON.stringify(row)).join(',\n')

/** RFC 4180; a text that a spreadsheet would take for a formula is marked as text. */
function cell(value: unknown): string {
  const said = text(value)
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(said) ? `'${said}` : said
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
