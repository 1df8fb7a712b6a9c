import { CloudError } from '@cloud/client'
import { Button, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { toParams } from '#shared/form/fields.ts'
import { refusedField } from '#shared/form/refused-field.ts'
import { useT } from '#shared/i18n/index.ts'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { Refusal } from '#shared/ui/Refusal.tsx'
import { doing } from '../doings.ts'
import { pathTo } from '../registry.ts'
import css from './actions.module.css'
import { Fields, focusFirst, useActionForm } from './Fields.tsx'
import { CallCode } from './CallCode.tsx'
import { dropDraft, keepDraft, readDraft } from './draft.ts'
import type { Opened } from './opened.ts'
import { announce, paramsOf, send } from './perform.ts'
import { Takes } from './Takes.tsx'
import { useFields } from './use-fields.ts'

interface Props extends Opened {
  onClose: () => void
  /** told the id of what was made */
  onMade?: (id: string) => void
}

/** An action's form, its question, or both. It closes only when the cloud has taken it or the reader leaves. */
export function ActionDialog({ onClose, onMade, ...opened }: Props) {
  const { resource, action, row } = opened
  const { t } = useT()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const { fields, asking } = useFields(opened)
  const [refused, setRefused] = useState<CloudError>()
  const [typed, setTyped] = useState('')
  const [leaving, setLeaving] = useState(false)
  const name = row ? resource.title(row) : ''
  const [draft] = useState(() => readDraft(opened, fields))
  const drafted = Object.keys(draft).length > 0
  const form = useActionForm(fields, draft, values => keepDraft(opened, fields, values))
  const edits = row !== undefined && action.danger === undefined
  const unconfirmed = action.danger === 'name' && typed.trim() !== name

  const params = (values: typeof form.values) => toParams(fields, values, edits ? 'edit' : 'new')
  const submit = form.onSubmit(async values => {
    if (unconfirmed) return
    setRefused(undefined)
    try {
      const sent = await send(opened, params(values))
      announce(opened, sent)
      dropDraft(opened)
      if (typeof sent.answer['id'] === 'string') onMade?.(sent.answer['id'])
      onClose()
      if (action.removes && row && pathname.startsWith(pathTo(resource, row.id)))
        await navigate(pathTo(resource))
    } catch (error) {
      if (!(error instanceof CloudError)) throw error
      const field = refusedField(
        error.errortext,
        fields.map(f => f.name),
      )
      if (field) form.setFieldError(field, error.errortext)
      setRefused(error)
    }
  }, focusFirst)
  const close = () => {
    if (form.isDirty() && !leaving) return setLeaving(true)
    if (leaving) dropDraft(opened)
    onClose()
  }
  const startAfresh = () => {
    dropDraft(opened)
    form.setValues(Object.fromEntries(fields.map(f => [f.name, f.initial])))
  }
  const label = doing(action.id)

  return (
    <Dialog
      onClose={close}
      title={name ? t('dialog.title', { action: label, name }) : label}
      size={fields.length > 0 ? 560 : 480}
    >
      <form
        aria-busy={asking}
        onSubmit={event => {
          event.stopPropagation() // a form over a form: the lower one is not sent too
          submit(event)
        }}
        noValidate
      >
        {refused && (
          <div className={css.warning}>
            <Refusal error={refused} />
          </div>
        )}
        {drafted && (
          <p className={css.warning} role="status">
            {t('dialog.draft')}{' '}
            <Button size="compact-xs" variant="subtle" onClick={startAfresh}>
              {t('dialog.afresh')}
            </Button>
          </p>
        )}
        {action.warning && <p className={css.warning}>{t(action.warning, { name })}</p>}
        {row && <Takes resource={resource} action={action} row={row} />}
        <Stack gap="md">
          <Fields fields={fields} form={form} asking={asking} />
          {action.danger === 'name' && (
            <TextInput
              label={t('dialog.typeName', { name })}
              value={typed}
              autoComplete="off"
              spellCheck={false}
              data-autofocus
              onChange={e => setTyped(e.currentTarget.value)}
            />
          )}
        </Stack>
        <CallCode
          command={action.command}
          params={() => paramsOf(opened, params(form.values))}
          secret={fields.filter(f => f.kind === 'secret').map(f => f.name)}
        />
        {leaving && <p className={css.warning}>{t('dialog.unsaved')}</p>}
        <div className={css.buttons}>
          <Button variant="default" onClick={close}>
            {leaving ? t('dialog.discard') : t('common.cancel')}
          </Button>
          <Button
            type="submit"
            color={action.danger ? 'red' : 'accent'}
            disabled={unconfirmed}
            loading={form.submitting}
          >
            {label}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
