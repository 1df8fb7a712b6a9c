import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { listQuery } from '#shared/api/lists.ts'
import { text } from '#shared/api/text.ts'
import { pathTo, resourceNamed } from '#shared/engine/registry.ts'
import { useT } from '#shared/i18n/index.ts'
import { State } from '#shared/ui/State.tsx'
import { Time } from '#shared/ui/Time.tsx'
import css from './overview.module.css'
import { Panel } from './Panel.tsx'

const SHOWN = 8

/** What happened last, as far as the caller may know. */
export function Events({ wide = false }: { wide?: boolean }) {
  const { t } = useT()
  const event = resourceNamed('event')
  const query = useQuery(listQuery('listEvents', { listall: true, page: 1, pagesize: SHOWN }))
  const rows = query.data?.rows ?? []
  return (
    <Panel
      wide={wide}
      title={t('overview.events')}
      query={query}
      all={{ to: pathTo(event), text: t('overview.viewAll') }}
      empty={rows.length === 0 ? <p className={css.quiet}>{t('about.event')}</p> : undefined}
    >
      <ul className={css.lines}>
        {rows.map(row => (
          <li key={row.id}>
            <State value={text(row['level'] === 'INFO' ? row['state'] : row['level'])} />
            <Link to={pathTo(event, row.id)} className={css.plain}>
              {text(row['description'] ?? row['type'])}
            </Link>
            <span className={css.quiet}>
              {text(row['username'])} · <Time value={text(row['created'])} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
