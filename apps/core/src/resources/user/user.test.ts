import { afterEach, beforeEach, expect, test } from 'vitest'
import { password, tree, type Tree } from '#resources/identity/test-tree.ts'

let cloud: Tree
beforeEach(async () => {
  cloud = await tree()
})
afterEach(() => cloud.close())

const userOf = async (who: Tree['alice'], username: string) => {
  const { rows } = await who.call('listUsers', { username, listall: true })
  return rows[0]?.id ?? ''
}

test('a user needs the current password to change it, administrators above do not', async () => {
  const id = await userOf(cloud.admin, 'alice')
  const change = (who: Tree['alice'], currentpassword?: string) =>
    who.call('updateUser', {
      id,
      password: 'New-1',
      ...(currentpassword !== undefined && { currentpassword }),
    })
  await expect(change(cloud.alice)).rejects.toMatchObject({ status: 431, cserrorcode: 4350 })
  await expect(change(cloud.alice, 'wrong')).rejects.toMatchObject({ status: 431, cserrorcode: 4350 })
  await expect(change(cloud.alice, password)).resolves.toMatchObject({ username: 'alice' })
  await expect(change(cloud.dadmin)).resolves.toMatchObject({ username: 'alice' })
  await expect(change(cloud.admin)).resolves.toMatchObject({ username: 'alice' })
  await expect(cloud.as('alice', 'New-1', '/acme')).resolves.toBeDefined()
})

test('an empty password is refused, any other is taken', async () => {
  const id = await userOf(cloud.admin, 'alice')
  await expect(cloud.admin.call('updateUser', { id, password: '' })).rejects.toMatchObject({ status: 431 })
  await expect(cloud.admin.call('updateUser', { id, password: 'x' })).resolves.toMatchObject({ id })
})

test('nobody manages users that are not below, least of all those of root admins', async () => {
  const [admin, bob] = [await userOf(cloud.admin, 'admin'), await userOf(cloud.admin, 'bob')]
  await expect(cloud.dadmin.call('updateUser', { id: admin, firstname: 'x' })).rejects.toMatchObject({
    status: 531,
  })
  await expect(cloud.alice.call('updateUser', { id: bob, firstname: 'x' })).rejects.toMatchObject({
    status: 531,
  })
  await expect(cloud.alice.call('listUsers', { id: bob })).rejects.toMatchObject({ status: 531 })
  await expect(cloud.dadmin.call('updateUser', { id: bob, firstname: 'Bobby' })).resolves.toMatchObject({
    firstname: 'Bobby',
  })
})

test('a domain admin of ROOT does not reach the root admins there', async () => {
  await cloud.admin.call('createAccount', {
    username: 'rootdomain',
    password,
    email: 'r@example.org',
    firstname: 'R',
    lastname: 'R',
    accounttype: 2,
  })
  const rival = await cloud.as('rootdomain', password)
  const id = await userOf(cloud.admin, 'admin')
  await expect(rival.call('updateUser', { id, password: 'mine' })).rejects.toMatchObject({ status: 531 })
  await expect(rival.run('registerUserKeys', { id })).rejects.toMatchObject({ errorcode: 530 })
})

test('user names are unique in a domain and free in another', async () => {
  const add = (account: string, domainid: string) =>
    cloud.admin.call('createUser', {
      account,
      domainid,
      username: 'Alice',
      password,
      email: 'a@example.org',
      firstname: 'A',
      lastname: 'A',
    })
  await expect(add('dadmin', cloud.acme)).rejects.toMatchObject({ status: 431, cserrorcode: 4350 })
  await expect(add('bob', cloud.east)).resolves.toMatchObject({ username: 'Alice', account: 'bob' })
})

test('a disabled user is out at once, a deleted one is gone', async () => {
  const id = await userOf(cloud.admin, 'alice')
  await expect(cloud.admin.run('disableUser', { id })).resolves.toMatchObject({ state: 'disabled' })
  await expect(cloud.alice.call('listUsers')).rejects.toMatchObject({ status: 401 })
  await expect(cloud.admin.call('lockUser', { id })).rejects.toMatchObject({ status: 530, cserrorcode: 4250 })
  await expect(cloud.admin.call('deleteUser', { id })).resolves.toMatchObject({ success: true })
  await expect(cloud.admin.call('deleteUser', { id })).rejects.toMatchObject({
    status: 431,
    cserrorcode: 4350,
  })
})

test('a user has many key pairs: the newest is shown, each can be deleted', async () => {
  const id = await userOf(cloud.admin, 'alice')
  const first = await cloud.alice.run('registerUserKeys', { id })
  const second = await cloud.alice.run('registerUserKeys', { id, name: 'second' })
  expect(first.apikey).toMatch(/^[\w-]{86}$/)
  await expect(cloud.alice.call('getUserKeys', { id })).resolves.toMatchObject({ apikey: second.apikey })
  await cloud.alice.run('deleteUserKeys', { keypairid: second.id })
  await expect(cloud.alice.call('getUserKeys', { id })).resolves.toMatchObject({ apikey: first.apikey })
  await expect(cloud.alice.call('listUserKeys')).resolves.toMatchObject({ count: 1 })
  await expect(cloud.bob.call('listUserKeys', { listall: true })).resolves.toMatchObject({ count: 0 })
  await expect(cloud.bob.call('getUserKeys', { id })).rejects.toMatchObject({ status: 531 })
})

test('rules of a key cannot be wider than the role of its owner', async () => {
  const id = await userOf(cloud.admin, 'alice')
  const key = (rule: string) =>
    cloud.alice.run('registerUserKeys', { id, rules: [{ rule, permission: 'allow' }] })
  await expect(key('listHosts')).rejects.toMatchObject({ status: 431 })
  await expect(key('*')).rejects.toMatchObject({ status: 431 })
  await expect(key('listZones')).resolves.toMatchObject({
    permissions: [{ rule: 'listZones', permission: 'allow' }],
  })
})

test("a root admin's keys are shown to no domain admin, whatever domain they are in", async () => {
  await cloud.admin.call('createAccount', {
    username: 'boss',
    password,
    email: 'boss@example.org',
    firstname: 'Boss',
    lastname: 'Example',
    accounttype: 1,
    domainid: cloud.acme,
  })
  const boss = await cloud.as('boss', password, '/acme')
  const userid = await userOf(boss, 'boss')
  await boss.run('registerUserKeys', { id: userid })
  const { rows: keys } = await boss.call('listUserKeys', {})
  expect(keys).toHaveLength(1)
  await expect(cloud.dadmin.call('listUserKeys', { userid })).rejects.toMatchObject({ status: 531 })
  for (const wanted of [
    { listall: true },
    { keypairid: keys[0]?.id ?? '' },
    { apikeyfilter: keys[0]?.apikey ?? '' },
  ]) {
    const { rows } = await cloud.dadmin.call('listUserKeys', wanted).catch(() => ({ rows: [] }))
    expect(rows.filter(row => row.userid === userid)).toEqual([])
  }
})

test('keys for a user of others are refused: by the job, or at once where the rules would tell of their role', async () => {
  const id = await userOf(cloud.admin, 'admin')
  const { jobid } = await cloud.bob.call('registerUserKeys', { id })
  await cloud.core.idle()
  const job = await cloud.bob.call('queryAsyncJobResult', { jobid })
  expect(job).toMatchObject({ jobstatus: 2, jobresult: { errorcode: 530 } })
  await expect(
    cloud.bob.call('registerUserKeys', { id, rules: [{ rule: 'listZones', permission: 'allow' }] }),
  ).rejects.toMatchObject({ status: 531 })
  await expect(cloud.admin.call('listUserKeys', { userid: id })).resolves.toMatchObject({ count: 0 })
})

test('a user moves to another account of its domain, and acts for that one from then on', async () => {
  const { rows } = await cloud.admin.call('listAccounts', { name: 'dadmin', listall: true })
  const accountid = rows[0]?.id ?? ''
  const id = await userOf(cloud.admin, 'alice')
  await cloud.alice.call('createSSHKeyPair', { name: 'hers' })
  await expect(cloud.admin.call('moveUser', { id, account: 'bob' })).rejects.toMatchObject({ status: 431 })
  await cloud.admin.call('moveUser', { id, accountid })
  await expect(cloud.admin.call('moveUser', { id, accountid })).rejects.toMatchObject({ status: 431 })
  const alice = await cloud.as('alice', password, '/acme')
  expect((await alice.call('listUsers', { username: 'alice' })).rows).toMatchObject([{ account: 'dadmin' }])
  expect((await alice.call('listSSHKeyPairs', {})).count).toBe(0)
  const admins = await cloud.admin.call('listUsers', { username: 'admin' })
  const moveAdmin = cloud.admin.call('moveUser', { id: admins.rows[0]?.id ?? '', accountid })
  await expect(moveAdmin).rejects.toMatchObject({ status: 431 })
})

test('an API key tells whose it is, to those who manage that user', async () => {
  const id = await userOf(cloud.admin, 'alice')
  await cloud.admin.run('registerUserKeys', { id })
  const { apikey = '' } = await cloud.admin.call('getUserKeys', { id })
  expect(await cloud.admin.call('getUser', { userapikey: apikey })).toMatchObject({ id, username: 'alice' })
  await expect(cloud.admin.call('getUser', { userapikey: 'nobody' })).rejects.toMatchObject({ status: 431 })
})
