import { BlockList, isIPv6 } from 'node:net'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { header } from '#http/header.ts'
import type { Session } from '#session/seal.ts'

/** What every handler finds in its context. */
export interface Env {
  /** absent where the app is called without a server, as tests do */
  Bindings: Partial<HttpBindings>
  Variables: {
    requestId: string
    peer: Peer
    /** only under /client/bff, behind `consoleSession` */
    session: Session
    /** what the request log says beside the usual */
    logged: Record<string, string | number>
  }
}

/** Who is calling, as far as the network tells. */
export interface Peer {
  address: string
  /** the caller came to us, or to a proxy that we trust, over TLS */
  secure: boolean
  /** host and port by which the caller knows us */
  host: string
  /** a proxy that we trust stands between */
  proxied: boolean
}

/** @param entries addresses or CIDR ranges of proxies whose X-Forwarded-* headers are believed */
export function proxyList(entries: readonly string[]): BlockList {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', prefix] = entry.split('/')
    const family = isIPv6(address) ? 'ipv6' : 'ipv4'
    if (prefix === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(prefix), family)
  }
  return list
}

/** @param trusted proxies, null when there are none */
export function peerOf(c: Context<Env>, trusted: BlockList | null): Peer {
  const socket = c.env?.incoming?.socket
  const address = plain(socket?.remoteAddress ?? '127.0.0.1')
  const own = {
    address,
    secure: socket !== undefined && 'encrypted' in socket,
    host: header(c, 'host') ?? new URL(c.req.url).host,
  }
  if (!trusted || !includes(trusted, address)) return { ...own, proxied: false }
  const last = (name: string) => c.req.header(name)?.split(',').at(-1)?.trim()
  return {
    address: forwarded(c.req.header('x-forwarded-for'), trusted) ?? own.address,
    secure: own.secure || last('x-forwarded-proto') === 'https',
    host: last('x-forwarded-host') ?? own.host,
    proxied: true,
  }
}

/** The nearest address that is not a trusted proxy: what stands further left, the caller may have made up. */
function forwarded(header: string | undefined, trusted: BlockList): string | undefined {
  const hops = (header ?? '').split(',').map(hop => plain(hop.trim()))
  return hops.reverse().find(hop => hop !== '' && !includes(trusted, hop))
}

function includes(list: BlockList, address: string): boolean {
  return list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}

/** IPv4 addresses of dual-stack sockets come as `::ffff:10.0.0.1`. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/, '')
