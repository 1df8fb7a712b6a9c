import { afterEach, beforeEach, expect, test } from 'vitest'
import { password, tree, type Tree } from '#resources/identity/test-tree.ts'

let cloud: Tree
beforeEach(async () => {
  cloud = await tree()
})
afterEach(() => cloud.close())

const names = async (who: Tree['alice'], params: { listall?: boolean } = {}) =>
  (await who.call('listDomains', params)).rows.map(domain => domain.path)

test('a root admin sees all domains, a domain admin the own one and, when asked, those below', async () => {
  expect(await names(cloud.admin)).toEqual(['ROOT', 'ROOT/acme', 'ROOT/acme/east'])
  expect(await names(cloud.dadmin)).toEqual(['ROOT/acme'])
  expect(await names(cloud.dadmin, { listall: true })).toEqual(['ROOT/acme', 'ROOT/acme/east'])
})

test('domain names are unique below a parent and have no slash', async () => {
  const make = (name: string) => cloud.admin.call('createDomain', { name })
  await expect(make('ACME')).rejects.toMatchObject({ status: 431, cserrorcode: 4350 })
  await expect(make('a/b')).rejects.toMatchObject({ status: 431, cserrorcode: 9999 })
  await expect(make('east')).resolves.toMatchObject({ path: 'ROOT/east', level: 1 })
})

test('a new name moves everything below, and logins follow', async () => {
  await cloud.admin.call('updateDomain', { id: cloud.acme, name: 'umbrella' })
  expect(await names(cloud.admin)).toEqual(['ROOT', 'ROOT/umbrella', 'ROOT/umbrella/east'])
  await expect(cloud.as('bob', password, '/umbrella/east')).resolves.toBeDefined()
  await expect(cloud.as('bob', password, '/acme/east')).rejects.toMatchObject({ status: 531 })
})

test('a domain with content stays, unless clean-up is asked for', async () => {
  await expect(cloud.admin.run('deleteDomain', { id: cloud.acme })).rejects.toMatchObject({ errorcode: 530 })
  await expect(cloud.admin.call('listDomains', { id: cloud.acme })).resolves.toMatchObject({
    rows: [{ state: 'Active' }],
  })
  await cloud.admin.run('deleteDomain', { id: cloud.acme, cleanup: true })
  expect(await names(cloud.admin)).toEqual(['ROOT'])
  await expect(cloud.bob.call('listUsers')).rejects.toMatchObject({ status: 401 })
})

test('neither ROOT nor the own domain can be deleted', async () => {
  const { rows } = await cloud.admin.call('listDomains', { name: 'ROOT' })
  await expect(cloud.admin.call('deleteDomain', { id: rows[0]?.id ?? '' })).rejects.toMatchObject({
    status: 531,
  })
  await expect(cloud.dadmin.call('deleteDomain', { id: cloud.acme })).rejects.toMatchObject({ status: 531 })
})

test('children are listed directly below, or all the way down', async () => {
  const { rows: root } = await cloud.admin.call('listDomains', { name: 'ROOT' })
  const below = async (isrecursive: boolean) =>
    (await cloud.admin.call('listDomainChildren', { id: root[0]?.id, isrecursive })).rows.map(d => d.name)
  expect(await below(false)).toEqual(['acme'])
  expect(await below(true)).toEqual(['acme', 'east'])
})

test('children of a domain by a number that is none are refused', async () => {
  await expect(cloud.admin.call('listDomainChildren', { id: '80' })).rejects.toMatchObject({ status: 431 })
})
