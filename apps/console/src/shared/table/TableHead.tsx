import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { Column, Sort } from './columns.ts'
import css from './table.module.css'

interface HeadProps {
  column: Pick<Column<never>, 'key' | 'label' | 'numeric' | 'end'>
  sort: Sort | undefined
  note: string | undefined
  onSort: (key: string) => void
}

/** A column's name: a press puts the rows in its order. */
export function Head({ column, sort, note, onSort }: HeadProps) {
  if (column.end)
    return (
      <th scope="col" className={css.end}>
        {column.label}
      </th>
    )
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
