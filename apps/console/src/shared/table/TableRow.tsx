import { memo } from 'react'
import { useT } from '#shared/i18n/index.ts'
import { type Column, placeOf } from './columns.ts'
import css from './table.module.css'

interface Props {
  row: { readonly id: string }
  columns: readonly Column<never>[]
  index: number
  rowIndex: number
  height: number
  active: boolean
  changed: boolean
  gone: boolean
  onFocus: (index: number) => void
  /** what the row's box is called; none: rows cannot be marked */
  box: string | undefined
  marked: boolean
  onMark: (index: number, stretch: boolean) => void
}

/** Drawn again only when its own row changed: the rows' objects are shared by id. */
export const TableRow = memo(function TableRow({
  row,
  columns,
  index,
  rowIndex,
  height,
  active,
  changed,
  gone,
  onFocus,
  box,
  marked,
  onMark,
}: Props) {
  const { t } = useT()
  return (
    <tr
      data-index={index}
      aria-rowindex={rowIndex}
      tabIndex={active ? 0 : -1}
      data-changed={changed || undefined}
      data-gone={gone || undefined}
      data-marked={marked || undefined}
      style={{ height }}
      onFocus={() => onFocus(index)}
    >
      {box !== undefined && (
        <td className={css.box}>
          <input
            type="checkbox"
            aria-label={box}
            checked={marked}
            // a click knows of Shift, a change does not
            onClick={event => onMark(index, event.shiftKey)}
            onChange={() => undefined}
          />
        </td>
      )}
      {columns.map((c, i) => (
        <td key={c.key} data-numeric={c.numeric || undefined} className={placeOf(c, i)}>
          {i === 0 && gone && <span className={css.gone}>{t('table.gone')}</span>} {c.render(row as never)}
        </td>
      ))}
    </tr>
  )
})
