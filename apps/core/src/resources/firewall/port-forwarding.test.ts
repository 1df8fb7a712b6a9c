import { createTestCloud, runningAdvancedZone, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let t: TestCloud
let networkid: string
let ipaddressid: string
let virtualmachineid: string

beforeEach(async () => {
  t = await createTestCloud()
  const { zone, offering } = await runningAdvancedZone(t)
  const zoneid = zone.id
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

test('rules go with the instance that they lead to, so that its address leads nobody to another one', async () => {
  const rule = await forward(8080, 8080, 80, 80)
  await t.admin.run('destroyVirtualMachine', { id: virtualmachineid, expunge: true })
  expect((await t.admin.call('listPortForwardingRules', { ipaddressid })).count).toBe(0)
  expect((await t.admin.call('listFirewallRules', { ipaddressid })).count).toBe(0)
  expect(await endOf(rule.id)).toMatchObject([
    { type: 'NET.RULEDELETE', description: expect.stringMatching(/tcp 8080 with the instance/) as unknown },
  ])
  await t.admin.run('disassociateIpAddress', { id: ipaddressid })
})

const endOf = async (resourceid: string) =>
  (await t.admin.call('listEvents', { resourceid, resourcetype: 'FirewallRule' })).rows.filter(
    event => event.state === 'Completed' && /delete/i.test(event.description ?? ''),
  )

test('rules that go with their address or their network are told as deleted, each once', async () => {
  const rule = await forward(8080, 8080, 80, 80)
  const { rows } = await t.admin.call('listFirewallRules', { ipaddressid })
  await t.admin.run('disassociateIpAddress', { id: ipaddressid })
  expect(await endOf(rule.id)).toMatchObject([{ type: 'NET.RULEDELETE' }])
  expect(await endOf(rows[0]?.id ?? '')).toMatchObject([{ type: 'FIREWALL.CLOSE' }])

  const egress = await t.admin.run('createEgressFirewallRule', { networkid, protocol: 'tcp' })
  await t.admin.run('destroyVirtualMachine', { id: virtualmachineid, expunge: true })
  await t.admin.run('deleteNetwork', { id: networkid })
  expect(await endOf(egress.id)).toMatchObject([{ type: 'FIREWALL.EGRESS.CLOSE' }])
})

test('static NAT gives one instance a whole address, and no rule of another kind', async () => {
  await t.admin.call('enableStaticNat', { ipaddressid, virtualmachineid })
  const { rows } = await t.admin.call('listPublicIpAddresses', { id: ipaddressid, isstaticnat: true })
  expect(rows).toMatchObject([{ isstaticnat: true, virtualmachineid, vmipaddress: '10.1.1.2' }])
  const instance = async () =>
    (await t.admin.call('listVirtualMachines', { id: virtualmachineid })).rows[0]?.publicipid
  expect(await instance()).toBe(ipaddressid)
  await expect(forward(8080, 8080, 80, 80)).rejects.toMatchObject({ status: 431 })
  const second = await t.admin.run('associateIpAddress', { networkid })
  await expect(
    t.admin.call('enableStaticNat', { ipaddressid: second.id, virtualmachineid }),
  ).rejects.toMatchObject({ status: 537, cserrorcode: 4360 })
  const rule = { ipaddressid, protocol: 'tcp', startport: 22, endport: 23 }
  expect(await t.admin.run('createIpForwardingRule', rule)).toMatchObject({
    state: 'Active',
    virtualmachineid,
  })
  await expect(t.admin.run('createIpForwardingRule', rule)).rejects.toMatchObject({ status: 537 })
  expect((await t.admin.call('listIpForwardingRules', { virtualmachineid })).count).toBe(1)
  await t.admin.run('disableStaticNat', { ipaddressid })
  expect(await instance()).toBeUndefined()
  expect((await t.admin.call('listIpForwardingRules', {})).count).toBe(0)
  expect((await t.admin.call('listFirewallRules', { ipaddressid })).count).toBe(0)
  await forward(8080, 8080, 80, 80)
})

test('an address with forwarding rules, or for source NAT, is not for static NAT; a gone instance frees its own', async () => {
  const nat = await t.admin.call('listPublicIpAddresses', {
    associatednetworkid: networkid,
    issourcenat: true,
  })
  await expect(
    t.admin.call('enableStaticNat', { ipaddressid: nat.rows[0]?.id ?? '', virtualmachineid }),
  ).rejects.toMatchObject({ status: 431 })
  const rule = await forward(8080, 8080, 80, 80)
  await expect(t.admin.call('enableStaticNat', { ipaddressid, virtualmachineid })).rejects.toMatchObject({
    status: 537,
  })
  await t.admin.run('deletePortForwardingRule', { id: rule.id })
  await t.admin.call('enableStaticNat', { ipaddressid, virtualmachineid })
  await t.admin.run('destroyVirtualMachine', { id: virtualmachineid, expunge: true })
  const { rows } = await t.admin.call('listPublicIpAddresses', { id: ipaddressid })
  expect(rows).toMatchObject([{ isstaticnat: false, state: 'Allocated' }])
})

test('a rule is led to other ports and another instance, and says so', async () => {
  const { id } = await forward(8080, 8081, 80, 81)
  const update = (more: object) => t.admin.run('updatePortForwardingRule', { id, ...more })
  await expect(update({ id: '4' })).rejects.toMatchObject({ status: 431 })
  expect(await update({ privateport: 90 })).toMatchObject({ privateport: '90', privateendport: '91' })
  await expect(update({ privateport: 90, privateendport: 95 })).rejects.toMatchObject({ status: 431 })
  const { rows } = await t.admin.call('listVirtualMachines', { id: virtualmachineid })
  const other = await t.admin.run('deployVirtualMachine', {
    zoneid: rows[0]?.zoneid ?? '',
    templateid: '4',
    serviceofferingid: '1',
    networkids: networkid,
  })
  expect(await update({ virtualmachineid: other.id, fordisplay: false })).toMatchObject({
    virtualmachineid: other.id,
    vmguestip: other.nic?.[0]?.ipaddress,
    privateport: '90',
    fordisplay: false,
  })
  const { rows: events } = await t.admin.call('listEvents', { type: 'NET.RULEMODIFY' })
  expect(events[0]).toMatchObject({ state: 'Completed' })

  const opened = (await t.admin.call('listFirewallRules', { ipaddressid })).rows[0]?.id ?? ''
  expect(await t.admin.run('updateFirewallRule', { id: opened, fordisplay: false })).toMatchObject({
    id: opened,
    fordisplay: false,
  })
  await expect(t.admin.run('updateEgressFirewallRule', { id: opened })).rejects.toMatchObject({ status: 431 })
})

test('a rule is tagged by the name that clients know it by', async () => {
  const rule = await forward(8080, 8080, 80, 80)
  const tags = [{ key: 'team', value: 'web' }]
  await t.admin.run('createTags', { resourcetype: 'PortForwardingRule', resourceids: [rule.id], tags })
  expect((await t.admin.call('listPortForwardingRules', { tags })).rows).toMatchObject([
    { id: rule.id, tags },
  ])
})
