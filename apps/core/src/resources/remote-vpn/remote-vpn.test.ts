import { createTestCloud, type TestCloud } from '@cloud/testkit'
import { beforeEach, afterEach, expect, test } from 'vitest'
import { vpcZone } from '../vpc/test-zone.ts'
import { advancedZone } from '../network/fixtures.ts'

let t: TestCloud
let networkid: string
let publicipid: string

beforeEach(async () => {
  t = await createTestCloud()
  const { zone, offering } = await advancedZone(t.admin)
  const made = await t.admin.call('createNetwork', {
    zoneid: zone.id,
    name: 'n',
    networkofferingid: offering,
  })
  networkid = made.id
  await t.admin.run('associateIpAddress', { networkid })
  const { rows } = await t.admin.call('listPublicIpAddresses', { issourcenat: true })
  publicipid = rows[0]?.id ?? ''
})
afterEach(() => t.close())

const openings = async () => (await t.admin.call('listFirewallRules', { ipaddressid: publicipid })).rows

test('a VPN opens its ports at the source NAT address, and closes them when it ends', async () => {
  const vpn = await t.admin.run('createRemoteAccessVpn', { publicipid })
  expect(vpn).toMatchObject({ publicipid, state: 'Running', iprange: '10.1.2.1-10.1.2.8', account: 'admin' })
  expect(vpn.presharedkey).toHaveLength(24)
  expect(new Set((await openings()).map(rule => rule.startport))).toEqual(new Set([500, 1701, 4500]))
  await expect(t.admin.run('createRemoteAccessVpn', { publicipid })).rejects.toMatchObject({ status: 431 })
  expect((await t.admin.call('listRemoteAccessVpns', { networkid })).rows).toEqual([vpn])
  await t.admin.run('deleteRemoteAccessVpn', { publicipid })
  expect(await openings()).toEqual([])
  expect((await t.admin.call('listRemoteAccessVpns')).rows).toEqual([])
  const { rows } = await t.admin.call('listEvents', { type: 'VPN.REMOTE.ACCESS.DESTROY' })
  expect(new Set(rows.map(event => event.state))).toEqual(new Set(['Scheduled', 'Started', 'Completed']))
})

test('VPN and forwarding rules do not share a port', async () => {
  await t.admin.run('createRemoteAccessVpn', { publicipid, openfirewall: false })
  expect(await openings()).toEqual([])
  const balance = (publicport: number) =>
    t.admin.run('createLoadBalancerRule', {
      publicipid,
      algorithm: 'roundrobin',
      name: `b${publicport}`,
      privateport: 80,
      publicport,
      protocol: 'udp',
    })
  await expect(balance(4500)).rejects.toMatchObject({ status: 537 })
  await t.admin.run('deleteRemoteAccessVpn', { publicipid })
  await balance(4500)
  await expect(t.admin.run('createRemoteAccessVpn', { publicipid })).rejects.toMatchObject({ status: 537 })
  expect((await openings()).every(rule => rule.startport !== 500)).toBe(true)
})

test('a VPC lets VPN users into all of its tiers, at its source NAT, which stays that meanwhile', async () => {
  const { t: cloud, zoneid, vpcofferingid } = await vpcZone()
  const { admin } = cloud
  const { id: vpcid } = await admin.run('createVPC', {
    name: 'v',
    cidr: '10.9.0.0/16',
    zoneid,
    vpcofferingid,
  })
  const source = (await admin.call('listPublicIpAddresses', { vpcid })).rows[0]?.id ?? ''
  const other = await admin.run('associateIpAddress', { vpcid })
  const make = (how: object = {}) => admin.run('createRemoteAccessVpn', { publicipid: source, ...how })
  for (const how of [{ publicipid: other.id }, { iprange: '10.9.3.1-10.9.3.9' }, { openfirewall: true }])
    await expect(make(how), JSON.stringify(how)).rejects.toMatchObject({ status: 431 })
  const vpn = await make()
  expect(vpn).toMatchObject({ publicipid: source, state: 'Running' })
  expect((await admin.call('listFirewallRules', {})).rows).toEqual([])
  expect((await admin.call('listRemoteAccessVpns', { publicipid: source })).rows).toEqual([vpn])
  const move = () => admin.run('updateVPC', { id: vpcid, sourcenatipaddress: other.ipaddress ?? '' })
  await expect(move()).rejects.toMatchObject({ status: 431 })
  await admin.run('deleteRemoteAccessVpn', { publicipid: source })
  await move()
  await admin.run('createRemoteAccessVpn', { publicipid: other.id })
  await admin.run('deleteVPC', { id: vpcid })
  expect((await admin.call('listRemoteAccessVpns', { listall: true })).rows).toEqual([])
  await cloud.close()
})

test('the range of clients is outside of the network', async () => {
  for (const iprange of ['10.1.1.1-10.1.1.9', 'everywhere', '10.3.0.9-10.3.0.1'])
    await expect(t.admin.run('createRemoteAccessVpn', { publicipid, iprange })).rejects.toMatchObject({
      status: 431,
    })
})

test('VPN users are named once, and only so many', async () => {
  const add = (username: string) => t.admin.run('addVpnUser', { username, password: 'pass-word' })
  expect(await add('ann')).toMatchObject({ username: 'ann', state: 'Active', account: 'admin' })
  await expect(add('ann')).rejects.toMatchObject({ status: 431 })
  await expect(add('no body')).rejects.toMatchObject({ status: 431 })
  for (let n = 1; n < 8; n++) await add(`u${n}`)
  await expect(add('late')).rejects.toMatchObject({ status: 535 })
  await t.admin.run('removeVpnUser', { username: 'ann' })
  expect((await t.admin.call('listVpnUsers', { username: 'ann' })).rows).toEqual([])
  await add('late')
  await expect(t.admin.run('removeVpnUser', { username: 'ann' })).rejects.toMatchObject({ status: 431 })
})

test('a network takes its VPN along', async () => {
  await t.admin.run('createRemoteAccessVpn', { publicipid })
  await t.admin.run('deleteNetwork', { id: networkid })
  expect((await t.admin.call('listRemoteAccessVpns', { listall: true })).rows).toEqual([])
})
