import type { CloudError, Rows } from '@cloud/client'
import { ActionIcon, Button, NativeSelect, Skeleton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useApis } from '#shared/api/apis.ts'
import type { Row } from '#shared/api/lists.ts'
import { useCaller } from '#shared/api/session.ts'
import { useT } from '#shared/i18n/index.ts'
import { DataTable } from '#shared/table/DataTable.tsx'
import { current, type Selection } from '#shared/table/selection.ts'
import { advance, fresh } from '#shared/table/live.ts'
import { Refusal } from '#shared/ui/Refusal.tsx'
import { usePreferences } from '#shared/ui/preferences.ts'
import { bulkActions } from '../bulk/actions.ts'
import { BulkBar } from '../bulk/BulkBar.tsx'
import type { Resource, ResourceRow } from '../declare.ts'
import { columnsOf, menuColumn } from './columns.tsx'
import { Empty } from './Empty.tsx'
import css from './list.module.css'
import { nextSort, sorted } from './sorting.ts'
import { pageSizes, type View } from './view.ts'

interface Props {
  resource: Resource
  view: View
  change: (parts: Readonly<Record<string, string | undefined>>) => void
  /** names what is looked at: rows of another view are not compared with these */
  viewKey: string
  data: Rows<Row> | undefined
  /** `data` is still that of the view before */
  waiting: boolean
  error: CloudError | undefined
  narrowed: boolean
  among: Readonly<Record<string, unknown>> | undefined
  onRetry: () => void
  onOpen: (row: ResourceRow) => void
  chosen: Selection<ResourceRow>
  onChoose: (chosen: Selection<ResourceRow>) => void
  params: Readonly<Record<string, unknown>>
}

const none: readonly Row[] = []

export function ListBody({
  resource,
  view,
  change,
  viewKey,
  data,
  waiting,
  error,
  narrowed,
  among,
  onRetry,
  onOpen,
  chosen,
  onChoose,
  params,
}: Props) {
  const { t } = useT()
  const caller = useCaller()
  const { can } = useApis()
  const density = usePreferences(p => p.density)
  const phone = useMediaQuery('(max-width: 767px)', undefined, { getInitialValueInEffect: false })
  const source = data?.rows ?? none
  const [live, setLive] = useState(() => fresh(viewKey, source))
  if (!waiting && data && (live.source !== source || live.view !== viewKey))
    setLive(advance(live, viewKey, source, view.columns))

  if (error && !data)
    return (
      <div className={css.aside}>
        <Refusal
          error={error}
          {...(error.errorcode === 432 || error.errorcode === 531 ? { title: t('list.forbidden') } : {})}
        />
        <Button mt="md" variant="default" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      </div>
    )
  if (!data)
    return (
      <div className={css.aside} role="group" aria-busy="true" aria-label={t('common.loading')}>
        {Array.from({ length: 8 }, (_, i) => (
          <Skeleton key={i} height={20} mb={12} radius="sm" />
        ))}
      </div>
    )
  if (data.count === 0 && live.rows.length === 0)
    return (
      <Empty resource={resource} narrowed={narrowed} among={among} onClear={() => change(cleared(view))} />
    )

  const pages = Math.max(1, Math.ceil(data.count / view.pagesize))
  const shownColumns = phone
    ? [...new Set([view.columns[0], resource.state ?? view.columns[1]])].filter(c => c !== undefined)
    : view.columns
  const rows = sorted(live.rows, view.sort)
  return (
    <>
      {chosen.size > 0 && (
        <BulkBar
          resource={resource}
          rows={current(chosen, live.rows)}
          total={data.count}
          params={params}
          given={among}
          onChange={onChoose}
        />
      )}
      {error && <p className={css.stale}>{t('list.stale', { why: error.errortext })}</p>}
      <DataTable
        label={t(`resource.${resource.name}`, { count: 2 })}
        columns={[
          ...columnsOf(resource, shownColumns, source, phone, t),
          ...(resource.actions.some(one => one.on !== 'list')
            ? [menuColumn(resource, t('list.actions'), phone, among)]
            : []),
        ]}
        rows={rows}
        total={data.count}
        offset={(view.page - 1) * view.pagesize}
        rowHeight={density === 'compact' ? 36 : 44}
        changed={live.changed}
        gone={live.gone}
        sort={view.sort}
        sortNote={pages > 1 ? t('list.sortedPage') : undefined}
        onSort={key => change({ sort: nextSort(view.sort, key) })}
        onOpen={onOpen}
        {...(bulkActions(resource, caller, can).length > 0 && {
          selection: {
            chosen,
            change: mark => onChoose(mark(chosen, rows)),
            label: row => t('table.mark', { name: resource.title(row) }),
          },
        })}
      />
      <footer className={css.foot}>
        <span>
          {t('list.range', {
            from: Math.min(data.count, (view.page - 1) * view.pagesize + 1),
            to: Math.min(data.count, view.page * view.pagesize),
            count: data.count,
          })}
        </span>
        {view.sort && pages > 1 && <span className={css.note}>* {t('list.sortedPage')}</span>}
        <span className={css.spring} />
        <NativeSelect
          size="xs"
          aria-label={t('list.pagesize')}
          value={String(view.pagesize)}
          data={[...new Set([...pageSizes, view.pagesize])].toSorted((a, b) => a - b).map(String)}
          onChange={event => {
            usePreferences.getState().setPagesize(Number(event.currentTarget.value))
            change({ pagesize: event.currentTarget.value })
          }}
        />
        <ActionIcon
          variant="default"
          size={30}
          aria-label={t('list.previous')}
          disabled={view.page <= 1}
          onClick={() => change({ page: String(view.page - 1) })}
        >
          <IconChevronLeft size={16} />
        </ActionIcon>
        <span>{t('list.page', { page: view.page, pages })}</span>
        <ActionIcon
          variant="default"
          size={30}
          aria-label={t('list.next')}
          disabled={view.page >= pages}
          onClick={() => change({ page: String(view.page + 1) })}
        >
          <IconChevronRight size={16} />
        </ActionIcon>
      </footer>
    </>
  )
}

const cleared = (view: View) =>
  Object.fromEntries([...Object.keys(view.filters), 'q'].map(name => [name, undefined]))
