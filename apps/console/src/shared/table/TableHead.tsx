import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { type Column, placeOf, type Sort } from './columns.ts'
import css from './table.module.css'

interface HeadProps {
  column: Pick<Column<never>, 'key' | 'label' | 'numeric' | 'end'>
  index: number
  sort: Sort | undefined
  note: string | undefined
  onSort: (key: string) => void
}

/** A column's name: a press puts the rows in its order. */
export function Head({ column, index, sort, note, onSort }: HeadProps) {
  const place = placeOf(column, index)
  if (column.end)
    return (
      <th scope="col" className={place}>
        {column.label}
      </th>
    )
  const direction = sort ? (sort.descending ? 'descending' : 'ascending') : 'none'
  const Arrow = sort?.descending ? IconArrowDown : IconArrowUp
  return (
    <th scope="col" aria-sort={direction} data-numeric={column.numeric || undefined} className={place}>
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
