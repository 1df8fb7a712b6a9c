import { addTenant } from '@cloud/testkit'
import type { Cloud } from '@cloud/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tierOffering, vpcZone, type VpcZone } from '../vpc/test-zone.ts'

let v: VpcZone
let admin: Cloud
let vpcid: string

beforeEach(async () => {
  v = await vpcZone(1)
  admin = v.t.admin
  const { zoneid, vpcofferingid } = v
  vpcid = (await admin.run('createVPC', { name: 'v', cidr: '10.9.0.0/16', zoneid, vpcofferingid })).id
})
afterEach(() => v.t.close())

const address = { ipaddress: '172.20.0.2', gateway: '172.20.0.1', netmask: '255.255.255.0' }
const create = (how: object = {}) =>
  admin.run('createPrivateGateway', { vpcid, vlan: '300', ...address, ...how })
const route = (how: { cidr?: string; gatewayid?: string; nexthop?: string; vpcid?: string }) =>
  admin.run('createStaticRoute', { cidr: '10.50.0.0/16', ...how })
const tier = async (gateway: string) =>
  admin.call('createNetwork', {
    name: 't',
    zoneid: v.zoneid,
    vpcid,
    networkofferingid: await tierOffering(admin, ''),
    gateway,
    netmask: '255.255.255.0',
  })
const invalid = { errorcode: 431 }
const waysOut = async () => {
  await v.t.core.idle()
  const { rows } = await admin.call('listRouters', { vpcid })
  return rows[0]?.nic?.flatMap(nic =>
    nic.traffictype === 'Guest' ? [[nic.ipaddress, nic.broadcasturi]] : [],
  )
}

test('the router of a VPC has an interface for each private gateway', async () => {
  const gateway = await create({ sourcenatsupported: true })
  expect(gateway).toMatchObject({
    ...address,
    vlan: 'vlan://300',
    vpcname: 'v',
    state: 'Ready',
    aclname: 'default_deny',
    sourcenatsupported: true,
    physicalnetworkid: v.physicalnetworkid,
    account: 'admin',
  })
  expect(await waysOut()).toEqual([['172.20.0.2', 'vlan://300']])
  await create({ ipaddress: '172.21.0.2', gateway: '172.21.0.1', vlan: '301' })
  expect(await waysOut()).toHaveLength(2)
  await admin.run('restartVPC', { id: vpcid, cleanup: true })
  expect(await waysOut()).toHaveLength(2)
  expect((await admin.call('listPrivateGateways', { vpcid, vlan: '300' })).rows).toEqual([gateway])
  await admin.run('deletePrivateGateway', { id: gateway.id })
  expect(await waysOut()).toEqual([['172.21.0.2', 'vlan://301']])
  await admin.run('deleteVPC', { id: vpcid })
  expect((await admin.call('listPrivateGateways', { listall: true })).rows).toEqual([])
})

test('what a private gateway cannot be is refused', async () => {
  const { id } = await tier('10.9.1.1')
  const { zoneid, vpcofferingid } = v
  const other = await admin.run('createVPC', { name: 'w', cidr: '10.9.0.0/16', zoneid, vpcofferingid })
  const { id: foreign } = await admin.run('createNetworkACLList', { name: 'w', vpcid: other.id })
  await create()
  for (const how of [
    { vpcid: other.id },
    { ipaddress: '172.21.0.3' },
    { ipaddress: '172.20.0.1' },
    { ipaddress: '10.9.1.7', gateway: '10.9.1.5' },
    { ipaddress: '172.20.0.3', netmask: '255.0.255.0' },
    { ipaddress: '172.20.0.3', vlan: '110' },
    { ipaddress: '172.20.0.3', vlan: 'untold' },
    { ipaddress: '172.20.0.3', vlan: '' },
    { ipaddress: '172.20.0.3', associatednetworkid: id },
    { ipaddress: '172.20.0.3', aclid: foreign },
  ])
    await expect(create(how), JSON.stringify(how)).rejects.toMatchObject(invalid)
  await create({ ipaddress: '172.20.0.3', vlan: '110', bypassvlanoverlapcheck: true })
  expect((await admin.call('listPrivateGateways', {})).count).toBe(2)
})

test('no network gets the VLAN of a private gateway', async () => {
  await create()
  await admin.run('updatePhysicalNetwork', { id: v.physicalnetworkid, vlan: '300-301' })
  const { id } = await tier('10.9.1.1')
  const deploy = { zoneid: v.zoneid, templateid: '4', serviceofferingid: '1', networkids: id }
  await admin.run('deployVirtualMachine', deploy)
  expect((await admin.call('listNetworks', { id })).rows).toMatchObject([{ vlan: '301' }])
})

test('no tier crosses a private network', async () => {
  await create({ ipaddress: '10.9.1.2', gateway: '10.9.1.1' })
  await expect(tier('10.9.1.129')).rejects.toMatchObject(invalid)
  await tier('10.9.2.1')
})

test('a tenant reaches another network of its own, but chooses no VLAN', async () => {
  const tenant = await addTenant(v.t, 'tenant')
  const { zoneid, vpcofferingid } = v
  const own = await tenant.run('createVPC', { name: 'o', cidr: '10.9.0.0/16', zoneid, vpcofferingid })
  const { rows } = await tenant.call('listNetworkOfferings', {
    name: 'DefaultIsolatedNetworkOfferingWithSourceNatService',
  })
  const network = await tenant.call('createNetwork', {
    name: 'n',
    zoneid,
    networkofferingid: rows[0]?.id ?? '',
  })
  const join = (how: object = {}) =>
    tenant.run('createPrivateGateway', {
      vpcid: own.id,
      ipaddress: '10.1.1.250',
      gateway: '10.1.1.1',
      netmask: '255.255.255.0',
      ...how,
    })
  await expect(join({ vlan: '300' })).rejects.toMatchObject(invalid)
  await expect(join({ associatednetworkid: network.id }), 'no VLAN yet').rejects.toMatchObject(invalid)
  const deploy = { zoneid, templateid: '4', serviceofferingid: '1', networkids: network.id }
  const vm = await tenant.run('deployVirtualMachine', deploy)
  const gateway = await join({ associatednetworkid: network.id })
  expect(gateway).toMatchObject({ associatednetwork: 'n', state: 'Ready' })
  expect(gateway.vlan).toBeUndefined()
  await tenant.run('destroyVirtualMachine', { id: vm.id })
  await admin.run('expungeVirtualMachine', { id: vm.id })
  await expect(tenant.run('deleteNetwork', { id: network.id })).rejects.toMatchObject({ errorcode: 530 })
  await expect(tenant.run('createPrivateGateway', { vpcid, ...address })).rejects.toMatchObject({
    status: 531,
  })
  await tenant.run('deletePrivateGateway', { id: gateway.id })
  await tenant.run('deleteNetwork', { id: network.id })
})

test('the ACL list of a private gateway is replaced, and stays while it is used', async () => {
  const { id: aclid } = await admin.run('createNetworkACLList', { name: 'a', vpcid })
  const { id } = await create()
  await admin.run('replaceNetworkACLList', { aclid, gatewayid: id })
  expect((await admin.call('listPrivateGateways', { id })).rows).toMatchObject([{ aclname: 'a' }])
  await expect(admin.run('deleteNetworkACLList', { id: aclid })).rejects.toMatchObject({ errorcode: 530 })
  await admin.run('deletePrivateGateway', { id })
  await admin.run('deleteNetworkACLList', { id: aclid })
})

test('a static route leads by a gateway, which stays while it does', async () => {
  const gateway = await create()
  const made = await route({ gatewayid: gateway.id, cidr: '10.50.3.4/16' })
  expect(made).toMatchObject({
    cidr: '10.50.0.0/16',
    vpcgatewayid: gateway.id,
    vpcgatewayip: '172.20.0.2',
    vpcid,
    state: 'Active',
  })
  expect((await admin.call('listStaticRoutes', { gatewayid: gateway.id })).rows).toEqual([made])
  await expect(admin.run('deletePrivateGateway', { id: gateway.id })).rejects.toMatchObject({ status: 530 })
  await admin.run('deleteStaticRoute', { id: made.id })
  await admin.run('deletePrivateGateway', { id: gateway.id })
})

test('routes of a VPC do not cross each other, nor what the VPC has itself', async () => {
  const { id: gatewayid } = await create()
  await route({ gatewayid })
  await expect(route({ gatewayid, cidr: '10.50.7.0/24' })).rejects.toMatchObject({
    status: 537,
    cserrorcode: 4360,
  })
  for (const how of [
    { gatewayid, cidr: '10.9.4.0/24' },
    { gatewayid, cidr: '169.254.7.0/24' },
    { gatewayid, cidr: 'elsewhere' },
    { gatewayid, cidr: '10.60.0.0/16', nexthop: '172.20.0.9' },
    { cidr: '10.60.0.0/16' },
    { cidr: '10.60.0.0/16', nexthop: '172.20.0.9' },
    { cidr: '10.60.0.0/16', nexthop: '203.0.113.9', vpcid },
  ])
    await expect(route(how), JSON.stringify(how)).rejects.toMatchObject(invalid)
  for (const [i, nexthop] of ['172.20.0.9', '10.9.1.7', '192.0.2.200'].entries())
    expect(await route({ cidr: `10.6${i}.0.0/16`, nexthop, vpcid })).toMatchObject({
      nexthop,
      state: 'Active',
    })
  expect((await admin.call('listStaticRoutes', { vpcid })).count).toBe(4)
  const [first] = (await admin.call('listStaticRoutes', { vpcid })).rows
  await admin.run('createTags', {
    resourcetype: 'StaticRoute',
    resourceids: [first?.id ?? ''],
    tags: [{ key: 'k', value: 'x' }],
  })
  expect((await admin.call('listStaticRoutes', { tags: [{ key: 'k', value: 'x' }] })).count).toBe(1)
})

test('instances are listed by the VPC that they run in', async () => {
  const { id } = await tier('10.9.1.1')
  const deploy = { zoneid: v.zoneid, templateid: '4', serviceofferingid: '1' }
  const vm = await admin.run('deployVirtualMachine', { ...deploy, networkids: id })
  expect((await admin.call('listVirtualMachines', { vpcid })).rows.map(row => row.id)).toEqual([vm.id])
  await admin.run('destroyVirtualMachine', { id: vm.id, expunge: true })
  expect((await admin.call('listVirtualMachines', { vpcid })).rows).toEqual([])
})
