import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
let networkid: string
let dataDir: string

beforeEach(async () => {
  clock = fakeClock()
  dataDir = mkdtempSync(join(tmpdir(), 'core-'))
  t = await createTestCloud({ clock, dataDir })
  const { zone, offering } = await runningAdvancedZone(t)
  zoneid = zone.id
  networkid = (await t.admin.call('createNetwork', { zoneid, name: 'n', networkofferingid: offering })).id
})
afterEach(async () => {
  await t.close()
  rmSync(dataDir, { recursive: true })
})

const deploy = () =>
  t.admin.run('deployVirtualMachine', {
    zoneid,
    templateid: '4',
    serviceofferingid: '1',
    networkids: networkid,
  })
const routers = async () => {
  await t.core.idle()
  return (await t.admin.call('listRouters', { listall: true })).rows
}
const memory = async () => (await t.admin.call('listCapacity', { type: 0 })).rows[0]?.capacityused

test('the first instance of an isolated network brings its router, which owns gateway and source NAT', async () => {
  expect(await routers()).toEqual([])
  const before = (await memory()) ?? 0
  await deploy()
  const [router, ...others] = await routers()
  expect(others).toEqual([])
  const [nat] = (
    await t.admin.call('listPublicIpAddresses', { issourcenat: true, associatednetworkid: networkid })
  ).rows
  expect(router).toMatchObject({
    state: 'Running',
    account: 'admin',
    guestnetworkid: networkid,
    guestipaddress: '10.1.1.1',
    publicip: nat?.ipaddress,
    gateway: '192.0.2.1',
  })
  expect(router?.nic?.map(nic => nic.traffictype).toSorted()).toEqual(['Control', 'Guest', 'Public'])
  expect(await memory()).toBeGreaterThan(before + 512 * 2 ** 20)
  await deploy()
  expect((await routers()).map(row => row.id)).toEqual([router?.id])
})

test('a destroyed router comes back with the next start, or a restart of its network', async () => {
  const vm = await deploy()
  const [first] = await routers()
  await t.admin.run('destroyRouter', { id: first?.id ?? '' })
  expect(await routers()).toEqual([])
  await t.admin.run('stopVirtualMachine', { id: vm.id })
  await t.admin.run('startVirtualMachine', { id: vm.id })
  const [second] = await routers()
  expect(second).toMatchObject({ state: 'Running', publicip: first?.publicip })
  await t.admin.run('restartNetwork', { id: networkid, cleanup: true })
  const [third] = await routers()
  expect(third).toMatchObject({ state: 'Running', publicip: first?.publicip })
  expect(new Set([first?.id, second?.id, third?.id]).size).toBe(3)
  await t.admin.run('destroyRouter', { id: third?.id ?? '' })
  await t.admin.run('restartNetwork', { id: networkid })
  expect(await routers()).toMatchObject([{ state: 'Running' }])
})

test('the router goes with its network: when that is idle, and when it is deleted', async () => {
  const before = await memory()
  const vm = await deploy()
  expect(await routers()).toHaveLength(1)
  await t.admin.run('stopVirtualMachine', { id: vm.id })
  for (let i = 0; i < 3; i++) {
    clock.advance(600_000)
    await t.core.idle()
  }
  expect(await routers()).toEqual([])
  expect(await memory()).toBe(before)
  await t.admin.run('startVirtualMachine', { id: vm.id })
  expect(await routers()).toMatchObject([{ state: 'Running' }])
  await t.admin.run('destroyVirtualMachine', { id: vm.id, expunge: true })
  await t.admin.run('deleteNetwork', { id: networkid })
  expect(await routers()).toEqual([])
  expect(await memory()).toBe(before)
  const { rows } = await t.admin.call('listPublicIpAddresses', { listall: true })
  expect(rows.map(ip => ip.issystem)).toEqual([true, true])
})

test('a network that is deleted while its router starts leaves none behind', async () => {
  await t.admin.call('configureSimulator', { name: 'StartCommand', value: 'result:fail', count: 3 })
  await expect(deploy()).rejects.toMatchObject({ errorcode: 533 })
  for (const vm of (await t.admin.call('listVirtualMachines')).rows)
    await t.admin.run('destroyVirtualMachine', { id: vm.id, expunge: true })
  await t.admin.run('deleteNetwork', { id: networkid })
  for (let i = 0; i < 4; i++) {
    clock.advance(60_000)
    await t.core.idle()
  }
  expect(await routers()).toEqual([])
})

test('a core that stops while a router is on its way brings it up afterwards, once', async () => {
  await deploy()
  await t.close()
  t = await createTestCloud({ clock, dataDir })
  expect(await routers()).toMatchObject([{ state: 'Running', guestipaddress: '10.1.1.1' }])
})

test('console proxy and secondary storage VM of an Advanced zone keep public addresses, which count', async () => {
  await t.core.idle()
  const used = async (type: number) => (await t.admin.call('listCapacity', { type })).rows[0]
  expect(await used(4)).toMatchObject({ capacityused: 2, capacitytotal: 10 })
  expect(await used(7)).toMatchObject({ capacityused: 0, capacitytotal: 2 })
  const { rows } = await t.admin.call('listSystemVms')
  expect(new Set(rows.map(vm => vm.publicip))).toEqual(new Set(['192.0.2.10', '192.0.2.11']))
  const id = rows[0]?.id ?? ''
  const { publicip } = await t.admin.run('stopSystemVm', { id })
  expect(publicip).toBe(rows[0]?.publicip)
  await t.admin.run('destroySystemVm', { id })
  await t.core.idle()
  expect((await t.admin.call('listSystemVms')).rows.map(vm => vm.state)).toEqual(['Running', 'Running'])
  await deploy()
  expect(await used(4)).toMatchObject({ capacityused: 3 })
  expect(await used(7)).toMatchObject({ capacityused: 1 })
})
