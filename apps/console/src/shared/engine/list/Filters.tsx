import { NativeSelect, Stack, TextInput } from '@mantine/core'
import { commands, lists } from 'virtual:commands'
import { Picker } from '../form/Picker.tsx'
import { labelOf, type Translate, useT } from '#shared/i18n/index.ts'
import type { Resource } from '../declare.ts'

interface Props {
  resource: Resource
  names: readonly string[]
  values: Readonly<Record<string, string>>
  change: (parts: Readonly<Record<string, string | undefined>>) => void
}

/** One field for each filter that the list command takes. */
export function FilterFields({ resource, names, values, change }: Props) {
  const { t } = useT()
  return (
    <Stack gap="sm">
      {names.map(name => {
        const kind = resource.filters[name]
        const label = t(`field.${name}` as 'field.name')
        const value = values[name] ?? ''
        const shape = commands[resource.list]?.params[name]
        const list = shape?.entity ? lists[shape.entity] : undefined
        if (kind === 'pick' && list)
          return (
            <Picker
              key={name}
              size="xs"
              label={label}
              list={list}
              value={value || null}
              onChange={id => change({ [name]: id ?? undefined })}
            />
          )
        if (kind !== 'pick' && kind && kind.length > 0) {
          const options = kind === 'yesno' ? ['true', 'false'] : kind
          return (
            <NativeSelect
              key={name}
              size="xs"
              label={label}
              value={value}
              onChange={event => change({ [name]: event.currentTarget.value })}
              data={[
                { value: '', label: t('list.any') },
                ...options.map(o => ({ value: o, label: optionText(t, o) })),
              ]}
            />
          )
        }
        return (
          <TextInput
            key={`${name} ${value}`}
            size="xs"
            type={shape?.type === 'date' ? 'date' : 'text'}
            label={label}
            defaultValue={value}
            onBlur={event =>
              event.currentTarget.value !== value && change({ [name]: event.currentTarget.value })
            }
            onKeyDown={event => event.key === 'Enter' && event.currentTarget.blur()}
          />
        )
      })}
    </Stack>
  )
}

const optionText = (t: Translate, value: string) =>
  value === 'true' ? t('common.yes') : value === 'false' ? t('common.no') : labelOf('state', value)

export const filterText = (t: Translate, name: string, value: string): string =>
  `${t(`field.${name}` as 'field.name')}: ${optionText(t, value.length > 30 ? `${value.slice(0, 8)}…` : value)}`
