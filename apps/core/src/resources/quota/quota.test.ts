import type { Cloud } from '@cloud/client'
import { type FakeClock, fakeClock, furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

const minute = 60_000
let clock: FakeClock
let f: Furnished
let t: TestCloud
let ann: Cloud
let accountid: string

beforeEach(async () => {
  clock = fakeClock(Date.UTC(2026, 0, 5, 10))
  f = await furnished(1, { clock })
  t = f.t
  const names = { firstname: 'A', lastname: 'A', email: 'a@example.org' }
  const user = { username: 'ann', password: 'Secret-123', accounttype: 0, ...names }
  accountid = (await t.admin.call('createAccount', user)).id
  ann = await t.as('ann', 'Secret-123')
})
afterEach(() => t.close())

const set = (name: string, value: string) => t.admin.call('updateConfiguration', { name, value })
const enable = () => set('quota.enable.service', 'true')
const january = { startdate: '2026-01-01', enddate: '2026-01-31' }

/** An instance of ann's runs for a quarter of an hour, and is recorded. */
async function quarter() {
  clock.advance(15 * minute)
  await t.admin.call('generateUsageRecords', {})
}

/** So much for each started quarter of an hour: a month of January has 2,976 of them. */
const price = (usagetype: number, perQuarter: number, name = `t${usagetype}`) =>
  t.admin.call('quotaTariffCreate', { name, usagetype, value: 2976 * perQuarter })

async function balance(cloud = t.admin) {
  const { balances } = await cloud.call('quotaBalance', { accountid })
  return balances?.[0]?.balance
}

test('without the service there is one command, which says so', async () => {
  expect(await t.admin.call('quotaIsEnabled', {})).toEqual({ isenabled: false })
  await expect(t.admin.call('quotaTariffList', {})).rejects.toMatchObject({ status: 432 })
  const names = async () => (await t.admin.call('listApis', {})).rows.map(api => api.name)
  expect((await names()).filter(name => name?.startsWith('quota'))).toEqual(['quotaIsEnabled'])
  await enable()
  expect(await t.admin.call('quotaIsEnabled', {})).toEqual({ isenabled: true })
  expect(await names()).toContain('quotaTariffList')
})

test('every type of usage has a tariff; more can be made, changed and deleted', async () => {
  await enable()
  const { count: types } = await t.admin.call('listUsageTypes', {})
  const { rows, count } = await t.admin.call('quotaTariffList', {})
  expect(count).toBe(types)
  expect(rows[0]).toMatchObject({
    usageName: 'RUNNING_VM',
    usageUnit: 'Compute-Month',
    tariffValue: 0,
    currency: '$',
  })

  const made = await t.admin.call('quotaTariffCreate', {
    name: 'Fair',
    usagetype: 1,
    value: 2.5,
    enddate: '2026-02-01',
  })
  expect(made).toMatchObject({
    name: 'Fair',
    tariffValue: 2.5,
    usageType: 1,
    endDate: '2026-02-01T23:59:59+0000',
  })
  await expect(price(1, 1, 'fair')).rejects.toMatchObject({ status: 431 })
  await expect(price(99, 1)).rejects.toMatchObject({ status: 431 })
  await expect(price(1, 1e300, 'endless')).rejects.toMatchObject({ status: 431 })
  const past = { name: 'past', usagetype: 1, value: 1, startdate: '2025-12-31' }
  await expect(t.admin.call('quotaTariffCreate', past)).rejects.toThrow(/past/)

  const changed = await t.admin.call('quotaTariffUpdate', { name: 'Fair', value: 3 })
  expect(changed).toMatchObject({ name: 'Fair', tariffValue: 3, effectiveDate: made.effectiveDate })
  const named = (more: { listall?: boolean; listonlyremoved?: boolean } = {}) =>
    t.admin.call('quotaTariffList', { name: 'Fair', ...more })
  expect((await named()).rows.map(row => row.tariffValue)).toEqual([3])
  expect((await named({ listall: true })).count).toBe(2)
  await t.admin.call('quotaTariffDelete', { id: changed.id ?? '' })
  expect((await named()).count).toBe(0)
  expect((await named({ listonlyremoved: true })).rows[0]?.removed).toBe('2026-01-05T10:00:00+0000')
  await expect(t.admin.call('quotaTariffDelete', { id: changed.id ?? '' })).rejects.toMatchObject({
    status: 431,
  })
  const { rows: events } = await t.admin.call('listEvents', {})
  for (const type of ['QUOTA.TARIFF.CREATE', 'QUOTA.TARIFF.UPDATE', 'QUOTA.TARIFF.DELETE'])
    expect(events.map(event => event.type)).toContain(type)
})

test('usage is charged by the tariffs of its time, once, and credits pay for it', async () => {
  await enable()
  await price(1, 1)
  await price(2, 0.5)
  const vm = await ann.run('deployVirtualMachine', { ...f.basics, name: 'web' })
  expect(await t.admin.call('quotaCredits', { accountid, value: 10 })).toMatchObject({
    credit: 10,
    creditorusername: 'admin',
    currency: '$',
  })
  await quarter()
  await t.admin.call('quotaUpdate', {})
  expect(await balance()).toBe(8.5)

  await t.admin.call('quotaTariffUpdate', { name: 't1', value: 0 })
  await quarter()
  expect(await balance()).toBe(8)
  expect(await balance(ann)).toBe(8)

  const statement = await ann.call('quotaStatement', { ...january, showresources: true })
  expect(statement).toMatchObject({ totalquota: 2, accountid, accountname: 'ann', currency: '$' })
  const { quotausage } = statement as unknown as { quotausage: { type: number; quota: number }[] }
  expect(quotausage.filter(({ quota }) => quota > 0)).toMatchObject([
    { type: 1, name: 'RUNNING_VM', unit: 'Compute-Month', quota: 1 },
    { type: 2, quota: 1, resources: [{ resourceid: vm.id, displayname: 'web', quotaconsumed: 1 }] },
  ])
  const { balances } = await ann.call('quotaBalance', { startdate: '2026-01-05', enddate: '2026-01-06' })
  expect(balances?.map(row => row.balance)).toEqual([8, 8.5, 10])
  const credits: unknown = await t.admin.call('quotaCreditsList', { accountid })
  expect(credits).toMatchObject({ credit: 10, creditorusername: 'admin' })

  const summary = { account: 'ann', balance: 8, quota: 2, state: 'ENABLED', quotaenabled: true }
  expect((await ann.call('quotaSummary', {})).rows).toMatchObject([summary])
  expect((await t.admin.call('quotaSummary', { listall: true })).rows).toMatchObject([
    { account: 'admin', balance: 0 },
    summary,
  ])
})

test('disks are charged by their size; an account can be left out', async () => {
  await enable()
  await price(6, 1)
  const { id: diskofferingid } = await t.admin.call('createDiskOffering', {
    name: 'd',
    displaytext: 'd',
    disksize: 3,
  })
  await ann.run('createVolume', { zoneid: f.zoneid, name: 'data', diskofferingid })
  await quarter()
  expect(await balance()).toBe(-3)
  await t.admin.call('updateConfiguration', { name: 'quota.account.enabled', value: 'false', accountid })
  await quarter()
  expect(await balance()).toBe(-3)
})

test('what was used before the service was enabled is charged afterwards', async () => {
  await ann.run('deployVirtualMachine', f.basics)
  await quarter()
  await enable()
  await t.admin.call('quotaTariffUpdate', { name: 'RUNNING_VM', value: 2976 })
  await t.admin.call('quotaUpdate', {})
  expect(await balance()).toBe(-1)
})

test('an account that owes is locked where quotas are enforced, and opened when it has paid', async () => {
  await enable()
  await set('quota.enable.enforcement', 'true')
  await price(1, 1)
  await ann.run('deployVirtualMachine', f.basics)
  await t.admin.call('quotaCredits', { accountid, value: 0.5, min_balance: 2 })
  const alerts = async () => (await t.admin.call('listAlerts', { name: 'ALERT.USAGE' })).rows
  expect((await alerts())[0]?.description).toMatch(/ann is 0.5, below its minimum of 2/)
  const state = async () => (await t.admin.call('listAccounts', { id: accountid })).rows[0]?.state
  await quarter()
  expect(await state()).toBe('locked')
  await expect(ann.run('deployVirtualMachine', f.basics)).rejects.toBeDefined()
  await t.admin.call('quotaCredits', { accountid, value: 5 })
  expect(await state()).toBe('enabled')
  await t.admin.run('disableAccount', { id: accountid, lock: true })
  await t.admin.call('quotaCredits', { accountid, value: 1 })
  expect(await state()).toBe('locked')
  await t.admin.call('enableAccount', { id: accountid })
  await t.admin.call('quotaCredits', { accountid, value: -9, quota_enforce: false })
  expect(await state()).toBe('enabled')
})

test('tenants see their own quota, and give themselves none', async () => {
  await enable()
  const { rows } = await t.admin.call('listAccounts', { name: 'admin' })
  await expect(ann.call('quotaCredits', { accountid, value: 100 })).rejects.toMatchObject({ status: 432 })
  await expect(ann.call('quotaBalance', { accountid: rows[0]?.id ?? '' })).rejects.toMatchObject({
    status: 531,
  })
  expect((await ann.call('quotaSummary', { listall: true })).rows.map(row => row.account)).toEqual(['ann'])
})
