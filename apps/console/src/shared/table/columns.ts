import type { ReactNode } from 'react'

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

export interface Sort {
  key: string
  descending: boolean
}
