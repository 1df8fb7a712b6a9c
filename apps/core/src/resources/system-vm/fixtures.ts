import type { Cloud } from '@cloud/client'
import type { Entity } from '@cloud/contract'
import { basicZone } from '../network/fixtures.ts'

/** An enabled Basic zone on the simulator with everything that VMs need. */
export async function readyZone(cloud: Cloud, hosts = 2) {
  const made = await basicZone(cloud)
  const zoneid = made.zone.id
  const podid = made.pod.id
  await cloud.call('createVlanIpRange', { ...made.guests, startip: '10.9.0.20', endip: '10.9.0.60' })
  const cluster = await cloud.call('addCluster', {
    zoneid,
    podid,
    clustername: 'c',
    clustertype: 'CloudManaged',
    hypervisor: 'Simulator',
  })
  const added: Entity<'listHosts'>[] = []
  for (let i = 0; i < hosts; i++)
    added.push(await addHost(cloud, { zoneid, podid, clusterid: cluster.id }, i))
  const pool = await cloud.call('createStoragePool', {
    zoneid,
    podid,
    clusterid: cluster.id,
    name: 'primary',
    url: 'nfs://nas/primary',
  })
  const store = await cloud.call('addImageStore', {
    zoneid,
    provider: 'NFS',
    name: 'secondary',
    url: 'nfs://nas/secondary',
  })
  await cloud.call('updateZone', { id: zoneid, allocationstate: 'Enabled' })
  return { ...made, cluster, hosts: added, pool, store }
}

export const addHost = (
  cloud: Cloud,
  where: { zoneid: string; podid: string; clusterid: string },
  number: number,
) =>
  cloud.call('addHost', {
    ...where,
    hypervisor: 'Simulator',
    url: `http://sim/c/h${number}`,
    username: 'root',
    password: 'password',
  })
