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
  const where = { zoneid, podid, hypervisor: 'Simulator' }
  const cluster = (await api.call('addCluster', {
    ...where,
    clustertype: 'CloudManaged',
    clustername: 'Cluster1',
  })) as Rows
  const clusterid = cluster['cluster']?.[0]?.id ?? ''
  const url = 'http://sim/Cluster1/host1'
  await api.call('addHost', { ...where, clusterid, username: 'root', password: 'password', url })
  await api.call('createStoragePool', {
    zoneid,
    podid,
    clusterid,
    name: 'Primary1',
    url: 'nfs://192.168.1.4/primary',
  })
  await api.call('addImageStore', { provider: 'NFS', zoneid, url: 'nfs://192.168.1.4/secondary' })
  await api.call('updateZone', { id: zoneid, allocationstate: 'Enabled' })
  await expect
    .poll(
      async () => {
        const { systemvm = [] } = (await api.call('listSystemVms')) as Rows
        const { template = [] } = (await api.call('listTemplates', { templatefilter: 'featured' })) as Rows
        return systemvm.filter(vm => vm.state === 'Running').length === 2 && template.some(t => t.isready)
      },
      { timeout: 60_000 },
    )
    .toBe(true)
}
