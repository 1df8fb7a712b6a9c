import { createTestCloud, fakeClock } from '@cloud/testkit'
import { expect, onTestFinished, test } from 'vitest'
import { embeddedBackend } from '#adapters/embedded.ts'
import { type TestApp, signedInConsole, testBff } from '#test-bff.ts'

const password = 'Secret-12345'

async function world() {
  const clock = fakeClock()
  const { core, admin, close } = await createTestCloud({ clock })
  onTestFinished(close)
  await admin.call('createAccount', {
    username: 'ann',
    password,
    email: 'ann@example.org',
    firstname: 'Ann',
    lastname: 'Test',
    accounttype: 0,
  })
  return { backend: embeddedBackend(core), clock, admin }
}

/** The core as a CloudStack far away, whose clock is ahead of ours. */
async function faraway(aheadMs: number) {
  const { backend, clock, admin } = await world()
  const { admit: _, changes: __, ...rest } = backend
  const servers = () => [{ server: 'http://one.test:8080', state: 'up' as const }]
  const all = testBff({ backend: { ...rest, servers } })
  all.clock.time = clock.now() - aheadMs
  const looks = () => all.asked.filter(({ body }) => body.includes('command=listEvents')).length
  return { ...all, admin, looks }
}

async function about(app: TestApp, user = { username: 'ann', password }) {
  const page = await signedInConsole(app, user)
  const headers = { 'x-session-key': page.key }
  const read = async () =>
    (await (await page.request('/client/bff/about', { headers })).json()) as {
      cloud: Record<string, unknown>
    }
  return { first: await read(), read }
}

test('a cloud in this process has its own version and the same clock', async () => {
  const { backend } = await world()
  const { first } = await about(testBff({ backend }).app)
  expect(first).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    cloud: { embedded: true, version: expect.stringMatching(/^4\.23\./), aheadms: 0 },
  })
})

test.each([90_000, -3600_000])(
  'a clock that is %i ms ahead is told by a login, to the second',
  async aheadMs => {
    const { app, looks } = await faraway(aheadMs)
    const { read } = await about(app)
    await expect.poll(async () => (await read()).cloud).toHaveProperty('aheadms')
    const { cloud } = await read()
    expect(cloud).toMatchObject({ embedded: false, version: expect.stringMatching(/^4\.23\./) })
    expect(Math.abs(Number(cloud['aheadms']) - aheadMs)).toBeLessThanOrEqual(1000)
    expect(cloud).not.toHaveProperty('servers')
    await about(app)
    expect(looks()).toBe(1)
  },
)

test('a cloud that shows no record of the login leaves its clock unknown', async () => {
  const { app, admin, looks } = await faraway(0)
  const { id: roleid } = await admin.call('createRole', {
    name: 'Blind',
    description: 'Sees no events',
    type: 'User',
  })
  await admin.call('createRolePermission', { roleid, rule: 'listApis', permission: 'allow' })
  const user = { username: 'eve', password, email: 'e@example.org', firstname: 'Eve', lastname: 'Test' }
  await admin.call('createAccount', { ...user, roleid })
  const { first, read } = await about(app, user)
  await expect.poll(looks).toBe(1)
  expect(first.cloud).not.toHaveProperty('aheadms')
  expect((await read()).cloud).not.toHaveProperty('aheadms')
})

test('nothing is asked in a session whose second factor is still to be shown', async () => {
  const { app, admin, asked } = await faraway(0)
  for (const name of ['enable.user.2fa', 'mandate.user.2fa'])
    await admin.call('updateConfiguration', { name, value: 'true' })
  await signedInConsole(app, { username: 'ann', password })
  expect(asked.map(({ body }) => /command=(\w+)/.exec(body)?.[1])).toEqual(['login'])
})

test('root administrators learn which servers there are', async () => {
  const { app } = await faraway(0)
  const { first } = await about(app, { username: 'admin', password: 'password' })
  expect(first.cloud['servers']).toEqual([{ server: 'http://one.test:8080', state: 'up' }])
})
