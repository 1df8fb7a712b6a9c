import { fakeClock, furnished, type FakeClock, type Furnished } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSimulator } from '#drivers/simulator/index.ts'
import type { HypervisorDriver } from '#ports/hypervisor.ts'

const minute = 60_000
let clock: FakeClock
let driver: HypervisorDriver
let f: Furnished
/** what the hosts say about themselves, when it is not the truth */
let report: { vmUuid: string; running: boolean }[] | null
beforeEach(async () => {
  clock = fakeClock()
  report = null
  driver = createSimulator({ path: ':memory:', clock, latencyMs: 0 })
  const told = {
    ...driver,
    powerReport: async (...args) => report ?? driver.powerReport(...args),
  } satisfies HypervisorDriver
  f = await furnished(2, { clock, drivers: [told] })
})
afterEach(() => f.t.close())

const one = async (id: string) => (await f.t.admin.call('listVirtualMachines', { id })).rows[0]
/** Time passes until something holds. */
const eventually = (check: () => Promise<void>) =>
  vi.waitFor(async () => {
    clock.advance(minute)
    await f.t.core.idle()
    await check()
  })

test('an instance that its host does not run any more is found stopped', async () => {
  const { id } = await f.t.admin.run('deployVirtualMachine', f.basics)
  report = []
  await eventually(async () => expect(await one(id)).toMatchObject({ state: 'Stopped' }))
  const { rows } = await f.t.admin.call('listEvents', { type: 'VM.STOP', level: 'WARN' })
  expect(rows).toMatchObject([{ description: expect.stringMatching(/does not run on host/) as unknown }])
})

test('a stopped instance that a host runs is found running', async () => {
  const { id } = await f.t.admin.run('deployVirtualMachine', { ...f.basics, startvm: false })
  report = [{ vmUuid: id, running: true }]
  await eventually(async () => expect(await one(id)).toMatchObject({ state: 'Running' }))
})

test('a host that is down loses its instances; those with high availability start elsewhere', async () => {
  const ha = await f.t.admin.call('createServiceOffering', {
    name: 'ha',
    displaytext: 'ha',
    cpunumber: 1,
    cpuspeed: 100,
    memory: 128,
    offerha: true,
  })
  const [hostid, other] = f.hosts
  const here = { ...f.basics, hostid: hostid ?? '' }
  const kept = await f.t.admin.run('deployVirtualMachine', { ...here, serviceofferingid: ha.id })
  const lost = await f.t.admin.run('deployVirtualMachine', here)
  await f.t.admin.call('configureSimulator', {
    name: 'PingCommand',
    value: 'result:fail',
    hostid: hostid ?? '',
  })
  await eventually(async () => {
    expect(await one(kept.id)).toMatchObject({ state: 'Running', hostid: other })
    expect(await one(lost.id)).toMatchObject({ state: 'Stopped' })
  })
})

test('a host that is emptied keeps what fits nowhere else, with the reason', async () => {
  const [hostid, other] = f.hosts
  const { id } = await f.t.admin.run('deployVirtualMachine', { ...f.basics, hostid: hostid ?? '' })
  await f.t.admin.call('updateHost', { id: other ?? '', allocationstate: 'Disable' })
  await expect(f.t.admin.run('prepareHostForMaintenance', { id: hostid ?? '' })).rejects.toThrow(
    /Disabled\. Stop these/,
  )
  await f.t.admin.call('updateHost', { id: other ?? '', allocationstate: 'Enable' })
  await f.t.admin.run('prepareHostForMaintenance', { id: hostid ?? '' })
  expect(await one(id)).toMatchObject({ state: 'Running', hostid: other })
})

test('a cluster or a pool beyond its threshold takes no new instance, but the one that ran there', async () => {
  const { admin } = f.t
  const set = (name: string, value: string, where: object = {}) =>
    admin.call('updateConfiguration', { name, value, ...where })
  const deploy = () => admin.run('deployVirtualMachine', f.basics)
  const old = await deploy()
  await admin.run('stopVirtualMachine', { id: old.id })

  const memory = 'cluster.memory.allocated.capacity.disablethreshold'
  await set(memory, '0.001', { clusterid: f.clusterid })
  await expect(deploy()).rejects.toMatchObject({
    errorcode: 533,
    message: expect.stringMatching(/99.9 % of its memory free/) as unknown,
  })
  await admin.run('startVirtualMachine', { id: old.id })
  await set('cluster.threshold.enabled', 'false')
  await deploy()

  const promised = 'pool.storage.allocated.capacity.disablethreshold'
  await set(promised, '0', { zoneid: f.zoneid })
  await expect(deploy()).rejects.toThrow(/no room/)
  const { rows } = await admin.call('listStoragePools', {})
  await set(promised, '0.5', { storageid: rows[0]?.id ?? '' })
  await deploy()
})

test('an account that is disabled while its instance starts ends up with nothing that runs', async () => {
  const { admin, core } = f.t
  const names = { firstname: 'A', lastname: 'A', email: 'a@example.org', accounttype: 0 }
  const { id: account } = await admin.call('createAccount', {
    username: 'ann',
    password: 'Secret-123',
    ...names,
  })
  const ann = await f.t.as('ann', 'Secret-123')
  await admin.call('configureSimulator', { name: 'CreateCommand', value: 'wait:60000', count: 1 })
  const { id = '' } = await ann.call('deployVirtualMachine', f.basics)
  const state = async () => (await admin.call('listVirtualMachines', { id, listall: true })).rows[0]?.state
  await vi.waitFor(async () => expect(await state()).toBe('Starting'))
  await admin.call('disableAccount', { id: account, lock: false })
  await vi.waitFor(async () => {
    const { rows } = await admin.call('listAccounts', { id: account })
    expect(rows[0]?.state).toBe('disabled')
  })
  clock.advance(minute)
  await core.idle()
  expect(await state()).toBe('Error')
  const { rows } = await admin.call('listEvents', { type: 'VM.CREATE', level: 'ERROR', listall: true })
  expect(rows[0]?.description).toMatch(/disabled/)
})
