import {
  createTestCloud,
  fakeClock,
  type FakeClock,
  runningAdvancedZone,
  type TestCloud,
} from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let t: TestCloud
let clock: FakeClock
let zoneid: string
let offering: string

beforeEach(async () => {
  clock = fakeClock()
  t = await createTestCloud({ clock })
  const made = await runningAdvancedZone(t)
  zoneid = made.zone.id
  offering = made.offering
})
afterEach(() => t.close())

const make = async (name: string, networkofferingid = offering) =>
  (await t.admin.call('createNetwork', { zoneid, name, networkofferingid })).id

const deploy = (networkids: string, startvm = true) =>
  t.admin.run('deployVirtualMachine', {
    zoneid,
    templateid: '4',
    serviceofferingid: '1',
    networkids,
    startvm,
  })

const seen = async (id: string) => (await t.admin.call('listNetworks', { id })).rows[0]

const minutes = async (n: number) => {
  clock.advance(n * 60_000)
  await t.core.idle()
}

test('a network without a running instance shuts down after a while, and comes back with the next start', async () => {
  const id = await make('n')
  const vm = await deploy(id)
  const { rows } = await t.admin.call('listPublicIpAddresses', { associatednetworkid: id })
  await minutes(10)
  await minutes(10)
  expect(await seen(id)).toMatchObject({ state: 'Implemented', vlan: '100' })
  await t.admin.run('stopVirtualMachine', { id: vm.id })
  await minutes(10)
  expect(await seen(id)).toMatchObject({ state: 'Implemented' })
  await minutes(10)
  expect(await seen(id)).toMatchObject({ state: 'Allocated' })
  expect((await seen(id))?.vlan).toBeUndefined()
  expect((await t.admin.call('listPublicIpAddresses', { associatednetworkid: id })).rows).toEqual(rows)

  const other = await make('other')
  await deploy(other)
  expect(await seen(other)).toMatchObject({ vlan: '100' })
  await t.admin.run('startVirtualMachine', { id: vm.id })
  expect(await seen(id)).toMatchObject({ state: 'Implemented', vlan: '101' })
})

test('a start begins the wait of its network anew', async () => {
  const id = await make('n')
  const vm = await deploy(id)
  await t.admin.run('stopVirtualMachine', { id: vm.id })
  await minutes(10)
  await t.admin.run('startVirtualMachine', { id: vm.id })
  await t.admin.run('stopVirtualMachine', { id: vm.id })
  await minutes(10)
  expect(await seen(id)).toMatchObject({ state: 'Implemented' })
})

test('an instance that has never been started keeps its network', async () => {
  const id = await make('n')
  const vm = await deploy(id, false)
  await expect(t.admin.run('deleteNetwork', { id })).rejects.toThrow(/1 instance/)
  await t.admin.run('destroyVirtualMachine', { id: vm.id, expunge: true })
  await t.admin.run('deleteNetwork', { id })
})

test('an L2 network carries instances without addresses of its own', async () => {
  const { rows } = await t.admin.call('listNetworkOfferings', { name: 'DefaultL2NetworkOffering' })
  const id = await make('wire', rows[0]?.id)
  const vm = await deploy(id)
  expect(vm).toMatchObject({ state: 'Running', nic: [{ networkid: id, type: 'L2' }] })
  expect(vm.nic?.[0]?.ipaddress).toBeUndefined()
  await expect(t.admin.run('associateIpAddress', { networkid: id })).rejects.toMatchObject({ status: 431 })
  await expect(t.admin.run('deleteNetwork', { id })).rejects.toThrow(/1 instance/)
})
