import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { createTestCloud, furnished } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { systemClock } from '#ports/clock.ts'
import { sqliteStore } from '#adapters/sqlite-store.ts'
import { keysIn } from '#session/keys.ts'
import { backupOf } from './backup.ts'

let root: string
let dataDir: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backup-'))
  dataDir = join(root, 'data')
})
afterEach(() => rmSync(root, { recursive: true }))

const count = (file: string, sql: string) => {
  const db = new DatabaseSync(file)
  const { n } = db.prepare(sql).get() ?? {}
  db.close()
  return Number(n)
}

/** Backs the folder up as an operator does, in a process of its own. */
const backup = (...args: string[]) =>
  promisify(execFile)(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], {
    env: { ...process.env, DATA_DIR: dataDir },
  })

test(
  'a backup under load is whole, has all that was told before it began, and starts as a cloud',
  { timeout: 60_000 },
  async () => {
    const { t, basics } = await furnished(2, { dataDir })
    const store = sqliteStore(join(dataDir, 'bff.db'), systemClock)
    keysIn(dataDir, systemClock)
    const told: string[] = []
    let working = true
    const work = async () => {
      while (working) {
        // nothing here waits for a disk or a socket: the backup's end has to be heard as well
        await new Promise(setImmediate)
        const vm = await t.admin.run('deployVirtualMachine', basics)
        told.push((await t.admin.call('createDomain', { name: `of-${vm.id}` })).id)
        await t.admin.run('stopVirtualMachine', { id: vm.id })
        await t.admin.run('destroyVirtualMachine', { id: vm.id, expunge: true })
      }
    }
    const workers = [work(), work(), work()]
    while (told.length < 5) await new Promise(setImmediate)
    const before = [...told]
    const { stdout } = await backup()
    const after = told.length
    working = false
    await Promise.all(workers)
    await store.close()
    await t.close()
    expect(after).toBeGreaterThan(before.length)

    const folder = /kept in (.*)\n/.exec(stdout)?.[1] ?? ''
    expect(folder).toMatch(/data\/backups\/\d{4}-\d\d-\d\d-\d{6}$/)
    expect(readdirSync(folder).toSorted()).toEqual(['bff.db', 'core.db', 'session.keys', 'simulator.db'])
    const restored = await createTestCloud({ dataDir: folder })
    await restored.core.idle()
    const domains = await restored.admin.all('listDomains', { listall: true })
    expect(before.filter(id => !domains.some(domain => domain.id === id))).toEqual([])
    const rows = await restored.admin.all('listVirtualMachines', {})
    expect(rows.filter(vm => vm.state !== 'Running' && vm.state !== 'Stopped')).toEqual([])
    await restored.close()
    expect(count(join(folder, 'simulator.db'), 'select count(*) as n from vm')).toBe(
      count(
        join(folder, 'core.db'),
        "select count(*) as n from vm where state = 'Running' and removed is null",
      ),
    )
  },
)

test('a named folder is made, and never one that is there', async () => {
  const t = await createTestCloud({ dataDir })
  await t.close()
  const folder = join(root, 'kept')
  await backup(folder)
  expect(readdirSync(folder).toSorted()).toEqual(['core.db', 'simulator.db'])
  await expect(backup(folder)).rejects.toThrow('is there already')
})

test('what is broken is not passed off as a backup', async () => {
  const t = await createTestCloud({ dataDir })
  await t.close()
  const bytes = readFileSync(join(dataDir, 'core.db'))
  bytes.fill(0xff, 8192, 16_384)
  writeFileSync(join(dataDir, 'core.db'), bytes)
  const folder = join(root, 'kept')
  await expect(backupOf(dataDir, folder)).rejects.toThrow('nothing is left of it')
  expect(existsSync(folder) || existsSync(`${folder}.part`)).toBe(false)
})

test('a folder without databases is named, and nothing is made', async () => {
  await expect(backup(join(root, 'kept'))).rejects.toThrow('holds no database')
  expect(existsSync(join(root, 'kept'))).toBe(false)
})
