import { type FakeClock, fakeClock, furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let clock: FakeClock
let f: Furnished
let t: TestCloud
beforeEach(async () => {
  clock = fakeClock()
  f = await furnished(2, { clock })
  t = f.t
})
afterEach(() => t.close())

/** So long that every collector has looked. */
async function pass(minutes: number) {
  for (let i = 0; i < minutes; i++) {
    clock.advance(60_000)
    for (let turn = 0; turn < 3; turn++) await new Promise(setImmediate)
  }
  await t.core.idle()
}
const set = (name: string, value: string, where: object = {}) =>
  t.admin.call('updateConfiguration', { name, value, ...where })

test('hosts, clusters and zones tell in words what they have and what is promised', async () => {
  const { rows: before } = await t.admin.call('listHostsMetrics', { id: f.hosts[0] ?? '' })
  const size = { cpunumber: 1, cpuspeed: 1000, memory: 1024 }
  const offering = await t.admin.call('createServiceOffering', { name: 'o', displaytext: 'o', ...size })
  const vm = await t.admin.run('deployVirtualMachine', {
    ...f.basics,
    serviceofferingid: offering.id,
    hostid: f.hosts[0] ?? '',
  })
  await t.admin.run('deployVirtualMachine', { ...f.basics, startvm: false })
  const { rows: hosts } = await t.admin.call('listHostsMetrics', { id: vm.hostid ?? '' })
  const [all = '0'] = /\d+/.exec(before[0]?.instances ?? '') ?? []
  expect(hosts).toMatchObject([
    {
      id: vm.hostid,
      state: 'Up',
      powerstate: 'Disabled',
      instances: `${Number(all) + 1} / ${Number(all) + 1}`,
    },
  ])
  const promised = Number(hosts[0]?.cpuallocatedvalue) / 1000
  expect(promised).toBeGreaterThanOrEqual(1)
  expect(hosts[0]?.cpuallocatedghz).toBe(`${promised.toFixed(2)} Ghz`)

  const { rows: clusters } = await t.admin.call('listClustersMetrics', {})
  expect(clusters).toMatchObject([
    {
      id: f.clusterid,
      state: 'Enabled',
      hosts: '2 / 2',
      cputotal: expect.stringMatching(/^\d+\.\d\d Ghz$/) as unknown,
      memoryallocated: expect.stringMatching(/^\d+\.\d\d%$/) as unknown,
      drsimbalance: expect.stringMatching(/%$/) as unknown,
      cpuallocatedthreshold: false,
    },
  ])
  const { rows: zones } = await t.admin.call('listZonesMetrics', {})
  expect(zones).toMatchObject([{ id: f.zoneid, clusters: '1 / 1', cputotal: clusters[0]?.cputotal }])
  const user = { username: 'ann', password: 'Secret-123', email: 'a@example.org', accounttype: 0 }
  await t.admin.call('createAccount', { ...user, firstname: 'A', lastname: 'A' })
  const ann = await t.as('ann', 'Secret-123')
  await expect(ann.call('listHostsMetrics', {})).rejects.toMatchObject({ status: 432 })
})

test('the threshold of a cluster, and of a pool, decides when metrics warn', async () => {
  const warns = async () => (await t.admin.call('listClustersMetrics', {})).rows[0]?.memoryallocatedthreshold
  expect(await warns()).toBe(false)
  await t.admin.run('deployVirtualMachine', f.basics)
  const where = { clusterid: f.clusterid }
  await set('cluster.memory.allocated.capacity.notificationthreshold', '0.0001', where)
  expect(await warns()).toBe(true)

  const pool = async () => (await t.admin.call('listStoragePoolsMetrics', {})).rows[0]
  const first = await pool()
  expect(first).toMatchObject({
    disksizetotalgb: expect.stringMatching(/ GB \(x2\.0\)$/) as unknown,
    storageallocatedthreshold: false,
  })
  const storageid = first?.id ?? ''
  await set('pool.storage.allocated.capacity.notificationthreshold', '0.0001', { storageid })
  expect((await pool())?.storageallocatedthreshold).toBe(true)
})

test('a disk that is alone in its instance has figures and a history', async () => {
  const vm = await t.admin.run('deployVirtualMachine', f.basics)
  const disk = { virtualmachineid: vm.id }
  expect((await t.admin.call('listVolumesMetrics', disk)).rows[0]).not.toHaveProperty('diskiopstotal')
  await pass(4)
  const { rows } = await t.admin.call('listVolumesMetrics', disk)
  expect(rows).toMatchObject([{ sizegb: expect.stringMatching(/^\d+\.\d\d GiB$/) as unknown }])
  expect(rows[0]?.diskiopstotal).toBeGreaterThan(0)
  const history = async () =>
    (await t.admin.call('listVolumesUsageHistory', { id: rows[0]?.id ?? '' })).rows[0]?.stats ?? []
  expect((await history()).length).toBeGreaterThan(1)

  const { id: diskofferingid } = await t.admin.call('createDiskOffering', {
    name: 'd',
    displaytext: 'd',
    disksize: 1,
  })
  const data = await t.admin.run('createVolume', { zoneid: f.zoneid, name: 'data', diskofferingid })
  await t.admin.run('attachVolume', { id: data.id, virtualmachineid: vm.id })
  expect(await history()).toEqual([])
})

test('system VMs have a history too, apart from that of instances', async () => {
  await t.admin.run('deployVirtualMachine', f.basics)
  await pass(4)
  const { rows } = await t.admin.call('listSystemVmsUsageHistory', {})
  const { rows: systemVms } = await t.admin.call('listSystemVms', {})
  const { rows: routers } = await t.admin.call('listRouters', { listall: true })
  expect(rows.map(row => row.id).toSorted()).toEqual([...systemVms, ...routers].map(row => row.id).toSorted())
  for (const row of rows) expect(row.stats?.length).toBeGreaterThan(1)
  expect((await t.admin.call('listVirtualMachinesUsageHistory', {})).count).toBe(1)
})

test('the server and its database tell what they use', async () => {
  expect((await t.admin.call('listManagementServersMetrics', {})).rows).toMatchObject([
    {
      state: 'Up',
      agentcount: 2,
      sessions: 1,
      dbislocal: true,
      cpuload: expect.stringMatching(/ %$/) as unknown,
    },
  ])
  const wrong = { name: 'another' }
  expect((await t.admin.call('listManagementServersMetrics', wrong)).count).toBe(0)
  expect(await t.admin.call('listDbMetrics', {})).toMatchObject({
    versioncomment: 'SQLite',
    version: expect.stringMatching(/^3\./) as unknown,
  })
})

test('every setting is in a group, and in a part of it', async () => {
  const { rows: groups } = await t.admin.call('listConfigurationGroups', {})
  const { rows: settings } = await t.admin.call('listConfigurations', { pagesize: -1 })
  const parts = groups.flatMap(({ name, subgroup }) => subgroup?.map(part => `${name} / ${part.name}`) ?? [])
  expect(new Set(settings.map(s => `${s.group} / ${s.subgroup}`))).toEqual(new Set(parts))
  expect(groups.map(({ precedence = 0 }) => precedence)).toEqual(
    groups.map(({ precedence = 0 }) => precedence).toSorted((a, b) => a - b),
  )
  expect((await t.admin.call('listConfigurationGroups', { group: 'usage server' })).rows).toMatchObject([
    { name: 'Usage Server', subgroup: [{ name: 'Usage', precedence: 1 }] },
  ])
})
