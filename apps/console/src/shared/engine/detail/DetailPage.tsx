import { CloudError } from '@cloud/client'
import { Button, Group, Skeleton, Tabs, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ComponentType, lazy, Suspense } from 'react'
import { Link, useNavigate } from 'react-router'
import { useApis } from '#shared/api/apis.ts'
import { useCaller } from '#shared/api/session.ts'
import { useT } from '#shared/i18n/index.ts'
import { Id } from '#shared/ui/Id.tsx'
import { Page } from '#shared/ui/Page.tsx'
import { Refusal } from '#shared/ui/Refusal.tsx'
import { State } from '#shared/ui/State.tsx'
import { DetailActions } from '../actions/DetailActions.tsx'
import type { Resource, ResourceRow } from '../declare.ts'
import { rowsQuery } from '../rows.ts'
import { useOnScreen } from '../on-screen.ts'
import { ResourceList } from '../list/ListPage.tsx'
import { detailsOf } from '../list/params.ts'
import { pathTo } from '../registry.ts'
import { Activity } from './Activity.tsx'
import { useCounts } from './counts.ts'
import css from './detail.module.css'
import { Properties } from './Properties.tsx'
import { tabsOf } from './tabs.ts'

const Code = lazy(() => import('../code/Code.tsx').then(m => ({ default: m.Code })))

/** One row, kept up to date: undefined while it is unknown, null when the cloud has it no more. */
function useRow(resource: Resource, id: string) {
  const caller = useCaller()
  const query = useQuery(
    rowsQuery(resource, {
      ...resource.fixed(caller),
      ...detailsOf(resource),
      [resource.idParam ?? 'id']: id,
    }),
  )
  const row: ResourceRow | null | undefined = query.data && (query.data.rows.find(r => r.id === id) ?? null)
  return { row, error: query.error instanceof CloudError ? query.error : undefined, refetch: query.refetch }
}

interface Props {
  resource: Resource
  id: string
  tab?: string | undefined
  /** in place of the declared properties, where a page made by hand says more */
  overview?: ComponentType<{ row: ResourceRow }>
  /** before the actions */
  beside?: ComponentType<{ row: ResourceRow }>
}

export function DetailPage({ resource, id, tab, ...made }: Props) {
  const { t } = useT()
  const { row, error, refetch } = useRow(resource, id)
  const many = { text: t(`resource.${resource.name}`, { count: 2 }), to: pathTo(resource) }
  // 431 is CloudStack's word for an id that nothing has
  if (row === null || error?.errorcode === 431)
    return (
      <Page crumbs={[many, { text: t('detail.gone') }]}>
        <div className={css.lost}>
          <Title order={1}>
            {t('detail.goneTitle', { one: t(`resource.${resource.name}`, { count: 1 }) })}
          </Title>
          <Text my="md">{t('detail.goneWhy', { id })}</Text>
          <Button component={Link} to={pathTo(resource)}>
            {t('detail.toList', { many: many.text })}
          </Button>
        </div>
      </Page>
    )
  if (error && !row)
    return (
      <Page crumbs={[many, { text: id }]}>
        <div className={css.lost}>
          <Refusal error={error} />
          <Button mt="md" variant="default" onClick={() => void refetch()}>
            {t('common.retry')}
          </Button>
        </div>
      </Page>
    )
  if (!row)
    return (
      <Page crumbs={[many, { text: '…' }]}>
        <div className={css.lost} role="group" aria-busy="true" aria-label={t('common.loading')}>
          <Skeleton height={28} width={280} mb="lg" />
          <Skeleton height={240} />
        </div>
      </Page>
    )
  return (
    <Page crumbs={[many, { text: resource.title(row) }]}>
      <Detail resource={resource} row={row} tab={tab} {...made} />
    </Page>
  )
}

function Detail({
  resource,
  row,
  tab,
  overview: Overview,
  beside: Beside,
}: Omit<Props, 'id'> & { row: ResourceRow }) {
  const { t } = useT()
  const navigate = useNavigate()
  const caller = useCaller()
  const { can } = useApis()
  const tabs = tabsOf(resource, row, caller, can)
  const counts = useCounts(row, tabs)
  const current = tabs.find(one => one.name === tab)
  useOnScreen({ resource, row })
  const state = resource.state && row[resource.state]
  // what is made here is of its zone
  const zone = row['zoneid'] === undefined ? {} : { zoneid: row['zoneid'] }
  return (
    <div className={css.page} data-list={current !== undefined || undefined}>
      <header className={css.head}>
        <div className={css.title}>
          <p className={css.kind}>{t(`resource.${resource.name}`, { count: 1 })}</p>
          <Title order={1}>{resource.title(row)}</Title>
          <div className={css.under}>
            {typeof state === 'string' && <State value={state} />}
            <Id value={row.id} whole />
          </div>
        </div>
        <Group gap="xs">
          {Beside && <Beside row={row} />}
          <DetailActions resource={resource} row={row} />
        </Group>
      </header>
      <Tabs
        value={current?.name ?? (tab === 'code' ? 'code' : 'details')}
        onChange={next => navigate(pathTo(resource, row.id, next && next !== 'details' ? next : undefined))}
        keepMounted={false}
        className={css.tabs}
      >
        <Tabs.List className={css.tablist}>
          <Tabs.Tab value="details">{t('detail.details')}</Tabs.Tab>
          {tabs.map((one, i) => (
            <Tabs.Tab key={one.name} value={one.name}>
              {t(one.label, { count: 2 })}{' '}
              {counts[i] !== undefined && <span className={css.count}>{counts[i]}</span>}
            </Tabs.Tab>
          ))}
          <Tabs.Tab value="code">{t('code.title')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="details" className={css.panel}>
          <div className={css.columns}>
            {Overview ? <Overview row={row} /> : <Properties resource={resource} row={row} />}
            <Activity resource={resource} row={row} />
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="code" className={css.panel}>
          <div className={css.columns}>
            <Suspense fallback={null}>
              <Code command={resource.list} params={{ [resource.idParam ?? 'id']: row.id }} />
            </Suspense>
          </div>
        </Tabs.Panel>
        {tabs.map(one => (
          <Tabs.Panel key={one.name} value={one.name} className={css.panel}>
            <ResourceList resource={one.resource} among={one.among} given={{ ...zone, ...one.among }} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </div>
  )
}
