import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createCore } from '@cloud/core'
import { destination, pino } from 'pino'
import { collectDefaultMetrics } from 'prom-client'
import { auditFiles } from '#audit/audit.ts'
import { clusterBackend } from '#adapters/cluster.ts'
import { embeddedBackend } from '#adapters/embedded.ts'
import { remoteBackend } from '#adapters/remote.ts'
import { redisStore } from '#adapters/redis-store.ts'
import { sqliteStore } from '#adapters/sqlite-store.ts'
import { createApp } from '#app.ts'
import { createBff } from '#bff.ts'
import type { Backend } from '#ports/backend.ts'
import { systemClock } from '#ports/clock.ts'
import { claimDataDir } from '#process/data-dir.ts'
import { listen } from '#process/listen.ts'
import { keysFrom, keysIn } from '#session/keys.ts'
import { type Settings, readSettings } from '#settings.ts'
import { setupRoutes } from '#routes/setup.ts'
import { createSetup } from '#setup/setup.ts'

const SWEEP_MS = 60_000
const BEAT_MS = 15_000
/** clients of CloudStack expect a job to be pending when they ask at once */
const JOB_START_DELAY_MS = 25

/** What has been brought up, to be taken down in the opposite order. */
const closers: (() => unknown)[] = []

// What is kept here is for its owner alone.
process.umask(0o077)
try {
  await start(readSettings(process.env))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void stop().finally(() => process.exit()))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
  await stop()
}

async function start(settings: Settings): Promise<void> {
  const level = settings.LOG_LEVEL ?? (process.stderr.isTTY ? 'warn' : 'info')
  const log = pino({ level, base: { part: 'bff' } }, destination(2))
  closers.push(claimDataDir(settings.DATA_DIR).release)
  const { STORE_URL: storeUrl, DATA_DIR: dataDir } = settings
  const store =
    storeUrl === undefined
      ? sqliteStore(join(dataDir, 'bff.db'), systemClock)
      : await redisStore(storeUrl, systemClock, log)
  closers.push(() => store.close())
  const { backend, firstLogin } = openBackend(settings, level)
  closers.push(() => backend.close())
  const audit = auditFiles({
    dir: settings.DATA_DIR,
    maxBytes: settings.AUDIT_MAX_MB * 1024 * 1024,
    keep: settings.AUDIT_KEEP,
    onError: error => log.error({ err: error }, 'the audit log could not be written'),
  })
  const bff = createBff({ audit, settings, backend, store, clock: systemClock, keys: keys(settings), log })
  collectDefaultMetrics({ register: bff.metrics.registry })
  const setup = createSetup(bff)
  closers.push(() => setup.stop())
  const server = await listen(createApp(bff, [setupRoutes(setup)]), settings)
  closers.push(() => server.close(settings.GRACE_SECONDS * 1000))

  closers.push(() => bff.live.close())
  const beat = () =>
    bff.live.beat(bff.sessions).catch((error: unknown) => log.error({ err: error }, 'a heartbeat failed'))
  const heart = setInterval(() => void beat(), BEAT_MS)
  closers.push(() => clearInterval(heart))

  const tidy = async () => {
    try {
      await bff.sessions.sweep()
      await store.purge()
    } catch (error) {
      log.error({ err: error }, 'sessions that are over could not be cleared away')
    }
  }
  const timer = setInterval(() => void tidy(), SWEEP_MS)
  closers.push(() => clearInterval(timer))

  closers.push(async () => {
    bff.drain()
    await pause(settings.DRAIN_SECONDS * 1000)
  })

  console.log(`CloudStack Console is ready at ${server.url}`)
  if (firstLogin())
    console.log('Sign in as admin with the password "password", and choose a better one at once.')
}

function openBackend(settings: Settings, logLevel: string): { backend: Backend; firstLogin: () => boolean } {
  const { CLOUDSTACK_URL: urls, CLOUDSTACK_TIMEOUT_SECONDS: seconds, DATA_DIR: dataDir } = settings
  if (urls !== undefined) {
    const member = (url: string) => ({
      server: new URL(url).origin,
      backend: remoteBackend({ url, timeoutMs: seconds * 1000 }),
    })
    const [first, ...others] = urls
    return {
      backend: clusterBackend([member(first), ...others.map(member)], systemClock),
      firstLogin: () => false,
    }
  }
  const simulatorLatencyMs = settings.SIMULATOR_LATENCY_MS
  const core = createCore({
    dataDir,
    logLevel,
    jobStartDelayMs: simulatorLatencyMs === 0 ? 0 : JOB_START_DELAY_MS,
    ...(simulatorLatencyMs !== undefined && { simulatorLatencyMs }),
  })
  return { backend: embeddedBackend(core), firstLogin: () => core.initialPasswordInUse() }
}

function keys({ SESSION_SECRET, SESSION_SECRET_PREVIOUS, DATA_DIR }: Settings) {
  if (SESSION_SECRET === undefined) return keysIn(DATA_DIR, systemClock)
  return keysFrom([
    SESSION_SECRET,
    ...(SESSION_SECRET_PREVIOUS === undefined ? [] : [SESSION_SECRET_PREVIOUS]),
  ])
}

async function stop(): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close()
}
