import { fakeClock } from '@cloud/testkit'
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
  const env = {
    db,
    clock: fakeClock(),
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
