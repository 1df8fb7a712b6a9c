/** A Valkey or Redis server for a test, gone when the test is. Tests only. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'

const names = ['valkey-server', 'redis-server']

/** The same as `storeServer()` in tools/lib finds, which has put it there or into the variable. */
function program(): string {
  const { STORE_SERVER_PATH: given, PATH = '' } = process.env
  if (given) return given
  const found = PATH.split(delimiter)
    .flatMap(folder => names.map(name => join(folder, name)))
    .find(isExecutable)
  if (found) return found
  throw new Error(
    'No Valkey or Redis server for the tests of the shared store. Install one (Debian: apt-get install redis-server) ' +
      'or name it: STORE_SERVER_PATH=/path/to/it npm test',
  )
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

export interface StoreServer {
  url: string
  /** SIGKILL: whatever it held is lost */
  kill(): Promise<void>
  /** Again, on the same port, empty. */
  start(): Promise<void>
}

/** Keeps nothing on disk. */
export async function storeServer(): Promise<StoreServer> {
  const port = await freePort()
  let child: ChildProcess | undefined
  const server: StoreServer = {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
      const started = spawn(program(), options, { stdio: ['ignore', 'pipe', 'inherit'] })
      child = started
      for await (const line of createInterface({ input: started.stdout }))
        if (line.includes('Ready to accept connections')) break
      started.stdout.resume()
    },
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
  await server.start()
  return server
}
