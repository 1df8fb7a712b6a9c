import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useApis } from '#shared/api/apis.ts'
import { useCaller } from '#shared/api/session.ts'
import { useT } from '#shared/i18n/index.ts'
import { type Selection } from '#shared/table/selection.ts'
import { bulkActions } from './actions.ts'
import { reasonText } from '../actions/available.ts'
import type { Resource, ResourceRow } from '../declare.ts'
import { everyPage } from '../rows.ts'
import css from './bulk.module.css'
import { type Bulk, beginBulk } from './open.ts'

interface Props {
  resource: Resource
  /** the marked rows, as they are now */
  rows: readonly ResourceRow[]
  /** rows on all pages */
  total: number
  /** what the list is asked for, so that all of it can be marked */
  params: Readonly<Record<string, unknown>>
  /** what the list is narrowed by */
  given?: Readonly<Record<string, unknown>> | undefined
  onChange: (chosen: Selection<ResourceRow>) => void
}

/** What can be done to the marked rows together. */
export function BulkBar({ resource, rows, total, params, given, onChange }: Props) {
  const { t } = useT()
  const caller = useCaller()
  const { can } = useApis()
  const [marking, setMarking] = useState(false)
  const clear = () => onChange(new Map())
  const markAll = async () => {
    setMarking(true)
    const found = new Map<string, ResourceRow>()
    for await (const page of everyPage(resource, params)) for (const row of page.rows) found.set(row.id, row)
    onChange(found)
    setMarking(false)
  }
  return (
    <div className={css.bar} role="group" aria-label={t('bulk.title')}>
      <strong role="status">{t('bulk.marked', { count: rows.length })}</strong>
      {rows.length < total && (
        <Button size="compact-sm" variant="subtle" loading={marking} onClick={() => void markAll()}>
          {t('bulk.markAll', { count: total })}
        </Button>
      )}
      {bulkActions(resource, caller, can).map(action => (
        <BulkButton key={action.id} {...{ resource, action, rows, given }} onStart={clear} />
      ))}
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<IconX size={14} />}
        onClick={clear}
      >
        {t('bulk.clear')}
      </Button>
    </div>
  )
}

function BulkButton({ resource, action, rows, given, onStart }: Omit<Bulk, 'key'>) {
  const { t } = useT()
  const caller = useCaller()
  const reasons = rows.map(row => action.when?.(row, caller))
  const why = reasons.every(Boolean) ? reasons[0] : undefined
  return (
    <Button
      size="compact-sm"
      variant="default"
      disabled={why !== undefined}
      title={why && reasonText(t, why)}
      onClick={() => beginBulk({ resource, action, rows, given, onStart })}
    >
      {t(`action.${action.id}`)}
    </Button>
  )
}
