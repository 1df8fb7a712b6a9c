import type { Cloud } from '@cloud/client'
import { createTestCloud, type TestCloud } from './cloud.ts'
import { enableProvider } from './provider.ts'

type Options = NonNullable<Parameters<typeof createTestCloud>[0]>

interface Zone {
  zoneid: string
  podid: string
  clusterid: string
  hosts: string[]
}

export interface Furnished extends Zone {
  t: TestCloud
  /** what deployVirtualMachine needs at least */
  basics: { zoneid: string; templateid: string; serviceofferingid: string }
}

/** A cloud with an enabled Basic zone on the simulator, its template ready.
 *  @param hosts how many, in one cluster */
export async function furnished(hosts = 2, options: Options = {}): Promise<Furnished> {
  const t = await createTestCloud(options)
  const zone = await wholeZone(t.admin, hosts)
  await t.core.idle()
  return { t, ...zone, basics: { zoneid: zone.zoneid, templateid: '4', serviceofferingid: '1' } }
}

/** Everything that a Basic zone needs to take instances: 2,000 guest addresses, 49 for system VMs. */
export async function wholeZone(admin: Cloud, hosts: number): Promise<Zone> {
  const dns = { dns1: '192.0.2.53', internaldns1: '192.0.2.53' }
  const { id: zoneid } = await admin.call('createZone', { ...dns, name: 'z', networktype: 'Basic' })
  const networkid = await guestNetwork(admin, zoneid)
  const wide = { zoneid, netmask: '255.255.0.0' }
  const { id: podid } = await admin.call('createPod', {
    ...wide,
    name: 'pod',
    gateway: '10.8.0.1',
    startip: '10.8.0.2',
    endip: '10.8.0.50',
  })
  await admin.call('createVlanIpRange', {
    ...wide,
    podid,
    networkid,
    vlan: 'untagged',
    forvirtualnetwork: false,
    gateway: '10.9.0.1',
    startip: '10.9.0.2',
    endip: '10.9.7.250',
  })
  return furnish(admin, zoneid, podid, hosts)
}

/** Hosts and storage for a zone's first pod; then the zone is enabled. */
export async function furnish(admin: Cloud, zoneid: string, podid: string, hosts: number): Promise<Zone> {
  const cluster = await admin.call('addCluster', {
    zoneid,
    podid,
    hypervisor: 'Simulator',
    clustertype: 'CloudManaged',
    clustername: 'c',
  })
  const clusterid = firstId(cluster)
  const added: string[] = []
  for (let i = 0; i < hosts; i++) {
    const host = await admin.call('addHost', {
      zoneid,
      podid,
      clusterid,
      hypervisor: 'Simulator',
      username: 'root',
      password: 'password',
      url: `http://sim/c/h${i}`,
    })
    added.push(firstId(host))
  }
  await admin.call('createStoragePool', {
    zoneid,
    podid,
    clusterid,
    name: 'primary',
    scope: 'cluster',
    url: 'nfs://192.0.2.9/primary',
  })
  await admin.call('addImageStore', {
    provider: 'NFS',
    zoneid,
    name: 'secondary',
    url: 'nfs://192.0.2.9/secondary',
  })
  await admin.call('updateZone', { id: zoneid, allocationstate: 'Enabled' })
  return { zoneid, podid, clusterid, hosts: added }
}

/** The one network of a Basic zone, with its providers. */
async function guestNetwork(admin: Cloud, zoneid: string): Promise<string> {
  const physical = await admin.run('createPhysicalNetwork', { zoneid, name: 'p' })
  const physicalnetworkid = physical.id
  for (const traffictype of ['Guest', 'Management'])
    await admin.run('addTrafficType', { physicalnetworkid, traffictype })
  await admin.run('updatePhysicalNetwork', { id: physicalnetworkid, state: 'Enabled' })
  for (const name of ['VirtualRouter', 'SecurityGroupProvider'])
    await enableProvider(admin, physicalnetworkid, name)
  const { rows } = await admin.call('listNetworkOfferings', {
    name: 'DefaultSharedNetworkOfferingWithSGService',
  })
  const network = await admin.call('createNetwork', {
    zoneid,
    name: 'n',
    networkofferingid: rows[0]?.id ?? '',
  })
  return network.id
}

/** addCluster and addHost answer with a list of one. */
function firstId(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null) {
    if ('rows' in answer && Array.isArray(answer.rows)) return firstId(answer.rows[0])
    if ('id' in answer && typeof answer.id === 'string') return answer.id
  }
  throw new Error('the answer names no entity')
}
