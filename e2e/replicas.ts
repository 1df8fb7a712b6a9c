import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Server } from './server.ts'

/** As `storeServer()` in tools/lib finds it. */
function storeProgram(): string {
  const { STORE_SERVER_PATH: given, PATH = '' } = process.env
  if (given) return given
  const found = PATH.split(delimiter)
    .flatMap(folder => ['valkey-server', 'redis-server'].map(name => join(folder, name)))
    .find(path => {
      try {
        accessSync(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
  if (found) return found
  throw new Error('No Valkey or Redis server. Install one (Debian: apt-get install redis-server).')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** A Valkey or Redis in memory. */
export async function startStore(): Promise<{ url: string; stop: () => void }> {
  const port = await freePort()
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const child = spawn(storeProgram(), options, { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout }))
    if (line.includes('Ready to accept connections')) break
  child.stdout.resume()
  return { url: `redis://127.0.0.1:${port}`, stop: () => void child.kill('SIGKILL') }
}

export interface Balancer {
  server: Server
  /** Sends nobody new to it while `work` is done, as whoever restarts it would have it. */
  without(replica: Server, work: () => Promise<void>): Promise<void>
  stop(): void
}

/** Hands connections out in turns, and takes the next replica when one does not answer. */
export async function balance(replicas: readonly Server[]): Promise<Balancer> {
  let turn = 0
  let out: Server | undefined
  const open = new Set<Socket>()
  const pass = (socket: Socket, left: number) => {
    const serving = replicas.filter(replica => replica !== out)
    const replica = serving[turn++ % serving.length]
    const onward = connect(Number(new URL(replica?.url ?? '').port), '127.0.0.1')
    onward.once('connect', () => {
      socket.pipe(onward).pipe(socket)
      socket.once('close', () => onward.destroy())
      onward.once('close', () => socket.destroy())
    })
    onward.on('error', () => {
      if (onward.pending && left > 1) pass(socket, left - 1)
      else socket.destroy()
    })
  }
  const balancer = createServer(socket => {
    open.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => open.delete(socket))
    pass(socket, replicas.length)
  }).listen(0, '127.0.0.1')
  await once(balancer, 'listening')
  const url = `http://127.0.0.1:${(balancer.address() as AddressInfo).port}/client`
  const [first] = replicas
  if (!first) throw new Error('there is nothing to balance')
  return {
    server: { ...first, url: `${url}/`, api: `${url}/api` },
    async without(replica, work) {
      out = replica
      await work()
      out = undefined
    },
    stop() {
      balancer.close()
      for (const socket of open) socket.destroy()
    },
  }
}
