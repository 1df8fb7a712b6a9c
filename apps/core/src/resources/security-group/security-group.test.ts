import { createTestCloud, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await createTestCloud()
})
afterEach(() => cloud.close())

const web = () => cloud.admin.call('createSecurityGroup', { name: 'web', description: 'for the web' })
const http = { protocol: 'TCP', startport: 80, endport: 80 }

async function user(name: string) {
  await cloud.admin.call('createAccount', {
    username: name,
    password: `${name}-Pass1`,
    email: `${name}@example.org`,
    firstname: name,
    lastname: 'Example',
    accounttype: 0,
  })
  return cloud.as(name, `${name}-Pass1`)
}

test('every account has a default group from the beginning, and cannot lose it', async () => {
  const alice = await user('alice')
  const { rows } = await alice.call('listSecurityGroups', {})
  expect(rows).toMatchObject([{ name: 'default', account: 'alice', ingressrule: [], virtualmachineids: [] }])
  await expect(alice.call('deleteSecurityGroup', { name: 'default' })).rejects.toMatchObject({ status: 431 })
})

test('a rule is permitted once, shown in the list, and can be taken back', async () => {
  const { id } = await web()
  const group = await cloud.admin.run('authorizeSecurityGroupIngress', {
    securitygroupid: id,
    ...http,
    cidrlist: '0.0.0.0/0',
  })
  expect(group.ingressrule).toMatchObject([
    { protocol: 'tcp', startport: 80, endport: 80, cidr: '0.0.0.0/0' },
  ])
  const again = cloud.admin.run('authorizeSecurityGroupIngress', {
    securitygroupid: id,
    ...http,
    cidrlist: ['0.0.0.0/0', '10.0.0.0/8'],
  })
  await expect(again).rejects.toMatchObject({ errorcode: 530 })
  const [listed] = (await cloud.admin.call('listSecurityGroups', { id })).rows
  expect(listed?.ingressrule).toHaveLength(1)

  const ruleid = listed?.ingressrule?.[0]?.ruleid ?? ''
  await expect(cloud.admin.run('revokeSecurityGroupEgress', { id: ruleid })).rejects.toMatchObject({
    status: 431,
  })
  await cloud.admin.run('revokeSecurityGroupIngress', { id: ruleid })
  expect((await cloud.admin.call('listSecurityGroups', { id })).rows[0]?.ingressrule).toEqual([])
})

test.each([
  ['a bad CIDR', { ...http, cidrlist: 'x' }],
  ['an address without prefix', { ...http, cidrlist: '10.0.0.1' }],
  ['a port above 65535', { protocol: 'TCP', startport: 1, endport: 65_536, cidrlist: '0.0.0.0/0' }],
  ['ports in the wrong order', { protocol: 'UDP', startport: 9, endport: 8, cidrlist: '0.0.0.0/0' }],
  ['TCP without ports', { protocol: 'TCP', cidrlist: '0.0.0.0/0' }],
  ['ICMP without type', { protocol: 'ICMP', cidrlist: '0.0.0.0/0' }],
  ['an unknown protocol', { protocol: 'carrier', cidrlist: '0.0.0.0/0' }],
])('%s fails the job with 431 and leaves no rule', async (_what, rule) => {
  const { id } = await web()
  const job = cloud.admin.run('authorizeSecurityGroupEgress', { securitygroupid: id, ...rule })
  await expect(job).rejects.toMatchObject({ errorcode: 431 })
  expect((await cloud.admin.call('listSecurityGroups', { id })).rows[0]?.egressrule).toEqual([])
})

test('a rule may name another group, which then is in use', async () => {
  const { id } = await web()
  const db = await cloud.admin.call('createSecurityGroup', { name: 'db' })
  await cloud.admin.run('authorizeSecurityGroupIngress', {
    securitygroupid: db.id,
    protocol: 'ICMP',
    icmptype: -1,
    icmpcode: -1,
    usersecuritygrouplist: [{ account: 'admin', group: 'web' }],
  })
  const [listed] = (await cloud.admin.call('listSecurityGroups', { id: db.id })).rows
  expect(listed?.ingressrule).toMatchObject([
    { protocol: 'icmp', icmptype: -1, icmpcode: -1, securitygroupname: 'web', account: 'admin' },
  ])
  await expect(cloud.admin.call('deleteSecurityGroup', { id })).rejects.toMatchObject({ status: 536 })
  await cloud.admin.call('deleteSecurityGroup', { id: db.id })
  await cloud.admin.call('deleteSecurityGroup', { id })
  expect((await cloud.admin.call('listSecurityGroups', { securitygroupname: 'web' })).rows).toEqual([])
})

test('names are unique in an account, whatever their case', async () => {
  await web()
  await expect(cloud.admin.call('createSecurityGroup', { name: 'WEB' })).rejects.toMatchObject({
    status: 431,
  })
})

test('the groups of others are neither listed nor changed', async () => {
  const { id } = await web()
  const bob = await user('bob')
  expect((await bob.call('listSecurityGroups', { listall: true })).rows.map(g => g.account)).toEqual(['bob'])
  await expect(bob.call('deleteSecurityGroup', { id })).rejects.toMatchObject({ status: 531 })
  const rule = bob.run('authorizeSecurityGroupIngress', {
    securitygroupid: id,
    ...http,
    cidrlist: '0.0.0.0/0',
  })
  await expect(rule).rejects.toMatchObject({ status: 531 })
})

test('what is done to a group is told as events', async () => {
  await web()
  await cloud.admin.call('deleteSecurityGroup', { name: 'web' })
  const { rows } = await cloud.admin.call('listEvents', { listall: true })
  expect(rows.map(event => event.type)).toEqual(expect.arrayContaining(['SG.CREATE', 'SG.DELETE']))
})
