import { useQueries } from '@tanstack/react-query'
import { useCaller } from '#shared/api/session.ts'
import type { Resource, ResourceRow } from '../declare.ts'
import { rowsQuery } from '../rows.ts'
import type { RelatedTab } from './tabs.ts'

const QUIET_MS = 30_000

/** How many rows each tab has; undefined until the cloud has said so. What stands in the row is counted there. */
export function useCounts(row: ResourceRow, tabs: readonly RelatedTab[]): readonly (number | undefined)[] {
  const caller = useCaller()
  const answers = useQueries({
    queries: tabs.map(({ resource, among }) => ({
      ...rowsQuery(resource, { ...resource.fixed(caller), ...among, page: 1, pagesize: 1 }),
      refetchInterval: QUIET_MS,
      enabled: !standsIn(row, resource),
    })),
  })
  return tabs.map(({ resource }, i) => {
    const parts = row[resource.inside ?? '']
    return Array.isArray(parts) ? parts.length : answers[i]?.data?.count
  })
}

const standsIn = (row: ResourceRow, { inside }: Resource): boolean => Array.isArray(row[inside ?? ''])
