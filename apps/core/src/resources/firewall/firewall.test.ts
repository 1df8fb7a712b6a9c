import { createTestCloud, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { advancedZone } from '../network/fixtures.ts'

let t: TestCloud
let networkid: string
let ipaddressid: string

beforeEach(async () => {
  t = await createTestCloud()
  const { zone, offering } = await advancedZone(t.admin)
  const network = await t.admin.call('createNetwork', {
    zoneid: zone.id,
    name: 'n',
    networkofferingid: offering,
  })
  networkid = network.id
  ipaddressid = (await t.admin.run('associateIpAddress', { networkid })).id
})
afterEach(() => t.close())

const open = (startport: number, endport: number, cidrlist?: string) =>
  t.admin.run('createFirewallRule', {
    ipaddressid,
    protocol: 'tcp',
    startport,
    endport,
    ...(cidrlist && { cidrlist }),
  })

test('a firewall rule becomes active and is shown with its address', async () => {
  const rule = await open(80, 443)
  expect(rule).toMatchObject({
    state: 'Active',
    startport: 80,
    endport: 443,
    cidrlist: '0.0.0.0/0',
    networkid,
  })
  const { rows } = await t.admin.call('listPublicIpAddresses', { id: ipaddressid })
  expect(rows).toMatchObject([{ hasrules: true }])
})

test('rules for the same traffic from the same places conflict', async () => {
  await open(80, 443, '10.0.0.0/8')
  await expect(open(443, 500, '10.2.0.0/16')).rejects.toMatchObject({ status: 537, cserrorcode: 4360 })
  await open(443, 500, '192.0.2.0/24')
  expect((await t.admin.call('listFirewallRules', { ipaddressid })).count).toBe(2)
})

test('a deleted rule makes room', async () => {
  const rule = await open(80, 443)
  await t.admin.run('deleteFirewallRule', { id: rule.id })
  await open(80, 443)
  await expect(t.admin.run('deleteFirewallRule', { id: rule.id })).rejects.toMatchObject({ status: 431 })
})

test('egress rules are of the network, and are not deleted as rules of an address', async () => {
  const rule = await t.admin.run('createEgressFirewallRule', { networkid, protocol: 'all' })
  expect(rule).toMatchObject({ traffictype: 'Egress', cidrlist: '10.1.1.0/24', destcidrlist: '' })
  await expect(t.admin.run('createEgressFirewallRule', { networkid, protocol: 'all' })).rejects.toMatchObject(
    {
      status: 537,
    },
  )
  expect((await t.admin.call('listFirewallRules', { networkid })).count).toBe(0)
  await expect(t.admin.run('deleteFirewallRule', { id: rule.id })).rejects.toMatchObject({ status: 431 })
  await t.admin.run('deleteEgressFirewallRule', { id: rule.id })
  expect((await t.admin.call('listEgressFirewallRules', { networkid })).count).toBe(0)
})

test('rules go with their address', async () => {
  await open(80, 80)
  await t.admin.run('disassociateIpAddress', { id: ipaddressid })
  expect((await t.admin.call('listFirewallRules', { networkid })).count).toBe(0)
})

test('rules go with their network', async () => {
  await open(80, 80)
  await t.admin.run('createEgressFirewallRule', { networkid, protocol: 'icmp' })
  await t.admin.run('deleteNetwork', { id: networkid })
  expect((await t.admin.call('listFirewallRules', { listall: true })).count).toBe(0)
  expect((await t.admin.call('listEgressFirewallRules', { listall: true })).count).toBe(0)
})
