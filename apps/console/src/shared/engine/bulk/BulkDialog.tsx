import { Button, Stack, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { queryClient } from '#shared/api/query-client.ts'
import { useCaller } from '#shared/api/session.ts'
import { toParams } from '#shared/form/fields.ts'
import { useT } from '#shared/i18n/index.ts'
import { Dialog } from '#shared/ui/Dialog.tsx'
import actions from '../actions/actions.module.css'
import { reasonText } from '../actions/available.ts'
import { Fields, focusFirst, useActionForm } from '../actions/Fields.tsx'
import { send } from '../actions/perform.ts'
import { useFields } from '../actions/use-fields.ts'
import { doing } from '../doings.ts'
import css from './bulk.module.css'
import type { Bulk } from './open.ts'
import { again, countOf, type RowRun, runRows } from './run.ts'
import { Progress, Rows } from './Rows.tsx'

/** One action over many rows: asked once, done a few at a time, with what became of each row. Put aside while it
 *  runs, it shrinks to a line that leads back. */
export function BulkDialog({
  resource,
  action,
  rows,
  given,
  onStart,
  onClose,
}: Bulk & { onClose: () => void }) {
  const { t } = useT()
  const caller = useCaller()
  const { fields, asking } = useFields({ resource, action })
  const form = useActionForm(fields)
  const [judged] = useState(() => rows.map(row => ({ row, why: action.when?.(row, caller) })))
  const [run, setRun] = useState<readonly RowRun[]>()
  const [typed, setTyped] = useState('')
  const [aside, setAside] = useState(false)
  const stop = useRef<AbortController>(undefined)
  const able = judged.filter(one => one.why === undefined).map(one => one.row)
  const unable = judged.filter(one => one.why !== undefined)
  const running = run !== undefined && countOf(run, 'waiting', 'running') > 0
  const label = doing(action.id)
  const unconfirmed = action.danger === 'name' && typed.trim() !== String(able.length)

  const go = async (from: readonly RowRun[], values: Readonly<Record<string, unknown>>) => {
    stop.current = new AbortController()
    setRun(from)
    await runRows({
      rows: from,
      signal: stop.current.signal,
      onChange: setRun,
      act: async row => (await send({ resource, action, row, given }, values, true)).job,
    })
    await queryClient.invalidateQueries({ queryKey: ['list'] })
  }
  const values = () => toParams(fields, form.values, 'new')
  const begin = () => {
    if (unconfirmed) return
    onStart()
    void go(
      able.map(row => ({ row, status: 'waiting' })),
      values(),
    )
  }

  if (aside && run)
    return (
      <button type="button" className={css.aside} onClick={() => setAside(false)}>
        {label} <Progress rows={run} />
      </button>
    )
  if (run)
    return (
      <Dialog title={label} size={640} onClose={() => (running ? setAside(true) : onClose())}>
        <Progress rows={run} />
        <Rows resource={resource} rows={run} />
        <div className={actions.buttons}>
          {running ? (
            <>
              <Button variant="default" onClick={() => stop.current?.abort()}>
                {t('bulk.stop')}
              </Button>
              <Button onClick={() => setAside(true)}>{t('bulk.aside')}</Button>
            </>
          ) : (
            <>
              <Button variant="default" onClick={onClose}>
                {t('common.close')}
              </Button>
              {countOf(run, 'failed', 'left') > 0 && (
                <Button onClick={() => void go(again(run), values())}>
                  {t('bulk.retry', { count: countOf(run, 'failed', 'left') })}
                </Button>
              )}
            </>
          )}
        </div>
      </Dialog>
    )
  return (
    <Dialog title={t('bulk.ask', { action: label, count: able.length })} size={560} onClose={onClose}>
      <form onSubmit={event => form.onSubmit(begin, focusFirst)(event)} noValidate>
        {action.warning && (
          <p className={actions.warning}>
            {t(action.warning, { name: t('bulk.each', { count: able.length }) })}
          </p>
        )}
        <Names title={t('bulk.able')} names={able.map(resource.title)} />
        {unable.length > 0 && (
          <Names
            title={t('bulk.unable', { count: unable.length })}
            names={unable.map(({ row, why }) => `${resource.title(row)} – ${why ? reasonText(t, why) : ''}`)}
          />
        )}
        <Stack gap="md">
          <Fields fields={fields} form={form} asking={asking} />
          {action.danger === 'name' && (
            <TextInput
              label={t('bulk.typeCount', { count: able.length })}
              value={typed}
              autoComplete="off"
              inputMode="numeric"
              data-autofocus
              onChange={e => setTyped(e.currentTarget.value)}
            />
          )}
        </Stack>
        <div className={actions.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" color={action.danger ? 'red' : 'accent'} disabled={unconfirmed}>
            {label}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** All of them can be read: what is grave is not hidden behind "and others". */
function Names({ title, names }: { title: string; names: readonly string[] }) {
  return (
    <section className={css.names} aria-label={title} tabIndex={0}>
      <h3>{title}</h3>
      <ul>
        {names.map((name, i) => (
          // two things may have one name
          // eslint-disable-next-line react/no-array-index-key
          <li key={i}>{name}</li>
        ))}
      </ul>
    </section>
  )
}
