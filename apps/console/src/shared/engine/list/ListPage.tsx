import { CloudError } from '@cloud/client'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { useCaller } from '#shared/api/session.ts'
import { useT } from '#shared/i18n/index.ts'
import { Page } from '#shared/ui/Page.tsx'
import type { Selection } from '#shared/table/selection.ts'
import type { Resource, ResourceRow } from '../declare.ts'
import { rowsQuery } from '../rows.ts'
import { useOnScreen } from '../on-screen.ts'
import { pathTo } from '../registry.ts'
import { ListBody } from './ListBody.tsx'
import { ListHead } from './ListHead.tsx'
import { listParams } from './params.ts'
import css from './list.module.css'
import { Tree } from './Tree.tsx'
import { useView } from './view.ts'

/** Everything there is of one resource. */
export function ListPage({ resource }: { resource: Resource }) {
  const { t } = useT()
  return (
    <Page
      crumbs={[
        { text: t(`section.${resource.section}`) },
        { text: t(`resource.${resource.name}`, { count: 2 }) },
      ]}
    >
      <div className={css.page}>
        <ResourceList resource={resource} heading />
      </div>
    </Page>
  )
}

interface Props {
  resource: Resource
  /** a page has the title and what can be made; a tab has neither */
  heading?: boolean
  /** narrows the list to what belongs to something */
  among?: Readonly<Record<string, unknown>>
  /** known of what is made here; what it is narrowed by when absent */
  given?: Readonly<Record<string, unknown>>
}

const none: Selection<ResourceRow> = new Map()

/** The list of a resource: on its own page, and in the tabs of what its rows belong to. */
export function ResourceList({ resource, heading = false, among, given = among }: Props) {
  const caller = useCaller()
  const navigate = useNavigate()
  const [view, change] = useView(resource)
  const params = listParams(resource, caller, view, among)
  const query = useQuery(rowsQuery(resource, params))
  const [searchBox, setSearchBox] = useState<HTMLInputElement | null>(null)
  const [chosen, setChosen] = useState<Selection<ResourceRow>>(none)
  const clear = useCallback(() => setChosen(none), [])
  const marked = useMemo(() => [...chosen.values()], [chosen])
  useOnScreen({ resource, rows: marked, clear })
  const narrowed = view.search !== '' || Object.keys(view.filters).length > 0
  // what is searched for may stand anywhere: it is found as a list
  const asTree = resource.tree !== undefined && heading && !narrowed && view.as !== 'list'
  const error = query.error instanceof CloudError ? query.error : undefined
  return (
    <div
      className={css.list}
      onKeyDown={event => {
        if (
          event.key !== '/' ||
          (event.target instanceof HTMLElement && event.target.closest('input, select, textarea'))
        )
          return
        event.preventDefault()
        searchBox?.focus()
      }}
    >
      <ListHead
        resource={resource}
        heading={heading}
        among={given}
        view={view}
        change={change}
        count={query.data?.count}
        params={params}
        searchBox={setSearchBox}
      />
      {asTree ? (
        <Tree resource={resource} />
      ) : (
        <ListBody
          resource={resource}
          view={view}
          change={change}
          viewKey={JSON.stringify(params)}
          data={query.data}
          waiting={query.isPlaceholderData}
          error={error}
          narrowed={narrowed}
          among={given}
          onRetry={() => void query.refetch()}
          chosen={chosen}
          onChoose={setChosen}
          params={params}
          onOpen={row => resource.idParam && navigate(pathTo(resource, row.id))}
        />
      )}
    </div>
  )
}
