import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pino from 'pino'
import { openDb } from './adapters/sqlite/db.ts'
import { argon2Passwords, type PasswordCost } from './adapters/system/passwords.ts'
import { systemClock, systemIds } from './adapters/system/index.ts'
import { tree } from './api/envelope.ts'
import { createHandler } from './api/handle.ts'
import type { ApiRequest, ApiResponse } from './api/http.ts'
import { createSimulator } from './drivers/simulator/index.ts'
import { audienceOf } from './kernel/audience.ts'
import { createChanges, type Change } from './kernel/changes.ts'
import type { Env } from './kernel/command.ts'
import { withFacts } from './kernel/facts.ts'
import { createJobEngine } from './kernel/job-engine.ts'
import { createRegistry } from './kernel/registry.ts'
import { createRoles } from './kernel/roles.ts'
import { kernelMigrations } from './kernel/tables.ts'
import type { Clock } from './ports/clock.ts'
import type { HypervisorDriver } from './ports/hypervisor.ts'
import type { Ids } from './ports/ids.ts'
import type { Log } from './ports/log.ts'
import { resources } from './resources/index.ts'
import { type Admission, type Vouched, admit } from './resources/session/index.ts'

export type { ApiRequest, ApiResponse } from './api/http.ts'
export type { Change as CoreChange } from './kernel/changes.ts'
export type { Admission, Vouched } from './resources/session/index.ts'

export interface CoreOptions {
  /** folder of core.db and simulator.db; `:memory:` keeps nothing */
  dataDir: string
  /** lowest level that is logged; `silent` for none */
  logLevel?: string
  clock?: Clock
  ids?: Ids
  /** replaces core.db: tests */
  db?: ReturnType<typeof openDb>
  /** where it logs instead: tests */
  log?: Log
  /** replaces the drivers of this build: tests */
  drivers?: HypervisorDriver[]
  /** no operation of the simulator takes longer, in ms; 0 for tests; absent: believable times */
  simulatorLatencyMs?: number
  /** of new passwords; absent: one that resists guessing; tests take the least */
  passwordCost?: PasswordCost
  /** jobs worked on at the same time */
  jobConcurrency?: number
  /** pause before a command's job begins, so that a client that asks at once sees it pending, as with CloudStack */
  jobStartDelayMs?: number
}

export interface Core {
  /** One call of the API. Never throws: an unexpected failure is an answer 530. */
  handle(request: ApiRequest): Promise<ApiResponse>
  /** Signs somebody in on the word of the process that embeds this core. No request of the API leads here. */
  admit(who: Vouched, remoteAddress: string): Admission
  /** @returns stop listening */
  subscribe(listener: (change: Change) => void): () => void
  /** why the core cannot serve, or null when it can */
  trouble(): string | null
  /** Resolves when no job runs or is due: for tests and benchmarks. */
  idle(): Promise<void>
  /** Waits for running job steps, without the hosts' answers, then closes the database. */
  close(): Promise<void>
  /** true while admin still has the initial password */
  initialPasswordInUse(): boolean
}

/** Opens (or makes) a cloud. Pending jobs go on at once. */
export function createCore(options: CoreOptions): Core {
  const memory = options.dataDir === ':memory:'
  if (!memory) mkdirSync(options.dataDir, { recursive: true, mode: 0o700 })
  const log = options.log ?? pino({ level: options.logLevel ?? 'info', base: { part: 'core' } })
  const db = options.db ?? openDb(memory ? ':memory:' : join(options.dataDir, 'core.db'))
  const registry = createRegistry(resources, kernelMigrations)
  db.migrate(registry.migrations)

  const clock = options.clock ?? systemClock
  const simulator = () =>
    createSimulator({
      path: memory ? ':memory:' : join(options.dataDir, 'simulator.db'),
      clock,
      ...(options.simulatorLatencyMs !== undefined && { latencyMs: options.simulatorLatencyMs }),
    })
  const base: Omit<Env, 'jobs'> = {
    db,
    clock,
    ids: options.ids ?? systemIds,
    passwords: argon2Passwords(options.passwordCost),
    drivers: new Map((options.drivers ?? [simulator()]).map(driver => [driver.type, driver])),
    log,
    changes: createChanges((read, kind, id) => audienceOf(read, registry, kind, id)),
    roles: createRoles(db),
    registry,
  }
  const jobs = createJobEngine(base, {
    concurrency: options.jobConcurrency ?? 50,
    startDelayMs: options.jobStartDelayMs ?? 0,
    render: (spec, value, read, accountType) =>
      tree(spec, withFacts(read, value, null), accountType === null ? null : { accountType }),
  })
  const env: Env = { ...base, jobs }

  if (!db.read(read => read.find('domain', 1))) {
    db.tx(tx => {
      for (const resource of resources) resource.seed?.(tx, env)
    })
  }
  const stops = resources.map(resource => resource.start?.(env))
  jobs.resume()
  const handle = createHandler(env, jobs)

  return {
    handle,
    admit: (who, remoteAddress) => admit(env, who, remoteAddress),
    subscribe: listener => env.changes.listen(listener),
    trouble() {
      try {
        db.read(read => read.find('domain', 1))
        return null
      } catch (error) {
        return `the database does not answer: ${error instanceof Error ? error.message : String(error)}`
      }
    },
    idle: () => jobs.idle(),
    async close() {
      for (const stop of stops) stop?.()
      const finished = jobs.close()
      for (const driver of env.drivers.values()) driver.close()
      await finished
      db.close()
    },
    initialPasswordInUse: () => db.read(read => read.find('user', 2))?.initialPassword === 1,
  }
}
