import { createTestCloud, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await createTestCloud()
})
afterEach(() => cloud.close())

async function member(roleid: string) {
  await cloud.admin.call('createAccount', {
    username: 'member',
    password: 'Secret-1',
    email: 'm@example.org',
    firstname: 'M',
    lastname: 'M',
    roleid,
  })
  return cloud.as('member', 'Secret-1')
}

const rule = (roleid: string, permission: string, text: string) =>
  cloud.admin.call('createRolePermission', { roleid, permission, rule: text })

test('rules take effect with the next call, in their order', async () => {
  const { id } = await cloud.admin.call('createRole', { name: 'watcher', type: 'User' })
  const watcher = await member(id)
  await expect(watcher.call('listZones')).rejects.toMatchObject({ status: 432 })
  const allow = await rule(id, 'allow', 'list*')
  await expect(watcher.call('listZones')).resolves.toMatchObject({ count: 0 })
  const deny = await rule(id, 'deny', 'listZones')
  await expect(watcher.call('listZones')).resolves.toMatchObject({ count: 0 })
  await cloud.admin.call('updateRolePermission', { roleid: id, ruleorder: [deny.id, allow.id] })
  await expect(watcher.call('listZones')).rejects.toMatchObject({ status: 432 })
  await cloud.admin.call('updateRolePermission', { roleid: id, ruleid: deny.id, permission: 'allow' })
  await expect(watcher.call('listZones')).resolves.toMatchObject({ count: 0 })
  await cloud.admin.call('deleteRolePermission', { id: deny.id })
  const { rows } = await cloud.admin.call('listRolePermissions', { roleid: id })
  expect(rows.map(row => row.rule)).toEqual(['list*'])
})

test('a role is copied with its rules', async () => {
  const { rows: users } = await cloud.admin.call('listRoles', { name: 'User' })
  const model = users[0]?.id ?? ''
  const { id } = await cloud.admin.call('createRole', { name: 'copy', roleid: model })
  const rules = async (roleid: string) =>
    (await cloud.admin.call('listRolePermissions', { roleid })).rows.map(
      row => `${row.permission} ${row.rule}`,
    )
  expect(await rules(id)).toEqual(await rules(model))
  expect((await rules(id)).length).toBeGreaterThan(100)
})

test('roles of the installation stay as they are', async () => {
  const { rows } = await cloud.admin.call('listRoles', { name: 'User' })
  const id = rows[0]?.id ?? ''
  await expect(cloud.admin.call('updateRole', { id, name: 'x' })).rejects.toMatchObject({ status: 531 })
  await expect(cloud.admin.call('deleteRole', { id })).rejects.toMatchObject({ status: 531 })
  await expect(rule(id, 'allow', '*')).rejects.toMatchObject({ status: 531 })
})

test('a role in use is not deleted', async () => {
  const { id } = await cloud.admin.call('createRole', { name: 'watcher', type: 'User' })
  await member(id)
  await expect(cloud.admin.call('deleteRole', { id })).rejects.toThrow('account member')
})

test.each(['list zones', 'list;', ''])('the rule %j is refused', async text => {
  const { id } = await cloud.admin.call('createRole', { name: 'watcher', type: 'User' })
  await expect(rule(id, 'allow', text)).rejects.toMatchObject({ status: 431 })
})

test('order that leaves a rule out is refused', async () => {
  const { id } = await cloud.admin.call('createRole', { name: 'watcher', type: 'User' })
  const one = await rule(id, 'allow', 'listZones')
  await rule(id, 'allow', 'listPods')
  await expect(
    cloud.admin.call('updateRolePermission', { roleid: id, ruleorder: [one.id] }),
  ).rejects.toMatchObject({ status: 431 })
})

test.each(['Read-Only Admin - Default', 'Read-Only User - Default'])(
  '%s looks and changes nothing',
  async name => {
    const { rows } = await cloud.admin.call('listRoles', { name })
    const reader = await member(rows[0]?.id ?? '')
    await expect(reader.call('listZones')).resolves.toMatchObject({ count: 0 })
    for (const change of [
      reader.call('createSSHKeyPair', { name: 'k' }),
      reader.call('updateUser', { id: '2', firstname: 'x' }),
      reader.run('createVolume', { name: 'v' }),
    ])
      await expect(change).rejects.toMatchObject({ status: 432 })
  },
)

test('only callers with a role of type Admin manage roles, whatever their rules say', async () => {
  const { id } = await cloud.admin.call('createRole', { name: 'deputy', type: 'DomainAdmin' })
  await rule(id, 'allow', '*')
  const deputy = await member(id)
  await expect(deputy.call('createRole', { name: 'x', type: 'User' })).rejects.toMatchObject({ status: 531 })
  await expect(deputy.call('listRolePermissions', { roleid: id })).rejects.toMatchObject({ status: 531 })
})

test('nobody does anything by a role that is disabled, until it is enabled again', async () => {
  const { id } = await cloud.admin.call('createRole', { name: 'watcher', type: 'User' })
  await rule(id, 'allow', 'listZones')
  const watcher = await member(id)
  await watcher.call('listZones', {})
  await cloud.admin.call('disableRole', { id })
  expect((await cloud.admin.call('listRoles', { id })).rows).toMatchObject([{ state: 'disabled' }])
  await expect(watcher.call('listZones', {})).rejects.toMatchObject({ status: 432 })
  await cloud.admin.call('enableRole', { id })
  await watcher.call('listZones', {})
  const { rows } = await cloud.admin.call('listRoles', { name: 'User' })
  await expect(cloud.admin.call('disableRole', { id: rows[0]?.id ?? '' })).rejects.toMatchObject({
    status: 531,
  })
})

test('a role is imported with its rules in their order, and again only by force', async () => {
  const rules = [
    { rule: 'listHosts', permission: 'deny', description: 'no hosts' },
    { rule: 'list*', permission: 'allow' },
  ]
  const imported = { name: 'watcher', type: 'User', rules }
  const { id } = await cloud.admin.call('importRole', imported)
  const shown = async () =>
    (await cloud.admin.call('listRolePermissions', { roleid: id })).rows.map(row => row.rule)
  expect(await shown()).toEqual(['listHosts', 'list*'])
  await expect(cloud.admin.call('importRole', imported)).rejects.toMatchObject({ status: 431 })
  const other = { ...imported, forced: true, rules: [{ rule: 'listZones', permission: 'allow' }] }
  expect(await cloud.admin.call('importRole', other)).toMatchObject({ id, name: 'watcher' })
  expect(await shown()).toEqual(['listZones'])
  await expect(cloud.admin.call('importRole', { ...other, type: 'Admin' })).rejects.toMatchObject({
    status: 431,
  })
})
