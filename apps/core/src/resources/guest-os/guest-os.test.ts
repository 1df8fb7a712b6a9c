import { createTestCloud, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let t: TestCloud
beforeEach(async () => {
  t = await createTestCloud()
})
afterEach(() => t.close())

test('every operating system belongs to one of the families', async () => {
  const families = new Set((await t.admin.all('listOsCategories')).map(family => family.id))
  const systems = await t.admin.all('listOsTypes')
  expect(families.size).toBeGreaterThan(1)
  expect(systems.length).toBeGreaterThan(families.size)
  expect(systems.filter(system => !families.has(system.oscategoryid ?? ''))).toEqual([])
})

test('systems are found by family, by name and by a part of it', async () => {
  const debian = 'Debian GNU/Linux 12 (64-bit)'
  const [exact] = (await t.admin.call('listOsTypes', { description: debian })).rows
  expect(exact?.description).toBe(debian)
  const part = await t.admin.call('listOsTypes', { keyword: 'Linux 12' })
  expect(part.rows.map(system => system.description)).toContain(debian)
  const oscategoryid = exact?.oscategoryid ?? ''
  const family = await t.admin.all('listOsTypes', { oscategoryid })
  expect(family.map(system => system.id)).toContain(exact?.id)
  expect(family.every(system => system.oscategoryid === oscategoryid)).toBe(true)
})

test('a long list comes in pages that do not overlap', async () => {
  const first = await t.admin.call('listOsTypes', { page: 1, pagesize: 5 })
  const second = await t.admin.call('listOsTypes', { page: 2, pagesize: 5 })
  expect(second.count).toBe(first.count)
  expect(new Set([...first.rows, ...second.rows].map(system => system.id)).size).toBe(10)
})
