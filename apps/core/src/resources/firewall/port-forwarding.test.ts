import { createTestCloud, furnish, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { advancedZone } from '../network/fixtures.ts'

let t: TestCloud
let networkid: string
let ipaddressid: string
let virtualmachineid: string

beforeEach(async () => {
  t = await createTestCloud()
  const { zone, offering } = await advancedZone(t.admin)
  const zoneid = zone.id
  const pod = await t.admin.call('createPod', {
    zoneid,
    name: 'pod',
    gateway: '10.8.0.1',
    netmask: '255.255.255.0',
    startip: '10.8.0.10',
    endip: '10.8.0.20',
  })
  await furnish(t.admin, zoneid, pod.id, 1)
  await t.core.idle()
  networkid = (await t.admin.call('createNetwork', { zoneid, name: 'n', networkofferingid: offering })).id
  ipaddressid = (await t.admin.run('associateIpAddress', { networkid })).id
  const vm = await t.admin.run('deployVirtualMachine', {
    zoneid,
    templateid: '4',
    serviceofferingid: '1',
    networkids: networkid,
  })
  virtualmachineid = vm.id
})
afterEach(() => t.close())

const forward = (publicport: number, publicendport: number, privateport: number, privateendport: number) =>
  t.admin.run('createPortForwardingRule', {
    ipaddressid,
    virtualmachineid,
    protocol: 'tcp',
    publicport,
    publicendport,
    privateport,
    privateendport,
  })

test('the first instance implements its network', async () => {
  const { rows } = await t.admin.call('listNetworks', { id: networkid })
  expect(rows).toMatchObject([{ state: 'Implemented', vlan: '100' }])
})

test('forwarded ports are opened, and closed again with the rule', async () => {
  const rule = await forward(8080, 8081, 80, 81)
  expect(rule).toMatchObject({
    state: 'Active',
    publicport: '8080',
    privateendport: '81',
    vmguestip: '10.1.1.2',
  })
  const opened = await t.admin.call('listFirewallRules', { ipaddressid })
  expect(opened.rows).toMatchObject([{ startport: 8080, endport: 8081, state: 'Active' }])
  await t.admin.run('deletePortForwardingRule', { id: rule.id })
  expect((await t.admin.call('listFirewallRules', { ipaddressid })).count).toBe(0)
})

test('a public port is forwarded to one place only', async () => {
  await forward(8080, 8081, 80, 81)
  await expect(forward(8081, 8081, 81, 81)).rejects.toMatchObject({ status: 537 })
  await forward(8082, 8082, 81, 81)
})

test('ranges of unequal length are refused', async () => {
  await expect(forward(8080, 8082, 80, 81)).rejects.toMatchObject({ status: 431 })
  expect((await t.admin.call('listPortForwardingRules', { ipaddressid })).count).toBe(0)
})
