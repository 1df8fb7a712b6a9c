import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test, vi } from 'vitest'
import { reader } from '#live/test-reader.ts'

// Several processes that start from their sources take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const main = join(import.meta.dirname, 'main.ts')

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'bff-upstreams-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return String(port)
}

async function start(env: Record<string, string>): Promise<{ origin: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [main], {
    env: { PORT: '0', LOG_LEVEL: 'silent', SIMULATOR_LATENCY_MS: '0', ...env },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  for await (const line of createInterface({ input: child.stdout }))
    if (line.includes('ready at')) return { origin: new URL(line.split(' ').at(-1) ?? '').origin, child }
  throw new Error('the server did not start')
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** A page of the console at an origin. */
async function signedIn(origin: string) {
  const send = (fields: Record<string, string>, headers: Record<string, string>) =>
    fetch(`${origin}/client/api`, {
      method: 'POST',
      body: new URLSearchParams({ response: 'json', ...fields }),
      headers,
    })
  const login = { command: 'login', username: 'admin', password: 'password' }
  const response = await send(login, { 'x-session-key': '' })
  const { loginresponse } = (await response.json()) as { loginresponse: { sessionkey: string } }
  const headers = {
    'x-session-key': loginresponse.sessionkey,
    cookie: response.headers
      .getSetCookie()
      .map(cookie => cookie.split(';')[0])
      .join('; '),
  }
  return {
    call: (command: string, fields: Record<string, string> = {}) => send({ command, ...fields }, headers),
    live: () => fetch(`${origin}/client/live`, { headers }),
  }
}

test('a cloud that is killed and comes back signs nobody out, and changes are told before and after', async () => {
  const cloud = { PORT: await freePort(), DATA_DIR: folder() }
  const first = await start(cloud)
  const { origin } = await start({ CLOUDSTACK_URL: first.origin, DATA_DIR: folder() })
  const page = await signedIn(origin)
  const stream = reader(await page.live())
  const told = () => stream.until(one => one.data['kind'] === 'event')
  await stream.next()
  expect((await page.call('createDomain', { name: 'before' })).status).toBe(200)
  await told()

  await killed(first.child)
  expect((await page.call('listDomains')).status).toBe(503)
  const ready = await fetch(`${origin}/readyz`)
  expect([ready.status, await ready.json()]).toMatchObject([
    503,
    { servers: [{ server: first.origin, state: 'down' }] },
  ])

  await start(cloud)
  expect((await page.call('listDomains')).status).toBe(200)
  expect((await page.call('createDomain', { name: 'after' })).status).toBe(200)
  await told()
  await stream.cancel()
})

test('of two servers one may die: who was there is told, and whoever signs in gets the other', async () => {
  const [a, b] = [await start({ DATA_DIR: folder() }), await start({ DATA_DIR: folder() })]
  const urls = { CLOUDSTACK_URL: `${a.origin}, ${b.origin}`, DATA_DIR: folder() }
  const { origin } = await start(urls)
  const pages = [await signedIn(origin), await signedIn(origin)]
  for (const page of pages) expect((await page.call('listDomains')).status).toBe(200)
  await killed(a.child)
  const statuses = await Promise.all(pages.map(async page => (await page.call('listDomains')).status))
  expect(statuses.toSorted((x, y) => x - y)).toEqual([200, 503])
  for (let i = 0; i < 4; i++) {
    const again = await signedIn(origin)
    expect((await again.call('listDomains')).status).toBe(200)
  }
})
