import { furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let f: Furnished
let t: TestCloud
beforeEach(async () => {
  f = await furnished(1)
  t = f.t
})
afterEach(() => t.close())

const refused = (text: RegExp) => ({ status: 431, message: expect.stringMatching(text) as unknown })

const stopped = () => t.admin.run('deployVirtualMachine', { ...f.basics, startvm: false })
const update = (id: string, more: object) => t.admin.call('updateVirtualMachine', { id, ...more })
const content = (text: string) => Buffer.from(text).toString('base64')

test('a stopped instance changes its security groups, a running one does not', async () => {
  const vm = await stopped()
  const web = await t.admin.call('createSecurityGroup', { name: 'web' })
  const db = await t.admin.call('createSecurityGroup', { name: 'db' })
  const groups = async () => {
    const [row] = (await t.admin.call('listVirtualMachines', { id: vm.id })).rows
    return row?.securitygroup?.map(group => group.name ?? '').toSorted((a, b) => a.localeCompare(b))
  }
  await update(vm.id, { securitygroupids: [web.id, db.id] })
  expect(await groups()).toEqual(['db', 'web'])
  await update(vm.id, { securitygroupnames: ['web'] })
  expect(await groups()).toEqual(['web'])
  await expect(update(vm.id, { securitygroupnames: ['none'] })).rejects.toMatchObject({ status: 431 })
  await expect(
    update(vm.id, { securitygroupnames: ['web'], securitygroupids: [db.id] }),
  ).rejects.toMatchObject(refused(/not both/))
  await t.admin.run('startVirtualMachine', { id: vm.id })
  await expect(update(vm.id, { securitygroupids: [db.id] })).rejects.toMatchObject(
    refused(/stop it before its groups/),
  )
  expect(await groups()).toEqual(['web'])
})

test('an instance cannot join the groups of another account', async () => {
  const person = { firstname: 'E', lastname: 'E', email: 'e@example.org', password: 'Secret-123' }
  await t.admin.call('createAccount', { ...person, username: 'eve', accounttype: 0 })
  const eve = await t.as('eve', person.password)
  const group = await eve.call('createSecurityGroup', { name: 'hers' })
  const vm = await stopped()
  await expect(update(vm.id, { securitygroupids: [group.id] })).rejects.toMatchObject(
    refused(/another account/),
  )
})

test('an instance gets registered user data, unless its template brings its own', async () => {
  const vm = await stopped()
  const { id: userdataid } = await t.admin.call('registerUserData', {
    name: 'u',
    userdata: content('#!/bin/a'),
  })
  expect(await update(vm.id, { userdataid })).toMatchObject({ userdataid })
  const told = async () =>
    (await t.admin.call('getVirtualMachineUserData', { virtualmachineid: vm.id })).userdata
  expect(await told()).toBe(content('#!/bin/a'))
  expect(await update(vm.id, { userdata: content('#!/bin/b') })).not.toHaveProperty('userdataid')
  await expect(update(vm.id, { userdataid, userdata: content('x') })).rejects.toMatchObject(
    refused(/not both/),
  )
  await t.admin.call('linkUserDataToTemplate', {
    templateid: f.basics.templateid,
    userdataid,
    userdatapolicy: 'DENYOVERRIDE',
  })
  await expect(update(vm.id, { userdata: content('x') })).rejects.toMatchObject(refused(/brings its own/))
  expect(await told()).toBe(content('#!/bin/b'))
})

test('a restored instance has its root disk of another offering', async () => {
  const vm = await stopped()
  const offer = (name: string, more: object) =>
    t.admin.call('createDiskOffering', { name, displaytext: name, ...more }).then(({ id }) => id)
  const fixed = await offer('fixed', { disksize: 60 })
  const custom = await offer('custom', { customized: true })
  const restore = (more: object) => t.admin.run('restoreVirtualMachine', { virtualmachineid: vm.id, ...more })
  const root = async () => {
    const { rows } = await t.admin.call('listVolumes', { virtualmachineid: vm.id, type: 'ROOT' })
    return rows[0]
  }
  await restore({ diskofferingid: fixed })
  expect(await root()).toMatchObject({ diskofferingid: fixed, size: 60 * 2 ** 30 })
  await expect(restore({ diskofferingid: custom })).rejects.toMatchObject(refused(/give size/))
  await restore({ diskofferingid: custom, rootdisksize: 70 })
  expect(await root()).toMatchObject({ diskofferingid: custom, size: 70 * 2 ** 30 })
})

test('the SSH keys of an account that is named are taken', async () => {
  const person = { firstname: 'E', lastname: 'E', email: 'e@example.org', password: 'Secret-123' }
  await t.admin.call('createAccount', { ...person, username: 'eve', accounttype: 0 })
  const eve = await t.as('eve', person.password)
  await eve.call('createSSHKeyPair', { name: 'hers' })
  const vm = await stopped()
  const reset = (more: object = {}) =>
    t.admin.run('resetSSHKeyForVirtualMachine', { id: vm.id, keypair: 'hers', ...more })
  await expect(reset()).rejects.toMatchObject(refused(/no key pair hers/))
  expect(await reset({ account: 'eve', domainid: '1' })).toMatchObject({ keypairs: 'hers' })
})
