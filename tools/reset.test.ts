import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'

const call = promisify(execFile)
let data: string

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'cloud-reset-'))
  for (const name of ['core.db', 'core.db-wal', 'bff.db']) writeFileSync(join(data, name), name)
})
afterEach(() => rmSync(data, { recursive: true }))

const reset = (...args: string[]) =>
  call(process.execPath, [join(import.meta.dirname, 'reset.mjs'), ...args], {
    env: { ...process.env, DATA_DIR: data },
  })

test('a reset keeps dated copies of the databases and leaves none in use', async () => {
  const { stdout } = await reset('--yes')
  expect(stdout).toContain('core.db (1 KiB): the whole cloud')
  expect(readdirSync(data).map(name => name.replace(/\d{4}-\d\d-\d\d-\d{6}/, 'DATE'))).toEqual([
    'bff-DATE.db',
    'core-DATE.db',
    'core-DATE.db-wal',
  ])
})

test('without a yes nothing is changed', async () => {
  await expect(reset()).rejects.toThrow('Nothing was changed')
  expect(readdirSync(data)).toContain('core.db')
})

/** A live process, whose command line ends as told. */
const alive = (name: string) => spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)', name])

test('while a server runs on the data, reset refuses', async () => {
  const server = alive('main.ts')
  writeFileSync(join(data, 'server.pid'), `${server.pid}\n`)
  await expect(reset('--yes')).rejects.toThrow(`A server (process ${server.pid}) is using`)
  server.kill()
  expect(readdirSync(data)).toContain('core.db')
})

test('a server that was killed does not stand in the way', async () => {
  writeFileSync(join(data, 'server.pid'), '4194999')
  await reset('--yes')
  expect(readdirSync(data)).not.toContain('core.db')
})

test.runIf(existsSync('/proc/self'))('nor does another program that now has its number', async () => {
  const stranger = alive('stranger.ts')
  writeFileSync(join(data, 'server.pid'), String(stranger.pid))
  await reset('--yes')
  stranger.kill()
  expect(readdirSync(data)).not.toContain('core.db')
})
