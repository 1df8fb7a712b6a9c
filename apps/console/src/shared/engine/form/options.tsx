import type { Rows, RowsCommand } from '@cloud/client'
import type { OptionsFilter, SelectProps } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconCheck } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { commands } from 'virtual:commands'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { cloud } from '#shared/api/cloud.ts'
import type { Row } from '#shared/api/lists.ts'
import { text } from '#shared/api/text.ts'
import { useCaller } from '#shared/api/session.ts'
import type { OptionNote } from '#shared/form/fields.ts'
import { useT } from '#shared/i18n/index.ts'
import { nameOf } from '../declare.ts'
import { resourceOf } from '../registry.ts'
import css from './form.module.css'

const PAGE = 100
const UUID = /^\s*([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\s*$/i
/** value of the line that stands for the choices not fetched yet */
const REST = '…'

export interface Choices {
  list: RowsCommand
  /** field that a choice goes by; its id when absent */
  by?: string | undefined
  /** narrows the list */
  among?: Readonly<Record<string, unknown>> | undefined
  /** what is said of each choice */
  about?: ((row: Row) => OptionNote) | undefined
}

/** The choices of a picker: found by the cloud, fetched page by page as they are scrolled to.
 *  @param chosen ids that are named even while no page has them */
export function useOptions({ list, by, among, about }: Choices, chosen: readonly string[]) {
  const { t } = useT()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 250)
  const pages = usePages(list, among, search)
  const found = new Map(
    (pages.data?.pages ?? []).flatMap(p => p.rows).map(row => [text(row[by ?? 'id']), row]),
  )
  const rows = useNamed(list, by ?? 'id', chosen, found)
  const notes = new Map(about && [...rows].map(([value, row]) => [value, about(row)]))
  const data = distinct(
    [...rows].map(([value, row]) => ({
      value,
      label: (resourceOf(list)?.title ?? nameOf)(row) || row.id,
      disabled: notes.get(value)?.disabled === true,
    })),
  )
  const left = (pages.data?.pages[0]?.count ?? 0) - found.size
  const rest = { value: REST, label: t('picker.rest', { count: left }), disabled: true }
  const renderOption: NonNullable<SelectProps['renderOption']> = ({ option, checked }) =>
    option.value === REST ? (
      // another one for each page: one that stays in view asks again
      <Rest
        key={found.size}
        text={option.label}
        onSeen={() => void (pages.isFetchingNextPage || pages.fetchNextPage())}
      />
    ) : (
      <Choice label={option.label} note={notes.get(option.value)?.text} checked={checked === true} />
    )
  return {
    data: pages.hasNextPage ? [...data, rest] : data,
    searchable: true,
    // what takes no words is searched here
    ...('keyword' in (commands[list]?.params ?? {}) && { filter: asFound }),
    onSearchChange: (text: string) =>
      setTyped(data.some(d => d.label === text && chosen.includes(d.value)) ? '' : text),
    nothingFoundMessage: pages.isPending
      ? t('common.loading')
      : pages.isError
        ? pages.error.message
        : t('picker.none'),
    placeholder: chosen.length > 0 ? undefined : t('picker.search'),
    maxDropdownHeight: 280,
    renderOption,
  }
}

function usePages(list: RowsCommand, among: Choices['among'], search: string) {
  const caller = useCaller()
  const accepted = commands[list]?.params ?? {}
  const params = {
    ...('listall' in accepted && { listall: true }),
    ...resourceOf(list)?.fixed(caller),
    ...Object.fromEntries(
      Object.entries(among ?? {}).filter(([name, v]) => name in accepted && v !== '' && v !== undefined),
    ),
  }
  const id = UUID.exec(search)?.[1]
  return useInfiniteQuery({
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
}

/** The found rows, and those of the chosen that are not among them. */
function useNamed(list: RowsCommand, by: string, chosen: readonly string[], found: ReadonlyMap<string, Row>) {
  const caller = useCaller()
  // what was chosen has been seen, in all but a form that begins with it
  const [seen] = useState(() => new Map<string, Row>())
  for (const [value, row] of found) seen.set(value, row)
  const missing = chosen.filter(c => !seen.has(c))
  const named = useQuery({
    queryKey: ['list', list, 'chosen', by, missing],
    enabled: missing.length > 0,
    queryFn: async ({ signal }) =>
      Promise.all(
        missing.map(async value => {
          const params = { ...resourceOf(list)?.fixed(caller), [by]: value }
          return ((await cloud.loose.call(list, params as never, { signal })) as Rows<Row>).rows[0]
        }),
      ),
  })
  const rows = new Map(found)
  for (const row of named.data ?? []) if (row) rows.set(text(row[by]), row)
  for (const value of chosen) if (!rows.has(value)) rows.set(value, seen.get(value) ?? { id: value })
  return rows
}

function Choice({ label, note, checked }: { label: string; note: string | undefined; checked: boolean }) {
  return (
    <>
      {checked && <IconCheck size={14} className={css.check} aria-hidden />}
      <span className={css.option}>
        {label}
        {note && <span className={css.note}>{note}</span>}
      </span>
    </>
  )
}

/** Asks for the next page a little before it is reached. */
function Rest({ text, onSeen }: { text: string; onSeen: () => void }) {
  const line = useRef<HTMLSpanElement>(null)
  const see = useEffectEvent(onSeen)
  useEffect(() => {
    if (!line.current) return undefined
    const observer = new IntersectionObserver(
      entries => entries.some(entry => entry.isIntersecting) && see(),
      { root: line.current.closest('.mantine-ScrollArea-viewport'), rootMargin: '0px 0px 600px' },
    )
    observer.observe(line.current)
    return () => observer.disconnect()
  }, [])
  return (
    <span ref={line} className={css.note}>
      {text}
    </span>
  )
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
