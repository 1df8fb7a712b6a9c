import { ActionIcon, Select, Stack, Title } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { FieldInput } from '#shared/engine/form/FieldInput.tsx'
import { type Field, blank, type Values } from '#shared/form/fields.ts'
import { useT } from '#shared/i18n/index.ts'
import css from './api.module.css'
import { type Described, fieldOf } from './described.ts'

interface Props {
  api: Described
  /** those that are shown: the needed ones and the ones that were added */
  fields: readonly Field[]
  values: Values
  onChange: (values: Values) => void
}

/** What is needed stands there; what else there is can be added, one by one. */
export function Parameters({ api, fields, values, onChange }: Props) {
  const { t } = useT()
  const shown = new Set(fields.map(f => f.name))
  const others = api.params.filter(p => !shown.has(p.name))
  const without = (name: string) =>
    onChange(Object.fromEntries(Object.entries(values).filter(([other]) => other !== name)))
  const add = (name: string | null) => {
    const param = others.find(p => p.name === name)
    if (param) onChange({ ...values, [param.name]: blank(fieldOf(t, param).kind) })
  }
  return (
    <Stack gap="sm">
      <Title order={2}>{t('signing.params')}</Title>
      {api.params.length === 0 && <p className={css.quiet}>{t('signing.noParams')}</p>}
      {fields.map(field => (
        <div key={field.name} className={css.param}>
          <FieldInput
            field={field}
            value={values[field.name] ?? field.initial}
            values={values}
            error={undefined}
            onChange={value => onChange({ ...values, [field.name]: value })}
            onBlur={() => undefined}
          />
          {!field.required && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('signing.remove', { name: field.name })}
              onClick={() => without(field.name)}
            >
              <IconX size={16} />
            </ActionIcon>
          )}
        </div>
      ))}
      {others.length > 0 && (
        <Select
          key={shown.size}
          label={t('signing.add')}
          description={t('signing.addHint', { command: api.name })}
          searchable
          value={null}
          data={others.map(p => p.name)}
          renderOption={({ option }) => (
            <div className={css.option}>
              <code>{option.value}</code>
              <span className={css.quiet}>{others.find(p => p.name === option.value)?.description}</span>
            </div>
          )}
          onChange={add}
        />
      )}
    </Stack>
  )
}
