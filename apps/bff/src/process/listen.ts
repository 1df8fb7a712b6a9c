import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Env } from '#http/peer.ts'
import type { Settings } from '#settings.ts'

const HEADERS_MS = 15_000
const REQUEST_MS = 60_000
const IDLE_LOOK_MS = 50

export interface Listening {
  /** address of the console, for people */
  url: string
  /** Takes no more calls, lets those under way end, and after the grace cuts them. */
  close(graceMs: number): Promise<void>
}

/** @throws Error, for a person to read, when the port cannot be had */
export async function listen(app: Hono<Env>, { HOST, PORT }: Settings): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  server.headersTimeout = HEADERS_MS
  server.requestTimeout = REQUEST_MS
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen(PORT, HOST, resolve)
  await promise.catch((error: unknown) => {
    throw new Error(unheard(error, HOST, PORT), { cause: error })
  })
  const { address, family, port } = server.address() as AddressInfo
  const host = ['0.0.0.0', '::'].includes(address)
    ? '127.0.0.1'
    : family === 'IPv6'
      ? `[${address}]`
      : address
  return {
    url: `http://${host}:${port}/client`,
    async close(graceMs) {
      const cut = setTimeout(() => server.closeAllConnections(), graceMs)
      // Connections that are kept alive end only when somebody looks whether their call is done.
      const idle = setInterval(() => server.closeIdleConnections(), IDLE_LOOK_MS)
      const { promise, resolve } = Promise.withResolvers<void>()
      server.close(() => resolve())
      await promise
      clearTimeout(cut)
      clearInterval(idle)
    },
  }
}

function unheard(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${host} is taken by another program. Stop it, or set PORT to another number.`
  if (code === 'EACCES') return `Port ${port} may not be used by this user. Set PORT to a number above 1023.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${host} is no address of this machine. Set HOST to one that is, or to 0.0.0.0 for all.`
  return `The server cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`
}
