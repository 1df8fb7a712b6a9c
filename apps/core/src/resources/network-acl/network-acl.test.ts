import { addTenant } from '@cloud/testkit'
import { createHash } from 'node:crypto'
import type { Cloud } from '@cloud/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { vpcZone, type VpcZone } from '../vpc/test-zone.ts'

let v: VpcZone
let admin: Cloud
let vpcid: string
let aclid: string

beforeEach(async () => {
  v = await vpcZone()
  admin = v.t.admin
  const { zoneid, vpcofferingid } = v
  vpcid = (await admin.run('createVPC', { name: 'v', cidr: '10.9.0.0/16', zoneid, vpcofferingid })).id
  aclid = (await admin.run('createNetworkACLList', { name: 'web', description: 'for web', vpcid })).id
})
afterEach(() => v.t.close())

const add = (how: object = {}, list = aclid) =>
  admin.run('createNetworkACL', { aclid: list, protocol: 'tcp', ...how })
const items = async (list = aclid) =>
  (await admin.call('listNetworkACLs', { aclid: list })).rows.toSorted(
    (a, b) => (a.number ?? 0) - (b.number ?? 0),
  )
const refused = { errorcode: 431 }

test('two lists are there for every VPC, and nobody changes them', async () => {
  const { rows } = await admin.call('listNetworkACLLists', {})
  expect(rows.map(row => [row.name, row.vpcname])).toEqual([
    ['web', 'v'],
    ['default_allow', undefined],
    ['default_deny', undefined],
  ])
  const [, allow, deny] = rows.map(row => row.id)
  if (!allow || !deny) throw new Error('two lists')
  const of = async (list: string) =>
    (await items(list)).map(i => [i.number, i.traffictype, i.protocol, i.action])
  expect(await of(allow)).toEqual([
    [1, 'Ingress', 'all', 'Allow'],
    [2, 'Egress', 'all', 'Allow'],
  ])
  expect(await of(deny)).toEqual([
    [1, 'Ingress', 'all', 'Deny'],
    [2, 'Egress', 'all', 'Deny'],
  ])
  const [first] = await items(deny)
  for (const attempt of [
    () => add({}, deny),
    () => admin.run('deleteNetworkACLList', { id: deny }),
    () => admin.run('updateNetworkACLList', { id: deny, name: 'mine' }),
    () => admin.run('deleteNetworkACL', { id: first?.id ?? '' }),
    () => admin.run('updateNetworkACLItem', { id: first?.id ?? '', action: 'Allow' }),
  ])
    await expect(attempt()).rejects.toMatchObject({ status: 431 })
})

test('an item says who may come in, and takes the next number', async () => {
  expect(
    await add({ startport: 80, endport: 81, cidrlist: ['192.0.2.0/24', '198.51.100.0/24'], reason: 'web' }),
  ).toMatchObject({
    number: 1,
    protocol: 'tcp',
    startport: '80',
    endport: '81',
    cidrlist: '192.0.2.0/24,198.51.100.0/24',
    action: 'Allow',
    traffictype: 'Ingress',
    state: 'Active',
    aclname: 'web',
    reason: 'web',
  })
  await add({ number: 7, protocol: '112' })
  expect(await add({ protocol: 'icmp', action: 'deny', traffictype: 'egress' })).toMatchObject({
    number: 8,
    icmptype: -1,
    icmpcode: -1,
    cidrlist: '0.0.0.0/0',
    action: 'Deny',
    traffictype: 'Egress',
  })
  const egress = await admin.call('listNetworkACLs', { aclid, traffictype: 'Egress' })
  expect(egress.rows.map(row => row.number)).toEqual([8])
})

test('items that say nothing sensible, or have a number that is taken, are refused', async () => {
  await add({ number: 3 })
  for (const how of [
    { number: 3 },
    { number: 0 },
    { protocol: 'quic' },
    { protocol: '256' },
    { startport: 90, endport: 80 },
    { startport: 0 },
    { protocol: 'all', startport: 80 },
    { icmptype: 8 },
    { protocol: 'icmp', icmptype: 300 },
    { cidrlist: ['nowhere'] },
    { action: 'Perhaps' },
    { traffictype: 'Sideways' },
  ])
    await expect(add(how), JSON.stringify(how)).rejects.toMatchObject(refused)
  await expect(admin.run('createNetworkACL', { protocol: 'tcp' })).rejects.toMatchObject(refused)
  expect((await items()).map(row => row.number)).toEqual([3])
})

test('a change keeps what it does not name, unless it is not partial', async () => {
  const { id } = await add({ startport: 80, cidrlist: ['192.0.2.0/24'], action: 'Deny', reason: 'r' })
  await add({ number: 5 })
  expect(
    await admin.run('updateNetworkACLItem', { id, startport: 443, endport: 443, number: 4 }),
  ).toMatchObject({
    startport: '443',
    number: 4,
    action: 'Deny',
    cidrlist: '192.0.2.0/24',
    reason: 'r',
  })
  await expect(admin.run('updateNetworkACLItem', { id, number: 5 })).rejects.toMatchObject(refused)
  const anew = await admin.run('updateNetworkACLItem', { id, protocol: 'udp', partialupgrade: false })
  expect(anew).toMatchObject({ protocol: 'udp', number: 4, action: 'Allow', cidrlist: '0.0.0.0/0' })
  expect(anew.startport).toBeUndefined()
  await admin.run('deleteNetworkACL', { id })
  expect((await items()).map(row => row.number)).toEqual([5])
})

test('an item moves between others, if the list is still as it was seen', async () => {
  const [a, b, c] = [await add({ reason: 'a' }), await add({ reason: 'b' }), await add({ reason: 'c' })]
  const order = async () => (await items()).map(row => row.reason).join('')
  const hash = async () =>
    createHash('md5')
      .update((await items()).map(row => row.id).join(''))
      .digest('hex')
  const seen = await hash()
  await admin.run('moveNetworkAclItem', {
    id: c.id,
    previousaclruleid: a.id,
    nextaclruleid: b.id,
    aclconsistencyhash: seen,
  })
  expect(await order()).toBe('acb')
  const again = () =>
    admin.run('moveNetworkAclItem', { id: a.id, previousaclruleid: b.id, aclconsistencyhash: seen })
  await expect(again()).rejects.toMatchObject(refused)
  await admin.run('moveNetworkAclItem', {
    id: a.id,
    previousaclruleid: b.id,
    aclconsistencyhash: await hash(),
  })
  expect(await order()).toBe('cba')
  await admin.run('moveNetworkAclItem', { id: a.id, nextaclruleid: c.id })
  expect(await order()).toBe('acb')
  expect(new Set((await items()).map(row => row.number)).size).toBe(3)
  await expect(admin.run('moveNetworkAclItem', { id: a.id })).rejects.toMatchObject(refused)
  const other = await admin.run('createNetworkACLList', { name: 'db', vpcid })
  const foreign = await add({}, other.id)
  await expect(
    admin.run('moveNetworkAclItem', { id: a.id, previousaclruleid: foreign.id }),
  ).rejects.toMatchObject(refused)
})

test('only tiers of the list’s VPC can have it', async () => {
  const { rows } = await admin.call('listNetworkOfferings', {
    name: 'DefaultIsolatedNetworkOfferingWithSourceNatService',
  })
  const networkofferingid = rows[0]?.id ?? ''
  const alone = await admin.call('createNetwork', { name: 'alone', zoneid: v.zoneid, networkofferingid })
  await expect(admin.run('replaceNetworkACLList', { aclid, networkid: alone.id })).rejects.toMatchObject(
    refused,
  )
  await expect(admin.run('replaceNetworkACLList', { aclid })).rejects.toMatchObject(refused)
})

test('lists and items belong to the owner of the VPC', async () => {
  const { id } = await add()
  const tenant = await addTenant(v.t, 'tenant')
  const lists = await tenant.call('listNetworkACLLists', { listall: true })
  expect(lists.rows.map(row => row.name)).toEqual(['default_allow', 'default_deny'])
  expect((await tenant.call('listNetworkACLs', { listall: true })).count).toBe(4)
  for (const attempt of [
    () => tenant.run('createNetworkACLList', { name: 'x', vpcid }),
    () => tenant.run('createNetworkACL', { aclid, protocol: 'tcp' }),
    () => tenant.run('deleteNetworkACL', { id }),
    () => tenant.run('moveNetworkAclItem', { id, nextaclruleid: id }),
    () => tenant.run('deleteNetworkACLList', { id: aclid }),
  ])
    await expect(attempt()).rejects.toMatchObject({ status: 531 })
})

test('a tag of the type NetworkACL is on an item, one of NetworkACLList on a list', async () => {
  const { id } = await add()
  const tags = [{ key: 'k', value: 'x' }]
  await admin.run('createTags', { resourcetype: 'NetworkACL', resourceids: [id], tags })
  await admin.run('createTags', { resourcetype: 'NetworkACLList', resourceids: [aclid], tags })
  const { rows } = await admin.call('listNetworkACLs', { tags })
  expect(rows.map(row => [row.id, row.tags?.[0]?.value])).toEqual([[id, 'x']])
})

test('a list is renamed, and goes with its items; a VPC takes its lists along', async () => {
  await add()
  await admin.run('updateNetworkACLList', { id: aclid, name: 'w', description: 'wide' })
  expect((await admin.call('listNetworkACLLists', { id: aclid })).rows).toMatchObject([
    { name: 'w', description: 'wide', vpcid },
  ])
  await admin.run('deleteNetworkACLList', { id: aclid })
  expect((await admin.call('listNetworkACLs', {})).count).toBe(4)
  await admin.run('createNetworkACLList', { name: 'left', vpcid })
  await admin.run('deleteVPC', { id: vpcid })
  expect((await admin.call('listNetworkACLLists', {})).count).toBe(2)
})
