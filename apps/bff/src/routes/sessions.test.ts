import { createTestCloud } from '@cloud/testkit'
import { expect, onTestFinished, test } from 'vitest'
import { embeddedBackend } from '#adapters/embedded.ts'
import { admin, client, inside, signedInConsole, signedInProgram, testBff } from '#test-bff.ts'

const minutes = 60_000
const password = 'Secret-12345'
type Page = Awaited<ReturnType<typeof signedInConsole>>

const sessions = async (page: Page, query = '') => {
  const response = await page.request(`/client/bff/sessions${query}`, {
    headers: { 'x-session-key': page.key },
  })
  return { status: response.status, body: (await response.json()) as { sessions: Record<string, unknown>[] } }
}
const post = (page: Page, path: string, body: object) =>
  page.request(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'x-session-key': page.key, 'content-type': 'application/json' },
  })
const end = (page: Page, body: object) => post(page, '/client/bff/sessions/end', body)
const prove = (page: Page, given: string) => post(page, '/client/bff/session/prove', { password: given })
const list = { command: 'listZones' }

async function withUser() {
  const { core, admin: root, close } = await createTestCloud({ simulatorLatencyMs: 0 })
  onTestFinished(close)
  await root.call('createAccount', {
    username: 'ann',
    password,
    email: 'a@cloud.test',
    firstname: 'Ann',
    lastname: 'Test',
    accounttype: 0,
  })
  const all = testBff({ backend: embeddedBackend(core) })
  return {
    ...all,
    page: await signedInConsole(all.app),
    ann: () => signedInConsole(all.app, { username: 'ann', password }),
  }
}

test('somebody sees the own sessions with address, agent and last use, and nothing to take them over with', async () => {
  const { app, clock } = testBff()
  const page = await signedInConsole(app)
  clock.pass(minutes)
  const program = await signedInProgram(app)
  const { body } = await sessions(page)
  expect(body.sessions).toEqual([
    expect.objectContaining({ kind: 'client', current: false, lastseen: '2026-11-24T00:01:00.000Z' }),
    expect.objectContaining({ kind: 'console', current: true, address: '127.0.0.1', username: 'admin' }),
  ])
  const text = JSON.stringify(body)
  for (const secret of [page.key, program.key, ...page.cookies.values(), 'node0-', 'upstream-session'])
    expect(text).not.toContain(secret)
})

test('signing out everywhere leaves the session in which it was asked', async () => {
  const { app } = testBff()
  const [page, other] = [await signedInConsole(app), await signedInConsole(app)]
  const program = await signedInProgram(app)
  expect(await (await end(page, { userid: 'u-1' })).json()).toEqual({ ended: 2 })
  expect((await other.call(list)).status).toBe(401)
  expect((await program.call(list)).status).toBe(401)
  expect((await page.call(list)).status).toBe(200)
})

test('an administrator ends sessions of others; they can neither see nor end each other', async () => {
  const { page, ann } = await withUser()
  const hers = await ann()
  expect((await sessions(hers, '?all=true')).status).toBe(403)
  const { body } = await sessions(page, '?all=true')
  const [own, target] = ['admin', 'ann'].map(name => body.sessions.find(one => one['username'] === name))
  expect((await end(hers, { id: own!['id'] })).status).toBe(403)
  expect((await end(hers, { userid: own!['userid'] })).status).toBe(403)
  expect((await page.call(list)).status).toBe(200)
  expect((await end(page, { id: target!['id'] })).status).toBe(200)
  expect((await hers.call(list)).status).toBe(401)
})

test('a disabled user is signed out at once', async () => {
  const { page, ann, bff } = await withUser()
  const hers = await ann()
  const her = (await bff.sessions.open()).find(one => one.session.username === 'ann')!
  await page.call({ command: 'disableUser', id: her.session.userid })
  expect((await sessions(page, '?all=true')).body.sessions.map(one => one['username'])).toEqual(['admin'])
  expect((await hers.call(list)).status).toBe(401)
})

test('a new password ends what was begun with the old one, but not where it was changed', async () => {
  const { ann } = await withUser()
  const [here, there] = [await ann(), await ann()]
  const { user } = (await inside(await here.call({ command: 'listUsers' }))) as { user: { id: string }[] }
  const changed = await here.call({
    command: 'updateUser',
    id: user[0]!.id,
    password: 'Another-12345',
    currentpassword: password,
  })
  expect(changed.status).toBe(200)
  expect((await here.call(list)).status).toBe(200)
  expect((await there.call(list)).status).toBe(401)
})

test('API keys are for whoever gave the password within five minutes', async () => {
  const { app, clock, asked } = testBff()
  const page = await signedInConsole(app)
  const keys = { command: 'registerUserKeys', id: 'u-1' }
  expect((await page.call(keys)).status).toBe(200)
  clock.pass(5 * minutes)
  const before = asked.length
  const refused = await page.call(keys)
  expect([refused.status, refused.headers.get('x-step-up')]).toEqual([403, 'step-up-needed'])
  expect(asked).toHaveLength(before)
  expect((await prove(page, 'wrong')).status).toBe(403)
  expect((await page.call(keys)).status).toBe(403)
  const old = client(app)
  for (const [name, value] of page.cookies) old.cookies.set(name, value)
  const proven = await prove(page, admin.password)
  const { sessionkey } = (await proven.json()) as { sessionkey: string }
  const key = { 'x-session-key': sessionkey }
  expect((await page.post(keys, key)).status).toBe(200)
  expect((await page.post(list, key)).status).toBe(200)
  // Cookie and key from before are of no use to whoever has copied them.
  expect((await old.post(list, { 'x-session-key': page.key })).status).toBe(401)
  expect((await old.post(list, key)).status).toBe(401)
})

test('what one signs in with is changed only by whoever gave the password, other things of a user are not', async () => {
  const { app, clock } = testBff()
  const page = await signedInConsole(app)
  clock.pass(5 * minutes)
  const change = (fields: Record<string, string>) =>
    page.call({ command: 'updateUser', id: 'u-1', ...fields })
  expect((await change({ email: 'new@cloud.test' })).status).toBe(403)
  expect((await change({ password: 'Another-12345' })).status).toBe(403)
  expect((await change({ firstname: 'Ann' })).status).toBe(200)
  expect((await end(page, { userid: 'u-1' })).headers.get('x-step-up')).toBe('step-up-needed')
})

test('giving the password again leaves no second session at the cloud', async () => {
  const { app, cloud } = testBff()
  const page = await signedInConsole(app)
  expect((await prove(page, admin.password)).status).toBe(200)
  expect(cloud.sessions.size).toBe(1)
})

test('programs are not asked for a password that they gave at login', async () => {
  const { app, clock } = testBff()
  const program = await signedInProgram(app)
  clock.pass(6 * minutes)
  expect((await program.call({ command: 'registerUserKeys', id: 'u-1' })).status).toBe(200)
})

test('after twenty wrong passwords nobody is asked any more, and told when to come back', async () => {
  const { app, clock, asked } = testBff({ settings: { LOGIN_FAILURES_PER_USER: '3' } })
  const wrong = () => client(app).post({ command: 'login', username: 'admin', password: 'no' })
  for (let i = 0; i < 2; i++) expect((await wrong()).status).toBe(531)
  expect((await client(app).post({ command: 'login', ...admin })).status).toBe(200)
  expect((await wrong()).status).toBe(531)
  const before = asked.length
  const refused = await client(app).post({ command: 'login', ...admin })
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '300'])
  expect((await inside(refused))['errortext']).toContain('Too many wrong passwords or codes. Wait 5 minutes')
  expect(asked).toHaveLength(before)
  clock.pass(5 * minutes)
  expect((await client(app).post({ command: 'login', ...admin })).status).toBe(200)
})

test('wrong codes of a second factor count as wrong passwords do, and a right one does not', async () => {
  const { app, cloud, asked } = testBff({ settings: { LOGIN_FAILURES_PER_USER: '3' } })
  const page = await signedInConsole(app)
  const show = (codefor2fa: string) =>
    page.call({ command: 'validateUserTwoFactorAuthenticationCode', codefor2fa })
  const wrong = { status: 511, headers: [], body: '{}' }
  cloud.next.push(wrong, wrong)
  for (const code of ['000001', '000002']) expect((await show(code)).status).toBe(511)
  expect((await show('000003')).status).toBe(200)
  // a page that is loaded again is not asked for the code again
  const facts = await page.request('/client/bff/session', { headers: { 'x-session-key': '' } })
  expect(await facts.json()).toMatchObject({ is2faverified: 'true' })
  cloud.next.push(wrong)
  expect((await show('000004')).status).toBe(511)
  const before = asked.length
  const refused = await show('000005')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '300'])
  expect(asked).toHaveLength(before)
})
