import type { Cloud } from '@cloud/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tierOffering, vpcZone, type VpcZone } from './test-zone.ts'

let v: VpcZone
let admin: Cloud
let vpcid: string
let full: string
let plain: string

beforeEach(async () => {
  v = await vpcZone()
  admin = v.t.admin
  full = await tierOffering(admin, '')
  plain = await tierOffering(admin, 'NoLB')
  const { zoneid, vpcofferingid } = v
  vpcid = (await admin.run('createVPC', { name: 'v', cidr: '10.9.0.0/16', zoneid, vpcofferingid })).id
})
afterEach(() => v.t.close())

const tier = (name: string, gateway: string, how: object = {}) =>
  admin.call('createNetwork', {
    name,
    zoneid: v.zoneid,
    vpcid,
    networkofferingid: plain,
    gateway,
    netmask: '255.255.255.0',
    ...how,
  })
const invalid = { status: 431 }

test('a tier has its addresses within the VPC, and denies everything unless a list is named', async () => {
  const web = await tier('web', '10.9.1.1', { networkofferingid: full })
  expect(web).toMatchObject({
    vpcid,
    vpcname: 'v',
    aclname: 'default_deny',
    cidr: '10.9.1.0/24',
    gateway: '10.9.1.1',
    state: 'Allocated',
    networkdomain: (await admin.call('listVPCs', {})).rows[0]?.networkdomain,
    account: 'admin',
  })
  const { id: aclid } = await admin.run('createNetworkACLList', { name: 'web', vpcid })
  await tier('db', '10.9.2.1', { aclid })
  const { rows } = await admin.call('listNetworks', { vpcid })
  expect(rows.map(row => [row.name, row.aclname])).toEqual([
    ['db', 'web'],
    ['web', 'default_deny'],
  ])
  expect((await admin.call('listNetworks', { forvpc: false })).rows).toEqual([])
  const [vpc] = (await admin.call('listVPCs', {})).rows
  expect(vpc?.network?.map(row => row.name)).toEqual(['web', 'db'])
  expect((await admin.call('listNetworkACLLists', { networkid: rows[0]?.id ?? '' })).rows).toMatchObject([
    { name: 'web' },
  ])
})

test('what a tier cannot be is refused', async () => {
  await tier('web', '10.9.1.1')
  const single = (
    await admin.call('listNetworkOfferings', { name: 'DefaultIsolatedNetworkOfferingWithSourceNatService' })
  ).rows[0]?.id
  const { zoneid, vpcofferingid } = v
  const other = await admin.run('createVPC', { name: 'w', cidr: '10.9.0.0/16', zoneid, vpcofferingid })
  const { id: foreign } = await admin.run('createNetworkACLList', { name: 'w', vpcid: other.id })
  for (const [gateway, how] of [
    ['10.9.1.129', {}],
    ['10.10.1.1', {}],
    ['10.9.2.0', {}],
    ['', {}],
    ['10.9.2.1', { netmask: '255.0.0.0' }],
    ['10.9.2.1', { netmask: '' }],
    ['10.9.2.1', { networkdomain: 'elsewhere.example' }],
    ['10.9.2.1', { networkofferingid: single }],
    ['10.9.2.1', { networkofferingid: await tierOffering(admin, 'WithInternalLB'), aclid: foreign }],
  ] as const)
    await expect(tier('x', gateway, how), gateway + JSON.stringify(how)).rejects.toMatchObject(invalid)
  const alone = { name: 'x', zoneid, gateway: '10.9.2.1', netmask: '255.255.255.0' }
  await expect(admin.call('createNetwork', { ...alone, networkofferingid: plain })).rejects.toMatchObject(
    invalid,
  )
  await expect(
    admin.call('createNetwork', { ...alone, networkofferingid: single ?? '', aclid: foreign }),
  ).rejects.toMatchObject(invalid)
  await tier('again', '10.9.1.1', { vpcid: other.id, aclid: foreign })
})

test('one tier balances public traffic, and a VPC has as many tiers as the setting allows', async () => {
  await tier('web', '10.9.1.1', { networkofferingid: full })
  await expect(tier('web2', '10.9.2.1', { networkofferingid: full })).rejects.toMatchObject(invalid)
  await tier('app', '10.9.2.1', { networkofferingid: await tierOffering(admin, 'WithInternalLB') })
  await tier('db', '10.9.3.1')
  await expect(tier('more', '10.9.4.1')).rejects.toMatchObject({ status: 530 })
  await admin.call('updateConfiguration', { name: 'vpc.max.networks', value: '4' })
  await tier('more', '10.9.4.1')
})

test('a VPC stays while it has tiers', async () => {
  const { id } = await tier('web', '10.9.1.1')
  await expect(admin.run('deleteVPC', { id: vpcid })).rejects.toMatchObject(invalid)
  expect((await admin.call('listVPCs', {})).rows).toMatchObject([{ state: 'Enabled' }])
  await admin.run('deleteNetwork', { id })
  await admin.run('deleteVPC', { id: vpcid })
})

test('a list serves the tiers of its VPC, and stays while they have it', async () => {
  const { id } = await tier('web', '10.9.1.1')
  const { id: aclid } = await admin.run('createNetworkACLList', { name: 'web', vpcid })
  await expect(
    admin.run('createNetworkACL', { networkid: id, protocol: 'tcp' }),
    'the list of the system cannot be changed',
  ).rejects.toMatchObject(invalid)
  await admin.run('replaceNetworkACLList', { aclid, networkid: id })
  expect((await admin.call('listNetworks', { id })).rows).toMatchObject([{ aclid, aclname: 'web' }])
  expect(await admin.run('createNetworkACL', { networkid: id, protocol: 'tcp' })).toMatchObject({ aclid })
  expect((await admin.call('listNetworkACLs', { networkid: id })).count).toBe(1)
  await expect(admin.run('deleteNetworkACLList', { id: aclid })).rejects.toMatchObject({ errorcode: 530 })
  const { rows } = await admin.call('listNetworkACLLists', { name: 'default_allow' })
  await admin.run('replaceNetworkACLList', { aclid: rows[0]?.id ?? '', networkid: id })
  await admin.run('deleteNetworkACLList', { id: aclid })
})
