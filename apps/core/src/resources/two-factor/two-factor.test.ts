import { createTestCloud, fakeClock, type FakeClock, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { base32, codeAt, stepOf, stepOfCode } from './totp.ts'

test('codes are those of the standard', () => {
  const secret = base32(Buffer.from('12345678901234567890'))
  expect(secret).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  expect(codeAt(secret, stepOf(59_000))).toBe('287082')
  expect(codeAt(secret, stepOf(1_111_111_109_000))).toBe('081804')
})

test('a code is good for a step around its time, and once', () => {
  const secret = base32(Buffer.from('12345678901234567890'))
  const now = 1_111_111_109_000
  const code = codeAt(secret, stepOf(now))
  expect(stepOfCode(secret, code, now + 30_000, 0)).toBe(stepOf(now))
  expect(stepOfCode(secret, code, now + 61_000, 0)).toBeUndefined()
  expect(stepOfCode(secret, code, now, stepOf(now))).toBeUndefined()
})

const password = 'Secret-123'
let clock: FakeClock
let t: TestCloud
let eve: TestCloud['admin']
beforeEach(async () => {
  clock = fakeClock()
  t = await createTestCloud({ clock })
  const user = { username: 'eve', password, email: 'e@example.org', accounttype: 0 }
  await t.admin.call('createAccount', { ...user, firstname: 'Eve', lastname: 'E' })
  await t.admin.call('updateConfiguration', { name: 'enable.user.2fa', value: 'true' })
  eve = await t.as('eve', password)
})
afterEach(() => t.close())

const show = (who: TestCloud['admin'], codefor2fa: string) =>
  who.call('validateUserTwoFactorAuthenticationCode', { codefor2fa })
/** Begins to use a second factor. @returns the code of now */
async function enrol(): Promise<() => string> {
  const { secretcode = '' } = await eve.call('setupUserTwoFactorAuthentication', { provider: 'totp' })
  return () => codeAt(secretcode, stepOf(clock.now()))
}
async function enrolled(): Promise<() => string> {
  const code = await enrol()
  await show(eve, code())
  clock.advance(30_000)
  return code
}
const works = (who: TestCloud['admin']) => who.call('listZones')
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

test('a second factor holds only once a valid code was shown', async () => {
  const code = await enrol()
  await works(await t.as('eve', password))
  await expect(show(eve, wrong(code()))).rejects.toMatchObject({ status: 511 })
  await works(await t.as('eve', password))
  await show(eve, code())
  await works(eve)
  await expect(works(await t.as('eve', password))).rejects.toMatchObject({ status: 511 })
})

test('a mistyped code can be tried again, but not for ever', async () => {
  const code = await enrolled()
  const again = await t.as('eve', password)
  await expect(show(again, wrong(code()))).rejects.toThrow(/4 tries left/)
  await show(again, code())
  await works(again)

  clock.advance(30_000)
  const guessing = await t.as('eve', password)
  for (let i = 0; i < 5; i++) await expect(show(guessing, 'guess!')).rejects.toMatchObject({ status: 511 })
  await expect(show(guessing, code())).rejects.toMatchObject({ status: 401 })
})

test('who guesses in one session after the other is locked out', async () => {
  await enrolled()
  for (let round = 0; round < 5; round++) {
    const guessing = await t.as('eve', password)
    for (let i = 0; i < 5; i++) await expect(show(guessing, '000000x')).rejects.toMatchObject({ status: 511 })
  }
  await expect(t.as('eve', password)).rejects.toMatchObject({ status: 531 })
})

test('a code is taken once', async () => {
  const code = await enrolled()
  const now = code()
  await show(await t.as('eve', password), now)
  await expect(show(await t.as('eve', password), now)).rejects.toMatchObject({ status: 511 })
})

test('who knows the password alone cannot replace or end the second factor', async () => {
  const code = await enrolled()
  const thief = await t.as('eve', password)
  await expect(thief.call('setupUserTwoFactorAuthentication', { enable: false })).rejects.toMatchObject({
    status: 511,
  })
  await expect(thief.call('setupUserTwoFactorAuthentication', { provider: 'totp' })).rejects.toMatchObject({
    status: 431,
  })
  await show(thief, code())
  await thief.call('setupUserTwoFactorAuthentication', { enable: false })
  await works(await t.as('eve', password))
})

test('an administrator takes it out of use for who lost the device; others do not', async () => {
  await enrolled()
  const { rows } = await t.admin.call('listUsers', { username: 'eve', listall: true })
  expect(rows).toMatchObject([{ is2faenabled: true, is2famandated: false }])
  const userid = rows[0]?.id ?? ''
  await t.admin.call('setupUserTwoFactorAuthentication', { enable: false, userid })
  await works(await t.as('eve', password))
  const [admin] = (await t.admin.call('listUsers', { username: 'admin' })).rows
  const foreign = eve.call('setupUserTwoFactorAuthentication', { enable: false, userid: admin?.id ?? '' })
  await expect(foreign).rejects.toMatchObject({ status: 531 })
})

test('login says whether a code is wanted, or a second factor still to be set up', async () => {
  const login = async () => {
    const body = new URLSearchParams({ command: 'login', response: 'json', username: 'eve', password })
    const answer = await t.fetch('http://localhost/client/api', { method: 'POST', body })
    return ((await answer.json()) as { loginresponse: Record<string, unknown> }).loginresponse
  }
  expect(await login()).toMatchObject({ is2faenabled: 'false' })
  await t.admin.call('updateConfiguration', { name: 'mandate.user.2fa', value: 'true' })
  const missing = await login()
  expect(missing).toMatchObject({ is2faenabled: 'true', is2faverified: 'false' })
  expect(missing).not.toHaveProperty('providerfor2fa')
  await enrolled()
  expect(await login()).toMatchObject({ is2faverified: 'false', providerfor2fa: 'totp' })
})

test('where it is a duty, a new session can only enrol', async () => {
  await t.admin.call('updateConfiguration', { name: 'mandate.user.2fa', value: 'true' })
  eve = await t.as('eve', password)
  await expect(works(eve)).rejects.toMatchObject({ status: 511 })
  const code = await enrol()
  await show(eve, code())
  await works(eve)
})

test('where it is not in use, nobody enrols', async () => {
  await t.admin.call('updateConfiguration', { name: 'enable.user.2fa', value: 'false' })
  await expect(enrol()).rejects.toThrow(/enable.user.2fa/)
})
