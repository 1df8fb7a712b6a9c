import { expect } from '@playwright/test'
import type { Api } from './api.ts'

type Rows = Record<string, { id: string; name: string; state?: string; isready?: boolean }[]>

/** A Basic zone on the simulator, as a script would build it. Resolves when instances can be launched. */
export async function buildZone(api: Api): Promise<void> {
  const id = (answer: Record<string, unknown>, key: string) => (answer[key] as { id: string }).id
  const first = async (command: string, key: string, values: Record<string, string>) =>
    ((await api.call(command, values)) as Rows)[key]?.[0]?.id ?? ''
  const zoneid = id(
    await api.call('createZone', {
      name: 'Zone1',
      networktype: 'Basic',
      dns1: '192.168.1.1',
      internaldns1: '192.168.1.1',
      securitygroupenabled: true,
    }),
    'zone',
  )
  const physicalnetworkid = id(
    await api.run('createPhysicalNetwork', { zoneid, name: 'physical' }),
    'physicalnetwork',
  )
  for (const traffictype of ['Guest', 'Management'])
    await api.run('addTrafficType', { physicalnetworkid, traffictype })
  await api.run('updatePhysicalNetwork', { id: physicalnetworkid, state: 'Enabled' })
  const provider = (name: string) =>
    first('listNetworkServiceProviders', 'networkserviceprovider', { name, physicalnetworkid })
  const router = await provider('VirtualRouter')
  const element = await first('listVirtualRouterElements', 'virtualrouterelement', { nspid: router })
  await api.run('configureVirtualRouterElement', { id: element, enabled: true })
  for (const one of [router, await provider('SecurityGroupProvider')]) {
    await api.run('updateNetworkServiceProvider', { id: one, state: 'Enabled' })
  }
  const offerings = (await api.call('listNetworkOfferings', { guestiptype: 'Shared' })) as Rows
  const networkofferingid =
    offerings['networkoffering']?.find(o => o.name === 'DefaultSharedNetworkOfferingWithSGService')?.id ?? ''
  const networkid = id(
    await api.call('createNetwork', { zoneid, name: 'guests', displaytext: 'guests', networkofferingid }),
    'network',
  )
  const netmask = '255.255.255.0'
  const podid = id(
    await api.call('createPod', {
      zoneid,
      name: 'Pod1',
      gateway: '192.168.1.1',
      netmask,
      startip: '192.168.1.20',
      endip: '192.168.1.49',
    }),
    'pod',
  )
  await api.call('createVlanIpRange', {
    podid,
    networkid,
    gateway: '192.168.2.1',
    netmask,
    startip: '192.168.2.10',
    endip: '192.168.2.250',
    forvirtualnetwork: false,
  })
  await furnish(api, { zoneid, podid }, 'Cluster1')
  await readyZones(api, 1)
}

/** A host, primary and secondary storage for a new zone, which is enabled then. */
async function furnish(
  api: Api,
  zone: { zoneid: string; podid: string },
  clustername: string,
): Promise<void> {
  const { zoneid, podid } = zone
  const where = { ...zone, hypervisor: 'Simulator' }
  const cluster = (await api.call('addCluster', {
    ...where,
    clustertype: 'CloudManaged',
    clustername,
  })) as Rows
  const clusterid = cluster['cluster']?.[0]?.id ?? ''
  const url = `http://sim/${clustername}/host1`
  await api.call('addHost', { ...where, clusterid, username: 'root', password: 'password', url })
  await api.call('createStoragePool', {
    zoneid,
    podid,
    clusterid,
    name: `Primary of ${clustername}`,
    url: `nfs://192.168.1.4/primary/${clustername}`,
  })
  await api.call('addImageStore', {
    provider: 'NFS',
    zoneid,
    url: `nfs://192.168.1.4/secondary/${clustername}`,
  })
  await api.call('updateZone', { id: zoneid, allocationstate: 'Enabled' })
}

/** Resolves when so many zones have their system VMs and a template. */
async function readyZones(api: Api, zones: number): Promise<void> {
  await expect
    .poll(
      async () => {
        const { systemvm = [] } = (await api.call('listSystemVms')) as Rows
        const { template = [] } = (await api.call('listTemplates', { templatefilter: 'featured' })) as Rows
        return (
          systemvm.filter(vm => vm.state === 'Running').length === 2 * zones &&
          template.filter(t => t.isready).length >= zones
        )
      },
      { timeout: 60_000 },
    )
    .toBe(true)
}

/** An Advanced zone that can have VPCs, beside the Basic one. Resolves when instances can be launched there. */
export async function buildVpcZone(api: Api): Promise<void> {
  const id = (answer: Record<string, unknown>, key: string) => (answer[key] as { id: string }).id
  const first = async (command: string, key: string, values: Record<string, string>) =>
    ((await api.call(command, values)) as Rows)[key]?.[0]?.id ?? ''
  const dns = { dns1: '192.168.1.1', internaldns1: '192.168.1.1' }
  const zone = await api.call('createZone', { name: 'Zone2', networktype: 'Advanced', ...dns })
  const zoneid = id(zone, 'zone')
  const physical = await api.run('createPhysicalNetwork', { zoneid, name: 'physical', vlan: '500-599' })
  const physicalnetworkid = id(physical, 'physicalnetwork')
  for (const traffictype of ['Guest', 'Management', 'Public'])
    await api.run('addTrafficType', { physicalnetworkid, traffictype })
  await api.run('updatePhysicalNetwork', { id: physicalnetworkid, state: 'Enabled' })
  for (const name of ['VirtualRouter', 'VpcVirtualRouter', 'InternalLbVm']) {
    const where = { name, physicalnetworkid }
    const provider = await first('listNetworkServiceProviders', 'networkserviceprovider', where)
    const nspid = { nspid: provider }
    const kind = name === 'InternalLbVm' ? 'InternalLoadBalancer' : 'VirtualRouter'
    const element = await first(`list${kind}Elements`, `${kind.toLowerCase()}element`, nspid)
    await api.run(`configure${kind}Element`, { id: element, enabled: true })
    await api.run('updateNetworkServiceProvider', { id: provider, state: 'Enabled' })
  }
  const netmask = '255.255.255.0'
  const pod = await api.call('createPod', {
    zoneid,
    name: 'Pod2',
    gateway: '192.168.10.1',
    netmask,
    startip: '192.168.10.20',
    endip: '192.168.10.49',
  })
  await api.call('createVlanIpRange', {
    zoneid,
    vlan: '50',
    gateway: '192.168.30.1',
    netmask,
    startip: '192.168.30.10',
    endip: '192.168.30.99',
    forvirtualnetwork: true,
  })
  await furnish(api, { zoneid, podid: id(pod, 'pod') }, 'Cluster2')
  await readyZones(api, 2)
}
