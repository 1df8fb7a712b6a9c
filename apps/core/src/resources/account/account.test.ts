import { afterEach, beforeEach, expect, test } from 'vitest'
import { password, tree, type Tree } from '#resources/identity/test-tree.ts'

let cloud: Tree
beforeEach(async () => {
  cloud = await tree()
})
afterEach(() => cloud.close())

const accountOf = async (name: string) => {
  const { rows } = await cloud.admin.call('listAccounts', { name, listall: true })
  return rows[0]?.id ?? ''
}
const person = (username: string) => ({
  username,
  password,
  email: `${username}@example.org`,
  firstname: username,
  lastname: 'Example',
})

test('an account needs a role or a type, and gets the type of its role', async () => {
  await expect(cloud.admin.call('createAccount', person('eve'))).rejects.toMatchObject({
    status: 431,
    cserrorcode: 9999,
  })
  const { rows } = await cloud.admin.call('listRoles', { name: 'Domain Admin' })
  await expect(
    cloud.admin.call('createAccount', { ...person('eve'), roleid: rows[0]?.id }),
  ).resolves.toMatchObject({
    name: 'eve',
    accounttype: 2,
    roletype: 'DomainAdmin',
    vmlimit: '20',
    vmtotal: 0,
    vmavailable: '20',
    user: [{ username: 'eve' }],
  })
})

test('a domain admin gives no role that may do more, and works in the own tree only', async () => {
  const make = (
    name: string,
    more: { accounttype?: number; roleid?: string | undefined; domainid?: string | undefined },
  ) => cloud.dadmin.call('createAccount', { ...person(name), ...more })
  await expect(make('boss', { accounttype: 1 })).rejects.toMatchObject({ status: 531 })
  const { rows: readers } = await cloud.admin.call('listRoles', { name: 'Read-Only Admin - Default' })
  await expect(make('boss', { roleid: readers[0]?.id })).rejects.toMatchObject({ status: 531 })
  const { rows: domains } = await cloud.admin.call('listDomains', { name: 'ROOT' })
  await expect(make('out', { accounttype: 0, domainid: domains[0]?.id })).rejects.toMatchObject({
    status: 531,
  })
  await expect(make('in', { accounttype: 0, domainid: cloud.east })).resolves.toMatchObject({
    domain: 'east',
  })
  const { rows } = await cloud.dadmin.call('listRoles')
  expect(new Set(rows.map(role => role.type))).toEqual(new Set(['DomainAdmin', 'User']))
})

test('a refused account leaves nothing behind', async () => {
  const broken = cloud.admin.call('createAccount', {
    ...person('eve'),
    accounttype: 0,
    timezone: 'Mars/Base',
  })
  await expect(broken).rejects.toMatchObject({ status: 431 })
  await expect(cloud.admin.call('listAccounts', { name: 'eve', listall: true })).resolves.toMatchObject({
    count: 0,
  })
})

test('a deleted account takes its users with it, and its name is free again', async () => {
  const id = await accountOf('alice')
  await expect(cloud.admin.run('deleteAccount', { id })).resolves.toMatchObject({ success: true })
  await expect(cloud.as('alice', password, '/acme')).rejects.toMatchObject({ status: 531 })
  await expect(cloud.admin.call('listUsers', { username: 'alice', listall: true })).resolves.toMatchObject({
    count: 0,
  })
  await expect(
    cloud.admin.call('createAccount', { ...person('alice'), accounttype: 0, domainid: cloud.acme }),
  ).resolves.toMatchObject({ name: 'alice' })
})

test('neither the own account nor that of the installation can be deleted: the job says why', async () => {
  const id = await accountOf('admin')
  await cloud.admin.call('createAccount', { ...person('boss'), accounttype: 1 })
  const boss = await cloud.as('boss', password)
  await expect(boss.run('deleteAccount', { id })).rejects.toThrow('belongs to the installation')
  await expect(cloud.admin.run('deleteAccount', { id })).rejects.toMatchObject({ errorcode: 431 })
  await expect(cloud.admin.call('listAccounts', { id })).resolves.toMatchObject({
    rows: [{ state: 'enabled' }],
  })
})

test('a disabled account is closed, a locked one too, and both can be opened again', async () => {
  const id = await accountOf('alice')
  for (const lock of [true, false]) {
    await cloud.admin.run('disableAccount', { id, lock })
    await expect(cloud.alice.call('listUsers')).rejects.toMatchObject({ status: 401 })
    await expect(cloud.admin.call('enableAccount', { id })).resolves.toMatchObject({ state: 'enabled' })
    cloud.alice = await cloud.as('alice', password, '/acme')
  }
})

test('limits and their use are left out when only the least is asked for', async () => {
  const { rows } = await cloud.admin.call('listAccounts', { name: 'alice', listall: true, details: ['min'] })
  expect(rows[0]?.vmlimit).toBeUndefined()
})
