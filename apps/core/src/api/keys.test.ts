import { createCloud, keyAuth } from '@cloud/client'
import { fakeClock, createTestCloud, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

const clock = fakeClock()
const day = 24 * 3600 * 1000
let cloud: TestCloud
let member: TestCloud['admin']
let id: string
let roleid: string

beforeEach(async () => {
  cloud = await createTestCloud({ clock })
  roleid = (await cloud.admin.call('createRole', { name: 'worker', type: 'User' })).id
  for (const rule of [
    'listUserKeys',
    'listUserKeyRules',
    'getUserKeys',
    'listZones',
    'listTags',
    'registerUserKeys',
    'listApis',
    'queryAsyncJobResult',
  ])
    await cloud.admin.call('createRolePermission', { roleid, rule, permission: 'allow' })
  const person = { password: 'Secret-1', email: 'm@example.org', firstname: 'M', lastname: 'M', roleid }
  const account = await cloud.admin.call('createAccount', { ...person, username: 'member' })
  id = account.user?.[0]?.id ?? ''
  member = await cloud.as('member', 'Secret-1')
})
afterEach(() => cloud.close())

/** The cloud, as whoever holds this key pair. */
const signed = ({
  apikey = '',
  secretkey = '',
}: {
  apikey?: string | undefined
  secretkey?: string | undefined
}) =>
  createCloud({
    url: 'http://core/client/api',
    auth: keyAuth({ apiKey: apikey, secretKey: secretkey }),
    fetch: cloud.fetch,
    wait: () => cloud.core.idle(),
  })

type Rule = { rule: string; permission: string; description?: string }
const register = (rules?: Rule[], more: object = {}) =>
  member.run('registerUserKeys', { id, ...more, ...(rules && { rules: rules.map(rule => ({ ...rule })) }) })
const allow = (...names: string[]): Rule[] => names.map(rule => ({ rule, permission: 'allow' }))

test('a pair is named after its user where it gets no name, and is good at once', async () => {
  const key = await register()
  expect(key.name).toMatch(/^\d+ - API key pair$/)
  await expect(signed(key).call('listZones')).resolves.toMatchObject({ count: 0 })
  await expect(signed({ ...key, secretkey: 'x' }).call('listZones')).rejects.toMatchObject({ status: 401 })
})

test('a pair is good between its dates', async () => {
  const at = (ms: number) => new Date(clock.now() + ms).toISOString()
  const key = await register(undefined, { name: 'later', startdate: at(day), enddate: at(2 * day) })
  const use = () =>
    signed(key)
      .call('listZones')
      .then(
        () => 200,
        (error: { status?: number }) => error.status,
      )
  expect([key.name, key.state]).toEqual(['later', 'DISABLED'])
  expect(await use()).toBe(401)
  clock.advance(day)
  expect(await use()).toBe(401)
  clock.advance(1000)
  expect(await use()).toBe(200)
  clock.advance(day)
  expect(await use()).toBe(401)
  const again = await cloud.as('member', 'Secret-1')
  await expect(again.call('listUserKeys')).resolves.toMatchObject({ count: 0 })
  await expect(again.run('registerUserKeys', { id, enddate: at(-day) })).rejects.toMatchObject({
    status: 431,
  })
})

test('the rules of a pair are tried in their order, and narrow what its user may do', async () => {
  const key = await register([
    { rule: 'listTags', permission: 'deny', description: 'none of its business' },
    ...allow('listTags', 'listZones', 'listApis', 'listUserKeyRules'),
  ])
  const program = signed(key)
  await expect(program.call('listZones')).resolves.toMatchObject({ count: 0 })
  await expect(program.call('listTags')).rejects.toMatchObject({ status: 432 })
  await expect(program.call('getUserKeys', { id })).rejects.toMatchObject({ status: 432 })
  const { rows } = await program.call('listApis')
  expect(new Set(rows.map(api => api.name))).toEqual(new Set(['listApis', 'listUserKeyRules', 'listZones']))
  const rules = await program.call('listUserKeyRules', { keypairid: key.id })
  expect(rules.rows[0]).toEqual({ rule: 'listTags', permission: 'deny', description: 'none of its business' })
  expect(rules.rows).toHaveLength(5)
})

test("a pair's rules go no further than the role, also when that has shrunk since", async () => {
  await expect(register(allow('listHosts'))).rejects.toMatchObject({ status: 431 })
  const key = await register(allow('listZones', 'listTags'))
  const { rows } = await cloud.admin.call('listRolePermissions', { roleid })
  const ruleid = rows.find(({ rule }) => rule === 'listTags')?.id ?? ''
  await cloud.admin.call('updateRolePermission', { roleid, ruleid, permission: 'deny' })
  await expect(signed(key).call('listTags')).rejects.toMatchObject({ status: 432 })
  await expect(signed(key).call('listZones')).resolves.toMatchObject({ count: 0 })
})

test('the rules of a pair bind a root admin too', async () => {
  const { rows } = await cloud.admin.call('listUsers', { username: 'admin' })
  const key = await cloud.admin.run('registerUserKeys', {
    id: rows[0]?.id ?? '',
    rules: [{ rule: 'list*', permission: 'allow' }],
  })
  await expect(signed(key).call('listHosts')).resolves.toMatchObject({ count: 0 })
  await expect(signed(key).call('createDomain', { name: 'x' })).rejects.toMatchObject({ status: 432 })
})

test('whoever calls with a pair that has rules sees only pairs that may do no more', async () => {
  const narrow = await register(allow('listZones'), { name: 'narrow' })
  const middle = await register(allow('listZones', 'listUserKeys', 'listUserKeyRules', 'getUserKeys'), {
    name: 'middle',
  })
  const wide = await register(undefined, { name: 'wide' })
  const names = async (key: typeof wide) => (await signed(key).call('listUserKeys')).rows.map(row => row.name)
  expect(await names(middle)).toEqual(['narrow', 'middle'])
  expect(await names(wide)).toEqual(['narrow', 'middle', 'wide'])
  const rules = (keypairid: string) => signed(middle).call('listUserKeyRules', { keypairid })
  await expect(rules(narrow.id)).resolves.toMatchObject({ rows: [{ rule: 'listZones' }] })
  await expect(rules(wide.id)).rejects.toMatchObject({ status: 531 })
  expect((await signed(middle).call('getUserKeys', { id })).secretkey).toBeUndefined()
})

test('use of keys is denied to a user, and given back', async () => {
  const key = await register()
  const use = () => signed(key).call('listZones')
  await cloud.admin.call('updateUser', { id, apikeyaccess: 'disabled' })
  await expect(use()).rejects.toMatchObject({ status: 401 })
  await cloud.admin.call('updateUser', { id, apikeyaccess: 'inherit' })
  await expect(use()).resolves.toMatchObject({ count: 0 })
  await cloud.admin.run('disableUser', { id })
  await expect(use()).rejects.toMatchObject({ status: 401 })
})
