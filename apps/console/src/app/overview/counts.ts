import type { InfrastructureResponse } from '@cloud/contract'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useApis } from '#shared/api/apis.ts'
import { cloud } from '#shared/api/cloud.ts'
import { listQuery } from '#shared/api/lists.ts'

/** What an infrastructure is made of, and the resource that lists it. */
export const parts = [
  { count: 'zones', resource: 'zone' },
  { count: 'pods', resource: 'pod' },
  { count: 'clusters', resource: 'cluster' },
  { count: 'hosts', resource: 'host' },
  { count: 'storagepools', resource: 'storagepool' },
  { count: 'imagestores', resource: 'imagestore' },
  { count: 'systemvms', resource: 'systemvm' },
  { count: 'routers', resource: 'router' },
] as const

export type CountName = (typeof parts)[number]['count'] | 'cpusockets'
export type Counts = Readonly<Partial<Record<CountName, number | undefined>>>

const one = { page: 1, pagesize: 1 }
const lists = {
  zones: listQuery('listZones', one),
  pods: listQuery('listPods', one),
  clusters: listQuery('listClusters', one),
  hosts: listQuery('listHosts', { type: 'Routing', ...one }),
  storagepools: listQuery('listStoragePools', one),
  imagestores: listQuery('listImageStores', one),
  systemvms: listQuery('listSystemVms', one),
  routers: listQuery('listRouters', { listall: true, ...one }),
}

const CHANGES_MS = 10_000
const SOCKETS_MS = 300_000

/** All counts by one call where the server offers it, else each from the `count` of a list's first row. */
export function useCounts(): { counts: Counts; isPending: boolean; error: Error | null } {
  const { can } = useApis()
  const offered = can('listInfrastructure')
  const whole = useQuery({
    queryKey: ['list', 'listInfrastructure'],
    queryFn: ({ signal }): Promise<InfrastructureResponse> =>
      cloud.call('listInfrastructure', {}, { signal }),
    refetchInterval: CHANGES_MS,
    enabled: offered,
  })
  const singly = !offered || (whole.isError && whole.data === undefined)
  const sockets = useQuery({
    queryKey: ['sockets'],
    queryFn: ({ signal }) => socketsOf(signal),
    staleTime: SOCKETS_MS,
    enabled: singly,
  })
  const each = useQueries({
    queries: parts.map(part => ({ ...lists[part.count], enabled: singly })),
    combine: answers => ({
      counts: Object.fromEntries(parts.map((part, i) => [part.count, answers[i]?.data?.count])),
      isPending: answers.some(a => a.isPending),
      error: answers.find(a => a.error)?.error ?? null,
    }),
  })
  if (singly) return { ...each, counts: { ...each.counts, cpusockets: sockets.data } }
  return { counts: whole.data ?? {}, isPending: whole.isPending, error: whole.error }
}

async function socketsOf(signal: AbortSignal): Promise<number> {
  const hosts = await cloud.all('listHosts', { type: 'Routing' }, { signal })
  return hosts.reduce((sum, host) => sum + (host.cpusockets ?? 0), 0)
}
