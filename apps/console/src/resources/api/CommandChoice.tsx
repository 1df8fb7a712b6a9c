import { type OptionsFilter, Select } from '@mantine/core'
import { useT } from '#shared/i18n/index.ts'
import css from './api.module.css'
import type { Described } from './described.ts'

interface Props {
  apis: readonly Described[]
  value: string
  onChange: (command: string) => void
}

const MOST = 60

/** Found by name or by what it is for; names that begin with what is typed come first. */
export function CommandChoice({ apis, value, onChange }: Props) {
  const { t } = useT()
  const purposes = new Map(apis.map(api => [api.name, api.description ?? '']))
  const filter: OptionsFilter = ({ options, search, limit }) => {
    const typed = search.trim().toLowerCase()
    if (typed === '' || typed === value.toLowerCase()) return options.slice(0, limit)
    const rank = (name: string) => {
      const at = name.toLowerCase().indexOf(typed)
      return at >= 0 ? at : (purposes.get(name) ?? '').toLowerCase().includes(typed) ? 1_000 : undefined
    }
    return options
      .flatMap(option => {
        const place = 'value' in option ? rank(option.value) : undefined
        return place === undefined ? [] : [{ option, place }]
      })
      .toSorted((a, b) => a.place - b.place)
      .slice(0, limit)
      .map(({ option }) => option)
  }
  return (
    <Select
      label={t('signing.command')}
      placeholder={t('signing.search')}
      searchable
      allowDeselect={false}
      limit={MOST}
      data={apis.map(api => api.name)}
      filter={filter}
      value={value}
      maxDropdownHeight={320}
      renderOption={({ option }) => (
        <div className={css.option}>
          <code>{option.value}</code>
          <span className={css.quiet}>{purposes.get(option.value)}</span>
        </div>
      )}
      onChange={command => command && onChange(command)}
    />
  )
}
