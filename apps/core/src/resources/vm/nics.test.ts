import { createTestCloud, runningAdvancedZone, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let t: TestCloud
let zoneid: string
let first: string
let second: string
let virtualmachineid: string

beforeEach(async () => {
  t = await createTestCloud()
  const { zone, offering } = await runningAdvancedZone(t)
  zoneid = zone.id
  const network = async (name: string) =>
    (await t.admin.call('createNetwork', { zoneid, name, networkofferingid: offering })).id
  first = await network('first')
  second = await network('second')
  virtualmachineid = (await deploy(first)).id
})
afterEach(() => t.close())

const deploy = (networkids: string, more: { startvm?: boolean } = {}) =>
  t.admin.run('deployVirtualMachine', {
    zoneid,
    templateid: '4',
    serviceofferingid: '1',
    networkids,
    ...more,
  })
const nics = async () => (await t.admin.call('listNics', { virtualmachineid })).rows
const nicIn = async (networkid: string) => (await nics()).find(nic => nic.networkid === networkid)?.id ?? ''
const add = (more: { ipaddress?: string; macaddress?: string } = {}) =>
  t.admin.run('addNicToVirtualMachine', { virtualmachineid, networkid: second, ...more })

test('a running instance gets an interface with an address, once in each network', async () => {
  const vm = await add()
  expect(vm.nic).toMatchObject([
    { networkid: first, isdefault: true },
    { networkid: second, isdefault: false, deviceid: '1', ipaddress: expect.any(String) as unknown },
  ])
  await expect(add()).rejects.toMatchObject({ errorcode: 431 })
})

test('an address and a MAC can be wished for while they are free', async () => {
  await expect(add({ macaddress: '01:00:00:00:00:01' })).rejects.toThrow(/MAC/)
  const vm = await add({ ipaddress: '10.1.1.77', macaddress: '02:00:00:00:00:01' })
  expect(vm.nic?.[1]).toMatchObject({ ipaddress: '10.1.1.77', macaddress: '02:00:00:00:00:01' })
  const other = await deploy(first, { startvm: false })
  const again = t.admin.run('addNicToVirtualMachine', {
    virtualmachineid: other.id,
    networkid: second,
    ipaddress: '10.1.1.77',
  })
  await expect(again).rejects.toMatchObject({ errorcode: 431 })
})

test('the default interface stays until another one is it', async () => {
  await add()
  const remove = async (networkid: string) =>
    t.admin.run('removeNicFromVirtualMachine', { virtualmachineid, nicid: await nicIn(networkid) })
  await expect(remove(first)).rejects.toMatchObject({ errorcode: 431 })
  const nicid = await nicIn(second)
  await t.admin.run('updateDefaultNicForVirtualMachine', { virtualmachineid, nicid })
  const vm = await remove(first)
  expect(vm.nic).toMatchObject([{ networkid: second, isdefault: true }])
})

test('an interface whose plugging fails is not there, and its address is free', async () => {
  await t.admin.call('configureSimulator', { name: 'PlugNicCommand', value: 'result:fail', count: 1 })
  await expect(add({ ipaddress: '10.1.1.77' })).rejects.toMatchObject({ errorcode: 530 })
  expect(await nics()).toHaveLength(1)
  await add({ ipaddress: '10.1.1.77' })
})

test('an interface has further addresses, which go with it', async () => {
  await add()
  const nicid = await nicIn(second)
  const one = await t.admin.run('addIpToNic', { nicid, ipaddress: '10.1.1.99' })
  expect(one).toMatchObject({ ipaddress: '10.1.1.99', nicid, networkid: second, virtualmachineid })
  const taken = t.admin.run('addIpToNic', { nicid, ipaddress: '10.1.1.99' })
  await expect(taken).rejects.toMatchObject({ status: 431 })
  expect((await nics())[1]?.secondaryip).toMatchObject([{ id: one.id, ipaddress: '10.1.1.99' }])
  await t.admin.run('removeIpFromNic', { id: one.id })
  await t.admin.run('addIpToNic', { nicid, ipaddress: '10.1.1.99' })
  await t.admin.run('removeNicFromVirtualMachine', { virtualmachineid, nicid })
  await add({ ipaddress: '10.1.1.99' })
})

test('an interface to which a port is forwarded stays', async () => {
  await add()
  const { id: ipaddressid } = await t.admin.run('associateIpAddress', { networkid: second })
  const port = { protocol: 'tcp', publicport: 80, privateport: 80 }
  await t.admin.run('createPortForwardingRule', { ...port, ipaddressid, virtualmachineid, networkid: second })
  const remove = t.admin.run('removeNicFromVirtualMachine', { virtualmachineid, nicid: await nicIn(second) })
  await expect(remove).rejects.toThrow(/1 port forwarding rule/)
})

test('interfaces of other tenants are neither shown nor changed', async () => {
  const user = { username: 'eve', password: 'Secret-123', email: 'e@example.org', accounttype: 0 }
  await t.admin.call('createAccount', { ...user, firstname: 'Eve', lastname: 'E' })
  const eve = await t.as('eve', 'Secret-123')
  await expect(eve.call('listNics', { virtualmachineid })).rejects.toMatchObject({ status: 531 })
  await expect(eve.run('addIpToNic', { nicid: await nicIn(first) })).rejects.toMatchObject({ status: 531 })
  const add2 = eve.run('addNicToVirtualMachine', { virtualmachineid, networkid: second })
  await expect(add2).rejects.toMatchObject({ status: 531 })
})

test('an instance that is handed over leaves the networks of its old account', async () => {
  await t.admin.run('stopVirtualMachine', { id: virtualmachineid })
  const user = { username: 'eve', password: 'Secret-123', email: 'e@example.org', accounttype: 0 }
  await t.admin.call('createAccount', { ...user, firstname: 'Eve', lastname: 'E' })
  const move = (more: { networkids?: string } = {}) =>
    t.admin.call('assignVirtualMachine', { virtualmachineid, account: 'eve', domainid: '1', ...more })
  await expect(move()).rejects.toThrow(/networkids/)
  await expect(move({ networkids: second })).rejects.toMatchObject({ status: 531 })
})
