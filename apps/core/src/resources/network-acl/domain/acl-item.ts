export type AclAction = 'Allow' | 'Deny'
export type AclDirection = 'Ingress' | 'Egress'

/** What an item is about, as it is kept. */
export interface AclTraffic {
  protocol: string
  startPort: number | null
  endPort: number | null
  icmpType: number | null
  icmpCode: number | null
}

export interface GivenAclTraffic {
  protocol: string
  startport?: number | undefined
  endport?: number | undefined
  icmptype?: number | undefined
  icmpcode?: number | undefined
}

export type CheckedAclTraffic = { ok: true; traffic: AclTraffic } | { ok: false; why: string }

const highestPort = 65_535
const named = ['tcp', 'udp', 'icmp', 'all']

/** Ports belong to tcp and udp, all of them when none is named; type and code to icmp (-1: any). */
export function aclTraffic(given: GivenAclTraffic): CheckedAclTraffic {
  const no = (why: string): CheckedAclTraffic => ({ ok: false, why })
  const protocol = given.protocol.toLowerCase()
  if (!named.includes(protocol) && !(/^\d{1,3}$/.test(protocol) && Number(protocol) < 256))
    return no(
      `The protocol ${given.protocol} is not known; use ${named.join(', ')} or the number of an IP protocol.`,
    )
  const traffic = { protocol, startPort: null, endPort: null, icmpType: null, icmpCode: null }
  const ports = given.startport !== undefined || given.endport !== undefined
  const icmp = given.icmptype !== undefined || given.icmpcode !== undefined
  if (icmp && protocol !== 'icmp')
    return no('icmptype and icmpcode belong to the protocol icmp; leave them out.')
  if (protocol === 'icmp') {
    if (ports) return no('The protocol icmp has no ports; leave startport and endport out.')
    const { icmptype: icmpType = -1, icmpcode: icmpCode = -1 } = given
    if (icmpType < -1 || icmpType > 255 || icmpCode < -1 || icmpCode > 15)
      return no('icmptype is -1 to 255 and icmpcode -1 to 15; -1 means any.')
    return { ok: true, traffic: { ...traffic, icmpType, icmpCode } }
  }
  if (!ports) return { ok: true, traffic }
  if (protocol !== 'tcp' && protocol !== 'udp')
    return no(`The protocol ${protocol} has no ports; leave startport and endport out.`)
  const startPort = given.startport ?? given.endport ?? 1
  const endPort = given.endport ?? startPort
  if (startPort < 1 || endPort > highestPort) return no(`Ports are 1 to ${highestPort}.`)
  if (startPort > endPort)
    return no(`The start port ${startPort} is behind the end port ${endPort}; swap them.`)
  return { ok: true, traffic: { ...traffic, startPort, endPort } }
}

export type Named<T> = { ok: true; value: T } | { ok: false; why: string }

const oneOf =
  <T extends string>(known: readonly T[], what: string) =>
  (sent: string): Named<T> => {
    const value = known.find(name => name.toLowerCase() === sent.toLowerCase())
    return value
      ? { ok: true, value }
      : { ok: false, why: `The ${what} ${sent} is not known; use ${known.join(' or ')}.` }
  }

export const aclActionOf = oneOf<AclAction>(['Allow', 'Deny'], 'action')
export const aclDirectionOf = oneOf<AclDirection>(['Ingress', 'Egress'], 'traffictype')
