import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Env } from '#http/peer.ts'
import type { Settings } from '#settings.ts'

/** How long a client may take to send what it wants. */
export interface Patience {
  headersMs: number
  requestMs: number
  /** how often it is looked who is too slow */
  checkMs: number
}
const usual: Patience = { headersMs: 15_000, requestMs: 60_000, checkMs: 5000 }
const IDLE_LOOK_MS = 50
/** Proxies keep idle connections for a minute: whoever closes first must not be the server, or a call is sent into the void. */
const KEEP_ALIVE_MS = 75_000

export interface Listening {
  /** address of the console, for people */
  url: string
  /** Takes no more calls, lets those under way end, and after the grace cuts them. */
  close(graceMs: number): Promise<void>
}

/** @throws Error, for a person to read, when the port cannot be had */
export async function listen(
  app: Hono<Env>,
  settings: Settings,
  patience: Patience = usual,
): Promise<Listening> {
  const { HOST, PORT, TLS_CERT_FILE } = settings
  const server = serverFor(app, settings, patience)
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
    url: `${TLS_CERT_FILE === undefined ? 'http' : 'https'}://${host}:${port}/client`,
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

/** @throws Error when the files of the certificate cannot be read or do not fit */
function serverFor(app: Hono<Env>, { TLS_CERT_FILE, TLS_KEY_FILE }: Settings, patience: Patience): Server {
  const { fetch } = app
  const limits = {
    headersTimeout: patience.headersMs,
    requestTimeout: patience.requestMs,
    connectionsCheckingInterval: patience.checkMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
  }
  if (TLS_CERT_FILE === undefined || TLS_KEY_FILE === undefined)
    return createAdaptorServer({ fetch, serverOptions: limits }) as Server
  try {
    const serverOptions = {
      ...limits,
      cert: readFileSync(TLS_CERT_FILE),
      key: readFileSync(TLS_KEY_FILE),
      minVersion: 'TLSv1.2',
    } as const
    return createAdaptorServer({ fetch, createServer: createTlsServer, serverOptions }) as unknown as Server
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`The certificate of TLS_CERT_FILE and TLS_KEY_FILE cannot be used: ${why}`, {
      cause: error,
    })
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
