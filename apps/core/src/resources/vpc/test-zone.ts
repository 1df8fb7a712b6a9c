import type { Cloud } from '@cloud/client'
import {
  advancedZone,
  createTestCloud,
  enableProvider,
  runningAdvancedZone,
  type TestCloud,
} from '@cloud/testkit'

type Options = NonNullable<Parameters<typeof createTestCloud>[0]>

export interface VpcZone {
  t: TestCloud
  zoneid: string
  physicalnetworkid: string
  /** Default VPC offering */
  vpcofferingid: string
}

/** An Advanced zone that can have VPCs: VLANs 100–119, public addresses 192.0.2.10–29.
 *  @param hosts none: nothing can run, so that no router comes up */
export async function vpcZone(hosts = 0, options: Options = {}): Promise<VpcZone> {
  const t = await createTestCloud(options)
  const how = { vlan: '100-119', endip: '192.0.2.29' }
  const { zone, physical } = await (hosts > 0
    ? runningAdvancedZone(t, hosts, how)
    : advancedZone(t.admin, how))
  for (const name of ['VpcVirtualRouter', 'InternalLbVm']) await enableProvider(t.admin, physical.id, name)
  const { rows } = await t.admin.call('listVPCOfferings', { isdefault: true })
  return { t, zoneid: zone.id, physicalnetworkid: physical.id, vpcofferingid: rows[0]?.id ?? '' }
}

/** An offering for tiers.
 *  @param kind end of its name: none for all services, `NoLB`, `WithInternalLB` */
export async function tierOffering(cloud: Cloud, kind: '' | 'NoLB' | 'WithInternalLB'): Promise<string> {
  const name = `DefaultIsolatedNetworkOfferingForVpcNetworks${kind}`
  return (await cloud.call('listNetworkOfferings', { name })).rows[0]?.id ?? ''
}
