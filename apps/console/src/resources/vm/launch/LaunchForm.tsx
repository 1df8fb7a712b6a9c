import { CloudError } from '@cloud/client'
import type { ZoneResponse } from '@cloud/contract'
import { Button, Stack, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useCaller } from '#shared/api/session.ts'
import { perform } from '#shared/engine/actions/perform.ts'
import { pathTo, resourceNamed } from '#shared/engine/registry.ts'
import { FieldInput } from '#shared/engine/form/FieldInput.tsx'
import type { Field, FieldValue } from '#shared/form/fields.ts'
import { refusedField } from '#shared/form/refused-field.ts'
import { useT } from '#shared/i18n/index.ts'
import { Notice } from '#shared/ui/Notice.tsx'
import { Refusal } from '#shared/ui/Refusal.tsx'
import { demandOf, useChosen } from './chosen.ts'
import { deployParams } from './deploy-params.ts'
import { dropDraft, keepDraft, readDraft } from './draft.ts'
import { blankValues, launchErrors, launchFields } from './launch-fields.ts'
import css from './launch.module.css'
import { useReadiness } from './readiness.ts'
import { Summary } from './Summary.tsx'

const focusField = (name: string) => document.querySelector<HTMLElement>(`[name="${name}"]`)?.focus()

const needsZone = new Set(['templateid', 'serviceofferingid', 'diskofferingid', 'networkids', 'hostid'])

/** @param only the zone, when there is one alone */
export function LaunchForm({ only }: { only: ZoneResponse | undefined }) {
  const { t } = useT()
  const caller = useCaller()
  const navigate = useNavigate()
  const vm = resourceNamed('vm')
  const [refused, setRefused] = useState<CloudError>()
  let fields: Field[] = []
  const form = useForm<Record<string, FieldValue>>({
    initialValues: { ...blankValues, ...(only && { zoneid: only.id }), ...readDraft(caller.userid) },
    validate: values => launchErrors(t, fields, values),
    validateInputOnBlur: true,
    onValuesChange: values => keepDraft(caller.userid, values),
  })
  const { values } = form
  const chosen = useChosen(values)
  fields = launchFields(t, caller, chosen, values)
  const { ready, waiting } = useReadiness(String(values['zoneid']))

  const submit = form.onSubmit(
    async () => {
      const action = vm.actions.find(a => a.command === 'deployVirtualMachine')
      if (!action) return
      setRefused(undefined)
      try {
        const path = await perform({ resource: vm, action }, deployParams(fields, values, chosen))
        dropDraft()
        await navigate(path ?? pathTo(vm))
      } catch (error) {
        if (!(error instanceof CloudError)) throw error
        const named = refusedField(
          error.errortext,
          fields.map(f => f.name),
        )
        if (named) {
          form.setFieldError(named, error.errortext)
          focusField(named)
        }
        setRefused(error)
      }
    },
    errors => focusField(Object.keys(errors)[0] ?? ''),
  )
  const change = (name: string, value: FieldValue) => {
    if (name === 'zoneid') for (const other of needsZone) form.setFieldValue(other, blankValues[other] ?? '')
    form.setFieldValue(name, value)
  }
  const input = (field: Field) => (
    <FieldInput
      key={field.name}
      field={field}
      value={values[field.name] ?? field.initial}
      values={values}
      error={form.errors[field.name] as string | undefined}
      onChange={value => change(field.name, value)}
      onBlur={() => form.validateField(field.name)}
    />
  )
  const folded = fields.filter(f => f.more)
  const startOver = () => {
    form.setValues({ ...blankValues, ...(only && { zoneid: only.id }) })
    form.clearErrors()
    setRefused(undefined)
    dropDraft()
  }

  return (
    <form className={css.page} onSubmit={submit} noValidate>
      <Title order={1} mb="md">
        {t('action.deployVirtualMachine')}
      </Title>
      <div className={css.columns}>
        <div className={css.form}>
          {ready === 0 && (
            <Notice title={t('launch.noTemplate')}>
              <p>{t(waiting.length > 0 ? 'launch.noTemplateYet' : 'launch.noTemplateAtAll')}</p>
              <ul>
                {waiting.map(one => (
                  <li key={one.id}>
                    {one.name}: {one.status || t('launch.notReady')}
                  </li>
                ))}
              </ul>
              <Link to={pathTo(resourceNamed('template'))}>{t('launch.toTemplates')}</Link>
            </Notice>
          )}
          <Stack gap="md">{fields.filter(f => !f.more).map(input)}</Stack>
          <details className={css.more} open={folded.some(f => f.name in form.errors) || undefined}>
            <summary>{t('form.more')}</summary>
            <Stack gap="md" mt="xs">
              {folded.map(input)}
            </Stack>
          </details>
          {refused && <Refusal error={refused} title={t('launch.refused')} />}
          <div className={css.buttons}>
            <Button type="submit" size="md" loading={form.submitting}>
              {t('action.deployVirtualMachine')}
            </Button>
            <Button variant="default" size="md" component={Link} to={pathTo(vm)}>
              {t('common.cancel')}
            </Button>
            {form.isDirty() && (
              <Button variant="subtle" color="gray" size="md" onClick={startOver}>
                {t('launch.startOver')}
              </Button>
            )}
          </div>
          <p className={css.quiet}>{t('launch.draft')}</p>
        </div>
        <Summary chosen={chosen} demand={demandOf(chosen, values)} values={values} />
      </div>
    </form>
  )
}
