import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestCloud, fakeClock, type TestCloud } from '@cloud/testkit'
import { afterEach, expect, test } from 'vitest'
import { createCore, type Core } from '../../index.ts'

const open: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close()
})

async function post(core: Core, params: Record<string, string>, cookie?: string) {
  const answer = await core.handle({
    method: 'POST',
    query: '',
    body: new URLSearchParams({ response: 'json', ...params }).toString(),
    headers: { cookie },
    remoteAddress: '127.0.0.1',
  })
  const cookies = answer.headers
    .filter(([name]) => name === 'set-cookie')
    .map(([, value]) => value.split(';')[0])
  return { status: answer.status, body: answer.body, cookie: cookies.join('; ') }
}

async function login(core: Core, username = 'admin', password = 'password') {
  const { status, body, cookie } = await post(core, { command: 'login', username, password })
  const { loginresponse } = JSON.parse(body) as { loginresponse: { sessionkey: string } }
  return { status, cookie, sessionkey: loginresponse.sessionkey }
}

const listUsers = (core: Core, session: { cookie: string; sessionkey: string }) =>
  post(core, { command: 'listUsers', sessionkey: session.sessionkey }, session.cookie)

test('a session outlives the process', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'core-'))
  open.push(() => rmSync(dataDir, { recursive: true }))
  const before = createCore({ dataDir, logLevel: 'silent' })
  const session = await login(before)
  await before.close()
  const after = createCore({ dataDir, logLevel: 'silent' })
  open.push(() => after.close())
  await expect(listUsers(after, session)).resolves.toMatchObject({ status: 200 })
})

async function cloudWithClock() {
  const clock = fakeClock()
  const cloud = await createTestCloud({ clock })
  open.push(() => cloud.close())
  return { cloud, clock }
}

test('a session ends after half an hour without a call, and not before', async () => {
  const { cloud, clock } = await cloudWithClock()
  const session = await login(cloud.core)
  clock.advance(29 * 60_000)
  await expect(listUsers(cloud.core, session)).resolves.toMatchObject({ status: 200 })
  clock.advance(29 * 60_000)
  await expect(listUsers(cloud.core, session)).resolves.toMatchObject({ status: 200 })
  clock.advance(31 * 60_000)
  await expect(listUsers(cloud.core, session)).resolves.toMatchObject({ status: 401 })
})

test('a wrong session key ends the session', async () => {
  const { cloud } = await cloudWithClock()
  const session = await login(cloud.core)
  await expect(listUsers(cloud.core, { ...session, sessionkey: 'wrong' })).resolves.toMatchObject({
    status: 401,
  })
  await expect(listUsers(cloud.core, session)).resolves.toMatchObject({ status: 401 })
})

test('whoever changes the password goes on; the other sessions of the user end', async () => {
  const { cloud } = await cloudWithClock()
  const [mine, other] = [await login(cloud.core), await login(cloud.core)]
  const { rows } = await cloud.admin.call('listUsers')
  const change = { command: 'updateUser', id: rows[0]?.id ?? '', password: 'x', sessionkey: mine.sessionkey }
  await expect(post(cloud.core, change, mine.cookie)).resolves.toMatchObject({ status: 200 })
  await expect(listUsers(cloud.core, mine)).resolves.toMatchObject({ status: 200 })
  await expect(listUsers(cloud.core, other)).resolves.toMatchObject({ status: 401 })
  expect(cloud.core.initialPasswordInUse()).toBe(false)
})

const bad = (cloud: TestCloud, username: string) => login(cloud.core, username, 'wrong')

test('five wrong passwords disable a user until an administrator enables it', async () => {
  const { cloud } = await cloudWithClock()
  const { id } = await cloud.admin.call('createUser', {
    account: 'admin',
    username: 'second',
    password: 'right',
    email: 's@example.org',
    firstname: 'S',
    lastname: 'S',
  })
  for (let i = 0; i < 5; i++) expect((await bad(cloud, 'second')).status).toBe(531)
  expect((await login(cloud.core, 'second', 'right')).status).toBe(531)
  await expect(cloud.admin.call('enableUser', { id })).resolves.toMatchObject({ state: 'enabled' })
  expect((await login(cloud.core, 'second', 'right')).status).toBe(200)
})

test('the user of the installation cannot be shut out by wrong passwords', async () => {
  const { cloud } = await cloudWithClock()
  for (let i = 0; i < 10; i++) await bad(cloud, 'admin')
  expect((await login(cloud.core)).status).toBe(200)
})

test('signing in by OAuth is refused in words, since there is no provider', async () => {
  const { cloud } = await cloudWithClock()
  const command = 'oauthlogin'
  const bare = await post(cloud.core, { command })
  expect(bare).toMatchObject({ status: 531, cookie: '' })
  expect(bare.body).toContain('provider, email, secretcode')
  const whole = await post(cloud.core, {
    command,
    provider: 'github',
    email: 'a@example.org',
    secretcode: 's',
  })
  expect(whole.body).toContain('no OAuth provider github')
})
