import type { Cloud } from '@cloud/client'
import { addTenant, createTestCloud, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { advancedZone } from '../network/fixtures.ts'

let t: TestCloud
let tenant: Cloud
let place: Awaited<ReturnType<typeof advancedZone>>
let domainid: string

beforeEach(async () => {
  t = await createTestCloud()
  place = await advancedZone(t.admin)
  tenant = await addTenant(t, 'tenant')
  const { rows } = await t.admin.call('listAccounts', { name: 'tenant', listall: true })
  domainid = rows[0]?.domainid ?? ''
})
afterEach(() => t.close())

const refused = (status: number, text: RegExp) => ({
  status,
  message: expect.stringMatching(text) as unknown,
})
const idOf = async (ipaddress: string) => {
  const { rows } = await t.admin.call('listPublicIpAddresses', {
    ipaddress,
    allocatedonly: false,
    listall: true,
  })
  return rows[0]?.id ?? ''
}
const free = (cloud: Cloud) =>
  cloud.call('listPublicIpAddresses', { allocatedonly: false, state: 'Free,Reserved', listall: true })

test('a reserved address is its account’s alone, until it is associated by name', async () => {
  const id = await idOf('192.0.2.15')
  const { count } = await free(tenant)
  expect(await tenant.call('reserveIpAddress', { id })).toMatchObject({
    state: 'Reserved',
    account: 'tenant',
  })
  expect((await free(tenant)).rows.filter(ip => ip.state === 'Reserved')).toMatchObject([{ id }])
  const other = await addTenant(t, 'other')
  expect((await free(other)).count).toBe(count - 1)
  await expect(other.call('reserveIpAddress', { id })).rejects.toMatchObject({ status: 531 })
  const take = (cloud: Cloud) =>
    cloud.run('associateIpAddress', { zoneid: place.zone.id, ipaddress: '192.0.2.15' })
  await expect(take(other)).rejects.toMatchObject(refused(431, /not free/))
  await expect(tenant.run('disassociateIpAddress', { id })).rejects.toMatchObject(
    refused(431, /releaseIpAddress/),
  )
  expect(await take(tenant)).toMatchObject({ id, state: 'Allocated', account: 'tenant' })
  await expect(tenant.call('releaseIpAddress', { id })).rejects.toMatchObject(
    refused(431, /disassociateIpAddress/),
  )
  await expect(tenant.call('reserveIpAddress', { id })).rejects.toMatchObject(refused(431, /only a Free one/))
})

test('free addresses are listed when their state is asked for, unless only allocated ones are', async () => {
  const list = async (more: object) =>
    (await tenant.call('listPublicIpAddresses', { state: 'Free', listall: true, ...more })).count
  const { count } = await free(tenant)
  expect([await list({}), await list({ allocatedonly: false }), await list({ allocatedonly: true })]).toEqual(
    [count, count, 0],
  )
})

test('a reserved address counts once against the limit, and is free again after its release', async () => {
  const limit = { account: 'tenant', domainid, resourcetype: 1 }
  await t.admin.call('updateResourceLimit', { ...limit, max: 1 })
  const id = await idOf('192.0.2.15')
  await t.admin.call('reserveIpAddress', { id, account: 'tenant', domainid })
  const second = await idOf('192.0.2.16')
  await expect(tenant.call('reserveIpAddress', { id: second })).rejects.toMatchObject({ status: 535 })
  await tenant.call('releaseIpAddress', { id })
  await tenant.call('reserveIpAddress', { id: second })
  await tenant.run('associateIpAddress', { zoneid: place.zone.id, ipaddress: '192.0.2.16' })
  const events = (await tenant.call('listEvents', { listall: true })).rows.map(event => event.type)
  expect(events).toEqual(expect.arrayContaining(['NET.IPRESERVE', 'NET.IPRELEASE']))
})

test('addresses of a range for others can neither be seen nor reserved', async () => {
  const made = await t.admin.call('createVlanIpRange', {
    zoneid: place.zone.id,
    forvirtualnetwork: true,
    vlan: '50',
    gateway: '192.0.2.1',
    netmask: '255.255.255.0',
    startip: '192.0.2.30',
    endip: '192.0.2.31',
    account: 'tenant',
    domainid,
  })
  expect(made).toMatchObject({ account: 'tenant', domainid })
  const other = await addTenant(t, 'other')
  const id = await idOf('192.0.2.30')
  expect((await free(other)).rows.map(ip => ip.id)).not.toContain(id)
  expect((await free(tenant)).rows.map(ip => ip.id)).toContain(id)
  await expect(other.call('reserveIpAddress', { id })).rejects.toMatchObject(refused(431, /for others/))
  await tenant.call('reserveIpAddress', { id })
})

test('a range for a domain serves its accounts only', async () => {
  const { id: child } = await t.admin.call('createDomain', { name: 'child' })
  await t.admin.call('dedicatePublicIpRange', { id: place.range.id, domainid: child })
  const [range] = (await t.admin.call('listVlanIpRanges', { id: place.range.id })).rows
  expect(range).toMatchObject({ domain: 'child' })
  expect(range).not.toHaveProperty('account')
  const take = (more: object = {}) => t.admin.run('associateIpAddress', { zoneid: place.zone.id, ...more })
  await expect(take()).rejects.toMatchObject({ status: 533 })
  const names = { firstname: 'T', lastname: 'T', email: 't@example.org', password: 'secret-enough-9' }
  await t.admin.call('createAccount', { username: 'kid', ...names, accounttype: 0, domainid: child })
  expect(await take({ account: 'kid', domainid: child })).toMatchObject({ account: 'kid' })
  await t.admin.call('releasePublicIpRange', { id: place.range.id })
  await take()
})
