import type { Cloud } from '@cloud/client'
import { createTestCloud, runningAdvancedZone, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

interface Tenant {
  cloud: Cloud
  ipaddressid: string
  virtualmachineid: string
}

let t: TestCloud
let zoneid: string
let alice: Tenant
let bob: Tenant

beforeEach(async () => {
  t = await createTestCloud()
  const { zone, offering } = await runningAdvancedZone(t)
  zoneid = zone.id
  alice = await tenant('alice', offering)
  bob = await tenant('bob', offering)
})
afterEach(() => t.close())

async function tenant(username: string, networkofferingid: string): Promise<Tenant> {
  await t.admin.call('createAccount', {
    username,
    password: 'Secret-123',
    email: `${username}@example.org`,
    firstname: username,
    lastname: 'Example',
    accounttype: 0,
  })
  const cloud = await t.as(username, 'Secret-123')
  const network = await cloud.call('createNetwork', { zoneid, name: username, networkofferingid })
  const ip = await cloud.run('associateIpAddress', { networkid: network.id })
  const vm = await cloud.run('deployVirtualMachine', {
    zoneid,
    name: username,
    templateid: '4',
    serviceofferingid: '1',
    networkids: network.id,
  })
  return { cloud, ipaddressid: ip.id, virtualmachineid: vm.id }
}

const refused = { status: 531 }

test('static NAT is between what is one tenant’s own', async () => {
  const { cloud, ipaddressid, virtualmachineid } = alice
  await expect(
    cloud.call('enableStaticNat', { ipaddressid, virtualmachineid: bob.virtualmachineid }),
  ).rejects.toMatchObject(refused)
  await expect(
    cloud.call('enableStaticNat', { ipaddressid: bob.ipaddressid, virtualmachineid }),
  ).rejects.toMatchObject(refused)
  await expect(
    t.admin.call('enableStaticNat', { ipaddressid, virtualmachineid: bob.virtualmachineid }),
  ).rejects.toMatchObject({ status: 431 })

  await cloud.call('enableStaticNat', { ipaddressid, virtualmachineid })
  const rule = await cloud.run('createIpForwardingRule', { ipaddressid, protocol: 'tcp', startport: 22 })
  await expect(bob.cloud.run('disableStaticNat', { ipaddressid })).rejects.toMatchObject(refused)
  await expect(bob.cloud.run('deleteIpForwardingRule', { id: rule.id })).rejects.toMatchObject(refused)
  expect((await bob.cloud.call('listIpForwardingRules', { listall: true })).count).toBe(0)
  expect((await t.admin.call('listIpForwardingRules', { listall: true })).count).toBe(1)
})

test('two instances never share an address, nor an instance two', async () => {
  const { cloud, ipaddressid, virtualmachineid } = alice
  const events = () => cloud.call('listEvents', { type: 'STATICNAT.ENABLE' })
  await cloud.call('enableStaticNat', { ipaddressid, virtualmachineid })
  await cloud.call('enableStaticNat', { ipaddressid, virtualmachineid })
  expect((await events()).count).toBe(2)
  const { rows } = await cloud.call('listNetworks', {})
  const second = await cloud.run('deployVirtualMachine', {
    zoneid,
    templateid: '4',
    serviceofferingid: '1',
    networkids: rows[0]?.id ?? '',
  })
  await expect(
    cloud.call('enableStaticNat', { ipaddressid, virtualmachineid: second.id }),
  ).rejects.toMatchObject({ status: 537, cserrorcode: 4360 })
  await cloud.run('destroyVirtualMachine', { id: second.id })
  await cloud.run('disableStaticNat', { ipaddressid })
  await expect(
    cloud.call('enableStaticNat', { ipaddressid, virtualmachineid: second.id }),
  ).rejects.toMatchObject({ status: 431, message: expect.stringMatching(/Destroyed/) as unknown })
})

test('nobody balances to, or sees, or changes what is another tenant’s', async () => {
  const rule = await alice.cloud.run('createLoadBalancerRule', {
    publicipid: alice.ipaddressid,
    name: 'web',
    algorithm: 'source',
    publicport: 80,
    privateport: 80,
  })
  const { id } = rule
  const policy = await alice.cloud.run('createLBStickinessPolicy', {
    lbruleid: id,
    name: 'same',
    methodname: 'SourceBased',
  })
  const foreign = [bob.virtualmachineid]
  await expect(
    alice.cloud.run('assignToLoadBalancerRule', { id, virtualmachineids: foreign }),
  ).rejects.toMatchObject(refused)
  await expect(
    alice.cloud.run('assignToLoadBalancerRule', { id, vmidipmap: [{ vmid: bob.virtualmachineid }] }),
  ).rejects.toMatchObject(refused)
  await expect(
    alice.cloud.run('assignToLoadBalancerRule', { id, vmidipmap: [{ vmip: '10.1.1.1' }] }),
  ).rejects.toThrow('each vmidipmap')
  const policyid = policy.stickinesspolicy?.[0]?.id ?? ''
  for (const attempt of [
    () => bob.cloud.run('assignToLoadBalancerRule', { id, virtualmachineids: foreign }),
    () => bob.cloud.run('updateLoadBalancerRule', { id, name: 'mine' }),
    () => bob.cloud.run('deleteLoadBalancerRule', { id }),
    () => bob.cloud.call('listLoadBalancerRuleInstances', { id }),
    () => bob.cloud.call('listLBStickinessPolicies', { lbruleid: id }),
    () => bob.cloud.run('createLBStickinessPolicy', { lbruleid: id, name: 'x', methodname: 'SourceBased' }),
    () => bob.cloud.run('deleteLBStickinessPolicy', { id: policyid }),
  ])
    await expect(attempt()).rejects.toMatchObject(refused)
  expect((await bob.cloud.call('listLoadBalancerRules', { listall: true })).count).toBe(0)
  expect((await alice.cloud.call('listLoadBalancerRules', { id })).rows).toMatchObject([{ name: 'web' }])
})

test('instances that were to join a rule are told that it went before them', async () => {
  const { id } = await alice.cloud.run('createLoadBalancerRule', {
    publicipid: alice.ipaddressid,
    name: 'web',
    algorithm: 'source',
    publicport: 80,
    privateport: 80,
  })
  const [released, joined] = await Promise.allSettled([
    alice.cloud.run('disassociateIpAddress', { id: alice.ipaddressid }),
    alice.cloud.run('assignToLoadBalancerRule', { id, virtualmachineids: [alice.virtualmachineid] }),
  ])
  expect(released.status).toBe('fulfilled')
  expect(joined).toMatchObject({ status: 'rejected', reason: { errorcode: 431 } })
})
