import type { Rows } from '@cloud/client'
import type { ListCommand } from '@cloud/contract'
import { MultiSelect, type OptionsFilter, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { commands } from 'virtual:commands'
import { type ReactNode, useState } from 'react'
import type { OptionNote } from './fields.ts'
import { cloud } from '#shared/api/cloud.ts'
import type { Row } from '#shared/api/lists.ts'
import { useCaller } from '#shared/api/session.ts'
import { nameOf } from '#shared/engine/declare.ts'
import { resourceOf } from '#shared/engine/registry.ts'
import { useT } from '#shared/i18n/index.ts'
import css from './form.module.css'

const PAGE = 50
const UUID = /^\s*([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\s*$/i

interface Common {
  list: ListCommand
  label: string
  /** where the form finds it */
  name?: string
  /** narrows the list */
  among?: Readonly<Record<string, unknown>> | undefined
  /** what is said of each choice */
  about?: ((row: Row) => OptionNote) | undefined
  description?: ReactNode
  error?: ReactNode
  required?: boolean
  size?: 'xs' | 'sm'
  onBlur?: () => void
}

/** Finds one thing among any number: searched by the cloud, paged to the end, or named by a pasted id. */
export function Picker({
  value,
  onChange,
  list,
  among,
  about,
  ...props
}: Common & { value: string | null; onChange: (id: string | null) => void }) {
  const options = useOptions(list, among, about, value ? [value] : [])
  return (
    <Select {...props} {...options.props} value={value} onChange={onChange} clearable={!props.required} />
  )
}

/** The same for several. */
export function MultiPicker({
  value,
  onChange,
  list,
  among,
  about,
  ...props
}: Common & { value: readonly string[]; onChange: (ids: string[]) => void }) {
  const options = useOptions(list, among, about, value)
  return <MultiSelect {...props} {...options.props} value={[...value]} onChange={onChange} />
}

function useOptions(
  list: ListCommand,
  among: Readonly<Record<string, unknown>> | undefined,
  about: ((row: Row) => OptionNote) | undefined,
  chosen: readonly string[],
) {
  const { t } = useT()
  const caller = useCaller()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 250)
  const accepted = commands[list]?.params ?? {}
  const params = {
    ...('listall' in accepted && { listall: true }),
    ...resourceOf(list)?.fixed(caller),
    ...Object.fromEntries(
      Object.entries(among ?? {}).filter(([name, v]) => name in accepted && v !== '' && v !== undefined),
    ),
  }
  const id = UUID.exec(search)?.[1]
  const pages = useInfiniteQuery({
    queryKey: ['list', list, 'options', params, search],
    queryFn: async ({ pageParam, signal }) => {
      const narrowed = id ? { id } : search.trim() !== '' ? { keyword: search.trim() } : {}
      return (await cloud.loose.call(
        list,
        { ...params, ...narrowed, page: pageParam, pagesize: PAGE },
        { signal },
      )) as Rows<Row>
    },
    initialPageParam: 1,
    getNextPageParam: (last, _, page) => (page * PAGE < last.count ? page + 1 : undefined),
  })
  const rows = new Map((pages.data?.pages ?? []).flatMap(p => p.rows).map(row => [row.id, row]))
  const missing = chosen.filter(c => !rows.has(c))
  const named = useQuery({
    queryKey: ['list', list, 'chosen', missing],
    enabled: missing.length > 0,
    queryFn: async ({ signal }) =>
      Promise.all(
        missing.map(
          async one =>
            (
              (await cloud.loose.call(
                list,
                { ...resourceOf(list)?.fixed(caller), id: one },
                {
                  signal,
                },
              )) as Rows<Row>
            ).rows[0],
        ),
      ),
  })
  for (const row of named.data ?? []) if (row) rows.set(row.id, row)
  for (const one of missing) if (!rows.has(one)) rows.set(one, { id: one })
  const notes = new Map(about && [...rows.values()].map(row => [row.id, about(row)]))
  const data = [...rows.values()].map(row => ({
    value: row.id,
    label: nameOf(row),
    disabled: notes.get(row.id)?.disabled === true,
  }))
  return {
    props: {
      data: distinct(data),
      searchable: true,
      filter: asFound,
      onSearchChange: (text: string) =>
        setTyped(data.some(d => d.label === text && chosen.includes(d.value)) ? '' : text),
      nothingFoundMessage: pages.isPending
        ? t('common.loading')
        : pages.isError
          ? pages.error.message
          : t('picker.none'),
      placeholder: chosen.length > 0 ? undefined : t('picker.search'),
      scrollAreaProps: {
        onBottomReached: () => void (pages.hasNextPage && !pages.isFetching && pages.fetchNextPage()),
      },
      maxDropdownHeight: 280,
      ...(about && {
        renderOption: ({ option }: { option: { value: string; label: string } }) => (
          <div className={css.option}>
            {option.label}
            <span className={css.note}>{notes.get(option.value)?.text}</span>
          </div>
        ),
      }),
    },
  }
}

/** The cloud has searched already. */
const asFound: OptionsFilter<string> = ({ options }) => options

/** Two things of one name are told apart by their ids. */
function distinct<D extends { value: string; label: string }>(data: D[]): D[] {
  const seen = new Map<string, number>()
  for (const { label } of data) seen.set(label, (seen.get(label) ?? 0) + 1)
  return data.map(d =>
    (seen.get(d.label) ?? 0) > 1 ? { ...d, label: `${d.label} (${d.value.slice(0, 8)})` } : d,
  )
}
