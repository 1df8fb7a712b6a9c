import { fakeClock } from '@cloud/testkit'
import { sql } from 'kysely'
import { afterEach, expect, test, vi } from 'vitest'
import { openDb } from '#adapters/sqlite/db.ts'
import { systemIds } from '#adapters/system/index.ts'
import { argon2Passwords } from '#adapters/system/passwords.ts'
import type { Log } from '#ports/log.ts'
import { createChanges } from './changes.ts'
import { createJobEngine } from './job-engine.ts'
import { step, type BackgroundJob } from './job.ts'
import { createRegistry } from './registry.ts'
import { createRoles } from './roles.ts'
import { kernelMigrations } from './tables.ts'

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

/** An engine over an empty database, with these jobs. */
function engine(...jobs: BackgroundJob[]) {
  const db = openDb(':memory:')
  open.push(() => db.close())
  const registry = createRegistry([{ name: 'test', jobs }], kernelMigrations)
  db.migrate(registry.migrations)
  const said = () => vi.fn<Log['error']>()
  const log = { debug: said(), info: said(), warn: said(), error: said() }
  const clock = fakeClock()
  const env = {
    db,
    clock,
    ids: systemIds,
    passwords: argon2Passwords(),
    drivers: new Map(),
    log,
    changes: createChanges(() => ({ to: 'operators' })),
    roles: createRoles(db),
    registry,
  }
  const run = createJobEngine(env, { concurrency: 2, startDelayMs: 0, render: () => ({}) })
  return {
    run,
    log,
    clock,
    readOnly: (on: boolean) =>
      void db.read(read => read.all(sql.raw(`pragma query_only = ${on ? 'on' : 'off'}`))),
    startInTurn: (...inTurn: BackgroundJob[]) =>
      db.tx(tx => {
        for (const job of inTurn) run.background(tx, job, {}, { serial: 'one' })
      }),
    start: (job: BackgroundJob) => db.tx(tx => run.background(tx, job, {})),
    jobs: () =>
      db.read(read => read.all(read.q.selectFrom('job').select(['name', 'status', 'result']).orderBy('id'))),
  }
}

const fine: BackgroundJob = { name: 'fine', steps: [step('nothing', () => {})] }
const broken: BackgroundJob = {
  name: 'broken',
  steps: [
    step('break', () => {
      throw new Error('secret detail')
    }),
  ],
}

test('a job that nobody declares any more fails, and the others go on', async () => {
  const { run, start, jobs } = engine(fine)
  start({ name: 'gone', steps: [] })
  start(fine)
  await run.idle()
  expect(jobs()).toMatchObject([
    { name: 'gone', status: 2 },
    { name: 'fine', status: 1 },
  ])
})

test('a job whose clean-up fails has failed all the same', async () => {
  const untidy: BackgroundJob = {
    ...broken,
    failed: () => {
      throw new Error('no clean-up')
    },
  }
  const { run, start, jobs, log } = engine(untidy)
  start(untidy)
  await run.idle()
  expect(jobs()).toMatchObject([{ status: 2 }])
  expect(log.error).toHaveBeenCalledWith(expect.anything(), expect.stringMatching(/cleaned up/))
})

test('what nobody expected is logged whole and told in general words', async () => {
  const { run, start, jobs, log } = engine(broken)
  start(broken)
  await run.idle()
  expect(jobs()[0]?.result).toMatch(/incident \S+\)/)
  expect(jobs()[0]?.result).not.toMatch(/secret/)
  expect(log.error).toHaveBeenCalledWith(
    expect.objectContaining({ err: expect.objectContaining({ message: 'secret detail' }) as unknown }),
    'a job failed',
  )
})

test('a job that finds the disk full or read-only waits until it can be written, and those behind it wait too', async () => {
  const order: string[] = []
  const note = (name: string): BackgroundJob => ({
    name,
    steps: [step('note', () => () => void order.push(name))],
  })
  const spoiling: BackgroundJob = {
    name: 'spoiling',
    steps: [
      step('spoil', () => {
        if (order.length === 0) readOnly(true)
      }),
      ...note('spoiling').steps,
    ],
    failed: () => void order.push('failed'),
  }
  const { run, startInTurn, jobs, clock, log, readOnly } = engine(spoiling, note('behind'))
  startInTurn(spoiling, note('behind'))
  await new Promise(setImmediate)
  clock.advance(60_000)
  await new Promise(setImmediate)
  expect(jobs()).toMatchObject([{ status: 0 }, { status: 0 }])
  expect(log.error).toHaveBeenCalledWith(expect.anything(), expect.stringMatching(/full or read-only/))
  order.push('mended')
  readOnly(false)
  clock.advance(60_000)
  await run.idle()
  expect(order).toEqual(['mended', 'spoiling', 'behind'])
  expect(jobs()).toMatchObject([{ status: 1 }, { status: 1 }])
})

test('an engine that waits for the disk closes at once, and its job goes on at the next start', async () => {
  const spoiling: BackgroundJob = { name: 'spoiling', steps: [step('spoil', () => readOnly(true))] }
  const { run, start, jobs, readOnly } = engine(spoiling)
  start(spoiling)
  await new Promise(setImmediate)
  await run.close()
  expect(jobs()).toMatchObject([{ status: 0 }])
})
