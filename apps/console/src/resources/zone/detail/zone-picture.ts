import type {
  ClusterResponse,
  HostResponse,
  ImageStoreResponse,
  PodResponse,
  StoragePoolResponse,
  SystemVmResponse,
} from '@cloud/contract'
import type { Resource, ResourceRow } from '#shared/engine/declare.ts'
import { pathTo, resourceNamed } from '#shared/engine/registry.ts'
import type { HostPart, Part, ZonePart } from '#shared/picture/index.ts'
import { tone } from '#shared/ui/states.ts'

/** All that stands in a zone, as its lists answer. */
export interface Contents {
  pods: readonly PodResponse[]
  clusters: readonly ClusterResponse[]
  hosts: readonly HostResponse[]
  pools: readonly StoragePoolResponse[]
  stores: readonly ImageStoreResponse[]
  systemVms: readonly SystemVmResponse[]
}

/** What the loads are called in the reader's language. */
export interface LoadWords {
  cpu: string
  memory: string
}

/** Puts a zone's lists together: whose pod, whose cluster, in what state, under what load. */
export function zonePicture(zone: ResourceRow, contents: Contents, words: LoadWords): ZonePart {
  return {
    ...part('zone', zone, String(zone['allocationstate'])),
    pods: contents.pods.map(pod => ({
      ...part('pod', pod, pod.allocationstate),
      clusters: contents.clusters
        .filter(cluster => cluster.podid === pod.id)
        .map(cluster => ({
          ...part('cluster', cluster, cluster.allocationstate),
          hosts: contents.hosts
            .filter(host => host.clusterid === cluster.id)
            .map(host => hostPart(host, words)),
        })),
    })),
    primary: contents.pools.map(pool => part('storagepool', pool, pool.state)),
    secondary: contents.stores.map(store => part('imagestore', store, undefined)),
    systemVms: contents.systemVms.map(vm => part('systemvm', vm, vm.state)),
  }
}

function part(name: Resource['name'], row: { id: string; name?: unknown }, state: string | undefined): Part {
  return {
    key: row.id,
    name: typeof row.name === 'string' ? row.name : row.id,
    to: pathTo(resourceNamed(name), row.id),
    ...(state !== undefined && { state, tone: tone(state) }),
  }
}

function hostPart(host: HostResponse, words: LoadWords): HostPart {
  // a host that is up may be in maintenance: that is what one wants to see
  const { state = 'Unknown', resourcestate = 'Enabled' } = host
  const total = host.memorytotal ?? 0
  return {
    ...part('host', host, state === 'Up' && resourcestate !== 'Enabled' ? resourcestate : state),
    load: [
      { label: words.cpu, share: percent(host.cpuallocated) },
      { label: words.memory, share: total > 0 ? (host.memoryallocated ?? 0) / total : 0 },
    ],
  }
}

/** `12.5%` → 0.125 */
const percent = (text: string | undefined) => (Number.parseFloat(text ?? '') || 0) / 100
