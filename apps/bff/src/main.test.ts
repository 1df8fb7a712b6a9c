import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test, vi } from 'vitest'
import { reader } from '#live/test-reader.ts'
import { testServer } from '#test-server.ts'

// A process that starts from its sources takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const main = join(import.meta.dirname, 'main.ts')

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'bff-main-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  return dir
}

function start(env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [main], { env: { PORT: '0', LOG_LEVEL: 'silent', ...env } })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function firstLines(child: ChildProcess, count: number): Promise<string[]> {
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout! })) if (lines.push(line) === count) break
  return lines
}

test('a first start tells where to go and how to sign in; a signal ends it in order', async () => {
  const dir = folder()
  const child = start({ DATA_DIR: dir })
  const [ready = '', login] = await firstLines(child, 2)
  expect(ready).toMatch(/^CloudStack Console is ready at http:\/\/127\.0\.0\.1:\d+\/client$/)
  expect(login).toContain('Sign in as admin with the password "password"')
  expect(readFileSync(join(dir, 'server.pid'), 'utf8')).toBe(`${child.pid}\n`)

  const origin = new URL(ready.split(' ').at(-1) ?? '').origin
  expect((await fetch(`${origin}/readyz`)).status).toBe(200)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(existsSync(join(dir, 'server.pid'))).toBe(false)
})

test('a start that cannot succeed says why in one sentence', async () => {
  const child = start({ DATA_DIR: folder(), PORT: 'none', SESSION_SECRET: 'short' })
  const [said, [code]] = await Promise.all([text(child.stderr!), once(child, 'exit')])
  expect(code).toBe(1)
  expect(said).toMatch(
    /^These settings cannot be used:\n {2}PORT: .*\n {2}SESSION_SECRET: must have at least 32/,
  )
})

test('a signal drains: not ready at once, streams are told, calls under way end, then the process', async () => {
  const late = Promise.withResolvers<void>()
  const { origin: cloud, asked } = await testServer((response, { body }) => {
    response.setHeader('content-type', 'application/json')
    const [command = ''] = /(?<=command=)\w+/.exec(body) ?? []
    if (command === 'login')
      response
        .setHeader('set-cookie', 'JSESSIONID=node0; Path=/client')
        .end('{"loginresponse":{"sessionkey":"k","userid":"u","username":"admin","type":"1"}}')
    else if (command === 'createZone') void late.promise.then(() => response.end('{"createzoneresponse":{}}'))
    else response.end(`{"${command.toLowerCase()}response":{}}`)
  })
  const child = start({ DATA_DIR: folder(), CLOUDSTACK_URL: cloud, DRAIN_SECONDS: '1.5' })
  const [ready = ''] = await firstLines(child, 1)
  const { origin } = new URL(ready.split(' ').at(-1) ?? '')
  const post = (command: string, headers: Record<string, string>) =>
    fetch(`${origin}/client/api`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ command, response: 'json', username: 'admin', password: 'x' }),
    })
  const login = await post('login', { 'x-session-key': '' })
  const { loginresponse } = (await login.json()) as { loginresponse: { sessionkey: string } }
  const cookie = login.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const headers = { cookie, 'x-session-key': loginresponse.sessionkey }
  const stream = reader(await fetch(`${origin}/client/live`, { headers }))
  expect((await stream.next())?.event).toBe('hello')
  const slow = post('createZone', headers)
  await vi.waitFor(() => expect(asked.at(-1)?.body).toContain('createZone'))

  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await vi.waitFor(async () => expect((await fetch(`${origin}/readyz`)).status).toBe(503))
  const why = (await (await fetch(`${origin}/readyz`)).json()) as { trouble: Record<string, unknown> }
  expect(why.trouble).toMatchObject({ process: 'this server is shutting down', cloud: null })
  expect((await post('listZones', headers)).status).toBe(200)
  expect((await fetch(`${origin}/client/live`, { headers })).status).toBe(503)

  const seen = await stream.until(told => told.event === 'closing')
  expect(seen.at(-1)).toMatchObject({ event: 'closing' })
  expect(await stream.next()).toBeNull()
  expect(child.exitCode).toBeNull()
  late.resolve()
  expect((await slow).status).toBe(200)
  expect(await exit).toEqual([0, null])
})
