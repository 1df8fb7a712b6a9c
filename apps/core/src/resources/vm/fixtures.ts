import type { Cloud } from '@cloud/client'
import { createTestCloud, type TestCloud } from '@cloud/testkit'
import { basicZone } from '../network/fixtures.ts'

type Options = NonNullable<Parameters<typeof createTestCloud>[0]>

export interface Zone {
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

/** Everything that a Basic zone needs to take instances; 2,000 guest addresses. */
export async function wholeZone(admin: Cloud, hosts: number): Promise<Zone> {
  const { zone, pod, guests } = await basicZone(admin)
  const [zoneid, podid] = [zone.id, pod.id]
  const more = { ...guests, zoneid, vlan: 'untagged', forvirtualnetwork: false }
  await admin.call('createVlanIpRange', {
    ...more,
    gateway: '10.10.0.1',
    netmask: '255.255.0.0',
    startip: '10.10.0.2',
    endip: '10.10.7.250',
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

/** addCluster and addHost answer with a list of one. */
function firstId(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null) {
    if ('rows' in answer && Array.isArray(answer.rows)) return firstId(answer.rows[0])
    if ('id' in answer && typeof answer.id === 'string') return answer.id
  }
  throw new Error('the answer names no entity')
}
