import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { CloudError, conflict, invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { Rows } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { DriverError, type HostAddress, type HostFacts } from '#ports/hypervisor.ts'
import { clusterNamed, hypervisorNamed, insertCluster, oneOf } from '../../cluster/index.ts'
import { joinTags } from '../domain/tags.ts'
import { driverFor } from '../driver.ts'
import { hostReady } from '../hooks.ts'
import { oneHost } from '../view.ts'

export const addHost = command('addHost', {
  params: [
    'hypervisor',
    'podid',
    'url',
    'zoneid',
    'allocationstate',
    'clusterid',
    'clustername',
    'hosttags',
    'password',
    'username',
  ],
  description: 'Adds a host to a cluster, after having spoken with it.',

  async prepare(ctx, p): Promise<HostFacts> {
    const address = addressOf(p)
    const driver = driverFor(ctx, p.hypervisor)
    const cluster = ctx.db.read(read => clusterOf(read, p))
    const pod = ctx.db.read(read => living(read, 'pod', p.podid, 'pod'))
    if (pod.zoneId !== p.zoneid) throw invalid(`Pod ${pod.name} is not in this zone; choose a pod of it.`)
    if (cluster && cluster.hypervisor !== hypervisorNamed(p.hypervisor)) {
      throw invalid(
        `Cluster ${cluster.name} is for ${cluster.hypervisor}; a host with ${p.hypervisor} needs another cluster.`,
      )
    }
    const where = { zoneId: p.zoneid, podId: p.podid, clusterId: cluster?.id ?? 0 }
    const facts = await driver.connect(address, where).catch(refused)
    ctx.db.read(read => refuseTwice(read, facts, address.url))
    return facts
  },

  run(ctx, p, facts) {
    const { tx, clock, ids, changes } = ctx
    refuseTwice(tx, facts, p.url)
    const zoneId = p.zoneid
    const clusterId =
      clusterOf(tx, p)?.id ??
      insertCluster(tx, ctx, {
        name: p.clustername ?? '',
        zoneId,
        podId: p.podid,
        hypervisor: p.hypervisor,
      })
    const uuid = ids.uuid()
    const now = clock.now()
    const id = tx.insert('host', {
      uuid,
      name: facts.name,
      guid: facts.guid,
      url: p.url,
      username: p.username ?? '',
      zoneId,
      podId: p.podid,
      clusterId,
      type: 'Routing',
      hypervisor: hypervisorNamed(p.hypervisor),
      status: 'Up',
      resourceState:
        p.allocationstate &&
        oneOf('allocationstate', ['Enabled', 'Disabled'], p.allocationstate) === 'Disabled'
          ? 'Disabled'
          : 'Enabled',
      ip: facts.ipAddress,
      cpuSockets: facts.cpuSockets,
      cpuCores: facts.cpuCores,
      cpuMhz: facts.cpuMhz,
      memoryBytes: facts.memoryBytes,
      tags: joinTags(p.hosttags ?? []),
      hypervisorVersion: facts.hypervisorVersion,
      capabilities: facts.capabilities,
      arch: facts.arch,
      lastPinged: now,
      missedPings: 0,
      created: now,
      removed: null,
    })
    changes.emit(tx, 'host', uuid)
    hostReady.call(tx, ctx, id)
    return new Rows([oneHost(ctx, tx, id)])
  },
})

interface Given {
  url: string
  username?: string
  password?: string
  podid: number
  clusterid?: number
  clustername?: string
}

/** @throws CloudError PARAM_ERROR when the URL is none, or user name and password are missing */
function addressOf({ url, username, password }: Given): HostAddress {
  if (!URL.canParse(url)) throw invalid(`${url} is no URL; write the host's address like http://10.0.0.5.`)
  if (!username || !password) {
    throw invalid('Give username and password: with them this server logs in to the host.')
  }
  return { url, username, password }
}

/** @returns undefined when a new cluster was named
 *  @throws CloudError PARAM_ERROR when none was named */
function clusterOf(read: Read, { clusterid, clustername, podid }: Given): Row<'cluster'> | undefined {
  if (clusterid !== undefined && clustername) throw invalid('Give either clusterid or clustername, not both.')
  if (clusterid === undefined) {
    if (!clustername)
      throw invalid('Give clusterid, or clustername for a new cluster: hosts are in clusters.')
    return clusterNamed(read, podid, clustername)
  }
  const cluster = living(read, 'cluster', clusterid, 'cluster')
  if (cluster.podId !== podid) throw invalid(`Cluster ${cluster.name} is not in this pod; choose one of it.`)
  return cluster
}

/** @throws CloudError INTERNAL_ERROR when the machine is a host already */
function refuseTwice(read: Read, { guid }: HostFacts, url: string): void {
  const known = read.get(
    sql<{ name: string }>`select name from host where guid = ${guid} and removed is null`,
  )
  if (known) throw conflict(`The machine at ${url} is in this cloud already, as host ${known.name}.`)
}

function refused(error: unknown): never {
  if (!(error instanceof DriverError)) throw error
  throw new CloudError('INTERNAL_ERROR', `The host was not added. ${error.message}`, { cause: error })
}
