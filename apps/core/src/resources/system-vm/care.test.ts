import { furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let f: Furnished
let t: TestCloud
beforeEach(async () => {
  f = await furnished(1)
  t = f.t
})
afterEach(() => t.close())

const refused = (text: RegExp) => ({ status: 431, message: expect.stringMatching(text) as unknown })

async function bigger(systemvmtype: string, more: object = {}): Promise<string> {
  const { id } = await t.admin.call('createServiceOffering', {
    name: `big ${systemvmtype}`,
    displaytext: 'big',
    cpunumber: 2,
    cpuspeed: 500,
    memory: 2048,
    issystem: true,
    systemvmtype,
    ...more,
  })
  return id
}
async function router(): Promise<string> {
  await t.admin.run('deployVirtualMachine', f.basics)
  await t.core.idle()
  return (await t.admin.call('listRouters', { listall: true })).rows[0]?.id ?? ''
}
const proxy = async () =>
  (await t.admin.call('listSystemVms', { systemvmtype: 'consoleproxy' })).rows[0]?.id ?? ''
const health = async (routerid: string, more: object = {}) => {
  const { healthchecks } = await t.admin.call('getRouterHealthCheckResults', { routerid, ...more })
  return Object.fromEntries((healthchecks ?? []).map(check => [check.checkname, check.status]))
}

test('a stopped router changes to a system offering for routers, and starts with that size', async () => {
  const id = await router()
  const serviceofferingid = await bigger('domainrouter')
  const change = (offering: string) =>
    t.admin.call('changeServiceForRouter', { id, serviceofferingid: offering })
  await expect(change(serviceofferingid)).rejects.toMatchObject(refused(/is Running; stop it/))
  await t.admin.run('stopRouter', { id })
  await expect(change(f.basics.serviceofferingid)).rejects.toMatchObject(refused(/not for a virtual router/))
  const local = await bigger('domainrouter', { name: 'local', storagetype: 'local' })
  await expect(change(local)).rejects.toMatchObject(refused(/for local storage/))
  expect(await change(serviceofferingid)).toMatchObject({ serviceofferingid, state: 'Stopped' })
  const memory = async () => (await t.admin.call('listCapacity', { type: 0 })).rows[0]?.capacityused ?? 0
  const before = await memory()
  await t.admin.run('startRouter', { id })
  expect((await memory()) - before).toBe(2048 * 2 ** 20)
  const { rows } = await t.admin.call('listEvents', { listall: true, type: 'ROUTER.UPGRADE' })
  expect(rows).toHaveLength(1)
})

test('a stopped console proxy changes its size at once, or by a job', async () => {
  const id = await proxy()
  const serviceofferingid = await bigger('consoleproxy')
  const change = { id, serviceofferingid }
  await expect(t.admin.run('scaleSystemVm', change)).rejects.toMatchObject(refused(/stop it/))
  await t.admin.run('stopSystemVm', { id })
  const wrong = { id, serviceofferingid: await bigger('secondarystoragevm') }
  await expect(t.admin.run('scaleSystemVm', wrong)).rejects.toMatchObject(refused(/not for a console proxy/))
  expect(await t.admin.run('scaleSystemVm', change)).toMatchObject({ serviceofferingid })
  expect(await t.admin.call('changeServiceForSystemVm', change)).toMatchObject({ serviceofferingid })
  await expect(t.admin.call('changeServiceForRouter', change)).rejects.toMatchObject({ status: 431 })
})

test('the health of a router is what its host says of it, against the thresholds', async () => {
  const id = await router()
  expect(await health(id)).toEqual({
    'connectivity.test': 'SUCCESS',
    'cpu_usage_check.py': 'SUCCESS',
    'memory_usage_check.py': 'SUCCESS',
    'gateways_check.py': 'SUCCESS',
    'router_version_check.py': 'SUCCESS',
  })
  const name = 'router.health.checks.max.memory.usage.threshold'
  await t.admin.call('updateConfiguration', { name, value: '1', zoneid: f.zoneid })
  expect(await health(id)).toMatchObject({ 'memory_usage_check.py': 'FAILED' })
  await t.admin.run('stopRouter', { id })
  expect(await health(id)).toEqual({})
  await expect(health(id, { performfreshchecks: true })).rejects.toMatchObject(
    refused(/is Stopped; start it/),
  )
  await expect(health(await proxy())).rejects.toMatchObject({ status: 431 })
})

test('a host that does not answer leaves the load of its router unknown', async () => {
  const id = await router()
  await t.admin.call('configureSimulator', { name: 'PingRoutingCommand', value: 'result:fail' })
  expect(await health(id)).toMatchObject({ 'connectivity.test': 'FAILED', 'cpu_usage_check.py': 'UNKNOWN' })
})

test('routers of the present template are not made anew', async () => {
  const id = await router()
  expect(await t.admin.call('upgradeRouterTemplate', { id })).not.toHaveProperty('asyncjobs')
  await t.core.idle()
  expect((await t.admin.call('listRouters', { listall: true })).rows).toMatchObject([
    { id, requiresupgrade: false },
  ])
  await expect(t.admin.call('upgradeRouterTemplate', {})).rejects.toMatchObject(refused(/which routers/))
})
