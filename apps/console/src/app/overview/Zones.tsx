import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { ZonePicture } from '#resources/zone/detail/ZonePicture.tsx'
import { listQuery } from '#shared/api/lists.ts'
import { text } from '#shared/api/text.ts'
import { pathTo, resourceNamed } from '#shared/engine/registry.ts'
import { useT } from '#shared/i18n/index.ts'
import { State } from '#shared/ui/State.tsx'
import css from './overview.module.css'
import { Panel } from './Panel.tsx'

/** More zones than this are listed, not drawn: each has a page with its picture. */
const DRAWN = 2

/** The zones and what stands in them. */
export function Zones() {
  const { t } = useT()
  const zone = resourceNamed('zone')
  const query = useQuery(listQuery(zone.list, { page: 1, pagesize: 20 }, Object.keys(zone.states)))
  const rows = query.data?.rows ?? []
  return (
    <Panel
      title={t('infrastructure.zones')}
      query={query}
      empty={rows.length === 0 ? <p className={css.quiet}>{t('about.zone')}</p> : undefined}
      all={{ to: pathTo(zone), text: t('overview.viewAll') }}
    >
      <ul className={css.lines}>
        {rows.map(row => (
          <li key={row.id}>
            <State value={text(row['allocationstate'])} />
            <Link to={pathTo(zone, row.id)}>{zone.title(row)}</Link>
            <span className={css.quiet}>{text(row['networktype'])}</span>
            {rows.length <= DRAWN && (
              <div className={css.picture}>
                <ZonePicture row={row} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
