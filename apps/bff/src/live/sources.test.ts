import { createTestCloud } from '@cloud/testkit'
import { expect, onTestFinished, test } from 'vitest'
import { embeddedBackend } from '#adapters/embedded.ts'
import { reader } from '#live/test-reader.ts'
import { inside, signedInConsole, testBff } from '#test-bff.ts'

const pace = { fastMs: 5, slowMs: 60_000, toldMs: 60_000, failedMs: 60_000 }

/** A BFF over a real core that, like a CloudStack far away, has to be asked. */
async function askedCloud() {
  const { core, admin, close } = await createTestCloud({ simulatorLatencyMs: 0 })
  onTestFinished(close)
  const { changes: _, ...backend } = embeddedBackend(core)
  const all = testBff({ backend, pace })
  onTestFinished(() => all.bff.live.close())
  const page = await signedInConsole(all.app)
  const open = async () =>
    reader(await page.request('/client/live', { headers: { 'x-session-key': page.key } }))
  const looks = () => all.asked.filter(request => request.body.includes('command=listEvents'))
  return { ...all, admin, page, open, looks }
}

test('what somebody does in a cloud that has to be asked reaches every stream, by one poll', async () => {
  const { page, open, looks, app } = await askedCloud()
  const streams = [await open(), await open()]
  const other = await signedInConsole(app)
  streams.push(reader(await other.request('/client/live', { headers: { 'x-session-key': other.key } })))
  for (const stream of streams) await stream.next()
  await expect.poll(() => looks().length).toBe(1)
  const answer = await inside(await page.call({ command: 'createDomain', name: 'sub' }))
  const { id } = answer['domain'] as { id: string }
  for (const stream of streams) {
    const told = await stream.until(one => one.event === 'change' && one.data['kind'] === 'event')
    expect(told.some(one => one.event === 'change')).toBe(true)
  }
  expect(id).toMatch(/\S/)
  expect(new Set(looks().map(request => request.session?.key)).size).toBe(1)
})

test('tabs and users who see the same cost one look, however many they are', async () => {
  const { admin, app, looks } = await askedCloud()
  const { id: domainid } = await admin.call('createDomain', { name: 'harbour' })
  const add = (username: string, accounttype: number, domain = domainid) =>
    admin.call('createAccount', {
      username,
      accounttype,
      domainid: domain,
      password: 'Secret-12345',
      email: `${username}@example.org`,
      firstname: username,
      lastname: 'Test',
    })
  const { rows } = await admin.call('listDomains', { name: 'ROOT' })
  for (const name of ['root2', 'root3']) await add(name, 1, rows[0]?.id)
  for (const name of ['dora', 'dirk']) await add(name, 2)
  for (const name of ['ann', 'bob']) await add(name, 0)
  const streams: ReturnType<typeof reader>[] = []
  const open = async (username: string, domain = '/harbour') => {
    const who = { username, password: 'Secret-12345', domain }
    const page = await signedInConsole(app, who)
    for (let tab = 0; tab < 5; tab++) {
      const stream = await page.request('/client/live', { headers: { 'x-session-key': page.key } })
      streams.push(reader(stream))
      await streams.at(-1)?.next()
    }
  }
  const asking = () => new Set(looks().map(request => request.session?.key)).size
  for (const name of ['root2', 'root3']) await open(name, '/')
  await expect.poll(() => [looks().length, asking()]).toEqual([1, 1])
  for (const name of ['dora', 'dirk']) await open(name)
  await expect.poll(() => [looks().length, asking()]).toEqual([2, 2])
  for (const name of ['ann', 'bob']) await open(name)
  await expect.poll(() => [looks().length, asking()]).toEqual([4, 4])
  expect(streams).toHaveLength(30)
})

test('nobody is asked while nobody listens', async () => {
  const { open, looks, page } = await askedCloud()
  const stream = await open()
  await stream.next()
  await expect.poll(() => looks().length).toBe(1)
  await stream.cancel()
  await page.call({ command: 'createDomain', name: 'sub' })
  await page.call({ command: 'listDomains' })
  expect(looks()).toHaveLength(1)
  await open()
  await expect.poll(() => looks().length).toBe(2)
})

test('a session that the cloud has dropped is asked with once, and ends', async () => {
  const { open, asked, bff, page } = await askedCloud()
  const stream = await open()
  await expect.poll(() => asked.filter(r => r.body.includes('listAsyncJobs')).length).toBe(1)
  const [{ session } = { session: undefined }] = await bff.sessions.open()
  await bff.cloud(session!).loose.call('logout')
  bff.live.nudge(session!)
  await stream.until(one => one.event === 'session' && one.data['ended'] === true)
  expect(await stream.next()).toBeNull()
  expect((await page.call({ command: 'listDomains' })).status).toBe(401)
  expect(asked.filter(r => r.body.includes('listAsyncJobs'))).toHaveLength(2)
})
