import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addHost, createTestCloud, fakeClock, readyZone, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

describe('system VMs', () => {
  const clock = fakeClock()
  let t: TestCloud
  beforeEach(async () => {
    t = await createTestCloud({ clock })
  })
  afterEach(() => t.close())

  const systemVms = async () => {
    await t.core.idle()
    return (await t.admin.call('listSystemVms')).rows
  }
  const proxy = async () => (await t.admin.call('listSystemVms', { systemvmtype: 'consoleproxy' })).rows[0]
  const host = async (id: string) => (await t.admin.call('listHosts', { id })).rows[0]
  /** One look at every host. */
  const look = async () => {
    clock.advance(61_000)
    await settled()
  }
  const settled = async () => {
    for (let i = 0; i < 20; i++) {
      await new Promise(resolve => setImmediate(resolve))
      await t.core.idle()
    }
  }

  test('a zone gets its console proxy and secondary storage VM once everything is there', async () => {
    const { pod } = await readyZone(t.admin)
    const vms = await systemVms()
    expect(vms.map(vm => [vm.systemvmtype, vm.state, vm.agentstate])).toEqual([
      ['secondarystoragevm', 'Running', 'Up'],
      ['consoleproxy', 'Running', 'Up'],
    ])
    expect(vms.every(vm => vm.podid === pod.id && vm.privateip !== vm.publicip)).toBe(true)
    expect(new Set(vms.map(vm => vm.privateip)).size).toBe(2)
    const { rows } = await t.admin.call('listCapacity', { type: 5 })
    expect(rows).toMatchObject([{ capacityused: 2 }])
  })

  test('a host that comes last is enough', async () => {
    const { zone, pod, cluster, hosts } = await readyZone(t.admin, 1)
    await t.core.idle()
    for (const vm of await systemVms()) await t.admin.run('stopSystemVm', { id: vm.id })
    await t.admin.call('deleteHost', { id: hosts[0]?.id ?? '', forced: true })
    await addHost(t.admin, { zoneid: zone.id, podid: pod.id, clusterid: cluster.id }, 7)
    expect((await systemVms()).map(vm => vm.state)).toEqual(['Running', 'Running'])
  })

  test('a start that a host refuses is told with its reason, and tried again', async () => {
    await t.admin.call('configureSimulator', { name: 'StartCommand', value: 'result:fail', count: 4 })
    await readyZone(t.admin)
    expect((await systemVms()).map(vm => vm.state)).toEqual(['Stopped', 'Stopped'])
    const { rows: alerts } = await t.admin.call('listAlerts')
    expect(new Set(alerts.map(alert => alert.name))).toEqual(
      new Set(['ALERT.SERVICE.CONSOLEPROXY', 'ALERT.SERVICE.SSVM']),
    )
    expect(alerts).toHaveLength(2)
    expect(alerts[0]?.description).toContain('StartCommand failed on the simulator')
    const { rows: addresses } = await t.admin.call('listCapacity', { type: 5 })
    expect(addresses).toMatchObject([{ capacityused: 0 }])
    clock.advance(6_000)
    expect((await systemVms()).map(vm => vm.state)).toEqual(['Running', 'Running'])
  })

  test('a system VM stops, starts, reboots, and is replaced when it is destroyed', async () => {
    await readyZone(t.admin)
    await systemVms()
    const { id, publicip } = (await proxy()) ?? { id: '' }
    const stopped = await t.admin.run('stopSystemVm', { id })
    expect(stopped).toMatchObject({ state: 'Stopped', publicip })
    expect(stopped).not.toHaveProperty('privateip')
    await expect(t.admin.run('rebootSystemVm', { id })).rejects.toMatchObject({ errorcode: 431 })
    expect(await t.admin.run('startSystemVm', { id })).toMatchObject({ state: 'Running', publicip })
    expect(await t.admin.run('rebootSystemVm', { id })).toMatchObject({ state: 'Running' })
    const moved = await t.admin.run('migrateSystemVm', { virtualmachineid: id })
    expect(moved).toMatchObject({ state: 'Running', publicip })
    await t.admin.run('destroySystemVm', { id })
    await t.core.idle()
    const next = await proxy()
    expect(next).toMatchObject({ state: 'Running' })
    expect(next?.id).not.toBe(id)
  })

  test('maintenance empties a host, and its end fills it again', async () => {
    const { hosts } = await readyZone(t.admin)
    const before = await systemVms()
    const busy = hosts.find(h => before.some(vm => vm.hostid === h.id))?.id ?? ''
    const empty = await t.admin.run('prepareHostForMaintenance', { id: busy })
    expect(empty).toMatchObject({ resourcestate: 'Maintenance', memoryallocated: 0 })
    const after = await systemVms()
    expect(after.map(vm => vm.state)).toEqual(['Running', 'Running'])
    expect(after.every(vm => vm.hostid !== busy)).toBe(true)
    const rest = hosts.find(h => h.id !== busy)?.id ?? ''
    await t.admin.run('prepareHostForMaintenance', { id: rest })
    expect((await systemVms()).map(vm => vm.state)).toEqual(['Stopped', 'Stopped'])
    expect(await t.admin.run('cancelHostMaintenance', { id: busy })).toMatchObject({
      resourcestate: 'Enabled',
    })
    expect((await systemVms()).map(vm => vm.state)).toEqual(['Running', 'Running'])
    await expect(t.admin.run('cancelHostMaintenance', { id: busy })).rejects.toMatchObject({ errorcode: 431 })
  })

  test('the first instance of a pod brings its router, which answers the commands of routers only', async () => {
    const { zone, pod, network } = await readyZone(t.admin)
    await t.core.idle()
    expect((await t.admin.call('listRouters', { listall: true })).rows).toEqual([])
    const [offering] = (await t.admin.call('listServiceOfferings', { name: 'Small Instance' })).rows
    const { rows } = await t.admin.call('listTemplates', { templatefilter: 'featured', zoneid: zone.id })
    await t.admin.run('deployVirtualMachine', {
      zoneid: zone.id,
      serviceofferingid: offering?.id ?? '',
      templateid: rows[0]?.id ?? '',
      startvm: true,
    })
    await t.core.idle()
    const [router] = (await t.admin.call('listRouters', { listall: true })).rows
    expect(router).toMatchObject({ state: 'Running', podid: pod.id, guestnetworkid: network.id })
    expect(router?.nic).toHaveLength(2)
    const id = router?.id ?? ''
    await expect(t.admin.call('stopSystemVm', { id })).rejects.toMatchObject({ status: 431 })
    expect(await t.admin.run('stopRouter', { id })).toMatchObject({ state: 'Stopped' })
    const stops = await t.admin.call('listEvents', { listall: true, type: 'ROUTER.STOP' })
    expect(stops.rows).toHaveLength(3)
    expect(new Set(stops.rows.map(event => event.state))).toEqual(
      new Set(['Scheduled', 'Started', 'Completed']),
    )
    expect(await t.admin.run('startRouter', { id })).toMatchObject({ state: 'Running' })
    await t.admin.run('restartNetwork', { id: network.id })
    expect((await t.admin.call('listRouters', { id })).rows).toMatchObject([{ state: 'Running' }])
    await t.admin.run('restartNetwork', { id: network.id, cleanup: true })
    await t.core.idle()
    const [next] = (await t.admin.call('listRouters', { listall: true })).rows
    expect(next).toMatchObject({ state: 'Running', podid: pod.id, guestnetworkid: network.id })
    expect(next?.id).not.toBe(id)
    await t.admin.run('destroyRouter', { id: next?.id ?? '' })
    expect((await t.admin.call('listRouters', { listall: true })).rows).toEqual([])
  })

  test('a host that does not answer is in alert, then down, and comes back up', async () => {
    const { hosts } = await readyZone(t.admin)
    await t.core.idle()
    const id = hosts[0]?.id ?? ''
    await t.admin.call('configureSimulator', { name: 'PingCommand', value: 'timeout', hostid: id })
    await look()
    expect(await host(id)).toMatchObject({ state: 'Up' })
    for (let i = 0; i < 2; i++) await look()
    expect(await host(id)).toMatchObject({ state: 'Alert' })
    expect((await t.admin.call('listAlerts')).rows).toMatchObject([{ name: 'ALERT.COMPUTE.HOST' }])
    await expect(t.admin.run('reconnectHost', { id })).rejects.toMatchObject({ errorcode: 534 })
    for (let i = 0; i < 7; i++) await look()
    expect(await host(id)).toMatchObject({ state: 'Down' })
    const elsewhere = await systemVms()
    expect(elsewhere.map(vm => [vm.state, vm.hostid])).toEqual([
      ['Running', hosts[1]?.id],
      ['Running', hosts[1]?.id],
    ])
    await t.admin.call('cleanupSimulatorMock')
    expect(await t.admin.run('reconnectHost', { id })).toMatchObject({ state: 'Up' })
    expect((await t.admin.call('listAlerts')).rows).toHaveLength(1)
    expect((await systemVms()).every(vm => vm.hostid === hosts[1]?.id)).toBe(true)
  })

  test('primary storage in maintenance stops its VMs, and its end starts the system VMs', async () => {
    const { pool } = await readyZone(t.admin)
    await systemVms()
    await expect(t.admin.call('deleteStoragePool', { id: pool.id })).rejects.toMatchObject({ status: 431 })
    expect(await t.admin.run('enableStorageMaintenance', { id: pool.id })).toMatchObject({
      state: 'Maintenance',
    })
    expect((await systemVms()).map(vm => vm.state)).toEqual(['Stopped', 'Stopped'])
    expect(await t.admin.run('cancelStorageMaintenance', { id: pool.id })).toMatchObject({ state: 'Up' })
    expect((await systemVms()).map(vm => vm.state)).toEqual(['Running', 'Running'])
  })
})

test('what runs survives a restart of the core; what was lost meanwhile starts again', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'core-'))
  const first = await createTestCloud({ dataDir })
  await readyZone(first.admin)
  await first.core.idle()
  const before = (await first.admin.call('listSystemVms')).rows
  await first.close()

  const second = await createTestCloud({ dataDir })
  await second.core.idle()
  expect((await second.admin.call('listSystemVms')).rows).toEqual(before)
  await second.close()

  rmSync(join(dataDir, 'simulator.db'))
  const third = await createTestCloud({ dataDir })
  const events = async () =>
    (await third.admin.call('listEvents', { listall: true, type: 'PROXY.STOP' })).rows.length
  await expect.poll(events).toBe(1)
  await third.core.idle()
  const after = (await third.admin.call('listSystemVms')).rows
  expect(after.map(vm => [vm.id, vm.state])).toEqual(before.map(vm => [vm.id, 'Running']))
  await third.close()
  rmSync(dataDir, { recursive: true })
})
