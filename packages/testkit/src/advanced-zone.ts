import type { Cloud } from '@cloud/client'

/** An Advanced zone that is open to tenants: VLANs 100–101 for guests, public addresses 192.0.2.10–19.
 *  @param how other VLANs, another last address */
export async function advancedZone(cloud: Cloud, how: { vlan?: string; endip?: string } = {}) {
  const zone = await cloud.call('createZone', {
    name: 'adv',
    networktype: 'Advanced',
    dns1: '192.0.2.53',
    internaldns1: '192.0.2.53',
    guestcidraddress: '10.1.1.0/24',
  })
  const physical = await cloud.run('createPhysicalNetwork', {
    zoneid: zone.id,
    name: 'p',
    vlan: how.vlan ?? '100-101',
  })
  for (const traffictype of ['Guest', 'Public', 'Management'])
    await cloud.run('addTrafficType', { physicalnetworkid: physical.id, traffictype })
  await cloud.run('updatePhysicalNetwork', { id: physical.id, state: 'Enabled' })
  await enableProvider(cloud, physical.id, 'VirtualRouter')
  const range = await cloud.call('createVlanIpRange', {
    zoneid: zone.id,
    forvirtualnetwork: true,
    vlan: '50',
    gateway: '192.0.2.1',
    netmask: '255.255.255.0',
    startip: '192.0.2.10',
    endip: how.endip ?? '192.0.2.19',
  })
  await cloud.call('updateZone', { id: zone.id, allocationstate: 'Enabled' })
  const offerings = await cloud.call('listNetworkOfferings', {
    name: 'DefaultIsolatedNetworkOfferingWithSourceNatService',
  })
  return { zone, physical, range, offering: offerings.rows[0]?.id ?? '' }
}

export async function enableProvider(cloud: Cloud, physicalnetworkid: string, name: string): Promise<void> {
  const { rows } = await cloud.call('listNetworkServiceProviders', { physicalnetworkid, name })
  const id = rows[0]?.id ?? ''
  const elements = await cloud.call('listVirtualRouterElements', { nspid: id })
  for (const element of elements.rows)
    await cloud.run('configureVirtualRouterElement', { id: element.id, enabled: true })
  const internal = await cloud.call('listInternalLoadBalancerElements', { nspid: id })
  for (const element of internal.rows)
    await cloud.run('configureInternalLoadBalancerElement', { id: element.id, enabled: true })
  await cloud.run('updateNetworkServiceProvider', { id, state: 'Enabled' })
}
