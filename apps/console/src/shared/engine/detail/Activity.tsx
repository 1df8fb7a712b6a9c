import { Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useApis } from '#shared/api/apis.ts'
import { listQuery, type Row } from '#shared/api/lists.ts'
import { useT } from '#shared/i18n/index.ts'
import { State } from '#shared/ui/State.tsx'
import { Time } from '#shared/ui/Time.tsx'
import type { Resource, ResourceRow } from '../declare.ts'
import { pathTo, resourceOf } from '../registry.ts'
import css from './detail.module.css'
import { eventsOf } from './tabs.ts'

const SHOWN = 10

/** What happened to it, newest first. */
export function Activity({ resource, row }: { resource: Resource; row: ResourceRow }) {
  const { t } = useT()
  const { can } = useApis()
  const among = eventsOf(resource, row)
  const events = resourceOf('listEvents')
  const enabled = among !== undefined && can('listEvents')
  const query = useQuery({
    ...listQuery('listEvents', { listall: true, ...among, page: 1, pagesize: SHOWN }),
    enabled,
  })
  if (!enabled) return null
  const rows = (query.data?.rows ?? []).toSorted((a, b) =>
    String(b['created']).localeCompare(String(a['created'])),
  )
  return (
    <section className={css.activity} aria-label={t('detail.activity')}>
      <Title order={2}>{t('detail.activity')}</Title>
      {query.data && rows.length === 0 && <p className={css.quiet}>{t('detail.noActivity')}</p>}
      <ol>
        {rows.map(event => (
          <Event key={event.id} event={event} />
        ))}
      </ol>
      {events && rows.length === SHOWN && (
        <Link to={pathTo(resource, row.id, events.path)}>{t('detail.allActivity')}</Link>
      )}
    </section>
  )
}

function Event({ event }: { event: Row }) {
  const { description, level, state, username, created } = event as Row &
    Partial<Record<'description' | 'level' | 'state' | 'username' | 'created', string>>
  return (
    <li>
      <div className={css.eventLine}>
        {level === 'ERROR' || level === 'WARN' ? (
          <State value={level} />
        ) : (
          <State value={state ?? 'Completed'} />
        )}
        <span className={css.quiet}>{created && <Time value={created} />}</span>
      </div>
      <p>{description}</p>
      <p className={css.quiet}>{username}</p>
    </li>
  )
}
