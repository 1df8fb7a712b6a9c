import { CloudError, type Rows } from '@cloud/client'
import { ActionIcon, Button } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import { Link } from 'react-router'
import { cloud } from '#shared/api/cloud.ts'
import { lookAgain } from '#shared/api/lists.ts'
import { useCaller } from '#shared/api/session.ts'
import { text } from '#shared/api/text.ts'
import { useT } from '#shared/i18n/index.ts'
import { Refusal } from '#shared/ui/Refusal.tsx'
import { State } from '#shared/ui/State.tsx'
import { RowMenu } from '../actions/RowMenu.tsx'
import type { Resource, ResourceRow } from '../declare.ts'
import { pathTo } from '../registry.ts'
import { rowsQuery } from '../rows.ts'
import { detailsOf } from './params.ts'
import css from './tree.module.css'

const PAGE = 100

/** A resource whose rows hold rows, from the caller's own down: a branch is asked for when it is opened. */
export function Tree({ resource }: { resource: Resource }) {
  const caller = useCaller()
  const { t } = useT()
  const root = useQuery(
    rowsQuery(resource, { ...detailsOf(resource, []), id: resource.tree?.root(caller) ?? '' }),
  )
  if (root.error instanceof CloudError) return <Refusal error={root.error} />
  return (
    // the arrows are a short way between the links, which Tab reaches too
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      className={css.tree}
      aria-label={t(`resource.${resource.name}`, { count: 2 })}
      aria-busy={root.isPending || undefined}
      onKeyDown={walk}
    >
      {root.data?.rows.map(row => (
        <Branch key={row.id} resource={resource} row={row} open />
      ))}
    </ul>
  )
}

function Branch({ resource, row, open = false }: { resource: Resource; row: ResourceRow; open?: boolean }) {
  const { t } = useT()
  const [shown, setShown] = useState(open)
  const name = text(row['name'] ?? resource.title(row))
  const holds = row[resource.tree?.holds ?? ''] === true
  const state = resource.state && row[resource.state]
  const Chevron = shown ? IconChevronDown : IconChevronRight
  return (
    <li>
      <div className={css.line}>
        {holds ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={24}
            aria-expanded={shown}
            aria-label={t('tree.fold', { name })}
            onClick={() => setShown(!shown)}
          >
            <Chevron size={16} aria-hidden />
          </ActionIcon>
        ) : (
          <span className={css.leaf} />
        )}
        <Link to={pathTo(resource, row.id)}>{name}</Link>
        {typeof state === 'string' && <State value={state} />}
        <span className={css.spring} />
        <RowMenu resource={resource} row={row} />
      </div>
      {holds && shown && <Children resource={resource} of={row.id} />}
    </li>
  )
}

function Children({ resource, of }: { resource: Resource; of: string }) {
  const { t } = useT()
  const list = resource.tree?.children ?? resource.list
  const pages = useInfiniteQuery({
    queryKey: ['list', list, 'tree', of],
    queryFn: async ({ pageParam, signal }) =>
      (await cloud.loose.call(
        list,
        { id: of, page: pageParam, pagesize: PAGE },
        {
          signal,
        },
      )) as Rows<ResourceRow>,
    initialPageParam: 1,
    getNextPageParam: (last, _, page) => (page * PAGE < last.count ? page + 1 : undefined),
    refetchInterval: () => lookAgain(),
  })
  const rows = pages.data?.pages.flatMap(page => page.rows) ?? []
  const left = (pages.data?.pages[0]?.count ?? 0) - rows.length
  return (
    <ul aria-busy={pages.isPending || undefined}>
      {rows.map(row => (
        <Branch key={row.id} resource={resource} row={row} />
      ))}
      {pages.error instanceof CloudError && (
        <li>
          <Refusal error={pages.error} />
        </li>
      )}
      {pages.hasNextPage && (
        <li>
          <Button
            size="compact-xs"
            variant="subtle"
            ml={28}
            loading={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            {t('tree.more', { count: left })}
          </Button>
        </li>
      )}
    </ul>
  )
}

/** Up and down go from name to name; right opens a branch and left folds it. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const link = event.target instanceof HTMLAnchorElement ? event.target : undefined
  if (!link) return
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a')]
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step) links[links.indexOf(link) + step]?.focus()
  const fold = link.parentElement?.querySelector<HTMLElement>('[aria-expanded]')
  const folded = fold?.getAttribute('aria-expanded') === 'false'
  if ((event.key === 'ArrowRight' && folded) || (event.key === 'ArrowLeft' && fold && !folded)) fold?.click()
  if (step || event.key === 'ArrowRight' || event.key === 'ArrowLeft') event.preventDefault()
}
