import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from './fixtures.ts'

test('npm start serves the console, says where and how to sign in, and ends with its terminal', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'cloudstack-console-'))
  const npm = spawn('npm', ['start'], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: string[] = []
  let address: string | undefined
  for await (const line of createInterface({ input: npm.stdout })) {
    said.push(line)
    address ??= /http:\/\/\S+\/client/.exec(line)?.[0]
    if (line.includes('password')) break
  }
  expect(address, said.join('\n')).toBeDefined()
  expect((await fetch(`${address}/`, { headers: { accept: 'text/html' } })).status).toBe(200)

  npm.kill('SIGTERM')
  await once(npm, 'exit')
  await expect(async () => expect(fetch(`${address}/`)).rejects.toThrow()).toPass()
  await rm(dataDir, { recursive: true })
})
