import { memo } from 'react'
import { Link } from 'react-router'
import { useT } from '#shared/i18n/index.ts'
import { Id } from '#shared/ui/Id.tsx'
import { State } from '#shared/ui/State.tsx'
import { Time } from '#shared/ui/Time.tsx'
import ui from '#shared/ui/ui.module.css'
import type { Resource, ResourceRow } from './declare.ts'
import { NameOf } from './NameOf.tsx'
import { linkOf } from './registry.ts'
import { shown } from './values.ts'

interface Props {
  resource: Resource
  row: ResourceRow
  field: string
  /** a detail page shows ids and lists whole */
  whole?: boolean
  /** it stands in a link already */
  plain?: boolean
}

/** One field of one row, as what it is: a state, a time, an id, a quantity, a link to another resource. */
export const Value = memo(function Value({ resource, row, field, whole = false, plain = false }: Props) {
  const { t } = useT()
  const value = shown(resource, field, row)
  const names = resource.names[field]
  const link = value.as === 'text' && !plain ? linkOf(field, row) : undefined
  switch (value.as) {
    case 'empty':
      return <span className={ui.quiet}>–</span>
    case 'yesno':
      return t(value.value ? 'common.yes' : 'common.no')
    case 'state':
      return <State value={value.text} />
    case 'time':
      return <Time value={value.text} />
    case 'id':
      return names ? <NameOf list={names} id={value.text} /> : <Id value={value.text} whole={whole} />
    case 'words':
      return (
        <span title={value.raw}>
          {value.text} {whole && <code className={ui.raw}>{value.raw}</code>}
        </span>
      )
    case 'list':
      return value.items.join(', ')
    case 'quantity':
      return value.text
    case 'text':
      return link ? <Link to={link}>{value.text}</Link> : value.text
  }
})
