import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createTestCloud, fakeClock, furnished, runningAdvancedZone, type TestCloud } from '@cloud/testkit'
import { expect, onTestFinished, test, vi } from 'vitest'
import { tierOffering, vpcZone } from '../vpc/test-zone.ts'

// clouds are closed and opened again here
vi.setConfig({ testTimeout: 30_000 })

const minute = 60_000

async function records({ admin }: TestCloud, type: number) {
  await admin.call('generateUsageRecords', {})
  const dates = { startdate: '2026-01-01', enddate: '2026-02-01' }
  return (await admin.call('listUsageRecords', { ...dates, type })).rows
}

test('addresses, rules, networks and VPN users count until they go, by themselves or with something else', async () => {
  const clock = fakeClock(Date.UTC(2026, 0, 5, 10))
  const t = await createTestCloud({ clock })
  onTestFinished(() => t.close())
  const { zone, offering } = await runningAdvancedZone(t)
  const zoneid = zone.id
  const network = await t.admin.call('createNetwork', { zoneid, name: 'n', networkofferingid: offering })
  const { id: ipaddressid } = await t.admin.run('associateIpAddress', { networkid: network.id })
  const basics = { zoneid, templateid: '4', serviceofferingid: '1' }
  const vm = await t.admin.run('deployVirtualMachine', { ...basics, networkids: [network.id] })
  const port = { ipaddressid, protocol: 'tcp', publicport: 80, privateport: 80 }
  const rule = await t.admin.run('createPortForwardingRule', { ...port, virtualmachineid: vm.id })
  const other = await t.admin.run('associateIpAddress', { networkid: network.id })
  const balancer = await t.admin.run('createLoadBalancerRule', {
    name: 'lb',
    algorithm: 'roundrobin',
    publicipid: other.id,
    publicport: 443,
    privateport: 443,
  })
  const user = await t.admin.run('addVpnUser', { username: 'ann', password: 'Secret-123' })
  clock.advance(15 * minute)

  await t.admin.run('disassociateIpAddress', { id: other.id })
  await t.admin.run('removeVpnUser', { username: 'ann' })
  await t.admin.run('destroyVirtualMachine', { id: vm.id, expunge: true })
  clock.advance(10 * minute)
  await t.admin.run('deleteNetwork', { id: network.id })
  clock.advance(3 * minute)

  expect(await records(t, 12)).toMatchObject([{ usageid: rule.id, rawusage: '0.25', networkid: network.id }])
  expect(await records(t, 11)).toMatchObject([{ usageid: balancer.id, rawusage: '0.25' }])
  expect(await records(t, 14)).toMatchObject([{ usageid: user.id, rawusage: '0.25', name: 'ann' }])
  expect(await records(t, 30)).toMatchObject([{ usageid: network.id, rawusage: '0.416667' }])
  const ips = await records(t, 3)
  expect(ips.map(ip => [ip.issourcenat, ip.usageid === other.id, ip.rawusage])).toEqual([
    [true, false, '0.416667'],
    [false, false, '0.416667'],
    [false, true, '0.25'],
  ])
  expect(ips[0]).toMatchObject({
    issystem: false,
    account: 'admin',
    description: expect.any(String) as unknown,
  })
})

test('what was used before a restart counts on after it, and what was there before use was measured is found', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'usage-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  const clock = fakeClock(Date.UTC(2026, 0, 5, 10))
  const { t, basics } = await furnished(1, { dataDir, clock })
  const vm = await t.admin.run('deployVirtualMachine', { ...basics, name: 'a' })
  clock.advance(15 * minute)
  await t.close()

  clock.advance(15 * minute)
  const second = await createTestCloud({ dataDir, clock })
  expect(await records(second, 2)).toMatchObject([{ usageid: vm.id, rawusage: '0.5' }])
  await second.close()

  const db = new DatabaseSync(join(dataDir, 'core.db'))
  db.exec('delete from usageRecord; delete from usageRun; delete from usageSpan')
  db.close()
  const third = await createTestCloud({ dataDir, clock })
  onTestFinished(() => third.close())
  for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate)
  clock.advance(15 * minute)
  expect(await records(third, 2)).toMatchObject([{ usageid: vm.id, rawusage: '0.25' }])
})

test('after days of rest every day gets its records', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'usage-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  const clock = fakeClock(Date.UTC(2026, 0, 5, 10))
  const { t, basics } = await furnished(1, { dataDir, clock })
  await t.admin.run('deployVirtualMachine', { ...basics, startvm: false })
  await t.close()
  clock.advance(3 * 24 * 60 * minute)
  const second = await createTestCloud({ dataDir, clock })
  onTestFinished(() => second.close())
  clock.advance(15 * 60 * minute)
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate)
  const admin = await second.as('admin', 'password')
  const dates = { startdate: '2026-01-01', enddate: '2026-02-01', type: 2 }
  const { rows } = await admin.call('listUsageRecords', dates)
  expect(rows.map(row => row.rawusage)).toEqual(['14', '24', '24', '24'])
})

test('a VPC counts with its address and its tiers, until it is deleted', async () => {
  const clock = fakeClock(Date.UTC(2026, 0, 5, 10))
  const { t, zoneid, vpcofferingid } = await vpcZone(0, { clock })
  onTestFinished(() => t.close())
  const made = { zoneid, vpcofferingid, name: 'shop', cidr: '10.9.0.0/16' }
  const vpc = await t.admin.run('createVPC', made)
  const tier = await t.admin.call('createNetwork', {
    zoneid,
    vpcid: vpc.id,
    name: 'web',
    networkofferingid: await tierOffering(t.admin, ''),
    gateway: '10.9.1.1',
    netmask: '255.255.255.0',
  })
  clock.advance(15 * minute)
  await t.admin.run('deleteNetwork', { id: tier.id })
  clock.advance(10 * minute)
  await t.admin.run('deleteVPC', { id: vpc.id })
  clock.advance(3 * minute)
  expect(await records(t, 31)).toMatchObject([{ usageid: vpc.id, name: 'shop', rawusage: '0.416667' }])
  expect(await records(t, 30)).toMatchObject([{ usageid: tier.id, rawusage: '0.25' }])
  expect(await records(t, 3)).toMatchObject([{ vpcid: vpc.id, issourcenat: true, rawusage: '0.416667' }])
})
