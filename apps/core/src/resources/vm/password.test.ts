import { constants, privateDecrypt } from 'node:crypto'
import { furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newPassword } from './password.ts'

let f: Furnished
let t: TestCloud
beforeEach(async () => {
  f = await furnished(1)
  t = f.t
})
afterEach(() => t.close())

const takesPasswords = () => t.admin.call('updateTemplate', { id: '4', passwordenabled: true })
const deploy = (more: { startvm?: boolean; password?: string; keypair?: string } = {}) =>
  t.admin.run('deployVirtualMachine', { ...f.basics, ...more })
const some = expect.stringMatching(/^[A-Za-z2-9]{12}$/) as unknown

test('passwords have letters of both cases and digits, and are never the same', () => {
  const many = Array.from({ length: 500 }, () => newPassword(6))
  for (const password of many) expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*[2-9])[A-Za-z2-9]{6}$/)
  expect(new Set(many).size).toBeGreaterThan(495)
})

test('an instance of a template that takes passwords is told its password once, when it first starts', async () => {
  await takesPasswords()
  expect(await deploy()).toMatchObject({ passwordenabled: true, password: some })
  expect(await deploy({ password: 'Wanted-1' })).toMatchObject({ password: 'Wanted-1' })

  const { id, ...later } = await deploy({ startvm: false, password: 'Later-1' })
  expect(later).not.toHaveProperty('password')
  expect(await t.admin.run('startVirtualMachine', { id })).toMatchObject({ password: 'Later-1' })
  await t.admin.run('stopVirtualMachine', { id })
  expect(await t.admin.run('startVirtualMachine', { id })).not.toHaveProperty('password')
  const { rows } = await t.admin.call('listVirtualMachines', {})
  expect(rows.filter(vm => 'password' in vm)).toEqual([])
})

test('a template that takes no passwords gives none, and refuses one', async () => {
  expect(await deploy()).not.toHaveProperty('password')
  await expect(deploy({ password: 'Wanted-1' })).rejects.toMatchObject({ status: 431 })
})

test('a password is reset while the instance is stopped', async () => {
  await takesPasswords()
  const { id } = await deploy()
  const reset = (password?: string) =>
    t.admin.run('resetPasswordForVirtualMachine', { id, ...(password && { password }) })
  await expect(reset()).rejects.toThrow(/stop it/)
  await t.admin.run('stopVirtualMachine', { id })
  expect(await reset()).toMatchObject({ password: some })
  await expect(reset('with space')).rejects.toMatchObject({ errorcode: 431 })
  expect(await reset('Wanted-2')).toMatchObject({ password: 'Wanted-2' })
  expect(await t.admin.run('startVirtualMachine', { id })).toMatchObject({ password: 'Wanted-2' })
})

test('a new root disk comes with a new password', async () => {
  await takesPasswords()
  const { id, password } = await deploy()
  const restored = await t.admin.run('restoreVirtualMachine', { virtualmachineid: id })
  expect(restored).toMatchObject({ state: 'Running', password: some })
  expect(restored.password).not.toBe(password)
})

test('who holds the SSH key of an instance can read its password later', async () => {
  await takesPasswords()
  const { privatekey = '' } = await t.admin.call('createSSHKeyPair', { name: 'k' })
  const { id, password } = await deploy({ keypair: 'k' })
  const read = async () => {
    const { encryptedpassword } = await t.admin.call('getVMPassword', { id })
    const key = { key: privatekey, padding: constants.RSA_PKCS1_PADDING }
    return privateDecrypt(key, Buffer.from(encryptedpassword ?? '', 'base64')).toString()
  }
  expect(await read()).toBe(password)

  await t.admin.call('createSSHKeyPair', { name: 'other' })
  await t.admin.run('stopVirtualMachine', { id })
  const changed = await t.admin.run('resetSSHKeyForVirtualMachine', { id, keypair: 'other' })
  expect(changed).toMatchObject({ password: some })
  await t.admin.run('resetSSHKeyForVirtualMachine', { id, keypair: 'k' })
  expect(await read()).not.toBe(password)
  const { id: plain } = await deploy()
  await expect(t.admin.call('getVMPassword', { id: plain })).rejects.toMatchObject({ status: 431 })
})
