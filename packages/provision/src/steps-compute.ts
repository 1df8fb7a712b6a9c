import type { Entity } from '@cloud/contract'
import { planned } from './cloud.ts'
import { known, need, type Step } from './step.ts'
import { type Reason, reason } from './trouble.ts'
import { sameExport } from './validate.ts'
import { hostUrl, primaryUrl, secondaryUrl, type Wanted } from './wanted.ts'

const minute = 60_000

/** The row that is the wanted host. A host may report a longer name than the one it was added by. */
function findHost(rows: readonly Entity<'listHosts'>[], hostname: string, ownCluster: boolean) {
  const wanted = hostname.toLowerCase()
  return (
    rows.find(row => row.name?.toLowerCase() === wanted || row.ipaddress === hostname) ??
    rows.find(row => row.name?.toLowerCase().startsWith(`${wanted}.`)) ??
    // CloudStack's simulator names hosts itself
    (ownCluster ? rows[0] : undefined)
  )
}

/** Why a host cannot take work yet; empty when it can. */
export function hostReasons(row: Entity<'listHosts'>): Reason[] {
  const resource = row.resourcestate && row.resourcestate !== 'Enabled' ? ` (${row.resourcestate})` : ''
  if (row.state === 'Up' && !resource) return []
  return [reason('host-state', { name: row.name ?? row.id, state: row.state ?? 'unknown', resource })]
}

export function poolReasons(row: Entity<'listStoragePools'>): Reason[] {
  return row.state === 'Up'
    ? []
    : [reason('pool-state', { name: row.name ?? row.id, state: row.state ?? 'unknown' })]
}

const systemVmKinds = { consoleproxy: 'console proxy', secondarystoragevm: 'secondary storage VM' }

/** What the two system VMs of a zone still lack; empty when both are of use. */
export function systemVmReasons(rows: readonly Entity<'listSystemVms'>[]): Reason[] {
  return Object.entries(systemVmKinds).flatMap(([type, kind]) => {
    const mine = rows.filter(row => row.systemvmtype === type)
    if (mine.length === 0) return [reason('system-vm-missing', { kind })]
    const lacks = mine.map(row => {
      const name = row.name ?? row.id
      if (row.state !== 'Running')
        return [reason('system-vm-state', { name, kind, state: row.state ?? 'unknown' })]
      // the simulated console proxy of CloudStack runs without an agent
      const agent = row.agentstate ?? (row.hypervisor === 'Simulator' ? 'Up' : 'not connected')
      return agent === 'Up' ? [] : [reason('system-vm-agent', { name, kind, agent })]
    })
    return lacks.find(none => none.length === 0) ?? lacks.flat()
  })
}

function templateReasons(rows: readonly Entity<'listTemplates'>[], { cluster }: Wanted): Reason[] {
  const { hypervisor } = cluster
  const fits = rows.filter(
    row =>
      row.hypervisor?.toLowerCase() === hypervisor.toLowerCase() &&
      row.templatetype !== 'SYSTEM' &&
      row.templatetype !== 'ROUTING',
  )
  if (fits.length === 0) return [reason('no-template', { hypervisor })]
  if (fits.some(row => row.isready)) return []
  return fits.map(row =>
    reason('template-state', { name: row.name ?? row.id, status: row.status || 'not downloaded yet' }),
  )
}

/** A step without a call: it is over when the cloud lacks nothing. */
const waitUntil = (lacks: Reason[]) => ({ id: '', ready: lacks.length === 0, waitsFor: lacks })

/** Steps 8 to 16: the pod and what is in it. */
export const computeSteps: readonly Step[] = [
  {
    id: 'createPod',
    number: 8,
    part: 'pod',
    inputs: ['pod.name', 'pod.gateway', 'pod.netmask', 'pod.startip', 'pod.endip'],
    after: ['zone'],
    yields: 'pod',
    limitMs: minute,
    async look({ cloud, wanted, ids }) {
      const { name } = wanted.pod
      const { rows } = await cloud.call('listPods', { zoneid: known(ids, 'zone'), name })
      const row = rows.find(found => found.name === name)
      return row ? { id: row.id, ready: true } : null
    },
    call: ({ id, wanted: { pod } }) =>
      planned('createPod', {
        zoneid: id('zone'),
        name: pod.name,
        gateway: pod.gateway,
        netmask: pod.netmask,
        startip: pod.startip,
        endip: pod.endip,
      }),
  },
  {
    id: 'createVlanIpRange',
    number: 9,
    part: 'guest',
    inputs: ['guest.gateway', 'guest.netmask', 'guest.startip', 'guest.endip'],
    after: ['zone', 'network', 'pod'],
    limitMs: minute,
    async look({ cloud, wanted, ids }) {
      const { rows } = await cloud.call('listVlanIpRanges', {
        zoneid: known(ids, 'zone'),
        networkid: known(ids, 'network'),
      })
      const { startip, endip } = wanted.guest
      const row = rows.find(found => found.startip === startip && found.endip === endip)
      return row ? { id: row.id, ready: true } : null
    },
    call: ({ id, wanted: { guest } }) =>
      planned('createVlanIpRange', {
        podid: id('pod'),
        networkid: id('network'),
        gateway: guest.gateway,
        netmask: guest.netmask,
        startip: guest.startip,
        endip: guest.endip,
        forvirtualnetwork: false,
      }),
  },
  {
    id: 'addCluster',
    number: 10,
    part: 'cluster',
    inputs: ['cluster.hypervisor', 'cluster.name'],
    after: ['zone', 'pod'],
    yields: 'cluster',
    limitMs: minute,
    async look({ cloud, wanted, ids }) {
      const { name } = wanted.cluster
      const { rows } = await cloud.call('listClusters', { podid: known(ids, 'pod'), name })
      const row = rows.find(found => found.name === name)
      return row ? { id: row.id, ready: true } : null
    },
    call: ({ id, wanted: { cluster } }) =>
      planned('addCluster', {
        zoneid: id('zone'),
        podid: id('pod'),
        hypervisor: cluster.hypervisor,
        clustertype: 'CloudManaged',
        clustername: cluster.name,
      }),
  },
  {
    id: 'addHost',
    number: 11,
    part: 'host',
    inputs: ['host.hostname', 'host.username', 'host.password'],
    after: ['zone', 'pod', 'cluster'],
    yields: 'host',
    limitMs: 5 * minute,
    async look({ cloud, wanted, ids, ownCluster }) {
      const { rows } = await cloud.call('listHosts', { type: 'Routing', clusterid: known(ids, 'cluster') })
      const row = findHost(rows, wanted.host.hostname, ownCluster)
      if (!row) return null
      const lacks = hostReasons(row)
      return { id: row.id, ready: lacks.length === 0, waitsFor: lacks }
    },
    call: ({ id, wanted, secrets }) =>
      planned(
        'addHost',
        {
          zoneid: id('zone'),
          podid: id('pod'),
          clusterid: id('cluster'),
          hypervisor: wanted.cluster.hypervisor,
          url: hostUrl(wanted),
          username: wanted.host.username,
        },
        { password: need(secrets).hostPassword },
      ),
  },
  {
    id: 'createStoragePool',
    number: 12,
    part: 'primary',
    inputs: ['primary.name', 'primary.protocol', 'primary.server', 'primary.path'],
    after: ['zone', 'pod', 'cluster'],
    limitMs: 2 * minute,
    async look({ cloud, wanted, ids }) {
      const { rows } = await cloud.call('listStoragePools', { zoneid: known(ids, 'zone') })
      const { protocol } = wanted.primary
      const row = rows.find(({ ipaddress, path }) =>
        sameExport(`${protocol}://${ipaddress ?? ''}${path ?? ''}`, primaryUrl(wanted)),
      )
      if (!row) return null
      const lacks = poolReasons(row)
      return { id: row.id, ready: lacks.length === 0, waitsFor: lacks }
    },
    call: ({ id, wanted }) =>
      planned('createStoragePool', {
        zoneid: id('zone'),
        podid: id('pod'),
        clusterid: id('cluster'),
        scope: 'cluster',
        name: wanted.primary.name,
        url: primaryUrl(wanted),
      }),
  },
  {
    id: 'addImageStore',
    number: 13,
    part: 'secondary',
    inputs: ['secondary.provider', 'secondary.server', 'secondary.path'],
    after: ['zone'],
    limitMs: minute,
    async look({ cloud, wanted, ids }) {
      const { rows } = await cloud.call('listImageStores', { zoneid: known(ids, 'zone') })
      const row = rows.find(({ url }) => url && sameExport(url, secondaryUrl(wanted)))
      return row ? { id: row.id, ready: true } : null
    },
    call: ({ id, wanted }) =>
      planned('addImageStore', {
        zoneid: id('zone'),
        provider: wanted.secondary.provider,
        url: secondaryUrl(wanted),
      }),
  },
  {
    id: 'enableZone',
    number: 14,
    part: 'zone',
    inputs: [],
    after: ['zone'],
    limitMs: minute,
    async look({ cloud, ids }) {
      const { rows } = await cloud.call('listZones', { id: known(ids, 'zone') })
      const row = rows.find(found => found.allocationstate === 'Enabled')
      return row ? { id: row.id, ready: true } : null
    },
    call: ({ id }) => planned('updateZone', { id: id('zone'), allocationstate: 'Enabled' }),
  },
  {
    id: 'systemVms',
    number: 15,
    part: 'zone',
    inputs: [],
    after: ['zone'],
    limitMs: 20 * minute,
    async look({ cloud, ids }) {
      const { rows } = await cloud.call('listSystemVms', { zoneid: known(ids, 'zone') })
      return waitUntil(systemVmReasons(rows))
    },
  },
  {
    id: 'template',
    number: 16,
    part: 'secondary',
    inputs: [],
    after: ['zone'],
    limitMs: 60 * minute,
    async look({ cloud, wanted, ids }) {
      const { rows } = await cloud.call('listTemplates', {
        templatefilter: 'all',
        zoneid: known(ids, 'zone'),
      })
      return waitUntil(templateReasons(rows, wanted))
    },
  },
]
