import { CloudError } from '@cloud/client'
import { Button, Stack, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { schemaOf } from '#shared/form/check.ts'
import { FieldInput } from '#shared/form/FieldInput.tsx'
import { type FieldValue, toParams } from '#shared/form/fields.ts'
import { refusedField } from '#shared/form/refused-field.ts'
import { useT } from '#shared/i18n/index.ts'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { Refusal } from '#shared/ui/Refusal.tsx'
import { pathTo } from '../registry.ts'
import css from './actions.module.css'
import { formFields } from './form-fields.ts'
import type { Opened } from './open.ts'
import { perform } from './perform.ts'

/** An action's form, its question, or both. It closes only when the cloud has taken it or the reader leaves. */
export function ActionDialog({ onClose, ...opened }: Opened & { onClose: () => void }) {
  const { resource, action, row } = opened
  const { t } = useT()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const [fields] = useState(() => formFields(t, opened))
  const [refused, setRefused] = useState<CloudError>()
  const [typed, setTyped] = useState('')
  const [leaving, setLeaving] = useState(false)
  const name = row ? resource.title(row) : ''
  const form = useForm<Record<string, FieldValue>>({
    initialValues: Object.fromEntries(fields.map(f => [f.name, f.initial])),
    validate: schemaResolver(schemaOf(t, fields), { sync: true }),
    validateInputOnBlur: true,
  })
  const edits = row !== undefined && action.danger === undefined
  const unconfirmed = action.danger === 'name' && typed.trim() !== name

  const submit = form.onSubmit(
    async values => {
      if (unconfirmed) return
      setRefused(undefined)
      try {
        await perform(opened, toParams(fields, values, edits ? 'edit' : 'new'))
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
    },
    errors => {
      document.querySelector<HTMLElement>(`[name="${Object.keys(errors)[0]}"]`)?.focus()
    },
  )
  const close = () => {
    if (form.isDirty() && !leaving) setLeaving(true)
    else onClose()
  }
  const input = (field: (typeof fields)[number]) => (
    <FieldInput
      key={field.name}
      field={field}
      value={form.values[field.name] ?? field.initial}
      values={form.values}
      error={form.errors[field.name] as string | undefined}
      onChange={value => form.setFieldValue(field.name, value)}
      onBlur={() => void form.validateField(field.name)}
    />
  )
  const folded = fields.filter(f => f.more)
  const label = t(`action.${action.id}`)

  return (
    <Dialog
      onClose={close}
      title={name ? t('dialog.title', { action: label, name }) : label}
      size={fields.length > 0 ? 560 : 480}
    >
      <form onSubmit={submit} noValidate>
        {refused && (
          <div className={css.warning}>
            <Refusal error={refused} />
          </div>
        )}
        {action.warning && <p className={css.warning}>{t(action.warning, { name })}</p>}
        <Stack gap="md">
          {fields.filter(f => !f.more).map(input)}
          {folded.length > 0 && (
            <details className={css.more} open={folded.some(f => f.name in form.errors) || undefined}>
              <summary>{t('form.more')}</summary>
              <Stack gap="md" mt="xs">
                {folded.map(input)}
              </Stack>
            </details>
          )}
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
