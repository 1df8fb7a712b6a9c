import { isIPv6 } from 'node:net'
import type { MiddlewareHandler } from 'hono'
import type { Env } from '#http/peer.ts'
import { problem } from '#http/problem.ts'
import type { Settings } from '#settings.ts'

/** Serves only the addresses of ALLOWED_ADDRESSES, when there are any. */
export function allowList({ ALLOWED_ADDRESSES: allowed }: Settings): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { address } = c.get('peer')
    if (allowed && !allowed.check(address, isIPv6(address) ? 'ipv6' : 'ipv4'))
      return problem(c, 403, 'This server does not serve your address.')
    return next()
  }
}
