import { Link } from 'react-router'
import type { Row } from '#shared/api/lists.ts'
import type { Translate } from '#shared/i18n/index.ts'
import type { Column } from '#shared/table/columns.ts'
import { RowMenu } from '../actions/RowMenu.tsx'
import type { Resource } from '../declare.ts'
import { pathTo } from '../registry.ts'
import { Value } from '../Value.tsx'
import { isQuantity, shown } from '../values.ts'
import css from './list.module.css'

/** The columns of a list: as wide as their values need, numbers to the right. */
export function columnsOf(
  resource: Resource,
  names: readonly string[],
  rows: readonly Row[],
  phone: boolean,
  t: Translate,
): Column<Row>[] {
  return names.map((name, i) => {
    const sample = rows.find(row => row[name] !== undefined)
    const label = t(`field.${resource.labels[name] ?? name}` as 'field.name')
    return {
      key: name,
      label,
      width: phone
        ? phoneWidths[resource.state ? 'state' : 'plain'][i === 0 ? 0 : 1]
        : Math.max(widthOf(resource, name, sample, i === 0), widthOfText(label)),
      numeric: isQuantity(resource, name, sample?.[name]),
      render: row =>
        i === 0 && resource.idParam ? (
          <Link to={pathTo(resource, row.id)} className={css.name}>
            <Value resource={resource} row={row} field={name} plain />
          </Link>
        ) : (
          <Value resource={resource} row={row} field={name} />
        ),
    }
  })
}

/** On a phone two columns have to do, of which the name needs more, unless the other one is a state. */
const phoneWidths = { state: [120, 118], plain: [180, 96] } as const

/** What can be done to a row. */
export function menuColumn(
  resource: Resource,
  label: string,
  phone: boolean,
  among: Readonly<Record<string, unknown>> | undefined,
): Column<Row> {
  return {
    key: '',
    label,
    end: true,
    width: phone ? 68 : 80,
    render: row => <RowMenu resource={resource} row={row} given={among} />,
  }
}

/** What a value needs to be read, px. */
function widthOf(resource: Resource, name: string, sample: Row | undefined, first: boolean): number {
  const value = sample?.[name]
  if (name in resource.states) return name === resource.state ? 118 : 104
  if (resource.units[name]) return 100
  if (resource.words[name]) return 160
  if (typeof value === 'number' || typeof value === 'boolean') return 80
  if (name === 'description' || name === 'displaytext' || name === 'url') return 260
  if (narrow.has(name)) return 108
  if (first && sample && shown(resource, name, sample).as === 'text') return 190
  return name === 'id' ? 150 : 128
}

const narrow = new Set(['username', 'account', 'domain'])

/** A column is never too narrow for its own name. */
const widthOfText = (label: string): number => Math.min(180, 34 + label.length * 6)
