import { addTenant } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tierOffering, vpcZone, type VpcZone } from './test-zone.ts'

let v: VpcZone
beforeEach(async () => {
  v = await vpcZone()
})
afterEach(() => v.t.close())

const create = (how: object = {}, cloud = v.t.admin) => {
  const { zoneid, vpcofferingid } = v
  return cloud.run('createVPC', { name: 'v', cidr: '10.9.0.0/16', zoneid, vpcofferingid, ...how })
}
const addresses = async (vpcid: string) =>
  (await v.t.admin.call('listPublicIpAddresses', { vpcid, listall: true })).rows

test('a new VPC is Enabled, with its address for source NAT', async () => {
  const vpc = await create({ name: 'shop', networkdomain: 'shop.example', dns1: '192.0.2.99' })
  expect(vpc).toMatchObject({
    name: 'shop',
    displaytext: 'shop',
    state: 'Enabled',
    cidr: '10.9.0.0/16',
    networkdomain: 'shop.example',
    dns1: '192.0.2.99',
    network: [],
    restartrequired: false,
    account: 'admin',
    vpcofferingname: 'Default VPC offering',
  })
  expect(await addresses(vpc.id)).toMatchObject([{ issourcenat: true, vpcname: 'shop', state: 'Allocated' }])
  expect((await v.t.admin.call('listVPCs', { name: 'shop' })).rows).toEqual([vpc])
  const { rows } = await v.t.admin.call('listEvents', { type: 'VPC.CREATE' })
  expect(new Set(rows.map(event => event.resourcename))).toEqual(new Set(['shop']))
})

test('a VPC that is not started has neither address nor router, until it is restarted', async () => {
  const { id } = await create({ start: false })
  expect(await addresses(id)).toEqual([])
  await v.t.admin.run('restartVPC', { id })
  expect(await addresses(id)).toMatchObject([{ issourcenat: true }])
})

test('what a VPC cannot be made of is refused', async () => {
  const netris = (await v.t.admin.call('listVPCOfferings', { name: 'Netris' })).rows[0]?.id
  for (const how of [
    { cidr: '' },
    { cidr: '10.9.0.0' },
    { cidr: '10.9.0.0/30' },
    { cidr: '192.0.2.0/24' },
    { dns1: 'nowhere' },
    { sourcenatipaddress: '192.0.2.99' },
    { vpcofferingid: netris },
  ])
    await expect(create(how), JSON.stringify(how)).rejects.toMatchObject({ errorcode: 431 })
  expect((await v.t.admin.call('listVPCs', { listall: true })).rows).toEqual([])
})

test('a VPC needs its providers', async () => {
  const { rows } = await v.t.admin.call('listNetworkServiceProviders', { name: 'InternalLbVm' })
  for (const { id } of rows) await v.t.admin.run('updateNetworkServiceProvider', { id, state: 'Disabled' })
  await expect(create()).rejects.toMatchObject({
    status: 431,
    message: expect.stringMatching(/InternalLbVm/) as unknown,
  })
})

test('the provider of internal load balancers is enabled after its element, which has commands of its own', async () => {
  const { admin } = v.t
  const [provider] = (await admin.call('listNetworkServiceProviders', { name: 'InternalLbVm' })).rows
  const nspid = provider?.id ?? ''
  expect((await admin.call('listVirtualRouterElements', { nspid })).rows).toEqual([])
  const [element] = (await admin.call('listInternalLoadBalancerElements', { nspid })).rows
  expect(element).toMatchObject({ nspid, enabled: true })
  const id = element?.id ?? ''
  await expect(admin.run('configureVirtualRouterElement', { id, enabled: true })).rejects.toMatchObject({
    status: 431,
  })
  await admin.run('updateNetworkServiceProvider', { id: nspid, state: 'Disabled' })
  expect(await admin.run('configureInternalLoadBalancerElement', { id, enabled: false })).toMatchObject({
    enabled: false,
  })
  const enable = () => admin.run('updateNetworkServiceProvider', { id: nspid, state: 'Enabled' })
  await expect(enable()).rejects.toMatchObject({ errorcode: 530 })
  await admin.run('configureInternalLoadBalancerElement', { id, enabled: true })
  await enable()
})

test('names change, and the source NAT moves to another address of the VPC', async () => {
  const { id } = await create({ sourcenatipaddress: '192.0.2.20' })
  expect(await addresses(id)).toMatchObject([{ ipaddress: '192.0.2.20', issourcenat: true }])
  expect(await v.t.admin.run('updateVPC', { id, name: 'w', displaytext: 'wide' })).toMatchObject({
    name: 'w',
    displaytext: 'wide',
  })
  await expect(v.t.admin.run('updateVPC', { id, sourcenatipaddress: '192.0.2.21' })).rejects.toMatchObject({
    status: 431,
  })
})

test('VPCs count against their limit, and belong to their owner', async () => {
  const tenant = await addTenant(v.t, 'tenant')
  const { rows } = await v.t.admin.call('listAccounts', { name: 'tenant', listall: true })
  const [account] = rows
  await v.t.admin.call('updateResourceLimit', {
    account: 'tenant',
    domainid: account?.domainid ?? '',
    resourcetype: 7,
    max: 1,
  })
  const { id } = await create({}, tenant)
  await expect(create({}, tenant)).rejects.toMatchObject({ status: 535 })
  const limited = (await v.t.admin.call('listAccounts', { name: 'tenant', listall: true })).rows[0]
  expect(limited).toMatchObject({ vpctotal: 1, vpcavailable: '0', iptotal: 1 })
  const other = await create()
  await expect(tenant.run('deleteVPC', { id: other.id })).rejects.toMatchObject({ status: 531 })
  await tenant.run('deleteVPC', { id })
  await create({}, tenant)
})

test('a deleted VPC gives its addresses back', async () => {
  const { id } = await create()
  await v.t.admin.run('deleteVPC', { id })
  expect(await addresses(id)).toEqual([])
  expect((await v.t.admin.call('listVPCs', { listall: true })).rows).toEqual([])
  expect((await v.t.admin.call('listPublicIpAddresses', { listall: true })).rows).toEqual([])
})

test('an account takes its VPCs along', async () => {
  await create({}, await addTenant(v.t, 'tenant'))
  const { rows } = await v.t.admin.call('listAccounts', { name: 'tenant', listall: true })
  await v.t.admin.run('deleteAccount', { id: rows[0]?.id ?? '' })
  expect((await v.t.admin.call('listVPCs', { listall: true })).rows).toEqual([])
  expect((await v.t.admin.call('listPublicIpAddresses', { listall: true })).rows).toEqual([])
})

test('a VPC is found by its tags, and carries annotations', async () => {
  const { id } = await create()
  await create({ name: 'other' })
  const tags = [{ key: 'team', value: 'shop' }]
  await v.t.admin.run('createTags', { resourcetype: 'Vpc', resourceids: [id], tags })
  await v.t.admin.call('addAnnotation', { entitytype: 'VPC', entityid: id, annotation: 'ask first' })
  expect((await v.t.admin.call('listVPCs', { tags })).rows).toMatchObject([
    { id, tags: [{ key: 'team', value: 'shop' }], hasannotations: true },
  ])
})

test('a VPC of a project belongs to the project, with its tiers', async () => {
  const project = await v.t.admin.run('createProject', { name: 'p', displaytext: 'p' })
  const vpc = await create({ projectid: project.id })
  expect(vpc).toMatchObject({ project: 'p', projectid: project.id })
  const network = await v.t.admin.call('createNetwork', {
    name: 't',
    zoneid: v.zoneid,
    vpcid: vpc.id,
    networkofferingid: await tierOffering(v.t.admin, ''),
    gateway: '10.9.1.1',
    netmask: '255.255.255.0',
  })
  expect(network).toMatchObject({ project: 'p', vpcname: 'v' })
  expect((await v.t.admin.call('listVPCs', { projectid: project.id })).count).toBe(1)
  expect((await v.t.admin.call('listVPCs', { listall: true })).count).toBe(0)
})
