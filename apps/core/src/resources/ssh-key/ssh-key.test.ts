import { createPrivateKey } from 'node:crypto'
import { createTestCloud, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fingerprintOf, newKeyPair, readPublicKey } from './keys.ts'

/** The number of an RSA key, out of the form of OpenSSH. */
const modulusIn = (publicKey: string) => {
  const blob = Buffer.from(publicKey.split(' ')[1] ?? '', 'base64')
  const length = blob.readUInt32BE(18)
  return blob.subarray(22, 22 + length).toString('hex')
}

describe('keys', () => {
  test('both halves of a new pair are of one key, in the forms of OpenSSH', async () => {
    const { publicKey, privateKey } = await newKeyPair()
    expect(privateKey).toMatch(/^-----BEGIN RSA PRIVATE KEY-----\n/)
    const { n = '' } = createPrivateKey(privateKey).export({ format: 'jwk' })
    expect(modulusIn(publicKey)).toBe(`00${Buffer.from(n, 'base64url').toString('hex')}`)
    expect(readPublicKey(publicKey)).toBe(publicKey)
  })

  const ed25519 = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKGPyLu9qWZm1orcO8hpy/99J3sbKB7j3iV+7rzsYgR3'
  test('a comment is left out, and the fingerprint is the one of ssh-keygen -E md5', () => {
    expect(readPublicKey(` ${ed25519} me@example\n`)).toBe(ed25519)
    expect(fingerprintOf(ed25519)).toBe('73:da:10:07:e8:4e:c0:30:2c:8b:5e:cf:50:3c:18:a9')
  })

  test.each([
    ['text', 'nope'],
    ['an unknown algorithm', 'ssh-magic AAAA'],
    ['a cut key', ed25519.slice(0, -8)],
    ['a key of another algorithm', ed25519.replace('ssh-ed25519', 'ssh-rsa')],
    ['a key with a hole', 'ssh-rsa AAAA/zzz'],
  ])('%s is refused', (_what, text) => {
    expect(() => readPublicKey(text)).toThrow(/key/)
  })
})

describe('key pairs', () => {
  let cloud: TestCloud
  beforeEach(async () => {
    cloud = await createTestCloud()
  })
  afterEach(() => cloud.close())

  test('the private key is told once', async () => {
    const made = await cloud.admin.call('createSSHKeyPair', { name: 'k1' })
    expect(made).toMatchObject({ name: 'k1', privatekey: expect.stringMatching(/PRIVATE/) as unknown })
    const { rows } = await cloud.admin.call('listSSHKeyPairs', {})
    expect(rows).toMatchObject([{ id: made.id, name: 'k1', fingerprint: made.fingerprint }])
    expect(rows[0]).not.toHaveProperty('privatekey')
  })

  test('neither a name nor a key is kept twice in an account', async () => {
    const { publicKey } = await newKeyPair()
    const register = (name: string, account: Partial<{ account: string }> = {}) =>
      cloud.admin.call('registerSSHKeyPair', { name, publickey: publicKey, ...account })
    await register('mine')
    await expect(register('again')).rejects.toMatchObject({
      status: 431,
      message: expect.stringMatching(/mine/) as unknown,
    })
    await expect(cloud.admin.call('createSSHKeyPair', { name: 'mine' })).rejects.toMatchObject({
      status: 431,
    })
  })

  test('a key pair is deleted by its name, which is free again', async () => {
    await cloud.admin.call('createSSHKeyPair', { name: 'k1' })
    await cloud.admin.call('deleteSSHKeyPair', { name: 'k1' })
    expect((await cloud.admin.call('listSSHKeyPairs', {})).rows).toEqual([])
    await expect(cloud.admin.call('deleteSSHKeyPair', { name: 'k1' })).rejects.toMatchObject({ status: 431 })
    await cloud.admin.call('createSSHKeyPair', { name: 'k1' })
  })

  test('an admin makes a key pair for another account, which alone has it then', async () => {
    await cloud.admin.call('createAccount', {
      username: 'alice',
      password: 'alice-Pass1',
      email: 'alice@example.org',
      firstname: 'Alice',
      lastname: 'Example',
      accounttype: 0,
    })
    const alice = await cloud.as('alice', 'alice-Pass1')
    const { domainid } =
      (await cloud.admin.call('listAccounts', { name: 'alice', listall: true })).rows[0] ?? {}
    await cloud.admin.call('createSSHKeyPair', { name: 'hers', account: 'alice', domainid: domainid ?? '' })
    await alice.call('createSSHKeyPair', { name: 'own' })
    expect((await alice.call('listSSHKeyPairs', {})).rows.map(key => key.name)).toEqual(['own', 'hers'])
    expect((await cloud.admin.call('listSSHKeyPairs', {})).rows).toEqual([])
    await expect(alice.call('createSSHKeyPair', { name: 'x', account: 'admin' })).rejects.toMatchObject({
      status: 531,
    })
  })
})
