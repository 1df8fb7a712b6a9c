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
  const nightly = { volumeid, intervaltype: 'daily', schedule: '15:2', timezone: 'UTC', maxsnaps: 7 }
  await api.call('createSnapshotPolicy', nightly)
  await api.run('createVMSnapshot', { virtualmachineid, name: 'whole' })
  await api.call('createSSHKeyPair', { name: 'laptop' })
  await api.call('registerUserData', { name: 'first-boot', userdata: btoa('#!/bin/sh') })
  await api.run('createAffinityGroup', { name: 'apart', type: 'host anti-affinity' })
  await api.call('createInstanceGroup', { name: 'front' })
  await makeProject(api, await made('createProject', { name: 'harbour', displaytext: 'Harbour' }))
  await api.call('updateConfiguration', { name: 'quota.enable.service', value: 'true' })
  await api.call('generateUsageRecords')
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
  const gatewayid = await made('createPrivateGateway', {
    vpcid,
    ipaddress: '172.16.0.2',
    gateway: '172.16.0.1',
    netmask: '255.255.255.0',
    vlan: '900',
  })
  await api.run('createStaticRoute', { gatewayid, cidr: '172.20.0.0/16' })
  await furnishZone(api, harbour, first)
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

/** With a role that has a rule, and somebody who is invited. */
async function makeProject(api: Api, projectid: string): Promise<void> {
  const role = (await api.call('createProjectRole', { projectid, name: 'reader' })) as { projectrole: Row }
  const rule = { projectid, projectroleid: role.projectrole.id, rule: 'list*', permission: 'allow' }
  await api.call('createProjectRolePermission', rule)
  await api.call('createAccount', {
    username: 'ann',
    password: 'a-quiet-harbour-7',
    email: 'ann@example.org',
    firstname: 'Ann',
    lastname: 'Example',
    accounttype: 0,
  })
  await api.call('updateConfiguration', { name: 'project.invite.required', value: 'true' })
  await api.run('addAccountToProject', { projectid, account: 'ann' })
}

/** What only administrators have beside a zone: what is kept for somebody, and what they say to each other. */
async function furnishZone(
  api: Api,
  zoneid: string,
  first: (command: string, key: string, values?: Values) => Promise<string>,
): Promise<void> {
  const domainid = await first('listDomains', 'domain', { level: 0 })
  const physicalnetworkid = await first('listPhysicalNetworks', 'physicalnetwork', { zoneid })
  await api.call('dedicateGuestVlanRange', {
    physicalnetworkid,
    vlanrange: '510-512',
    account: 'admin',
    domainid,
  })
  await api.run('addTrafficType', { physicalnetworkid, traffictype: 'Storage' })
  await api.run('createStorageNetworkIpRange', {
    podid: await first('listPods', 'pod', { zoneid }),
    gateway: '192.168.60.1',
    netmask: '255.255.255.0',
    startip: '192.168.60.10',
  })
  await api.run('dedicateZone', { zoneid, domainid })
  for (const [entitytype, list] of [
    ['ZONE', 'listZones'],
    ['HOST', 'listHosts'],
  ] as const)
    await api.call('addAnnotation', {
      entitytype,
      entityid: await first(list, entitytype.toLowerCase()),
      annotation: 'It moves to the new hall in May.',
    })
}
