import type { Api } from './api.ts'
import { buildVpcZone, buildZone } from './zone.ts'

type Row = { id: string }
type Values = Parameters<Api['call']>[1]

/** A cloud in which hardly a list is empty: every kind of thing that can be made by a call, once. */
export async function makeOneOfEach(api: Api): Promise<void> {
  await buildZone(api)
  await buildVpcZone(api)
  const first = async (command: string, key: string, values: Values = {}) =>
    ((await api.call(command, values)) as Record<string, Row[]>)[key]?.[0]?.id ?? ''
  const made = async (command: string, values: Values) => {
    const [row] = Object.values(await api.run(command, values)) as Row[]
    return row?.id ?? ''
  }
  const zoneid = await first('listZones', 'zone', { name: 'Zone1' })
  const virtualmachineid = await made('deployVirtualMachine', {
    name: 'web-1',
    zoneid,
    templateid: await first('listTemplates', 'template', { templatefilter: 'featured', zoneid }),
    serviceofferingid: await first('listServiceOfferings', 'serviceoffering'),
  })
  const volumeid = await first('listVolumes', 'volume', { virtualmachineid })
  await made('createSnapshot', { volumeid, name: 'before' })
  await api.run('createVMSnapshot', { virtualmachineid, name: 'whole' })
  await api.call('createSSHKeyPair', { name: 'laptop' })
  await api.call('registerUserData', { name: 'first-boot', userdata: btoa('#!/bin/sh') })
  await api.run('createAffinityGroup', { name: 'apart', type: 'host anti-affinity' })
  await api.call('createInstanceGroup', { name: 'front' })
  await api.run('createProject', { name: 'harbour', displaytext: 'Harbour' })
  await api.call('createSecurityGroup', { name: 'web' })
  await api.run('addVpnUser', { username: 'ann', password: 'a-quiet-harbour' })
  await api.run('createVpnCustomerGateway', {
    name: 'branch',
    gateway: '203.0.113.7',
    cidrlist: '10.20.0.0/16',
    ipsecpsk: 'a-long-shared-secret',
    ikepolicy: 'aes256-sha256;modp2048',
    esppolicy: 'aes256-sha256',
  })
  const harbour = await first('listZones', 'zone', { name: 'Zone2' })
  const vpcid = await made('createVPC', {
    name: 'office',
    zoneid: harbour,
    vpcofferingid: await first('listVPCOfferings', 'vpcoffering', { name: 'Default VPC offering' }),
    cidr: '10.9.0.0/16',
  })
  const aclid = await made('createNetworkACLList', { name: 'front', vpcid })
  await api.run('createNetworkACL', { aclid, protocol: 'tcp', startport: 443, endport: 443 })
  await api.run('associateIpAddress', { vpcid })
  await api.call('createNetwork', {
    name: 'shop',
    zoneid: harbour,
    networkofferingid: await first('listNetworkOfferings', 'networkoffering', {
      name: 'DefaultIsolatedNetworkOfferingWithSourceNatService',
    }),
  })
  await api.call('createDiskOffering', { name: 'Plenty', displaytext: 'Plenty', disksize: 100 })
  await api.call('registerIso', {
    name: 'rescue',
    displaytext: 'Rescue',
    url: 'http://images.example.com/rescue.iso',
    zoneid,
    bootable: false,
  })
}
