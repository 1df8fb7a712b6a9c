import { createTestCloud, furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let t: TestCloud
beforeEach(async () => {
  t = await createTestCloud()
})
afterEach(() => t.close())

const refused = (errorcode: number, text: RegExp) => ({
  errorcode,
  message: expect.stringMatching(text) as unknown,
})
const size = { name: 'tiny', displaytext: 'Tiny', cpunumber: 1, cpuspeed: 500, memory: 512 }
const services = async (more: object = {}) =>
  (await t.admin.call('listServiceOfferings', more)).rows.map(row => row.name)
const disks = async () => (await t.admin.call('listDiskOfferings')).rows.map(row => row.name)

async function alice() {
  const who = { username: 'alice', password: 'alice-Pass1', firstname: 'A', lastname: 'L', accounttype: 0 }
  await t.admin.call('createAccount', { ...who, email: 'alice@example.org' })
  return t.as('alice', 'alice-Pass1')
}

test('a new installation has sizes for instances and disks, and hides those of system VMs', async () => {
  expect(await services()).toEqual(['Small Instance', 'Medium Instance'])
  expect(await disks()).toEqual(['Small', 'Medium', 'Large', 'Custom'])
  expect(await services({ issystem: true, systemvmtype: 'consoleproxy' })).not.toEqual([])
  const user = await alice()
  const { rows } = await user.call('listServiceOfferings', { issystem: true })
  expect(rows.map(row => row.name)).toEqual(['Small Instance', 'Medium Instance'])
})

test('a size for instances brings one for their root disks, which is not listed', async () => {
  const made = await t.admin.call('createServiceOffering', { ...size, rootdisksize: 5 })
  expect(made).toMatchObject({
    cpunumber: 1,
    cpuspeed: 500,
    memory: 512,
    rootdisksize: 5,
    iscustomized: false,
  })
  expect(await services()).toContain('tiny')
  expect(await disks()).not.toContain('tiny')
})

test.each([
  ['half a size', { cpuspeed: undefined }, /cpuspeed/],
  ['no processor', { cpunumber: 0 }, /cpunumber/],
  ['no memory', { memory: 0 }, /memory/],
  ['a storage that is nowhere', { storagetype: 'tape' }, /shared or local/],
  [
    'a fixed size without numbers',
    { cpunumber: undefined, cpuspeed: undefined, memory: undefined, customized: false },
    /customized/,
  ],
])('a service offering with %s is refused', async (_what, more, text) => {
  const wish = t.admin.loose.call('createServiceOffering', { ...size, ...more })
  await expect(wish).rejects.toMatchObject(refused(431, text))
})

const bounds = { mincpunumber: 1, maxcpunumber: 8, minmemory: 512, maxmemory: 4096 }

test('a custom size names its bounds', async () => {
  const made = await t.admin.call('createServiceOffering', {
    name: 'any',
    displaytext: 'Any',
    customized: true,
    cpuspeed: 900,
    ...bounds,
  })
  expect(made).toMatchObject({
    iscustomized: true,
    cpuspeed: 900,
    serviceofferingdetails: { mincpunumber: '1', maxcpunumber: '8', minmemory: '512', maxmemory: '4096' },
  })
})

test.each([
  [
    'bounds on one side',
    { customized: true, mincpunumber: 1, maxcpunumber: 8 },
    /open on all sides or bounded/,
  ],
  [
    'a speed and bounds on one side',
    { customized: true, cpuspeed: 900, mincpunumber: 1, maxcpunumber: 8 },
    /open on all sides or bounded/,
  ],
  ['bounds without a speed', { customized: true, ...bounds }, /open on all sides or bounded/],
  ['a least over its most', { customized: true, cpuspeed: 900, ...bounds, minmemory: 8192 }, /no more than/],
  ['a number beside customized', { customized: true, cpunumber: 2 }, /leave cpunumber and memory out/],
  ['bounds of a fixed size', { ...size, ...bounds }, /customized=true/],
])('a size with %s is refused', async (_what, more, text) => {
  const wish = t.admin.call('createServiceOffering', { name: 'any', displaytext: 'any', ...more })
  await expect(wish).rejects.toMatchObject(refused(431, text))
})

test('an inactive offering is not offered, but found by its state', async () => {
  const { id } = await t.admin.call('createServiceOffering', size)
  await t.admin.call('updateServiceOffering', { id, state: 'Inactive', displaytext: 'old' })
  expect(await services()).not.toContain('tiny')
  expect(await services({ state: 'Inactive' })).toEqual(['tiny'])
  const wrong = t.admin.call('updateServiceOffering', { id, state: 'Broken' })
  await expect(wrong).rejects.toMatchObject(refused(431, /Active or Inactive/))
})

test('a deleted offering is gone for good', async () => {
  const { id } = await t.admin.call('createServiceOffering', size)
  await t.admin.call('deleteServiceOffering', { id })
  expect(await services()).not.toContain('tiny')
  await expect(t.admin.call('updateServiceOffering', { id, name: 'x' })).rejects.toMatchObject({
    errorcode: 431,
  })
})

test.each([
  ['neither a size nor an open one', {}, /disksize/],
  ['a size and an open one', { customized: true, disksize: 3 }, /no disksize/],
  ['nothing on it', { disksize: 0 }, /at least 1/],
])('a disk offering with %s is refused', async (_what, more, text) => {
  const wish = t.admin.call('createDiskOffering', { name: 'd', displaytext: 'd', ...more })
  await expect(wish).rejects.toMatchObject(refused(431, text))
})

test('a disk offering can be renamed and deleted', async () => {
  const { id } = await t.admin.call('createDiskOffering', { name: 'd', displaytext: 'd', disksize: 7 })
  expect(await t.admin.call('updateDiskOffering', { id, name: 'e' })).toMatchObject({
    name: 'e',
    disksize: 7,
  })
  await t.admin.call('deleteDiskOffering', { id })
  expect(await disks()).not.toContain('e')
})

test('users choose offerings, administrators make them', async () => {
  const user = await alice()
  await expect(user.call('createServiceOffering', size)).rejects.toMatchObject({ errorcode: 432 })
  const { rows } = await user.call('listServiceOfferings')
  expect(rows[0]).not.toHaveProperty('hosttags')
})

test('an offering may be for some domains, with all below them, and for some zones', async () => {
  const { id: domainid } = await t.admin.call('createDomain', { name: 'acme' })
  const { id: zoneid } = await t.admin.call('createZone', {
    name: 'Z1',
    networktype: 'Basic',
    dns1: '9.9.9.9',
    internaldns1: '9.9.9.9',
  })
  const made = await t.admin.call('createServiceOffering', {
    ...size,
    domainid: [domainid],
    zoneid: [zoneid],
  })
  expect(made).toMatchObject({ domainid, domain: '/acme/', zoneid, zone: 'Z1' })
  const user = await alice()
  const seen = async () => (await user.call('listServiceOfferings')).rows.map(row => row.name)
  expect(await seen()).not.toContain('tiny')
  expect(await services({ zoneid })).toContain('tiny')

  const open = await t.admin.call('updateServiceOffering', { id: made.id, domainid: 'public', zoneid: 'all' })
  expect(open).not.toHaveProperty('domainid')
  expect(await seen()).toContain('tiny')
  const nowhere = t.admin.call('updateServiceOffering', { id: made.id, zoneid: 'nowhere' })
  await expect(nowhere).rejects.toMatchObject(refused(431, /no zone nowhere/))
})

test('a disk offering tells the rates that it grants, and a burst is above its rate', async () => {
  const disk = { name: 'fast', displaytext: 'Fast', disksize: 10 }
  const rates = { bytesreadrate: 1000, bytesreadratemax: 5000, iopswriterate: 200 }
  const made = await t.admin.call('createDiskOffering', { ...disk, ...rates, cachemode: 'writeback' })
  const told = { diskBytesReadRate: 1000, diskBytesReadRateMax: 5000, diskIopsWriteRate: 200 }
  expect(made).toMatchObject({ ...told, cacheMode: 'writeback' })
  const anew = await t.admin.call('updateDiskOffering', { id: made.id, iopswriterate: 300 })
  expect(anew).toMatchObject({ ...told, diskIopsWriteRate: 300 })
  for (const [more, text] of [
    [{ bytesreadrate: 10, bytesreadratemax: 5 }, /burst/],
    [{ cachemode: 'later' }, /writeback/],
    [{ miniops: 100 }, /both/],
  ] as const)
    await expect(t.admin.call('createDiskOffering', { ...disk, ...more })).rejects.toMatchObject(
      refused(431, text),
    )
})

test('a service offering takes its root disk from a disk offering', async () => {
  const disk = await t.admin.call('createDiskOffering', {
    name: 'root',
    displaytext: 'Root',
    disksize: 7,
    tags: 'ssd',
  })
  const made = await t.admin.call('createServiceOffering', { ...size, diskofferingid: disk.id })
  expect(made).toMatchObject({ rootdisksize: 7, storagetags: 'ssd', diskofferingid: disk.id })
})

test('nobody gets an instance or a volume of an offering that is for others', async () => {
  const { t: cloud, zoneid, basics } = await furnished(1)
  const { id: domainid } = await cloud.admin.call('createDomain', { name: 'acme' })
  const service = await cloud.admin.call('createServiceOffering', { ...size, domainid: [domainid] })
  const disk = await cloud.admin.call('createDiskOffering', {
    name: 'theirs',
    displaytext: 'Theirs',
    disksize: 5,
    domainid: [domainid],
  })
  const deploy = cloud.admin.run('deployVirtualMachine', { ...basics, serviceofferingid: service.id })
  await expect(deploy).rejects.toMatchObject(refused(431, /service offering tiny is not for the domain ROOT/))
  const volume = cloud.admin.run('createVolume', { name: 'data', zoneid, diskofferingid: disk.id })
  await expect(volume).rejects.toMatchObject(refused(431, /disk offering theirs is not for the domain ROOT/))
  await cloud.close()
})
