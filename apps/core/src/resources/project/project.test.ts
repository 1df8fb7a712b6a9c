import { furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

type Cloud = TestCloud['admin']
const password = 'Secret-123'
let f: Furnished
let t: TestCloud
let ann: Cloud
let ben: Cloud
let eve: Cloud
let projectid: string
beforeEach(async () => {
  f = await furnished(1)
  t = f.t
  for (const username of ['ann', 'ben', 'eve']) {
    await t.admin.call('createAccount', {
      username,
      password,
      email: `${username}@example.org`,
      firstname: username,
      lastname: 'Example',
      accounttype: 0,
    })
  }
  ann = await t.as('ann', password)
  ben = await t.as('ben', password)
  eve = await t.as('eve', password)
  projectid = (await ann.run('createProject', { name: 'web', displaytext: 'Web shop' })).id
})
afterEach(() => t.close())

const join = (more: { projectroleid?: string; roletype?: string } = {}) =>
  ann.run('addAccountToProject', { projectid, account: 'ben', ...more })
const names = async (who: Cloud, more: { listall?: boolean } = {}) =>
  (await who.call('listProjects', more)).rows.map(row => row.name)

test('a project belongs to who made it, and is seen by its members alone', async () => {
  const { rows } = await ann.call('listProjects', {})
  expect(rows).toMatchObject([
    { id: projectid, state: 'Active', owner: [{ account: 'ann' }], vmlimit: '20', vmtotal: 0 },
  ])
  expect(await names(ben, { listall: true })).toEqual([])
  await join()
  expect(await names(ben)).toEqual(['web'])
  expect(await names(t.admin)).toEqual([])
  expect(await names(t.admin, { listall: true })).toEqual(['web'])
})

test('members work together on what the project has; others do not see it', async () => {
  await join()
  const vm = await ben.run('deployVirtualMachine', { ...f.basics, projectid, name: 'shop' })
  expect(vm).toMatchObject({ projectid, project: 'web', state: 'Running' })
  expect(vm.account).toBeUndefined()
  const seen = async (who: Cloud, more: { projectid?: string; listall?: boolean }) =>
    (await who.call('listVirtualMachines', more)).rows.map(row => row.name)
  expect(await seen(ann, { projectid })).toEqual(['shop'])
  expect(await seen(ann, { projectid: '-1' })).toEqual(['shop'])
  expect(await seen(ann, { listall: true })).toEqual([])
  expect((await ann.call('listVirtualMachines', { id: vm.id })).rows).toHaveLength(1)
  await ann.run('stopVirtualMachine', { id: vm.id })
  expect((await eve.call('listVirtualMachines', { id: vm.id })).rows).toEqual([])
  await expect(eve.run('startVirtualMachine', { id: vm.id })).rejects.toMatchObject({ status: 531 })
  await expect(eve.call('listVirtualMachines', { projectid })).rejects.toMatchObject({ status: 531 })
  await expect(eve.run('deployVirtualMachine', { ...f.basics, projectid })).rejects.toMatchObject({
    status: 531,
  })
  expect((await eve.call('listVirtualMachines', { projectid: '-1' })).rows).toEqual([])
})

test('volumes, keys and groups of a project are its own', async () => {
  const offering = await t.admin.call('createDiskOffering', { name: 'd', displaytext: 'd', disksize: 1 })
  const volume = await ann.run('createVolume', {
    name: 'data',
    diskofferingid: offering.id,
    zoneid: f.zoneid,
    projectid,
  })
  expect(volume).toMatchObject({ projectid, project: 'web' })
  await ann.call('createSecurityGroup', { name: 'front', projectid })
  const { rows } = await ann.call('listSecurityGroups', { projectid })
  expect(rows.map(row => row.name)).toContain('front')
  expect((await ann.call('listVolumes', {})).rows).toEqual([])
  await expect(
    ann.run('createVolume', {
      name: 'x',
      diskofferingid: offering.id,
      zoneid: f.zoneid,
      projectid,
      account: 'ann',
    }),
  ).rejects.toMatchObject({ status: 431 })
})

test('a limit of the project holds for what its members make', async () => {
  await t.admin.call('updateResourceLimit', { projectid, resourcetype: 0, max: 1 })
  await ann.run('deployVirtualMachine', { ...f.basics, projectid, startvm: false })
  await expect(
    ann.run('deployVirtualMachine', { ...f.basics, projectid, startvm: false }),
  ).rejects.toMatchObject({ status: 535 })
  expect(await ann.run('deployVirtualMachine', { ...f.basics, startvm: false })).toMatchObject({
    account: 'ann',
  })
})

test('a role narrows down what a member may do, whether or not the project is named', async () => {
  const { id: projectroleid } = await ann.call('createProjectRole', { projectid, name: 'viewer' })
  const rule = { projectid, projectroleid, permission: 'allow' }
  await ann.call('createProjectRolePermission', { ...rule, rule: 'list*' })
  await ann.call('createProjectRolePermission', { ...rule, rule: 'startVirtualMachine' })
  await join({ projectroleid })
  const vm = await ann.run('deployVirtualMachine', { ...f.basics, projectid, startvm: false })
  expect((await ben.call('listVirtualMachines', { projectid })).rows).toHaveLength(1)
  await ben.run('startVirtualMachine', { id: vm.id })
  await expect(ben.run('stopVirtualMachine', { id: vm.id })).rejects.toThrow(/role in this project/)
  await expect(ben.run('deployVirtualMachine', { ...f.basics, projectid })).rejects.toThrow(
    /role in this project/,
  )
  await expect(ann.call('deleteProjectRole', { projectid, id: projectroleid })).rejects.toMatchObject({
    status: 431,
  })
})

test('rules of a role are tried in their order', async () => {
  const { id: projectroleid } = await ann.call('createProjectRole', { projectid, name: 'r' })
  const add = (rule: string, permission: string) =>
    ann.call('createProjectRolePermission', { projectid, projectroleid, rule, permission })
  const allow = await add('*', 'allow')
  const deny = await add('stop*', 'deny')
  await join({ projectroleid })
  const vm = await ann.run('deployVirtualMachine', { ...f.basics, projectid })
  await ben.run('stopVirtualMachine', { id: vm.id })
  await ann.call('updateProjectRolePermission', { projectid, projectroleid, ruleorder: [deny.id, allow.id] })
  await ben.run('startVirtualMachine', { id: vm.id })
  await expect(ben.run('stopVirtualMachine', { id: vm.id })).rejects.toMatchObject({ status: 531 })
})

test('only administrators of a project manage it, and one must be left', async () => {
  await join()
  await expect(ben.run('updateProject', { id: projectid, displaytext: 'x' })).rejects.toMatchObject({
    status: 531,
  })
  await expect(ben.run('deleteProject', { id: projectid })).rejects.toMatchObject({ status: 531 })
  await expect(eve.run('addAccountToProject', { projectid, account: 'eve' })).rejects.toMatchObject({
    status: 531,
  })
  const go = () => ann.run('deleteAccountFromProject', { projectid, account: 'ann' })
  await expect(go()).rejects.toMatchObject({ status: 431 })
  expect(await ann.run('updateProject', { id: projectid, account: 'ben' })).toMatchObject({
    owner: [{ account: 'ben' }],
  })
  await go()
  expect(await names(ann)).toEqual([])
  expect((await ben.call('listProjectAccounts', { projectid })).rows).toMatchObject([
    { account: 'ben', role: 'Admin' },
  ])
})

test('where members must accept, an invitation makes a member only then', async () => {
  await t.admin.call('updateConfiguration', { name: 'project.invite.required', value: 'true' })
  await join()
  expect(await names(ben)).toEqual([])
  expect((await ben.call('listProjectInvitations', {})).rows).toMatchObject([{ projectid, state: 'Pending' }])
  expect((await eve.call('listProjectInvitations', { listall: true })).rows).toEqual([])
  await expect(eve.run('updateProjectInvitation', { projectid })).rejects.toMatchObject({ status: 431 })
  await ben.run('updateProjectInvitation', { projectid, accept: true })
  expect(await names(ben)).toEqual(['web'])
  expect((await ann.call('listProjectInvitations', { projectid })).rows).toMatchObject([
    { state: 'Completed' },
  ])
})

test('a user alone can be a member, without the rest of the account', async () => {
  await t.admin.call('createUser', {
    account: 'ben',
    username: 'bill',
    password,
    email: 'b@example.org',
    firstname: 'B',
    lastname: 'B',
  })
  await ann.run('addUserToProject', { projectid, username: 'bill' })
  const bill = await t.as('bill', password)
  expect(await names(bill)).toEqual(['web'])
  expect(await names(ben)).toEqual([])
  const { rows } = await ann.call('listProjectAccounts', { projectid })
  const userid = rows.find(row => row.username === 'bill')?.userid ?? ''
  await ann.run('deleteUserFromProject', { projectid, userid })
  expect(await names(bill)).toEqual([])
})

test('a suspended project stops and takes nothing new until it is active again', async () => {
  const vm = await ann.run('deployVirtualMachine', { ...f.basics, projectid })
  expect(await ann.run('suspendProject', { id: projectid })).toMatchObject({ state: 'Suspended' })
  expect((await ann.call('listVirtualMachines', { id: vm.id })).rows).toMatchObject([{ state: 'Stopped' }])
  await expect(ann.run('deployVirtualMachine', { ...f.basics, projectid })).rejects.toMatchObject({
    status: 531,
  })
  await ann.run('activateProject', { id: projectid })
  await ann.run('deployVirtualMachine', { ...f.basics, projectid })
})

test('a project that has something goes only with everything in it', async () => {
  const vm = await ann.run('deployVirtualMachine', { ...f.basics, projectid })
  await expect(ann.run('deleteProject', { id: projectid })).rejects.toThrow(/user vm/)
  await ann.run('deleteProject', { id: projectid, cleanup: true })
  expect(await names(t.admin, { listall: true })).toEqual([])
  expect((await t.admin.call('listVirtualMachines', { id: vm.id })).rows).toEqual([])
  await ann.run('createProject', { name: 'web' })
})

test('a name is there once in a domain, and users create none where that is forbidden', async () => {
  await expect(ben.run('createProject', { name: 'WEB' })).rejects.toMatchObject({ status: 431 })
  await t.admin.call('updateConfiguration', { name: 'allow.user.create.projects', value: 'false' })
  await expect(ben.run('createProject', { name: 'other' })).rejects.toMatchObject({ status: 531 })
})

test('the limits of a project name the project', async () => {
  const limits = { projectid, resourcetype: 0 }
  expect(await t.admin.call('updateResourceLimit', { ...limits, max: 3 })).toMatchObject({
    projectid,
    max: 3,
  })
  const { rows } = await ann.call('listResourceLimits', limits)
  expect(rows).toMatchObject([{ projectid, project: 'web', max: 3 }])
  expect(rows[0]).not.toHaveProperty('account')
})
