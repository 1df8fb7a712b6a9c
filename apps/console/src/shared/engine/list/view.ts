import { useSearchParams } from 'react-router'
import type { Sort } from '#shared/table/columns.ts'
import { usePreferences } from '#shared/ui/preferences.ts'
import type { Resource } from '../declare.ts'

/** What of a list is looked at; all of it stands in the address, so that it can be sent, kept and gone back to. */
export interface View {
  page: number
  pagesize: number
  search: string
  filters: Readonly<Record<string, string>>
  sort: Sort | undefined
  columns: readonly string[]
  /** how rows that hold rows are laid out */
  as: 'tree' | 'list'
}

export const pageSizes = [20, 50, 100, 200, 500] as const
const own = new Set(['page', 'pagesize', 'q', 'sort', 'cols', 'as'])

function readView(
  resource: Resource,
  search: URLSearchParams,
  preferred: { pagesize: number; columns?: readonly string[] | undefined },
): View {
  const known = new Set<string>([...resource.columns, ...resource.moreColumns])
  const columns = (search.get('cols')?.split(',') ?? preferred.columns ?? []).filter(c => known.has(c))
  const sort = search.get('sort') ?? resource.sort
  return {
    page: Math.max(1, Math.trunc(Number(search.get('page') ?? 1)) || 1),
    pagesize: Math.min(
      500,
      Math.max(1, Math.trunc(Number(search.get('pagesize') ?? preferred.pagesize)) || preferred.pagesize),
    ),
    search: search.get('q') ?? '',
    filters: Object.fromEntries(
      [...search].filter(([name, value]) => !own.has(name) && name in resource.filters && value !== ''),
    ),
    sort: sort ? { key: sort.replace(/^-/, ''), descending: sort.startsWith('-') } : undefined,
    columns: columns.length > 0 ? columns : resource.columns,
    as: search.get('as') === 'list' ? 'list' : 'tree',
  }
}

/** The view, and a way to change parts of it: an empty value leaves the address. Anything but paging starts at page 1. */
export function useView(
  resource: Resource,
): [View, (change: Readonly<Record<string, string | undefined>>) => void] {
  const [search, setSearch] = useSearchParams()
  const pagesize = usePreferences(p => p.pagesize)
  const columns = usePreferences(p => p.columns[resource.name])
  const change = (parts: Readonly<Record<string, string | undefined>>) =>
    setSearch(
      before => {
        const next = new URLSearchParams(before)
        if (Object.keys(parts).some(k => k !== 'page' && k !== 'sort' && k !== 'cols')) next.delete('page')
        for (const [name, value] of Object.entries(parts)) {
          if (value) next.set(name, value)
          else next.delete(name)
        }
        return next
      },
      { replace: !('page' in parts), preventScrollReset: true },
    )
  return [readView(resource, search, { pagesize, columns }), change]
}
