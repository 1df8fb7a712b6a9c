import { createTestCloud, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Vouched } from '../../index.ts'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await createTestCloud()
})
afterEach(() => cloud.close())

const ann: Vouched = {
  issuer: 'https://id.example.org',
  subject: 'ann-7',
  known: { email: 'ann@example.org' },
  domain: '',
}
const admit = (who: Partial<Vouched> = {}) => cloud.core.admit({ ...ann, ...who }, '192.0.2.7')

async function addUser(username: string, email: string, account = 'admin'): Promise<string> {
  const { id } = await cloud.admin.call('createUser', {
    account,
    username,
    email,
    password: 'never-typed',
    firstname: username,
    lastname: 'Test',
  })
  return id
}

test('a person whose e-mail a user of the domain has is that user, with a session that works', async () => {
  const id = await addUser('ann', 'Ann@Example.org')
  const admission = admit()
  if (!admission.ok) throw new Error(admission.why)
  expect(admission.answer).toMatchObject({ username: 'ann', userid: id, is2faverified: 'true' })
  const sessionkey = String(admission.answer['sessionkey'])
  const answer = await cloud.core.handle({
    method: 'POST',
    query: '',
    body: new URLSearchParams({ command: 'listUsers', response: 'json', id, sessionkey }).toString(),
    headers: { cookie: `JSESSIONID=${admission.cookie}; sessionkey=${sessionkey}` },
    remoteAddress: '192.0.2.7',
  })
  expect(answer.status).toBe(200)
  const { rows } = await cloud.admin.call('listEvents', { type: 'USER.LOGIN', listall: true })
  expect(rows[0]?.description).toContain('192.0.2.7')
})

test('who has come once is known by the subject, whatever the e-mails become', async () => {
  const id = await addUser('ann', 'ann@example.org')
  admit()
  await cloud.admin.call('updateUser', { id, email: 'elsewhere@example.org' })
  await addUser('thief', 'ann@example.org')
  expect(admit()).toMatchObject({ ok: true, answer: { username: 'ann' } })
  expect(admit({ subject: 'ann-8' })).toMatchObject({ ok: true, answer: { username: 'thief' } })
  expect(admit({ issuer: 'https://other.example.org', known: { email: 'nobody@example.org' } })).toEqual({
    ok: false,
    why: 'unknown',
  })
})

test('who gets an e-mail that another one had does not get that user', async () => {
  await addUser('ann', 'ann@example.org')
  admit()
  expect(admit({ subject: 'ann-9' })).toEqual({ ok: false, why: 'unknown' })
})

test('a user that was deleted lets nobody in; the one made anew does', async () => {
  const id = await addUser('ann', 'ann@example.org')
  admit()
  await cloud.admin.call('deleteUser', { id })
  expect(admit()).toEqual({ ok: false, why: 'unknown' })
  await addUser('ann2', 'ann@example.org')
  expect(admit()).toMatchObject({ ok: true, answer: { username: 'ann2' } })
})

test('an e-mail that two users have, or nobody, or a user elsewhere, lets nobody in', async () => {
  expect(admit()).toEqual({ ok: false, why: 'unknown' })
  expect(admit({ known: { email: '' } })).toEqual({ ok: false, why: 'unknown' })
  const { id: domainid } = await cloud.admin.call('createDomain', { name: 'harbour' })
  await cloud.admin.call('createAccount', {
    username: 'ann',
    email: 'ann@example.org',
    password: 'never-typed',
    firstname: 'Ann',
    lastname: 'Test',
    accounttype: 2,
    domainid,
  })
  expect(admit()).toEqual({ ok: false, why: 'unknown' })
  expect(admit({ domain: 'nowhere' })).toEqual({ ok: false, why: 'unknown' })
  expect(admit({ domain: 'harbour' })).toMatchObject({ ok: true, answer: { type: '2' } })
  await addUser('one', 'two@example.org')
  await addUser('two', 'two@example.org')
  expect(admit({ subject: 'two', known: { email: 'two@example.org' } })).toEqual({
    ok: false,
    why: 'ambiguous',
  })
})

test('nobody becomes a user of the installation by name', async () => {
  for (const username of ['admin', 'system', 'SYSTEM'])
    expect(admit({ subject: username, known: { username } })).toEqual({ ok: false, why: 'unknown' })
  await addUser('ann', 'ann@example.org')
  expect(admit({ known: { username: 'Ann' } })).toMatchObject({ ok: true, answer: { username: 'ann' } })
})

test('a disabled user stays out', async () => {
  const id = await addUser('ann', 'ann@example.org')
  admit()
  await cloud.admin.call('disableUser', { id })
  expect(admit()).toEqual({ ok: false, why: 'locked' })
})

test('the second factor is asked for, whoever vouches', async () => {
  const id = await addUser('ann', 'ann@example.org')
  for (const name of ['enable.user.2fa', 'mandate.user.2fa'])
    await cloud.admin.call('updateConfiguration', { name, value: 'true' })
  const admission = admit()
  if (!admission.ok) throw new Error(admission.why)
  expect(admission.answer).toMatchObject({ is2faenabled: 'true', is2faverified: 'false' })
  const sessionkey = String(admission.answer['sessionkey'])
  const answer = await cloud.core.handle({
    method: 'POST',
    query: '',
    body: new URLSearchParams({ command: 'listUsers', response: 'json', id, sessionkey }).toString(),
    headers: { cookie: `JSESSIONID=${admission.cookie}; sessionkey=${sessionkey}` },
    remoteAddress: '192.0.2.7',
  })
  expect(answer.status).toBe(511)
})

test('no request of the API takes anybody at somebody else’s word', async () => {
  await addUser('ann', 'ann@example.org')
  for (const command of ['admit', 'oauthlogin', 'verifyOAuthCodeAndGetUser', 'samlSso']) {
    const fields = { command, response: 'json', ...ann.known, issuer: ann.issuer, subject: ann.subject }
    const answer = await cloud.core.handle({
      method: 'POST',
      query: '',
      body: new URLSearchParams({ ...fields, provider: 'google', secretcode: 'x' }).toString(),
      headers: {},
      remoteAddress: '127.0.0.1',
    })
    expect([401, 531]).toContain(answer.status)
    expect(answer.headers.map(([name]) => name)).not.toContain('set-cookie')
  }
})
