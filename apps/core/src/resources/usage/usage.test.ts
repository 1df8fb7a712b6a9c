import type { Cloud } from '@cloud/client'
import { type FakeClock, fakeClock, furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

// days pass here, looked at every 20 minutes
vi.setConfig({ testTimeout: 30_000 })

const hour = 3_600_000
let clock: FakeClock
let f: Furnished
let t: TestCloud
let people: Cloud[]

beforeEach(async () => {
  clock = fakeClock(Date.UTC(2026, 0, 5, 10))
  f = await furnished(1, { clock })
  t = f.t
  people = [t.admin]
})
afterEach(() => t.close())

/** Lets hours pass, and what falls due in them be done; whoever is logged in stays so. */
async function pass(hours: number) {
  for (let i = 0; i < 3 * hours; i++) {
    clock.advance(hour / 3)
    for (let turn = 0; turn < 8; turn++) await new Promise(setImmediate)
    await t.core.idle()
    for (const cloud of people) await cloud.call('listCapabilities', {})
  }
}

type Filter = Partial<Parameters<typeof list>[1]>
const list = (cloud: Cloud, p: { type?: number; account?: string; domainid?: string; usageid?: string }) =>
  cloud.call('listUsageRecords', { startdate: '2026-01-01', enddate: '2026-02-01', ...p })
const records = async (p: Filter = {}, cloud = t.admin) => (await list(cloud, p)).rows
const generate = () => t.admin.call('generateUsageRecords', {})

async function login(username: string, domain?: string) {
  const cloud = await t.as(username, 'Secret-123', domain)
  people.push(cloud)
  return cloud
}

async function tenant(username: string, domainid = '1', accounttype = 0) {
  const password = 'Secret-123'
  const names = { firstname: 'T', lastname: 'T', email: 't@example.org' }
  await t.admin.call('createAccount', { username, password, ...names, accounttype, domainid })
  return login(username, domainid === '1' ? undefined : '/east')
}

test('an instance is charged for the hours that it was there, and for those that it ran', async () => {
  const vm = await t.admin.run('deployVirtualMachine', { ...f.basics, name: 'web' })
  await pass(2)
  await t.admin.run('stopVirtualMachine', { id: vm.id })
  await pass(1)
  await t.admin.run('startVirtualMachine', { id: vm.id })
  await pass(1)
  await t.admin.run('destroyVirtualMachine', { id: vm.id })
  await pass(5)
  await generate()

  const offering = { offeringid: vm.serviceofferingid, templateid: vm.templateid, type: 'Simulator' }
  expect(await records({ type: 1 })).toMatchObject([
    {
      usage: '3 Hrs',
      rawusage: '3',
      usageid: vm.id,
      virtualmachineid: vm.id,
      name: 'web',
      account: 'admin',
      ...offering,
      description: expect.stringMatching(/^Running time of VM web \(i-/) as unknown,
      startdate: '2026-01-05T00:00:00+0000',
    },
  ])
  expect(await records({ type: 2 })).toMatchObject([{ usage: '4 Hrs', ...offering }])
  expect(await records({ type: 6 })).toMatchObject([{ usage: '4 Hrs', size: expect.any(Number) as unknown }])
  expect(await records({ type: 13 })).toMatchObject([{ usage: '4 Hrs', isdefault: true }])
  expect(await records({ type: 10 })).toMatchObject([{ usage: '3 Hrs', name: 'default' }])
})

test('records of a day are made by themselves, of each day one, and none twice', async () => {
  const vm = await t.admin.run('deployVirtualMachine', f.basics)
  await pass(14)
  expect(await records({ type: 1 })).toEqual([])
  await pass(1)
  expect(await records({ type: 1 })).toMatchObject([
    { rawusage: '14', startdate: '2026-01-05T00:00:00+0000', enddate: '2026-01-05T23:59:59+0000' },
  ])
  await pass(24)
  await generate()
  expect((await records({ type: 1 })).map(row => [row.rawusage, row.startdate])).toEqual([
    ['14', '2026-01-05T00:00:00+0000'],
    ['24', '2026-01-06T00:00:00+0000'],
    ['1', '2026-01-07T00:00:00+0000'],
  ])
  await generate()
  expect(await records({ type: 1, usageid: vm.id })).toHaveLength(3)
  expect(await t.admin.call('listUsageServerMetrics', {})).toMatchObject({
    state: 'Up',
    lastsuccessfuljob: '2026-01-07T01:00:00+0000',
  })
})

test('another size, or another owner, begins another record', async () => {
  const { id } = await t.admin.run('deployVirtualMachine', { ...f.basics, startvm: false })
  const small = (await t.admin.call('listVirtualMachines', { id })).rows[0]?.serviceofferingid
  await pass(1)
  await t.admin.call('changeServiceForVirtualMachine', { id, serviceofferingid: '2' })
  await pass(2)
  await tenant('eve')
  await t.admin.call('assignVirtualMachine', { virtualmachineid: id, account: 'eve', domainid: '1' })
  await pass(3)
  await generate()
  const allocated = await records({ type: 2 })
  expect(allocated.map(row => [row.account, row.rawusage, row.offeringid === small])).toEqual([
    ['admin', '1', true],
    ['admin', '2', false],
    ['eve', '3', false],
  ])
  expect((await records({ type: 6 })).map(row => [row.account, row.rawusage])).toEqual([
    ['admin', '3'],
    ['eve', '3'],
  ])
})

test('tenants see their own records, domain admins those of their domain, root admins all', async () => {
  const { id: domainid } = await t.admin.call('createDomain', { name: 'east' })
  const ann = await tenant('ann', domainid)
  const bob = await tenant('bob', domainid)
  const boss = await tenant('boss', domainid, 2)
  for (const cloud of [t.admin, ann, bob])
    await cloud.run('deployVirtualMachine', { ...f.basics, startvm: false })
  await pass(1)
  await generate()
  const owners = async (cloud: Cloud, p: Filter = {}) =>
    (await records({ type: 2, ...p }, cloud)).map(row => row.account)
  expect(await owners(t.admin)).toEqual(['admin', 'ann', 'bob'])
  expect(await owners(boss)).toEqual(['ann', 'bob'])
  expect(await owners(t.admin, { domainid })).toEqual(['ann', 'bob'])
  expect(await owners(boss, { account: 'ann', domainid })).toEqual(['ann'])
  await expect(list(boss, { domainid: '1' })).rejects.toMatchObject({ status: 531 })
  await expect(list(boss, { account: 'admin', domainid: '1' })).rejects.toMatchObject({ status: 531 })

  const { id: roleid } = await t.admin.call('createRole', { name: 'auditor', type: 'User' })
  await t.admin.call('createRolePermission', { roleid, rule: 'listUsageRecords', permission: 'allow' })
  const { rows } = await t.admin.call('listAccounts', { name: 'ann', domainid })
  await t.admin.call('updateAccount', { id: rows[0]?.id ?? '', roleid })
  expect(await owners(await t.as('ann', 'Secret-123', '/east'))).toEqual(['ann'])
})

test('volumes, snapshots and instance snapshots count as long as they are there', async () => {
  const { id: virtualmachineid } = await t.admin.run('deployVirtualMachine', f.basics)
  const { id: diskofferingid } = await t.admin.call('createDiskOffering', {
    name: 'd',
    displaytext: 'd',
    disksize: 5,
  })
  const disk = await t.admin.run('createVolume', { zoneid: f.zoneid, name: 'data', diskofferingid })
  const root = (await t.admin.call('listVolumes', { virtualmachineid })).rows[0]?.id ?? ''
  const snapshot = await t.admin.run('createSnapshot', { volumeid: root })
  await pass(1)
  await t.admin.run('deleteSnapshot', { id: snapshot.id })
  await t.admin.run('resizeVolume', { id: disk.id, size: 7 })
  const picture = await t.admin.run('createVMSnapshot', { virtualmachineid })
  await pass(1)
  await t.admin.run('deleteVMSnapshot', { vmsnapshotid: picture.id })
  await t.admin.call('deleteVolume', { id: disk.id })
  await pass(1)
  await generate()
  const GiB = 1024 ** 3
  expect((await records({ type: 6, usageid: disk.id })).map(row => [row.rawusage, row.size])).toEqual([
    ['1', 5 * GiB],
    ['1', 7 * GiB],
  ])
  expect(await records({ type: 9 })).toMatchObject([{ rawusage: '1', usageid: snapshot.id }])
  expect(await records({ type: 25 })).toMatchObject([
    { rawusage: '1', usageid: picture.id, virtualmachineid },
  ])
})

test('a template counts once it is there; old records can be removed', async () => {
  await t.admin.call('registerTemplate', {
    name: 'mine',
    url: 'http://example.org/mine.vhd',
    format: 'VHD',
    hypervisor: 'Simulator',
    zoneid: f.zoneid,
    ostypeid: '1',
  })
  await pass(3)
  await generate()
  const { rows } = await t.admin.call('listTemplates', { templatefilter: 'self', name: 'mine' })
  const id = rows[0]?.id
  expect(await records({ type: 7 })).toMatchObject([{ usageid: id, zoneid: f.zoneid, name: 'mine' }])
  await pass(24)
  await t.admin.call('removeRawUsageRecords', { interval: 1 })
  const left = await records({})
  expect(left.length).toBeGreaterThan(0)
  expect(left.filter(row => (row.enddate ?? '') < '2026-01-05T16:00:00')).toEqual([])
  await expect(t.admin.call('removeRawUsageRecords', { interval: 0 })).rejects.toMatchObject({ status: 431 })
})

test('the range of the setting says how much a record covers; the flag stops their making', async () => {
  const set = (name: string, value: string) => t.admin.call('updateConfiguration', { name, value })
  await expect(set('usage.stats.job.exec.time', 'soon')).rejects.toThrow(/00:15/)
  await expect(set('usage.aggregation.timezone', 'Mars/Olympus')).rejects.toThrow(/Europe\/Berlin/)
  await set('usage.stats.job.aggregation.range', '60')
  await t.admin.run('deployVirtualMachine', { ...f.basics, startvm: false })
  await pass(15)
  const hourly = (await records({ type: 2 })).map(row => row.rawusage)
  expect(hourly.length).toBeGreaterThan(10)
  expect(new Set(hourly)).toEqual(new Set(['1']))

  await set('enable.usage.server', 'false')
  await pass(5)
  expect(await records({ type: 2 })).toHaveLength(hourly.length)
  expect(await t.admin.call('listUsageServerMetrics', {})).toMatchObject({ state: 'Down' })
})
