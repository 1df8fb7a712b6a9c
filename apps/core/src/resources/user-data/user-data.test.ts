import { furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkUserData } from './content.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')

test('user data is base64, in both alphabets', () => {
  expect(checkUserData('I2Nsb3V k\n')).toBe('I2Nsb3Vk')
  expect(checkUserData('-_8=')).toBe('-_8=')
  expect(() => checkUserData('a')).toThrow(/base64/)
})

let f: Furnished
let t: TestCloud
beforeEach(async () => {
  f = await furnished(1)
  t = f.t
})
afterEach(() => t.close())

const register = (name: string, text: string) =>
  t.admin.call('registerUserData', { name, userdata: base64(text) })
const deploy = (more: { userdataid?: string; userdata?: string }) =>
  t.admin.run('deployVirtualMachine', { ...f.basics, startvm: false, ...more })
const dataOf = async (id: string) =>
  (await t.admin.call('listVirtualMachines', { id, userdata: true })).rows[0]?.userdata

test('an instance is started with registered user data, which stays while it is used', async () => {
  const { id } = await register('web', '#!/bin/sh')
  const vm = await deploy({ userdataid: id })
  expect(vm).toMatchObject({ userdataid: id, userdataname: 'web' })
  expect(await dataOf(vm.id)).toBe(base64('#!/bin/sh'))
  await expect(t.admin.call('deleteUserData', { id })).rejects.toThrow(/1 instance/)
  await t.admin.call('resetUserDataForVirtualMachine', { id: vm.id, userdata: base64('other') })
  await t.admin.call('deleteUserData', { id })
  expect((await t.admin.call('listUserData', {})).rows).toEqual([])
})

test.each([
  ['ALLOWOVERRIDE', 'mine'],
  ['APPEND', 'theirs\nmine'],
])('with the policy %s of its template an instance gets %j', async (userdatapolicy, expected) => {
  const { id: userdataid } = await register('theirs', 'theirs')
  await t.admin.call('linkUserDataToTemplate', { templateid: '4', userdataid, userdatapolicy })
  expect(await dataOf((await deploy({ userdata: base64('mine') })).id)).toBe(base64(expected))
  expect(await dataOf((await deploy({})).id)).toBe(base64('theirs'))
})

test('a template that forbids it keeps its user data', async () => {
  const { id: userdataid } = await register('theirs', 'theirs')
  await t.admin.call('linkUserDataToTemplate', {
    templateid: '4',
    userdataid,
    userdatapolicy: 'DENYOVERRIDE',
  })
  await expect(deploy({ userdata: base64('mine') })).rejects.toThrow(/brings its own/)
})

test('a running instance keeps its user data, and other tenants’ cannot be used', async () => {
  const { id } = await register('web', 'x')
  const vm = await t.admin.run('deployVirtualMachine', f.basics)
  const reset = t.admin.call('resetUserDataForVirtualMachine', { id: vm.id, userdataid: id })
  await expect(reset).rejects.toMatchObject({ status: 431 })
  const user = { username: 'eve', password: 'Secret-123', email: 'e@example.org', accounttype: 0 }
  await t.admin.call('createAccount', { ...user, firstname: 'Eve', lastname: 'E' })
  const eve = await t.as('eve', 'Secret-123')
  const theirs = eve.run('deployVirtualMachine', { ...f.basics, startvm: false, userdataid: id })
  await expect(theirs).rejects.toMatchObject({ status: 531 })
  await expect(eve.call('deleteUserData', { id })).rejects.toMatchObject({ status: 531 })
  await expect(eve.call('linkUserDataToTemplate', { templateid: '4' })).rejects.toMatchObject({ status: 531 })
})
