import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { CloudError, conflict, invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import type { Read } from '#ports/db.ts'
import { DriverError, type PoolFacts } from '#ports/hypervisor.ts'
import { hypervisorNamed, oneOf } from '../../cluster/index.ts'
import { driverFor, hostsReaching, joinTags, type PoolScope } from '../../host/index.ts'
import { parsePoolUrl, type PoolPlace } from '../domain/pool-url.ts'
import { poolReady } from '../hooks.ts'
import { onePool } from '../view.ts'

interface Prepared extends PoolPlace, PoolScope {
  uuid: string
  podId: number | null
  facts: PoolFacts
}

export const createStoragePool = command('createStoragePool', {
  params: [
    'name',
    'url',
    'zoneid',
    'capacitybytes',
    'clusterid',
    'hypervisor',
    'podid',
    'provider',
    'scope',
    'tags',
  ],
  description: 'Adds primary storage to a cluster or a zone, after its hosts have reached it.',

  async prepare(ctx, p): Promise<Prepared> {
    if (p.provider && p.provider !== 'DefaultPrimary') {
      throw invalid(`There is no storage provider ${p.provider} here; leave it out for DefaultPrimary.`)
    }
    const place = parsePoolUrl(p.url)
    const scope = ctx.db.read(read => scopeOf(read, p))
    ctx.db.read(read => refuseTwice(read, place))
    const hosts = ctx.db.read(read => hostsReaching(read, scope))
    if (hosts.length === 0) {
      throw conflict('No host that answers could reach this primary storage; add a host first.')
    }
    const driver = driverFor(ctx, scope.hypervisor)
    const pool = { ...place, uuid: ctx.ids.uuid() }
    const reached = await Promise.allSettled(hosts.map(host => driver.attachPool(host, pool)))
    const facts = reached.find(answer => answer.status === 'fulfilled')?.value
    if (facts) return { ...pool, ...scope, facts }
    const first = reached.find(answer => answer.status === 'rejected')
    const why = first?.reason instanceof DriverError ? first.reason.message : 'no host reached it'
    throw new CloudError('INTERNAL_ERROR', `The primary storage was not added: ${why}`, {
      cause: first?.reason,
    })
  },

  run(ctx, p, { uuid, type, server, path, zoneId, podId, clusterId, hypervisor, facts }) {
    const { tx, clock, changes } = ctx
    refuseTwice(tx, { type, server, path })
    const id = tx.insert('storagePool', {
      uuid,
      name: p.name,
      zoneId,
      podId,
      clusterId,
      hypervisor,
      scope: clusterId === null ? 'ZONE' : 'CLUSTER',
      type,
      server,
      path,
      capacityBytes: p.capacitybytes ?? facts.capacityBytes,
      usedBytes: facts.usedBytes,
      tags: joinTags((p.tags ?? '').split(',')),
      state: 'Up',
      provider: 'DefaultPrimary',
      created: clock.now(),
      removed: null,
    })
    changes.emit(tx, 'storagepool', uuid)
    poolReady.call(tx, ctx, id)
    const { storagecapabilities: _, details: __, ...pool } = onePool(tx, id)
    return pool
  },
})

interface Given {
  zoneid: number
  podid?: number
  clusterid?: number
  scope?: string
  hypervisor?: string
}

/** @throws CloudError PARAM_ERROR when scope and places do not fit each other */
function scopeOf(read: Read, p: Given): PoolScope & { podId: number | null } {
  const zone = living(read, 'zone', p.zoneid, 'zone')
  const scope = oneOf(
    'scope',
    ['CLUSTER', 'ZONE'],
    p.scope ?? (p.clusterid === undefined ? 'ZONE' : 'CLUSTER'),
  )
  if (scope === 'ZONE') {
    if (p.clusterid !== undefined || p.podid !== undefined) {
      throw invalid('Primary storage of a zone belongs to no pod or cluster: leave podid and clusterid out.')
    }
    if (!p.hypervisor) throw invalid('Give the hypervisor whose hosts use this primary storage of the zone.')
    return { zoneId: zone.id, podId: null, clusterId: null, hypervisor: hypervisorNamed(p.hypervisor) }
  }
  if (p.clusterid === undefined || p.podid === undefined) {
    throw invalid('Primary storage of a cluster needs podid and clusterid.')
  }
  const cluster = living(read, 'cluster', p.clusterid, 'cluster')
  if (cluster.podId !== p.podid || cluster.zoneId !== zone.id) {
    throw invalid(`Cluster ${cluster.name} is not in this zone and pod; choose one that is.`)
  }
  return { zoneId: zone.id, podId: p.podid, clusterId: cluster.id, hypervisor: cluster.hypervisor }
}

/** @throws CloudError INTERNAL_ERROR when the place is primary storage already */
function refuseTwice(read: Read, { server, path }: PoolPlace): void {
  const known = read.get(
    sql<{ name: string }>`
      select name from storagePool where server = ${server} and path = ${path} and removed is null`,
  )
  if (!known) return
  throw new CloudError(
    'INTERNAL_ERROR',
    `${server}${path} is primary storage of this cloud already, as ${known.name}; use another place.`,
  )
}
