import { type BlockList, isIPv6 } from 'node:net'
import type { MiddlewareHandler } from 'hono'
import type { Env } from '#http/peer.ts'
import { problem } from '#http/problem.ts'

/** Serves only these addresses. */
export function allowList(allowed: BlockList): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { address } = c.get('peer')
    if (!allowed.check(address, isIPv6(address) ? 'ipv6' : 'ipv4'))
      return problem(c, 403, 'This server does not serve your address.')
    return next()
  }
}
