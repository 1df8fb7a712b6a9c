import {
  ActionIcon,
  Button,
  Checkbox,
  Popover,
  SegmentedControl,
  Stack,
  TextInput,
  Title,
} from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconAdjustmentsHorizontal, IconFilter, IconSearch, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useT } from '#shared/i18n/index.ts'
import { usePreferences } from '#shared/ui/preferences.ts'
import { ListActions } from '../actions/ListActions.tsx'
import type { Resource } from '../declare.ts'
import { FilterFields, filterText } from './Filters.tsx'
import css from './list.module.css'
import { Take } from './Take.tsx'
import type { View } from './view.ts'

interface Props {
  resource: Resource
  heading: boolean
  among: Readonly<Record<string, unknown>> | undefined
  view: View
  change: (parts: Readonly<Record<string, string | undefined>>) => void
  count: number | undefined
  params: Readonly<Record<string, unknown>>
  searchBox: (input: HTMLInputElement | null) => void
}

export function ListHead({ resource, heading, among, view, change, count, params, searchBox }: Props) {
  const { t, language } = useT()
  return (
    <div className={css.head}>
      {heading && (
        <div className={css.heading}>
          <Title order={1}>
            {t(`resource.${resource.name}`, { count: 2 })}
            {count !== undefined && <span className={css.count}>{count.toLocaleString(language)}</span>}
          </Title>
          <ListActions resource={resource} />
        </div>
      )}
      <div className={css.tools}>
        <SearchBox key={resource.name} value={view.search} onChange={q => change({ q })} box={searchBox} />
        <Filter resource={resource} among={among} view={view} change={change} />
        {Object.entries(view.filters).map(([name, value]) => (
          <Button
            key={name}
            size="compact-sm"
            variant="light"
            rightSection={<IconX size={14} />}
            aria-label={t('list.clearFilter', { filter: filterText(t, name, value) })}
            onClick={() => change({ [name]: undefined })}
          >
            {filterText(t, name, value)}
          </Button>
        ))}
        <span className={css.spring} />
        {heading && resource.tree && (
          <SegmentedControl
            size="xs"
            aria-label={t('tree.as')}
            value={view.as}
            onChange={as => change({ as: as === 'list' ? as : undefined })}
            data={(['tree', 'list'] as const).map(as => ({ value: as, label: t(`tree.${as}`) }))}
          />
        )}
        {!heading && <ListActions resource={resource} given={among} />}
        <Take resource={resource} params={params} columns={view.columns} />
        <Look resource={resource} view={view} change={change} />
      </div>
    </div>
  )
}

function SearchBox({
  value,
  onChange,
  box,
}: {
  value: string
  onChange: (q: string) => void
  box: Props['searchBox']
}) {
  const { t } = useT()
  const [text, setText] = useState(value)
  const [known, setKnown] = useState(value)
  if (known !== value) {
    // the address has changed: by this box, which already says so, or by a link
    setKnown(value)
    if (text.trim() !== value) setText(value)
  }
  const later = useDebouncedCallback(onChange, { delay: 300, flushOnUnmount: false })
  return (
    <TextInput
      ref={box}
      className={css.search}
      size="xs"
      type="search"
      leftSection={<IconSearch size={16} />}
      placeholder={t('list.search')}
      aria-label={t('list.search')}
      aria-keyshortcuts="/"
      value={text}
      onChange={event => {
        setText(event.currentTarget.value)
        later(event.currentTarget.value.trim())
      }}
    />
  )
}

function Filter({ resource, among, view, change }: Pick<Props, 'resource' | 'among' | 'view' | 'change'>) {
  const { t } = useT()
  const names = Object.keys(resource.filters).filter(name => !(among && name in among))
  if (names.length === 0) return null
  return (
    <Popover position="bottom-start" width={300} trapFocus shadow="md">
      <Popover.Target>
        <Button size="xs" variant="default" leftSection={<IconFilter size={16} />}>
          {t('list.filter')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <FilterFields resource={resource} names={names} values={view.filters} change={change} />
      </Popover.Dropdown>
    </Popover>
  )
}

/** Columns and density. */
function Look({ resource, view, change }: Pick<Props, 'resource' | 'view' | 'change'>) {
  const { t } = useT()
  const { density, setDensity, setColumns } = usePreferences()
  const every = [...resource.columns, ...resource.moreColumns]
  const show = (columns: readonly string[]) => {
    const same = columns.join() === resource.columns.join()
    setColumns(resource.name, same ? undefined : columns)
    change({ cols: same ? undefined : columns.join(',') })
  }
  return (
    <Popover position="bottom-end" width={240} trapFocus shadow="md">
      <Popover.Target>
        <ActionIcon variant="default" size={30} aria-label={t('list.look')}>
          <IconAdjustmentsHorizontal size={16} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={6} p={8}>
          <SegmentedControl
            size="xs"
            aria-label={t('list.density')}
            value={density}
            onChange={value => setDensity(value === 'compact' ? 'compact' : 'comfortable')}
            data={[
              { value: 'compact', label: t('list.compact') },
              { value: 'comfortable', label: t('list.comfortable') },
            ]}
          />
          <Checkbox.Group
            label={t('list.columns')}
            value={[...view.columns]}
            onChange={chosen => show(every.filter(c => c === every[0] || chosen.includes(c)))}
          >
            <Stack gap={4} mt={4}>
              {every.slice(1).map(column => (
                <Checkbox
                  key={column}
                  size="xs"
                  value={column}
                  label={t(`field.${resource.labels[column] ?? column}`)}
                />
              ))}
            </Stack>
          </Checkbox.Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
