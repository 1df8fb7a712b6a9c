import { invalid } from '#kernel/errors.ts'
import type { Algorithm } from '../tables.ts'

const algorithms: readonly Algorithm[] = ['roundrobin', 'leastconn', 'source']
const protocols = ['tcp', 'udp', 'tcp-proxy', 'ssl'] as const
const methods = ['LbCookie', 'AppCookie', 'SourceBased'] as const

function oneOf<T extends string>(known: readonly T[], sent: string, what: string): T {
  const found = known.find(name => name.toLowerCase() === sent.toLowerCase())
  if (!found) throw invalid(`The ${what} ${sent} is not known; use ${known.join(', ')}.`)
  return found
}

/** @throws CloudError PARAM_ERROR */
export const algorithmOf = (sent: string): Algorithm => oneOf(algorithms, sent, 'algorithm')

/** @throws CloudError PARAM_ERROR */
export const protocolOf = (sent: string): string => oneOf(protocols, sent, 'protocol')

/** @throws CloudError PARAM_ERROR */
export const methodOf = (sent: string): string => oneOf(methods, sent, 'stickiness method')

/** On the wire of the guests, everything but udp is tcp. */
export const transportOf = (protocol: string): string => (protocol === 'udp' ? 'udp' : 'tcp')

/** `param[0].name=cookie-name&param[0].value=sid` → `{ 'cookie-name': 'sid' }`
 *  @throws CloudError PARAM_ERROR for one without a name */
export const paramsOf = (sent: readonly Record<string, string>[] = []): Record<string, string> =>
  Object.fromEntries(
    sent.map(({ name, value = '' }) => {
      if (!name) throw invalid('Write every param of a policy as param[0].name=…&param[0].value=….')
      return [name, value]
    }),
  )
