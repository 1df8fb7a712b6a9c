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
    ...view.filters,
    ...among,
    ...(view.search !== '' && { keyword: view.search }),
    page: view.page,
    pagesize: view.pagesize,
  }
}
