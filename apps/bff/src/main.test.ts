import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test, vi } from 'vitest'

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
