import { overlap, parseCidr, spanOf } from '#kernel/ipv4.ts'

export interface Traffic {
  /** tcp, udp, icmp or all */
  protocol: string
  startPort: number | null
  endPort: number | null
  icmpType: number | null
  icmpCode: number | null
}

export type CheckedTraffic = { ok: true; traffic: Traffic } | { ok: false; why: string }

export interface GivenTraffic {
  protocol: string
  startport?: number | undefined
  endport?: number | undefined
  icmptype?: number | undefined
  icmpcode?: number | undefined
}

const highestPort = 65_535
const isPort = (port: number) => Number.isInteger(port) && port >= 1 && port <= highestPort

/** What a rule is about. Ports belong to tcp and udp, type and code to icmp (-1: any), `all` has neither.
 *  @param protocols those that the kind of rule knows */
export function checkTraffic(given: GivenTraffic, protocols: readonly string[]): CheckedTraffic {
  const no = (why: string): CheckedTraffic => ({ ok: false, why })
  const protocol = given.protocol.toLowerCase()
  if (!protocols.includes(protocol))
    return no(`The protocol ${given.protocol} is not possible here; use ${protocols.join(', ')}.`)
  const nothing = { startPort: null, endPort: null, icmpType: null, icmpCode: null }
  const ports = given.startport !== undefined || given.endport !== undefined
  const icmp = given.icmptype !== undefined || given.icmpcode !== undefined
  if (protocol !== 'icmp' && icmp)
    return no('icmptype and icmpcode belong to the protocol icmp; leave them out.')
  if (protocol === 'icmp' || protocol === 'all') {
    if (ports) return no(`The protocol ${protocol} has no ports; leave startport and endport out.`)
    if (protocol === 'all') return { ok: true, traffic: { protocol, ...nothing } }
    const { icmptype: icmpType = -1, icmpcode: icmpCode = -1 } = given
    if (icmpType < -1 || icmpType > 255 || icmpCode < -1 || icmpCode > 15)
      return no('icmptype is -1 to 255 and icmpcode -1 to 15; -1 means any.')
    return { ok: true, traffic: { protocol, ...nothing, icmpType, icmpCode } }
  }
  const start = given.startport ?? given.endport ?? 1
  const end = given.endport ?? given.startport ?? highestPort
  if (!isPort(start) || !isPort(end)) return no(`Ports are 1 to ${highestPort}.`)
  if (start > end) return no(`The start port ${start} is behind the end port ${end}; swap them.`)
  return { ok: true, traffic: { protocol, ...nothing, startPort: start, endPort: end } }
}

/** Do two rules speak of some same packets? */
export function sameTraffic(a: Traffic, b: Traffic): boolean {
  if (a.protocol !== b.protocol) return false
  if (a.protocol === 'all') return true
  if (a.protocol === 'icmp')
    return (
      (a.icmpType === b.icmpType || a.icmpType === -1 || b.icmpType === -1) &&
      (a.icmpCode === b.icmpCode || a.icmpCode === -1 || b.icmpCode === -1)
    )
  return overlap(
    { first: a.startPort ?? 1, last: a.endPort ?? highestPort },
    { first: b.startPort ?? 1, last: b.endPort ?? highestPort },
  )
}

/** @returns the first text that is no CIDR, or null when all are */
export const wrongCidr = (cidrs: readonly string[]): string | null =>
  cidrs.find(cidr => parseCidr(cidr) === undefined) ?? null

/** No CIDRs: everywhere. */
export function cidrsTouch(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  return a.some(one => {
    const left = parseCidr(one)
    return b.some(other => {
      const right = parseCidr(other)
      return left && right && overlap(spanOf(left), spanOf(right))
    })
  })
}
