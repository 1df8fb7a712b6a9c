import { invalid } from '#kernel/errors.ts'
import { parseCidr } from '#kernel/ipv4.ts'
import { isIpv6 } from '#kernel/ipv6.ts'

/** What a rule is about; both numbers are ports, or type and code for ICMP, or null: all. */
export interface Traffic {
  protocol: string
  startPort: number | null
  endPort: number | null
}

export interface GivenTraffic {
  protocol?: string | undefined
  startport?: number | undefined
  endport?: number | undefined
  icmptype?: number | undefined
  icmpcode?: number | undefined
}

const highestPort = 65_535

/** @throws CloudError PARAM_ERROR saying what is wrong with protocol, ports, type or code */
export function trafficOf(given: GivenTraffic): Traffic {
  const protocol = (given.protocol ?? 'all').toLowerCase()
  switch (protocol) {
    case 'tcp':
    case 'udp':
      return { protocol, ...portsOf(protocol, given.startport, given.endport) }
    case 'icmp':
      return { protocol, ...icmpOf(given.icmptype, given.icmpcode) }
    default: {
      if (protocol !== 'all' && !(/^\d+$/.test(protocol) && Number(protocol) <= 255))
        throw invalid(`${given.protocol} is no protocol: use TCP, UDP, ICMP, ALL, or a number from 0 to 255.`)
      if (given.startport !== undefined || given.endport !== undefined)
        throw invalid(`The protocol ${protocol} has no ports; leave startport and endport out.`)
      return { protocol, startPort: null, endPort: null }
    }
  }
}

function portsOf(protocol: string, first: number | undefined, last: number | undefined) {
  if (first === undefined || last === undefined)
    throw invalid(`The protocol ${protocol} needs startport and endport.`)
  for (const port of [first, last])
    if (port < 1 || port > highestPort)
      throw invalid(`There is no port ${port}: ports go from 1 to ${highestPort}.`)
  if (first > last) throw invalid(`startport ${first} is behind endport ${last}; swap them.`)
  return { startPort: first, endPort: last }
}

function icmpOf(type: number | undefined, code: number | undefined) {
  if (type === undefined || code === undefined)
    throw invalid('The protocol icmp needs icmptype and icmpcode; -1 stands for all of them.')
  for (const number of [type, code])
    if (number < -1 || number > 255)
      throw invalid(`${number} is neither type nor code of ICMP: they go from -1 (all) to 255.`)
  if (type === -1 && code !== -1) throw invalid('With icmptype -1 (all), icmpcode must be -1 as well.')
  return { startPort: type, endPort: code }
}

/** @returns the CIDR, of either version of IP
 *  @throws CloudError PARAM_ERROR */
export function cidrOf(text: string): string {
  const cidr = text.trim()
  const [address = '', prefix = ''] = cidr.split('/')
  const six = isIpv6(address) && /^\d{1,3}$/.test(prefix) && Number(prefix) <= 128
  if (!six && !parseCidr(cidr)) throw invalid(`${cidr} is no CIDR; write it like 10.1.0.0/16 or 0.0.0.0/0.`)
  return cidr
}
