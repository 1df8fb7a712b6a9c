import { createTestCloud } from '@cloud/testkit'
import { expect, onTestFinished, test } from 'vitest'
import { embeddedBackend } from '#adapters/embedded.ts'
import { readText } from '#ports/backend.ts'
import { type TestApp, signedInConsole, testBff } from '#test-bff.ts'

const password = 'Secret-12345'
type Page = Awaited<ReturnType<typeof signedInConsole>>

const get = (page: Page, { etag = '', query = '' } = {}) =>
  page.request(`/client/bff/apis${query}`, { headers: { 'x-session-key': page.key, 'if-none-match': etag } })
const learn = async (page: Page, query = '') =>
  (await (await get(page, { query })).json()) as { version?: string; names: string[] }

test('the names of commands are asked for once a minute per role, and sent only when they are new', async () => {
  const { app, asked, clock } = testBff()
  const pages = [await signedInConsole(app), await signedInConsole(app)] as const
  const first = await get(pages[0])
  const { names } = (await first.json()) as { names: string[] }
  expect(names).toContain('deployVirtualMachine')
  expect(first.headers.get('cache-control')).toBe('private, no-cache')
  const again = await get(pages[1], { etag: first.headers.get('etag') ?? '' })
  expect([again.status, await again.text()]).toEqual([304, ''])
  const looks = () => asked.filter(request => request.body.includes('listApis')).length
  expect(looks()).toBe(1)
  clock.pass(60_000)
  await get(pages[0])
  expect(looks()).toBe(2)
})

/** A BFF over a core with a few people in it. */
async function peopled() {
  const { core, admin, close } = await createTestCloud()
  onTestFinished(close)
  const backend = embeddedBackend(core)
  const shown = { version: '4.23.0.0' }
  const all = testBff({
    backend: {
      ...backend,
      async call(request) {
        const answer = await backend.call(request)
        if (!request.body.includes('listCapabilities')) return answer
        const body = (await readText(answer)).replace(
          /"cloudstackversion":"[^"]*"/,
          `"cloudstackversion":"${shown.version}"`,
        )
        return { ...answer, body }
      },
    },
  })
  const add = (username: string, accounttype: number) =>
    admin.call('createAccount', {
      username,
      password,
      accounttype,
      email: `${username}@example.org`,
      firstname: username,
      lastname: 'Test',
    })
  const looks = () => all.asked.filter(request => /command=listApis\b/.test(request.body)).length
  const as = (app: TestApp, username: string) => signedInConsole(app, { username, password })
  return { ...all, admin, add, looks, shown, as: (username: string) => as(all.app, username) }
}

test('accounts of one role share what was asked, and another role does not', async () => {
  const { add, as, looks } = await peopled()
  await Promise.all([add('ann', 0), add('bob', 0), add('dora', 2)])
  const [ann, bob, dora] = [
    await learn(await as('ann')),
    await learn(await as('bob')),
    await learn(await as('dora')),
  ]
  expect(ann.names).toEqual(bob.names)
  expect(dora.names.length).toBeGreaterThan(ann.names.length)
  expect(looks()).toBe(2)
})

test('a session that is over does not keep another one of its role from the list', async () => {
  const { add, as, bff } = await peopled()
  await Promise.all([add('ann', 0), add('bob', 0)])
  const [ann, bob] = [await as('ann'), await as('bob')]
  const lost = (await bff.sessions.open()).find(({ session }) => session.username === 'ann')
  await bff.cloud(lost!.session).loose.call('logout')
  const [, told] = await Promise.all([get(ann), learn(bob)])
  expect(told.names).toContain('listZones')
})

test('a session that the cloud has dropped costs it one call, and ends', async () => {
  const { add, as, asked, bff } = await peopled()
  await add('ann', 0)
  const ann = await as('ann')
  const [open] = await bff.sessions.open()
  await bff.cloud(open!.session).loose.call('logout')
  const before = asked.length
  const answers = [await get(ann), await get(ann)]
  expect(answers.map(answer => answer.status)).toEqual([401, 401])
  expect(asked.slice(before).map(({ body }) => /command=(\w+)/.exec(body)?.[1])).toEqual([
    'listUsers',
    'logout',
  ])
})

test('in a project the list is asked for by itself, for each account', async () => {
  const { add, as, asked, looks } = await peopled()
  await add('ann', 0)
  const ann = await as('ann')
  await learn(ann)
  await learn(ann, '?projectid=p-1')
  await learn(ann, '?projectid=p-1')
  expect(looks()).toBe(2)
  expect(asked.at(-1)?.body).toContain('projectid=p-1')
})

test('another version of the cloud makes another list, even where the names are the same', async () => {
  const { add, as, clock, looks, shown } = await peopled()
  await add('ann', 0)
  const ann = await as('ann')
  const before = await get(ann)
  expect(await before.clone().json()).toMatchObject({ version: '4.23.0.0' })
  const etag = before.headers.get('etag') ?? ''
  clock.pass(60_000)
  expect((await get(ann, { etag })).status).toBe(304)
  shown.version = '4.23.1.0'
  clock.pass(60_000)
  const after = await get(ann, { etag })
  expect([after.status, looks()]).toEqual([200, 3])
  expect(await after.json()).toMatchObject({ version: '4.23.1.0' })
})

test('who may do little yet is asked about alone, and nothing else is asked in that session', async () => {
  const { add, as, asked, admin, looks } = await peopled()
  await Promise.all([add('ann', 0), add('bob', 0)])
  await learn(await as('bob'))
  for (const name of ['enable.user.2fa', 'mandate.user.2fa'])
    await admin.call('updateConfiguration', { name, value: 'true' })
  const ann = await as('ann')
  const before = asked.length
  await learn(ann)
  expect(looks()).toBe(2)
  expect(asked.slice(before).map(request => /command=(\w+)/.exec(request.body)?.[1])).toEqual(['listApis'])
})
