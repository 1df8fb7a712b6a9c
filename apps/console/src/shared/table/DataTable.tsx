import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, memo, type ReactNode, useCallback, useRef, useState } from 'react'
import { useT } from '#shared/i18n/index.ts'
import css from './table.module.css'

export interface Column<Row> {
  key: string
  label: string
  /** px at least; what is left over is shared out in proportion */
  width: number
  numeric?: boolean
  render: (row: Row) => ReactNode
}

export interface Sort {
  key: string
  descending: boolean
}

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
}

const EDGE = 12

/** Rows in a scrolled region: only those in view are drawn. Arrows walk, Enter opens. */
export function DataTable<Row extends { readonly id: string }>(props: Props<Row>) {
  const { label, columns, rows, total, offset, rowHeight, changed, gone, sort, sortNote, onSort, onOpen } =
    props
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
        style={{ minWidth: columns.reduce((sum, c) => sum + c.width, 0) }}
      >
        <colgroup>
          {columns.map(c => (
            <col key={c.key} style={{ width: c.width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(c => (
              <Head
                key={c.key}
                column={c}
                sort={sort?.key === c.key ? sort : undefined}
                note={sortNote}
                onSort={onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && (
            <tr aria-hidden style={{ height: before }}>
              <td colSpan={columns.length} />
            </tr>
          )}
          {items.map(item => {
            const row = rows[item.index]
            return (
              row && (
                <Body
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
                />
              )
            )
          })}
          {after > 0 && (
            <tr aria-hidden style={{ height: after }}>
              <td colSpan={columns.length} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

interface HeadProps {
  column: Pick<Column<never>, 'key' | 'label' | 'numeric'>
  sort: Sort | undefined
  note: string | undefined
  onSort: (key: string) => void
}

function Head({ column, sort, note, onSort }: HeadProps) {
  const direction = sort ? (sort.descending ? 'descending' : 'ascending') : 'none'
  const Arrow = sort?.descending ? IconArrowDown : IconArrowUp
  return (
    <th scope="col" aria-sort={direction} data-numeric={column.numeric || undefined}>
      <button
        type="button"
        className={css.sort}
        onClick={() => onSort(column.key)}
        title={sort ? note : undefined}
      >
        <span>{column.label}</span>
        {sort && <Arrow size={14} aria-hidden />}
        {sort && note && <span className={css.note}>*</span>}
      </button>
    </th>
  )
}

interface BodyProps {
  row: { readonly id: string }
  columns: readonly Column<never>[]
  index: number
  rowIndex: number
  height: number
  active: boolean
  changed: boolean
  gone: boolean
  onFocus: (index: number) => void
}

/** Drawn again only when its own row changed: the rows' objects are shared by id. */
const Body = memo(function Body({
  row,
  columns,
  index,
  rowIndex,
  height,
  active,
  changed,
  gone,
  onFocus,
}: BodyProps) {
  const { t } = useT()
  return (
    <tr
      data-index={index}
      aria-rowindex={rowIndex}
      tabIndex={active ? 0 : -1}
      data-changed={changed || undefined}
      data-gone={gone || undefined}
      style={{ height }}
      onFocus={() => onFocus(index)}
    >
      {columns.map((c, i) => (
        <td key={c.key} data-numeric={c.numeric || undefined}>
          {i === 0 && gone && <span className={css.gone}>{t('table.gone')}</span>} {c.render(row as never)}
        </td>
      ))}
    </tr>
  )
})
