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
let plain: string

beforeEach(async () => {
  clock = fakeClock()
  t = await createTestCloud({ clock })
  const { zone, offering } = await runningAdvancedZone(t, 2)
  zoneid = zone.id
  plain = offering
})
afterEach(() => t.close())

async function network(networkofferingid: string): Promise<string> {
  const { id } = await t.admin.call('createNetwork', { zoneid, name: 'n', networkofferingid })
  return id
}
async function redundantOffering(): Promise<string> {
  const { id } = await t.admin.call('createNetworkOffering', {
    name: 'Redundant',
    guestiptype: 'Isolated',
    traffictype: 'GUEST',
    supportedservices: ['Dhcp', 'Dns', 'SourceNat'],
    servicecapabilitylist: [
      { service: 'SourceNat', capabilitytype: 'RedundantRouter', capabilityvalue: 'true' },
    ],
    enable: true,
  })
  return id
}
const deploy = (networkids: string) =>
  t.admin.run('deployVirtualMachine', { zoneid, templateid: '4', serviceofferingid: '1', networkids })
const routers = async () => {
  await t.core.idle()
  return (await t.admin.call('listRouters', { listall: true })).rows
}
const states = async () =>
  (await routers()).map(row => row.redundantstate ?? '').toSorted((a, b) => a.localeCompare(b))
const primary = async () => (await routers()).find(row => row.redundantstate === 'PRIMARY')?.id ?? ''

test('a redundant network has two routers on two hosts; one of them serves', async () => {
  const id = await network(await redundantOffering())
  const vm = await deploy(id)
  const rows = await routers()
  expect(rows).toHaveLength(2)
  expect(rows.every(row => row.isredundantrouter && row.state === 'Running')).toBe(true)
  expect(await states()).toEqual(['BACKUP', 'PRIMARY'])
  expect(new Set(rows.map(row => row.hostid)).size).toBe(2)
  expect(new Set(rows.map(row => row.publicip)).size).toBe(1)
  const addresses = [...rows.map(row => row.guestipaddress), vm.nic?.[0]?.ipaddress, '10.1.1.1']
  expect(new Set(addresses).size).toBe(4)
  await deploy(id)
  expect(await routers()).toHaveLength(2)
})

test('when the serving router stops, the other one serves, and goes on when that is back', async () => {
  await deploy(await network(await redundantOffering()))
  const first = await primary()
  clock.advance(60_000)
  await t.admin.run('stopRouter', { id: first })
  expect(await states()).toEqual(['PRIMARY', 'UNKNOWN'])
  const second = await primary()
  expect(second).not.toBe(first)
  clock.advance(60_000)
  await t.admin.run('startRouter', { id: first })
  expect(await states()).toEqual(['BACKUP', 'PRIMARY'])
  expect(await primary()).toBe(second)
})

test('a network is made redundant by its restart, and both routers go with it', async () => {
  const id = await network(plain)
  const vm = await deploy(id)
  const [single] = await routers()
  expect(single).toMatchObject({
    isredundantrouter: false,
    redundantstate: 'UNKNOWN',
    guestipaddress: '10.1.1.1',
  })
  await t.admin.run('restartNetwork', { id, makeredundant: true })
  expect(await states()).toEqual(['BACKUP', 'PRIMARY'])
  expect((await routers()).map(row => row.id)).not.toContain(single?.id)
  expect((await t.admin.call('listNetworks', { id })).rows).toMatchObject([{ redundantrouter: true }])
  await t.admin.run('restartNetwork', { id, cleanup: true })
  expect(await states()).toEqual(['BACKUP', 'PRIMARY'])
  await t.admin.run('destroyVirtualMachine', { id: vm.id, expunge: true })
  await t.admin.run('deleteNetwork', { id })
  expect(await routers()).toEqual([])
})

test('a network without source NAT cannot be made redundant', async () => {
  const { id: offering } = await t.admin.call('createNetworkOffering', {
    name: 'Dhcp',
    guestiptype: 'Isolated',
    traffictype: 'GUEST',
    supportedservices: ['Dhcp'],
    enable: true,
  })
  const id = await network(offering)
  await deploy(id)
  await expect(t.admin.run('restartNetwork', { id, makeredundant: true })).rejects.toMatchObject({
    status: 431,
    message: expect.stringMatching(/no SourceNat by VirtualRouter/) as unknown,
  })
})
