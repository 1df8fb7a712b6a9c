import { afterEach, beforeEach, expect, test } from 'vitest'
import { tree, type Tree } from '#resources/identity/test-tree.ts'

let cloud: Tree
beforeEach(async () => {
  cloud = await tree()
})
afterEach(() => cloud.close())

const set = (name: string, value: string, place: { domainid?: string; zoneid?: string } = {}) =>
  cloud.admin.call('updateConfiguration', { name, value, ...place })

test('a setting takes effect at once, and its default comes back', async () => {
  const limit = async () => (await cloud.alice.call('listAccounts')).rows[0]?.vmlimit
  expect(await limit()).toBe('20')
  await expect(set('max.account.user.vms', '3')).resolves.toMatchObject({ value: '3', defaultvalue: '20' })
  expect(await limit()).toBe('3')
  await cloud.admin.call('resetConfiguration', { name: 'max.account.user.vms' })
  expect(await limit()).toBe('20')
})

test.each([
  ['no.such.setting', '1'],
  ['ping.interval', 'abc'],
  ['ping.interval', '0'],
  ['ping.timeout', '1e400'],
  ['cpu.overprovisioning.factor', '0.5'],
  ['cluster.cpu.allocated.capacity.disablethreshold', '1.5'],
  ['enable.dynamic.scale.vm', 'maybe'],
  ['drs.algorithm', 'random'],
])('%s = %s is refused with 431', async (name, value) => {
  await expect(set(name, value)).rejects.toMatchObject({ status: 431, cserrorcode: 4350 })
})

test('a value for one place wins there and nowhere else', async () => {
  await set('api.key.access', 'false', { domainid: cloud.acme })
  const value = async (place: object) =>
    (await cloud.admin.call('listConfigurations', { name: 'api.key.access', ...place })).rows[0]?.value
  expect(await value({ domainid: cloud.acme })).toBe('false')
  expect(await value({ domainid: cloud.east })).toBe('true')
  expect(await value({})).toBe('true')
})

test('accounts take values from their domain, and domains from those above, once that is set', async () => {
  const name = 'quota.account.enabled'
  await expect(set(name, 'false', { domainid: cloud.acme })).rejects.toMatchObject({ status: 431 })
  await set('enable.account.settings.for.domain', 'true')
  await set(name, 'false', { domainid: cloud.acme })
  await set('quota.enable.service', 'true')
  const enabled = async () => {
    const { rows } = await cloud.admin.call('quotaSummary', { listall: true })
    return Object.fromEntries(rows.map(row => [row.account, row.quotaenabled]))
  }
  expect(await enabled()).toMatchObject({ alice: false, bob: true, carol: true })
  await set('enable.domain.settings.for.child.domain', 'true')
  expect(await enabled()).toMatchObject({ alice: false, bob: false, carol: true })
  const { rows } = await cloud.admin.call('listAccounts', { name: 'bob', listall: true })
  await cloud.admin.call('updateConfiguration', { name, value: 'true', accountid: rows[0]?.id ?? '' })
  expect(await enabled()).toMatchObject({ alice: false, bob: true })
})

test('a setting without that scope is refused', async () => {
  await expect(set('ping.interval', '5', { domainid: cloud.acme })).rejects.toMatchObject({ status: 431 })
})

test('domain admins set what is set per domain, in their own tree, and nothing global', async () => {
  const change = (domainid?: string) =>
    cloud.dadmin.call('updateConfiguration', {
      name: 'api.key.access',
      value: 'false',
      ...(domainid && { domainid }),
    })
  await expect(change()).rejects.toMatchObject({ status: 531 })
  await expect(change(cloud.east)).resolves.toMatchObject({ value: 'false', scope: 'domain' })
  const { rows } = await cloud.admin.call('listDomains', { name: 'ROOT' })
  await expect(change(rows[0]?.id)).rejects.toMatchObject({ status: 531 })
})

test('settings are listed by name, in pages and by group', async () => {
  const { rows, count } = await cloud.admin.call('listConfigurations', { page: 1, pagesize: 5 })
  expect(rows).toHaveLength(5)
  expect(count).toBeGreaterThan(50)
  const names = rows.map(row => row.name ?? '')
  expect(names).toEqual(names.toSorted())
  const { rows: drs } = await cloud.admin.call('listConfigurations', { subgroup: 'DRS' })
  expect(drs.map(row => row.name)).toEqual(['drs.algorithm', 'drs.max.migrations'])
})
