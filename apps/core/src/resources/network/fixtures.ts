import type { Cloud } from '@cloud/client'
import { enableProvider } from '@cloud/testkit'

export { advancedZone } from '@cloud/testkit'

/** A Basic zone up to its pod and the addresses of its guests: 10.9.0.10–12, for system VMs 10.8.0.10–12. */
export async function basicZone(cloud: Cloud) {
  const zone = await cloud.call('createZone', {
    name: 'z',
    networktype: 'Basic',
    dns1: '192.0.2.53',
    internaldns1: '192.0.2.53',
  })
  const physical = await cloud.run('createPhysicalNetwork', { zoneid: zone.id, name: 'p' })
  const guest = await cloud.run('addTrafficType', { physicalnetworkid: physical.id, traffictype: 'Guest' })
  await cloud.run('updatePhysicalNetwork', { id: physical.id, state: 'Enabled' })
  await enableProvider(cloud, physical.id, 'VirtualRouter')
  await enableProvider(cloud, physical.id, 'SecurityGroupProvider')
  const { rows } = await cloud.call('listNetworkOfferings', {
    name: 'DefaultSharedNetworkOfferingWithSGService',
  })
  const offering = rows[0]?.id ?? ''
  const network = await cloud.call('createNetwork', {
    zoneid: zone.id,
    name: 'n',
    networkofferingid: offering,
  })
  const pod = await cloud.call('createPod', {
    zoneid: zone.id,
    name: 'pod',
    gateway: '10.8.0.1',
    netmask: '255.255.255.0',
    startip: '10.8.0.10',
    endip: '10.8.0.12',
  })
  const guests = { podid: pod.id, networkid: network.id, gateway: '10.9.0.1', netmask: '255.255.255.0' }
  const range = await cloud.call('createVlanIpRange', { ...guests, startip: '10.9.0.10', endip: '10.9.0.12' })
  return { zone, physical, guest, network, pod, range, guests, offering }
}
