import { Stack } from '@mantine/core'
import { schemaResolver, useForm, type UseFormReturnType } from '@mantine/form'
import { schemaOf } from '#shared/form/check.ts'
import { FieldInput } from '../form/FieldInput.tsx'
import { type Field, type FieldKind, type FieldValue, askedFields, isMore } from '#shared/form/fields.ts'
import { useT } from '#shared/i18n/index.ts'
import css from './actions.module.css'

type Form = UseFormReturnType<Record<string, FieldValue>>

/** The form of an action: checked on leaving a field and again on submit. */
export function useActionForm(
  fields: readonly Field[],
  draft: Readonly<Record<string, FieldValue>> = {},
  onChange?: (values: Record<string, FieldValue>) => void,
): Form {
  const { t } = useT()
  return useForm<Record<string, FieldValue>>({
    initialValues: Object.fromEntries(fields.map(f => [f.name, draft[f.name] ?? f.initial])),
    ...(onChange && { onValuesChange: onChange }),
    validate: values => {
      return schemaResolver(schemaOf(t, askedFields(fields, values)), { sync: true })(values)
    },
  })
}

/** Where the reader looks after a refused submit. */
export function focusFirst(errors: object): void {
  document.querySelector<HTMLElement>(`[name="${Object.keys(errors)[0]}"]`)?.focus()
}

/** A list that opens by itself would hide the form. */
const typed: ReadonlySet<FieldKind> = new Set(['text', 'multiline', 'number', 'secret'])

/** The inputs: the likely ones first, the others folded.
 *  @param asking the others wait until it is known which of them this server takes */
export function Fields({ fields, form, asking }: { fields: readonly Field[]; form: Form; asking: boolean }) {
  const { t } = useT()
  const [first] = fields
  const input = (field: Field) => (
    <FieldInput
      key={field.name}
      field={field}
      begins={field.name === first?.name && typed.has(field.kind)}
      value={form.values[field.name] ?? field.initial}
      values={form.values}
      error={form.errors[field.name] as string | undefined}
      onChange={value => form.setFieldValue(field.name, value)}
      // leaving what nobody has filled in yet is no mistake
      onBlur={() => form.isDirty(field.name) && void form.validateField(field.name)}
    />
  )
  const asked = askedFields(fields, form.values)
  const folded = asked.filter(f => isMore(f, form.values))
  return (
    <>
      {asked.filter(f => !isMore(f, form.values)).map(input)}
      {folded.length > 0 && !asking && (
        <details className={css.more} open={folded.some(f => f.name in form.errors) || undefined}>
          <summary>{t('form.more')}</summary>
          <Stack gap="md" mt="xs">
            {folded.map(input)}
          </Stack>
        </details>
      )}
    </>
  )
}
