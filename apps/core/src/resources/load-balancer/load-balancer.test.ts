import { createTestCloud, runningAdvancedZone, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let t: TestCloud
let zoneid: string
let networkid: string
let publicipid: string

beforeEach(async () => {
  t = await createTestCloud()
  const { zone, offering } = await runningAdvancedZone(t)
  zoneid = zone.id
  networkid = (await t.admin.call('createNetwork', { zoneid, name: 'n', networkofferingid: offering })).id
  publicipid = (await t.admin.run('associateIpAddress', { networkid })).id
})
afterEach(() => t.close())

const deploy = (name: string) =>
  t.admin.run('deployVirtualMachine', {
    zoneid,
    name,
    templateid: '4',
    serviceofferingid: '1',
    networkids: networkid,
  })

const balance = (publicport: number, more: object = {}) =>
  t.admin.run('createLoadBalancerRule', {
    publicipid,
    name: `lb-${publicport}`,
    algorithm: 'roundrobin',
    publicport,
    privateport: 80,
    ...more,
  })

const state = async (id: string) => (await t.admin.call('listLoadBalancerRules', { id })).rows[0]?.state

test('a rule works once it has a member, and waits again when the last one leaves', async () => {
  const rule = await balance(443)
  expect(rule).toMatchObject({ state: 'Add', publicport: '443', privateport: '80', protocol: 'tcp' })
  const [a, b] = [await deploy('a'), await deploy('b')]
  await t.admin.run('assignToLoadBalancerRule', { id: rule.id, virtualmachineids: [a.id, b.id] })
  expect(await state(rule.id)).toBe('Active')
  await expect(
    t.admin.run('assignToLoadBalancerRule', { id: rule.id, virtualmachineids: [a.id] }),
  ).rejects.toMatchObject({ status: 431 })
  await t.admin.run('removeFromLoadBalancerRule', { id: rule.id, virtualmachineids: [a.id] })
  await expect(
    t.admin.run('removeFromLoadBalancerRule', { id: rule.id, virtualmachineids: [a.id] }),
  ).rejects.toMatchObject({ status: 431 })
  const rest = await t.admin.call('listLoadBalancerRuleInstances', { id: rule.id, lbvmips: true })
  expect(rest.rows).toMatchObject([{ loadbalancerruleinstance: { id: b.id }, lbvmipaddresses: ['10.1.1.3'] }])
  const free = await t.admin.call('listLoadBalancerRuleInstances', { id: rule.id, applied: false })
  expect(free).toMatchObject({ count: 1, rows: [{ id: a.id }] })
  await t.admin.run('destroyVirtualMachine', { id: b.id, expunge: true })
  expect(await state(rule.id)).toBe('Add')
})

test('a port is balanced, or forwarded, or neither: never both', async () => {
  const rule = await balance(80)
  const vm = await deploy('a')
  const forward = () =>
    t.admin.run('createPortForwardingRule', {
      ipaddressid: publicipid,
      virtualmachineid: vm.id,
      protocol: 'tcp',
      publicport: 80,
      privateport: 80,
    })
  await expect(forward()).rejects.toMatchObject({ status: 537 })
  await expect(balance(80)).rejects.toMatchObject({ status: 537 })
  await expect(
    t.admin.call('enableStaticNat', { ipaddressid: publicipid, virtualmachineid: vm.id }),
  ).rejects.toMatchObject({ status: 537 })
  await t.admin.run('deleteLoadBalancerRule', { id: rule.id })
  expect((await t.admin.call('listFirewallRules', { ipaddressid: publicipid })).count).toBe(0)
  await forward()
})

test('what a rule cannot be is said with what it can be', async () => {
  await expect(balance(80, { algorithm: 'random' })).rejects.toMatchObject({
    status: 431,
    message: expect.stringMatching(/roundrobin, leastconn, source/) as unknown,
  })
  await expect(balance(80, { protocol: 'icmp' })).rejects.toMatchObject({ status: 431 })
  const rule = await balance(80)
  const changed = await t.admin.run('updateLoadBalancerRule', {
    id: rule.id,
    algorithm: 'source',
    name: 'web',
  })
  expect(changed).toMatchObject({ algorithm: 'source', name: 'web' })
  await expect(t.admin.run('updateLoadBalancerRule', { id: rule.id, protocol: 'udp' })).rejects.toMatchObject(
    { status: 431 },
  )
})

test('a rule has one stickiness policy, which goes with it', async () => {
  const rule = await balance(80)
  const stick = () =>
    t.admin.run('createLBStickinessPolicy', {
      lbruleid: rule.id,
      name: 'cookie',
      methodname: 'lbcookie',
      param: [{ name: 'cookie-name', value: 'sid' }],
    })
  const { stickinesspolicy } = await stick()
  expect(stickinesspolicy).toMatchObject([{ methodname: 'LbCookie', params: { 'cookie-name': 'sid' } }])
  await expect(stick()).rejects.toMatchObject({ status: 431 })
  await expect(t.admin.call('listLBStickinessPolicies', {})).rejects.toMatchObject({ status: 431 })
  await t.admin.run('deleteLBStickinessPolicy', { id: stickinesspolicy?.[0]?.id ?? '' })
  const { rows } = await t.admin.call('listLBStickinessPolicies', { lbruleid: rule.id })
  expect(rows).toMatchObject([{ lbruleid: rule.id, stickinesspolicy: [] }])
  await stick()
  await t.admin.run('disassociateIpAddress', { id: publicipid })
  expect((await t.admin.call('listLoadBalancerRules', {})).count).toBe(0)
})

test('a client may name zone and owner with the address, as long as they are the address’s', async () => {
  const { id: domainid } = (await t.admin.call('listDomains', {})).rows[0] ?? { id: '' }
  expect(await balance(80, { zoneid, account: 'admin', domainid })).toMatchObject({
    zoneid,
    account: 'admin',
  })
  const who = { username: 'bob', password: 'bob-Pass-1', firstname: 'B', lastname: 'O', accounttype: 0 }
  await t.admin.call('createAccount', { ...who, email: 'bob@example.org' })
  await expect(balance(81, { account: 'bob', domainid })).rejects.toThrow('belongs to the owner')
})
