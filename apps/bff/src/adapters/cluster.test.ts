import { expect, onTestFinished, test } from 'vitest'
import { clusterBackend } from '#adapters/cluster.ts'
import { BackendError, type ServerState } from '#ports/backend.ts'
import { inside, signedInConsole, testBff } from '#test-bff.ts'
import { testCloud } from '#test-cloud.ts'

type Fault = 'refused' | 'broken' | 'timeout' | 503 | null

/** Two servers of one cloud, as far as a client can tell: each knows only its own sessions. */
function twoServers() {
  const clock = { time: 0, now: () => clock.time }
  const make = (server: string) => {
    const cloud = testCloud()
    const one = { server, asked: 0, fault: null as Fault, health: 'up' as ServerState['state'], cloud }
    const backend = {
      async call(request: Parameters<typeof cloud.call>[0]) {
        one.asked++
        if (one.fault === 'refused') throw new BackendError('unreachable', 'refused', { sent: false })
        if (one.fault === 'broken') throw new BackendError('unreachable', 'broken')
        if (one.fault === 'timeout') throw new BackendError('timeout', 'timeout')
        const answer = await cloud.call(request)
        return one.fault === 503 ? { ...answer, status: 503 } : answer
      },
      probe: async () => ({
        state: one.health,
        why: one.health === 'up' ? null : `${server} is ${one.health}`,
      }),
      close: async () => undefined,
    }
    return { ...one, one, backend }
  }
  const [a, b] = [make('http://a:8080'), make('http://b:8080')]
  const backend = clusterBackend([a, b], clock)
  onTestFinished(() => backend.close())
  return { a: a.one, b: b.one, backend, clock }
}

const call = (command: string, repeatable: boolean) => ({
  method: 'GET' as const,
  query: `command=${command}&apikey=k&signature=s&response=json`,
  body: '',
  expects: 'json' as const,
  repeatable,
  remoteAddress: '127.0.0.1',
  host: '',
  requestId: 'r',
})
const list = call('listZones', true)
const change = call('createZone', false)

test('signed calls go to the servers in turns', async () => {
  const { a, b, backend } = twoServers()
  for (let i = 0; i < 10; i++) await backend.call(list)
  expect([a.asked, b.asked]).toEqual([5, 5])
})

test.each(['refused', 'broken', 503] as const)(
  'a reading call goes on to the other server: %s',
  async fault => {
    const { a, backend } = twoServers()
    a.fault = fault
    for (let i = 0; i < 4; i++) expect((await backend.call(list)).status).toBe(200)
  },
)

test('a change goes on only when the first server cannot have seen it', async () => {
  const { a, b, backend } = twoServers()
  a.fault = 'refused'
  for (let i = 0; i < 2; i++) expect((await backend.call(change)).status).toBe(200)
  expect(b.asked).toBe(2)
  const other = twoServers()
  other.a.fault = other.b.fault = 'broken'
  await expect(other.backend.call(change)).rejects.toThrow('broken')
  expect(other.a.asked + other.b.asked).toBe(1)
})

test('what may still be at work is never sent twice', async () => {
  const { a, b, backend } = twoServers()
  a.fault = b.fault = 'timeout'
  await expect(backend.call(list)).rejects.toThrow('timeout')
  expect(a.asked + b.asked).toBe(1)
})

test('after three failures a server is left alone until a probe finds it well', async () => {
  const { a, b, backend } = twoServers()
  a.fault = 'refused'
  a.health = 'down'
  for (let i = 0; i < 20; i++) await backend.call(list)
  expect(a.asked).toBe(3)
  expect(backend.servers?.()).toEqual([
    { server: 'http://a:8080', state: 'down' },
    { server: 'http://b:8080', state: 'up' },
  ])
  a.fault = null
  a.health = 'up'
  expect(await backend.trouble()).toBeNull()
  const before = b.asked
  for (let i = 0; i < 10; i++) await backend.call(list)
  expect(b.asked - before).toBe(5)
})

test('a server in maintenance gets nobody new, and keeps whom it has', async () => {
  const { a, b, backend } = twoServers()
  const { app } = testBff({ backend })
  const pages = [await signedInConsole(app), await signedInConsole(app)]
  expect([a.cloud.sessions.size, b.cloud.sessions.size]).toEqual([1, 1])
  a.health = 'draining'
  await backend.trouble()
  for (let i = 0; i < 4; i++) await signedInConsole(app)
  expect([a.cloud.sessions.size, b.cloud.sessions.size]).toEqual([1, 5])
  for (const page of pages) expect((await page.call({ command: 'listZones' })).status).toBe(200)
})

test('a session stays with its server, waits while it restarts, and ends when it is gone', async () => {
  const { a, b, backend, clock } = twoServers()
  const { app, bff } = testBff({ backend })
  const page = await signedInConsole(app)
  const [own, other] = a.cloud.sessions.size === 1 ? [a, b] : [b, a]
  const before = other.asked
  for (let i = 0; i < 4; i++) expect((await page.call({ command: 'listZones' })).status).toBe(200)
  expect(other.asked).toBe(before)

  own.fault = 'refused'
  own.health = 'down'
  await backend.trouble()
  expect((await page.call({ command: 'listZones' })).status).toBe(503)
  own.fault = null
  own.health = 'up'
  await backend.trouble()
  expect((await page.call({ command: 'listZones' })).status).toBe(200)

  own.fault = 'refused'
  own.health = 'down'
  await backend.trouble()
  clock.time += 30_000
  const gone = await page.call({ command: 'listZones' })
  expect(gone.status).toBe(401)
  expect((await inside(gone))['errortext']).toContain('Sign in again to go on at another one')
  expect(await bff.sessions.open()).toEqual([])
  const again = await signedInConsole(app)
  expect((await again.call({ command: 'listZones' })).status).toBe(200)
})

test('readyz tells which server is down, and is ready while one is well', async () => {
  const { a, b, backend } = twoServers()
  const { app } = testBff({ backend })
  a.health = 'down'
  const half = await app.request('/readyz')
  expect([half.status, await half.json()]).toMatchObject([
    200,
    {
      servers: [
        { server: 'http://a:8080', state: 'down' },
        { server: 'http://b:8080', state: 'up' },
      ],
    },
  ])
  expect(await (await app.request('/metrics')).text()).toContain('bff_upstream_up{server="http://a:8080"} 0')
  b.health = 'down'
  expect((await app.request('/readyz')).status).toBe(503)
})

test('a call that only one server can answer goes to that one, session or not', async () => {
  const { a, b, backend } = twoServers()
  for (let i = 0; i < 4; i++) await backend.call({ ...change, server: 'http://b:8080' })
  expect([a.asked, b.asked]).toEqual([0, 4])
})
