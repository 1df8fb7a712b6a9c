import type { Caller } from '../conditions.ts'
import type { Resource } from '../declare.ts'
import type { View } from './view.ts'

/** What the list command is asked for a view. */
export function listParams(
  resource: Resource,
  caller: Caller,
  view: View,
  among: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    ...resource.fixed(caller),
    ...detailsOf(resource, view.columns),
    ...view.filters,
    ...among,
    ...(view.search !== '' && { keyword: view.search }),
    page: view.page,
    pagesize: view.pagesize,
  }
}

/** The parts of each row that the columns need. `min` is the API's word for none; without columns, all of them. */
export function detailsOf(resource: Resource, columns?: readonly string[]): { details?: string } {
  if (!resource.details) return {}
  const words = Object.entries(resource.details)
    .filter(([, fills]) => !columns || fills === true || fills.some(field => columns.includes(field)))
    .map(([word]) => word)
  return { details: words.join(',') || 'min' }
}
