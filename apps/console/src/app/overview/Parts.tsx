import { IconCpu } from '@tabler/icons-react'
import { Link } from 'react-router'
import { pathTo, resourceNamed } from '#shared/engine/registry.ts'
import { useT } from '#shared/i18n/index.ts'
import { type Counts, parts, type useCounts } from './counts.ts'
import css from './overview.module.css'
import { Panel } from './Panel.tsx'

interface Props {
  counts: Counts
  query: Omit<ReturnType<typeof useCounts>, 'counts'>
}

/** How many there are of everything that the cloud is made of, each a way to its list. */
export function Parts({ counts, query }: Props) {
  const { t } = useT()
  return (
    <Panel
      wide
      title={t('infrastructure.title')}
      query={{ ...query, data: query.isPending || query.error ? undefined : counts }}
      all={{ to: '/infrastructure', text: t('overview.viewAll') }}
    >
      <ul className={css.figures}>
        {parts.map(({ count, resource }) => (
          <li key={count}>
            <Link to={pathTo(resourceNamed(resource))}>
              <span className={css.figure}>{counts[count] ?? '–'}</span>{' '}
              <span>{t(`resource.${resource}`, { count: counts[count] ?? 2 })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** The same as tiles, large enough for a finger, with the kind's own mark. */
export function Tiles({ counts }: { counts: Counts }) {
  const { t } = useT()
  const host = resourceNamed('host')
  const tiles = [
    ...parts.map(({ count, resource }) => {
      const declared = resourceNamed(resource)
      return {
        count,
        icon: declared.icon,
        label: t(`resource.${resource}`, { count: 2 }),
        to: pathTo(declared),
      }
    }),
    { count: 'cpusockets' as const, icon: IconCpu, label: t('infrastructure.cpusockets'), to: pathTo(host) },
  ]
  return (
    <ul className={css.tiles}>
      {tiles.map(({ count, icon: Icon, label, to }) => (
        <li key={count}>
          <Link to={to}>
            <Icon size={22} stroke={1.5} aria-hidden />
            <span className={css.tileName}>{label}</span>{' '}
            <span className={css.figure}>{counts[count] ?? '–'}</span>{' '}
            <span className={css.all}>{t('overview.viewAll')}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
