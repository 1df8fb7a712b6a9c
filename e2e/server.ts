import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = join(import.meta.dirname, '..')

export interface Server {
  /** ends with `/client/` */
  readonly url: string
  /** `/client/api` */
  readonly api: string
  readonly dataDir: string
  /** everything that it wrote: for tests that look for secrets */
  readonly log: string[]
  /** what was typed or handed out in a test and may never stand in a log: `stop` looks for it */
  readonly secrets: Set<string>
  /** SIGKILL and a new start on the same data and port. */
  crash(): Promise<void>
  /** SIGKILL, and `back` for the new start. */
  kill(): Promise<void>
  back(): Promise<void>
  /** Ends in good order and starts again, as an upgrade does. */
  restart(): Promise<void>
  /** @throws Error when its logs hold a secret */
  stop(): Promise<void>
}

/** The real thing: one process with BFF and embedded core, on an empty folder and a free port. */
export async function startServer(env: Record<string, string> = {}): Promise<Server> {
  const dataDir = await mkdtemp(join(tmpdir(), 'cloudstack-console-'))
  const log: string[] = []
  const secrets = new Set<string>()
  let { child, url } = await launch(dataDir, { PORT: '0', ...env }, log)
  const port = new URL(url).port
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise(resolve => child.once('exit', resolve))
    child.kill(signal)
    await ended
  }
  const back = async () => {
    ;({ child, url } = await launch(dataDir, { ...env, PORT: port }, log))
  }
  return {
    url: `${url}/`,
    api: `${url}/api`,
    dataDir,
    log,
    secrets,
    kill: () => end('SIGKILL'),
    back,
    async crash() {
      await end('SIGKILL')
      await back()
    },
    async restart() {
      await end('SIGTERM')
      await back()
    },
    async stop() {
      await end('SIGTERM')
      const audit = await readFile(join(dataDir, 'audit.jsonl'), 'utf8').catch(() => '')
      await rm(dataDir, { recursive: true, force: true })
      keptSecret([...log, ...audit.split('\n')], secrets)
    },
  }
}

/** A sealed session as its cookie has it. */
const sealed = /eyJ[\w-]{10,}\.\.[\w-]{10,}\./

function keptSecret(lines: readonly string[], secrets: ReadonlySet<string>): void {
  for (const line of lines) {
    // what a new installation is told to its owner: the password that everybody knows
    if (line.startsWith('Sign in as admin')) continue
    const leaked = sealed.test(line) || [...secrets].some(secret => line.includes(secret))
    if (leaked) throw new Error(`a secret stands in the log: ${line.slice(0, 2000)}`)
  }
}

function launch(
  dataDir: string,
  env: Record<string, string>,
  log: string[],
): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [join(root, 'apps/bff/src/main.ts')], {
    // as `npm start` does
    env: {
      NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'),
      ...process.env,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'info',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return new Promise((resolve, reject) => {
    const read = (line: string) => {
      log.push(line)
      const url = /(http:\/\/\S+\/client)/.exec(line)?.[1]
      if (url && line.includes('ready')) resolve({ child, url })
    }
    createInterface({ input: child.stdout }).on('line', read)
    createInterface({ input: child.stderr }).on('line', read)
    child.once('exit', code =>
      reject(new Error(`the server ended with ${code}: ${log.slice(-5).join('\n')}`)),
    )
  })
}
