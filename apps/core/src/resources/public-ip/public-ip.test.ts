import type { Cloud } from '@cloud/client'
import { addTenant, createTestCloud, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { advancedZone } from '../network/fixtures.ts'

let t: TestCloud
let tenant: Cloud
let place: Awaited<ReturnType<typeof advancedZone>>

beforeEach(async () => {
  t = await createTestCloud()
  place = await advancedZone(t.admin)
  tenant = await addTenant(t, 'tenant')
})
afterEach(() => t.close())

const makeNetwork = (cloud: Cloud, name = 'mine') =>
  cloud.call('createNetwork', { zoneid: place.zone.id, name, networkofferingid: place.offering })

test('an isolated network begins with the subnet of its zone, allocated', async () => {
  const network = await makeNetwork(tenant)
  await expect(tenant.run('restartNetwork', { id: network.id })).rejects.toMatchObject({ status: 431 })
  expect(network).toMatchObject({
    state: 'Allocated',
    cidr: '10.1.1.0/24',
    acltype: 'Account',
    account: 'tenant',
  })
})

test('the first public address of a network comes with one for source NAT, which stays', async () => {
  const network = await makeNetwork(tenant)
  const ip = await tenant.run('associateIpAddress', { networkid: network.id })
  expect(ip).toMatchObject({ ipaddress: '192.0.2.11', state: 'Allocated', issourcenat: false })
  const { rows } = await tenant.call('listPublicIpAddresses', { associatednetworkid: network.id })
  const nat = rows.find(row => row.issourcenat)
  expect(rows).toHaveLength(2)
  expect(nat).not.toHaveProperty('vlanid')
  await expect(tenant.run('disassociateIpAddress', { id: nat?.id ?? '' })).rejects.toMatchObject({
    status: 431,
  })
  await tenant.run('disassociateIpAddress', { id: ip.id })
  expect((await tenant.call('listPublicIpAddresses', {})).count).toBe(1)
})

test('deleting the network gives all its public addresses back, and then the range can go', async () => {
  const network = await makeNetwork(tenant)
  await tenant.run('associateIpAddress', { networkid: network.id })
  await expect(t.admin.call('deleteVlanIpRange', { id: place.range.id })).rejects.toMatchObject({
    status: 431,
  })
  await tenant.run('deleteNetwork', { id: network.id })
  expect((await t.admin.call('listPublicIpAddresses', { listall: true })).count).toBe(0)
  await t.admin.call('deleteVlanIpRange', { id: place.range.id })
  expect((await t.admin.call('listPublicIpAddresses', { allocatedonly: false, listall: true })).count).toBe(0)
})

test('a wanted address is taken once; when none is left the caller is told', async () => {
  const network = await makeNetwork(t.admin)
  const take = (ipaddress?: string) =>
    t.admin.run('associateIpAddress', { networkid: network.id, ...(ipaddress && { ipaddress }) })
  expect((await take('192.0.2.13')).ipaddress).toBe('192.0.2.13')
  await expect(take('192.0.2.13')).rejects.toMatchObject({ status: 431 })
  for (let left = 8; left > 0; left--) await take()
  await expect(take()).rejects.toMatchObject({
    status: 533,
    message: expect.stringMatching(/add a public range/) as unknown,
  })
})

test("another tenant neither sees nor names a tenant's network and addresses", async () => {
  const network = await makeNetwork(tenant)
  const ip = await tenant.run('associateIpAddress', { networkid: network.id })
  const other = await addTenant(t, 'other')
  expect((await other.call('listNetworks', {})).count).toBe(0)
  expect((await other.call('listPublicIpAddresses', { listall: true })).count).toBe(0)
  await expect(other.run('disassociateIpAddress', { id: ip.id })).rejects.toMatchObject({ status: 531 })
  await expect(other.run('associateIpAddress', { networkid: network.id })).rejects.toMatchObject({
    status: 531,
  })
  await expect(other.run('deleteNetwork', { id: network.id })).rejects.toMatchObject({ status: 531 })
})

test('the limit of public addresses counts what an account has', async () => {
  const { rows } = await t.admin.call('listAccounts', { name: 'tenant', listall: true })
  await t.admin.call('updateResourceLimit', {
    account: 'tenant',
    domainid: rows[0]?.domainid ?? '',
    resourcetype: 1,
    max: 1,
  })
  await tenant.run('associateIpAddress', { zoneid: place.zone.id })
  await expect(tenant.run('associateIpAddress', { zoneid: place.zone.id })).rejects.toMatchObject({
    status: 535,
  })
})

test('an owner changes whether an address is shown; nobody else does', async () => {
  const { id } = await tenant.run('associateIpAddress', { zoneid: place.zone.id })
  expect(await t.admin.run('updateIpAddress', { id, fordisplay: false })).toMatchObject({ fordisplay: false })
  const other = await addTenant(t, 'other')
  await expect(other.run('updateIpAddress', { id })).rejects.toMatchObject({ status: 531 })
})

test('a dedicated range serves its account alone, until it is released', async () => {
  const { id } = place.range
  const { rows } = await t.admin.call('listAccounts', { name: 'tenant', listall: true })
  const domainid = rows[0]?.domainid ?? ''
  const take = (cloud: Cloud) => cloud.run('associateIpAddress', { zoneid: place.zone.id })
  const other = await addTenant(t, 'other')
  const dedicate = () => t.admin.call('dedicatePublicIpRange', { id, account: 'tenant', domainid })
  const foreign = await take(other)
  await expect(dedicate()).rejects.toMatchObject({ status: 431 })
  await other.run('disassociateIpAddress', { id: foreign.id })
  expect(await dedicate()).toMatchObject({ id, account: 'tenant' })
  await expect(dedicate()).rejects.toMatchObject({ status: 431 })
  await expect(take(other)).rejects.toMatchObject({ status: 533 })
  await take(tenant)
  await t.admin.call('releasePublicIpRange', { id })
  await take(other)
})
