import type { Rows } from '@cloud/client'
import type { CapacityResponse } from '@cloud/contract'
import { Button } from '@mantine/core'
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { cloud } from '#shared/api/cloud.ts'
import { listQuery } from '#shared/api/lists.ts'
import { pathTo, resourceNamed } from '#shared/engine/registry.ts'
import { type Translate, useT } from '#shared/i18n/index.ts'
import { Time } from '#shared/ui/Time.tsx'
import { type Measure, measures } from './capacities.ts'
import css from './overview.module.css'
import { Panel } from './Panel.tsx'
import { Ring } from './Ring.tsx'

const params = { sortby: 'usage', page: 1, pagesize: 100 }
/** Rings that are looked at; the table has them all. */
const RINGS = 8

/** How full the cloud is, the fullest first: as rings, or as the same in a table. */
export function Capacity() {
  const { t } = useT()
  const client = useQueryClient()
  const [search, setSearch] = useSearchParams()
  const options = listQuery('listCapacity', params)
  const query = useQuery(options)
  const latest = useMutation({
    mutationFn: () =>
      cloud.loose.call('listCapacity', { ...params, fetchlatest: true }) as Promise<Rows<never>>,
    onSuccess: answer => client.setQueryData(options.queryKey, answer),
  })
  const rows = (query.data?.rows ?? []) as readonly unknown[] as readonly CapacityResponse[]
  const all = measures(rows)
  const table = search.get('capacity') === 'table'
  const look = () =>
    setSearch(
      before => {
        const next = new URLSearchParams(before)
        if (table) next.delete('capacity')
        else next.set('capacity', 'table')
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  return (
    <Panel
      wide
      title={t('overview.capacity')}
      query={latest.error ? { ...query, error: latest.error, data: undefined } : query}
      empty={all.length === 0 ? <p className={css.quiet}>{t('overview.noCapacity')}</p> : undefined}
      tools={
        <div className={css.tools}>
          {query.dataUpdatedAt > 0 && (
            <span className={css.quiet}>
              {t('overview.asOf')} <Time value={new Date(query.dataUpdatedAt).toISOString()} />
            </span>
          )}
          <Button size="compact-sm" variant="default" onClick={look}>
            {t(table ? 'overview.asRings' : 'overview.asTable')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconRefresh size={14} aria-hidden />}
            loading={latest.isPending}
            onClick={() => latest.mutate()}
          >
            {t('overview.fetchLatest')}
          </Button>
        </div>
      }
    >
      {table ? <MeasureTable all={all} /> : <Rings all={all.slice(0, RINGS)} />}
    </Panel>
  )
}

const nameOf = (t: Translate, { label, kind }: Measure) => (label ? t(label) : kind)
const pathOf = ({ zoneid }: Measure) => pathTo(resourceNamed('zone'), zoneid)

function Rings({ all }: { all: readonly Measure[] }) {
  const { t } = useT()
  return (
    <ul className={css.rings}>
      {all.map(one => (
        <li key={one.key}>
          <Link to={pathOf(one)}>
            <Ring share={one.share} level={one.level} />
            <span className={css.ringText}>
              <strong>{nameOf(t, one)}</strong>{' '}
              <span>{t('overview.usedOf', { used: one.used, total: one.total })}</span>{' '}
              <span className={css.quiet}>{one.place.join(' / ')}</span> <Warning measure={one} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function MeasureTable({ all }: { all: readonly Measure[] }) {
  const { t } = useT()
  return (
    <div className={css.scroll} tabIndex={0} role="group" aria-label={t('overview.capacity')}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('overview.capacity')}</th>
            <th scope="col">{t('field.zonename')}</th>
            <th scope="col">{t('overview.used')}</th>
            <th scope="col">{t('overview.total')}</th>
            <th scope="col">{t('overview.share')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map(one => (
            <tr key={one.key}>
              <th scope="row">{nameOf(t, one)}</th>
              <td>
                <Link to={pathOf(one)}>{one.place.join(' / ')}</Link>
              </td>
              <td>{one.used}</td>
              <td>{one.total}</td>
              <td>
                {Math.round(one.share * 100)}%
                <Bar share={one.share} level={one.level} />
                <Warning measure={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A share as a thin bar beside its number. */
export function Bar({ share, level }: Pick<Measure, 'share' | 'level'>) {
  return (
    <span className={css.bar} aria-hidden>
      <span style={{ width: `${Math.min(100, share * 100)}%` }} data-level={level} />
    </span>
  )
}

function Warning({ measure: { level } }: { measure: Measure }) {
  const { t } = useT()
  if (level === 'fine') return null
  return (
    <span className={css.warning} data-level={level}>
      <IconAlertTriangle size={13} aria-hidden />
      {t(level === 'full' ? 'overview.nearlyFull' : 'overview.fillingUp')}
    </span>
  )
}
