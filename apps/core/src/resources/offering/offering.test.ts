import { createTestCloud, type TestCloud } from '@cloud/testkit'
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

test('a custom size names its bounds', async () => {
  const made = await t.admin.call('createServiceOffering', {
    name: 'any',
    displaytext: 'Any',
    customized: true,
    mincpunumber: 1,
    maxcpunumber: 8,
  })
  expect(made).toMatchObject({
    iscustomized: true,
    serviceofferingdetails: { mincpunumber: '1', maxcpunumber: '8' },
  })
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
