import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestCloud, fakeClock } from '@cloud/testkit'
import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { openDb } from '#adapters/sqlite/db.ts'

const leave: (() => unknown)[] = []
afterEach(async () => {
  for (const step of leave.splice(0).reverse()) await step()
})

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'disk-'))
  leave.push(() => rmSync(dir, { recursive: true }))
  return dir
}

interface Disk {
  dir: string
  spoil(): void
  mend(): void
}

/** A database that SQLite itself refuses to write, by one of its settings. */
function refusing(spoil: string, mend: string) {
  const dir = folder()
  const db = openDb(join(dir, 'core.db'))
  const set = (pragma: string) => void db.read(read => read.all(sql.raw(`pragma ${pragma}`)))
  return { db, dir, spoil: () => set(spoil), mend: () => set(mend) }
}
const full = () => refusing('max_page_count = 1', 'max_page_count = 1000000')
const readOnly = () => refusing('query_only = on', 'query_only = off')

/** A file system of 12 MiB that something else fills; null for who may not mount one. */
function smallDisk(): Disk | null {
  const dir = folder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', dir], { stdio: 'ignore' })
  } catch {
    return null
  }
  leave.push(() => execFileSync('umount', [dir]))
  const filler = join(dir, 'filler')
  return {
    dir,
    spoil() {
      try {
        writeFileSync(filler, Buffer.alloc(12 * 1024 * 1024))
      } catch {
        // until nothing more goes in
      }
    },
    mend: () => rmSync(filler),
  }
}

function collected() {
  const lines: string[] = []
  const keep = (_fields: object, message: string) => void lines.push(message)
  return { lines, log: { debug: keep, info: keep, warn: keep, error: keep } }
}

const opened = async (options: Parameters<typeof createTestCloud>[0]) => {
  const cloud = await createTestCloud(options)
  leave.push(() => cloud.close())
  return cloud
}

async function checkRefusedAndRecovered({ dir, spoil, mend, ...more }: Disk): Promise<void> {
  const { lines, log } = collected()
  const { admin } = await opened({ dataDir: dir, log, ...more })
  const names = (prefix: string) => Array.from({ length: 400 }, (_, i) => `${prefix}-${i}`)
  const create = (name: string) => admin.call('createDomain', { name })
  await create('before')
  spoil()
  // a page that is there already may still take some rows
  const refused = names('full').map(name =>
    create(name).then(
      () => null,
      (error: unknown) => error,
    ),
  )
  const errors = (await Promise.all(refused)).filter(error => error !== null)
  expect(errors.length).toBeGreaterThan(0)
  expect(errors[0]).toMatchObject({
    status: 530,
    cserrorcode: 4250,
    message: expect.stringContaining('its disk is full or read-only') as unknown,
  })
  expect(lines).toContain('the database cannot be written: its disk is full or read-only')
  const made = 400 - errors.length
  await expect(admin.call('listDomains', { listall: true })).resolves.toMatchObject({ count: 2 + made })
  mend()
  await create('after')
  await expect(admin.call('listDomains', { listall: true })).resolves.toMatchObject({ count: 3 + made })
}

test.each([
  ['full', full],
  ['read-only', readOnly],
])('a disk that is %s refuses changes plainly, reading goes on, and it recovers', (_, disk) =>
  checkRefusedAndRecovered(disk()),
)

test('a file system that something else has filled does the same', async ({ skip }) => {
  const disk = smallDisk()
  if (!disk) return skip('only root may mount one')
  expect(disk.dir).toBeTruthy()
  await checkRefusedAndRecovered(disk)
})

test('what tidies up by the clock outlives a read-only disk, and goes on when it can be written again', async () => {
  const { dir, db, spoil, mend } = readOnly()
  const { log, lines } = collected()
  const clock = fakeClock(Date.now())
  const { admin, core } = await opened({ dataDir: dir, db, clock, log })
  await admin.call('updateConfiguration', { name: 'job.expire.minutes', value: '1' })
  const { rows } = await admin.call('listUsers', {})
  await admin.run('registerUserKeys', { id: rows[0]?.id ?? '' })
  const minute = async () => {
    clock.advance(60_000)
    await core.idle()
    await new Promise(setImmediate)
  }
  const jobs = () => db.read(read => read.all(read.q.selectFrom('job').select('id').where('visible', '=', 1)))
  spoil()
  for (let i = 0; i < 15; i++) await minute()
  expect(lines.filter(line => line.endsWith('it is tried again'))).not.toEqual([])
  expect(jobs()).toHaveLength(1)
  mend()
  await minute()
  await minute()
  expect(jobs()).toHaveLength(0)
})

test('a session goes on reading while its last use cannot be noted', async () => {
  const { dir, db, spoil } = readOnly()
  const { log } = collected()
  const clock = fakeClock(Date.now())
  const { admin } = await opened({ dataDir: dir, db, clock, log })
  spoil()
  clock.advance(5 * 60_000)
  await expect(admin.call('listUsers', {})).resolves.toMatchObject({ count: 1 })
})
