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

const SHOWN = 5

/** What the cloud wants its administrators to know, newest first. */
export function Alerts() {
  const { t } = useT()
  const query = useQuery(listQuery('listAlerts', { page: 1, pagesize: SHOWN }))
  const declared = resourceNamed('alert')
  const rows = query.data?.rows ?? []
  return (
    <Panel
      title={t('resource.alert', { count: 2 })}
      query={query}
      all={{ to: pathTo(declared), text: t('overview.viewAll') }}
      empty={rows.length === 0 ? <p className={css.quiet}>{t('overview.noAlerts')}</p> : undefined}
    >
      <ul className={css.lines}>
        {rows.map(alert => (
          <li key={alert.id}>
            <State value="Alert" />
            <Link to={pathTo(declared, alert.id)} className={css.plain}>
              {text(alert['description'])}
            </Link>
            <span className={css.quiet}>
              <Time value={text(alert['sent'])} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
