import type { ReactNode } from 'react'

import css from './table.module.css'

export interface Column<Row> {
  key: string
  label: string
  /** px at least; what is left over is shared out in proportion */
  width: number
  numeric?: boolean
  /** holds no value to sort by: it stays in view at the end, however wide the others are */
  end?: boolean
  render: (row: Row) => ReactNode
}

/** The first and the last column stay where they are when the others are scrolled. */
export const placeOf = ({ end }: Pick<Column<never>, 'end'>, index: number): string | undefined =>
  end ? css.end : index === 0 ? css.first : undefined

export interface Sort {
  key: string
  descending: boolean
}
