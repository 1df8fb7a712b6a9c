import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { connect } from './api.ts'
import { expect, freshServer, test } from './fixtures.ts'
import { buildZone } from './zone.ts'

const run = promisify(execFile)
const server = freshServer()
const root = join(import.meta.dirname, '..')
const venv = join(root, '.tmp/clients')
const packages = join(root, '.tmp/clients-npm')
const python = join(venv, 'bin/python')
let keys: string[]

test.skip(spawnSync('python3', ['-m', 'venv', '--help']).status !== 0, 'needs python3 with venv')

test.beforeAll(async () => {
  test.setTimeout(180_000)
  if (!existsSync(join(venv, 'ready'))) {
    await run('python3', ['-m', 'venv', '--clear', venv])
    await run(python, ['-m', 'pip', 'install', '--quiet', 'cs==5.2.0', 'apache-libcloud==3.9.1'])
    await run('touch', [join(venv, 'ready')])
  }
  if (!existsSync(join(packages, 'node_modules/csclient'))) {
    await mkdir(packages, { recursive: true })
    await writeFile(join(packages, 'package.json'), '{ "private": true }')
    await run('npm', ['install', '--no-audit', '--no-fund', 'csclient@0.6.4'], { cwd: packages })
  }
  const admin = await connect(server())
  await buildZone(admin)
  keys = [admin.keys.apiKey, admin.keys.secretKey]
})

for (const [client, script] of [
  ['cs', 'cs_journey.py'],
  ['apache-libcloud', 'libcloud_journey.py'],
] as const) {
  test(`${client}, unchanged, lists, deploys and waits`, async () => {
    const { stdout } = await run(python, [
      join(import.meta.dirname, 'clients', script),
      server().api,
      ...keys,
    ])
    expect(stdout.trim()).toBe('done')
  })
}

test('csclient, unchanged, lists, deploys and waits', async () => {
  const script = join(import.meta.dirname, 'clients/csclient_journey.cjs')
  const { stdout } = await run(process.execPath, [script, server().api, ...keys, packages])
  expect(stdout.trim()).toBe('done')
})
