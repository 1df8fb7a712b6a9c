import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type PointerEvent, useCallback, useRef, useState } from 'react'
import { useT } from '#shared/i18n/index.ts'
import type { Column, Sort } from './columns.ts'
import { type Mark, type Selection, stretched, toggled, toggledPage } from './selection.ts'
import css from './table.module.css'
import { Head } from './TableHead.tsx'
import { TableRow } from './TableRow.tsx'

interface Props<Row extends { readonly id: string }> {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** rows on all pages, and how many stand before the first shown */
  total: number
  offset: number
  rowHeight: number
  changed: ReadonlySet<string>
  gone: ReadonlySet<string>
  sort?: Sort | undefined
  /** said beside the sorted column when only this page is in order */
  sortNote?: string | undefined
  onSort: (key: string) => void
  onOpen: (row: Row) => void
  /** rows can be marked: what is, how that is changed, and what a row's box is called */
  selection?: {
    chosen: Selection<Row>
    change: (mark: Mark<Row>) => void
    label: (row: Row) => string
  }
}

const EDGE = 12
/** width of the boxes' column, px */
const BOX = 44

/** Rows in a scrolled region: only those in view are drawn. Arrows walk, Enter opens, Space marks, with Shift all
 *  from the last mark on. */
export function DataTable<Row extends { readonly id: string }>(props: Props<Row>) {
  const { label, columns, rows, total, offset, rowHeight, changed, gone, sort, sortNote, onSort, onOpen } =
    props
  const { selection } = props
  const { t } = useT()
  const region = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  // both functions must be the same from one drawing to the next: new ones make the virtualizer measure again
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => region.current,
    estimateSize: useCallback(() => rowHeight, [rowHeight]),
    overscan: EDGE,
    getItemKey: useCallback((i: number) => rows[i]?.id ?? i, [rows]),
  })
  const items = virtual.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)

  const go = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index))
    setActive(next)
    virtual.scrollToIndex(next)
    requestAnimationFrame(() =>
      region.current?.querySelector<HTMLElement>(`tr[data-index="${next}"]`)?.focus(),
    )
  }
  const anchor = useRef(0)
  const latest = useRef({ rows, selection })
  latest.current = { rows, selection }
  // the same from one drawing to the next, so that marking one row draws no other
  const mark = useCallback((index: number, stretch: boolean) => {
    const { rows: shown, selection: current } = latest.current
    const row = shown[index]
    if (!row || !current) return
    current.change(stretch ? stretched(anchor.current, index) : toggled(row))
    if (!stretch) anchor.current = index
  }, [])
  const marked = rows.filter(row => selection?.chosen.has(row.id)).length
  const span = columns.length + (selection ? 1 : 0)
  const shared = columns.reduce((sum, c) => sum + c.width, 0)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLElement && event.target.closest('input, select, textarea, [role=menu]'))
      return
    const onRow = event.target instanceof HTMLTableRowElement
    const row = rows[active]
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: rows.length - 1,
      PageDown: active + 10,
      PageUp: active - 10,
    }
    if (event.key in moves) {
      event.preventDefault()
      go(onRow ? (moves[event.key] ?? 0) : active)
    } else if (event.key === 'Enter' && onRow && row && !gone.has(row.id)) onOpen(row)
    else if (event.key === ' ' && onRow && row) {
      event.preventDefault()
      mark(active, event.shiftKey)
    }
  }

  return (
    <div
      ref={region}
      className={css.region}
      role="region"
      aria-label={label}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <table
        className={css.table}
        aria-rowcount={total + 1}
        style={{ minWidth: shared + (selection ? BOX : 0) }}
      >
        <colgroup>
          {selection && <col style={{ width: BOX }} />}
          {columns.map(c => (
            // together all there is: nothing is left over that would widen the boxes
            <col key={c.key} style={{ width: `${(100 * c.width) / shared}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {selection && (
              <th scope="col" className={css.box}>
                <input
                  type="checkbox"
                  aria-label={t('table.markPage')}
                  checked={marked > 0 && marked === rows.length}
                  ref={box => {
                    if (box) box.indeterminate = marked > 0 && marked < rows.length
                  }}
                  onChange={() => selection.change(toggledPage())}
                />
              </th>
            )}
            {columns.map((c, i) => (
              <Head
                key={c.key}
                column={c}
                index={i}
                sort={sort?.key === c.key ? sort : undefined}
                note={sortNote}
                onSort={onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody onPointerOver={tellWhole}>
          {before > 0 && (
            <tr aria-hidden style={{ height: before }}>
              <td colSpan={span} />
            </tr>
          )}
          {items.map(item => {
            const row = rows[item.index]
            return (
              row && (
                <TableRow
                  key={row.id}
                  row={row}
                  columns={columns}
                  index={item.index}
                  rowIndex={offset + item.index + 2}
                  height={rowHeight}
                  active={item.index === Math.min(active, rows.length - 1)}
                  changed={changed.has(row.id)}
                  gone={gone.has(row.id)}
                  onFocus={setActive}
                  box={selection?.label(row)}
                  marked={selection?.chosen.has(row.id) === true}
                  onMark={mark}
                />
              )
            )
          })}
          {after > 0 && (
            <tr aria-hidden style={{ height: after }}>
              <td colSpan={span} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

/** What is cut short is said whole on hover. */
function tellWhole({ target }: PointerEvent): void {
  const cell = target instanceof Element ? target.closest('td') : null
  if (!cell) return
  if (cell.scrollWidth > cell.clientWidth) cell.title = cell.textContent.trim()
  else cell.removeAttribute('title')
}
