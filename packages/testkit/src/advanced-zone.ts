import type { Cloud } from '@cloud/client'
import type { TestCloud } from './cloud.ts'
import { furnish } from './furnished.ts'
import { enableProvider } from './provider.ts'

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

/** An Advanced zone in which instances run: `advancedZone` with a pod, hosts and storage. */
export async function runningAdvancedZone(
  { admin, core }: Pick<TestCloud, 'admin' | 'core'>,
  hosts = 1,
  how: Parameters<typeof advancedZone>[1] = {},
) {
  const made = await advancedZone(admin, how)
  const pod = await admin.call('createPod', {
    zoneid: made.zone.id,
    name: 'pod',
    gateway: '10.8.0.1',
    netmask: '255.255.255.0',
    startip: '10.8.0.10',
    endip: '10.8.0.20',
  })
  await furnish(admin, made.zone.id, pod.id, hosts)
  await core.idle()
  return made
}
