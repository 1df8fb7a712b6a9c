import { afterAll, beforeAll, expect, test } from 'vitest'
import { tree, type Tree } from '#resources/identity/test-tree.ts'

let cloud: Tree
beforeAll(async () => {
  cloud = await tree()
})
afterAll(() => cloud.close())

type Who = 'admin' | 'dadmin' | 'alice' | 'bob'
const all = ['admin', 'dadmin', 'alice', 'bob', 'carol']

test.each<
  [who: Who, params: { listall?: boolean; isrecursive?: boolean; domain?: 'acme' | 'east' }, seen: string[]]
>([
  ['admin', {}, ['admin']],
  ['admin', { listall: true }, all],
  ['admin', { domain: 'acme' }, ['dadmin', 'alice']],
  ['admin', { domain: 'acme', isrecursive: true }, ['dadmin', 'alice', 'bob']],
  ['dadmin', {}, ['dadmin']],
  ['dadmin', { listall: true }, ['dadmin', 'alice', 'bob']],
  ['dadmin', { domain: 'east' }, ['bob']],
  ['alice', {}, ['alice']],
  ['alice', { listall: true, isrecursive: true }, ['alice']],
  ['alice', { domain: 'acme', isrecursive: true }, ['alice']],
])('%s lists accounts with %j and sees %j', async (who, { domain, ...params }, seen) => {
  const { rows, count } = await cloud[who].call('listAccounts', {
    ...params,
    ...(domain && { domainid: cloud[domain] }),
  })
  expect(rows.map(account => account.name)).toEqual(seen)
  expect(count).toBe(seen.length)
})

test('a domain that is not below the own one is refused', async () => {
  const { rows } = await cloud.admin.call('listDomains', { name: 'ROOT' })
  await expect(cloud.dadmin.call('listAccounts', { domainid: rows[0]?.id })).rejects.toMatchObject({
    status: 531,
  })
  await expect(cloud.alice.call('listAccounts', { domainid: cloud.east })).rejects.toMatchObject({
    status: 531,
  })
})

test('an account is found by name in its domain only, and only by those above it', async () => {
  const named = (who: Who, account: string, domainid: string) =>
    cloud[who].call('listTags', { account, domainid })
  await expect(named('dadmin', 'bob', cloud.east)).resolves.toMatchObject({ count: 0 })
  await expect(named('dadmin', 'bob', cloud.acme)).rejects.toMatchObject({ status: 431 })
  await expect(named('alice', 'bob', cloud.east)).rejects.toMatchObject({ status: 531 })
})

test('what exists and cannot be seen is an empty list; what does not exist is refused', async () => {
  const { rows } = await cloud.admin.call('listAccounts', { name: 'carol', listall: true })
  await expect(cloud.dadmin.call('listAccounts', { id: rows[0]?.id })).resolves.toMatchObject({
    count: 0,
    rows: [],
  })
  const nobody = '11111111-2222-3333-4444-555555555555'
  await expect(cloud.dadmin.call('listAccounts', { id: nobody })).rejects.toMatchObject({ status: 431 })
})

test('a name with a wildcard of SQL does not open the neighbour', async () => {
  const { id } = await cloud.admin.call('createDomain', { name: 'a_me' })
  await cloud.admin.call('createAccount', {
    username: 'neighbour',
    password: 'Secret-123',
    email: 'n@example.org',
    firstname: 'N',
    lastname: 'N',
    accounttype: 2,
    domainid: id,
  })
  const neighbour = await cloud.as('neighbour', 'Secret-123', '/a_me')
  const { rows } = await neighbour.call('listAccounts', { listall: true })
  expect(rows.map(account => account.name)).toEqual(['neighbour'])
})
