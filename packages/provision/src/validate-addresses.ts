import {
  type Address,
  formatAddress,
  formatSubnet,
  holds,
  meet,
  overlaps,
  parseAddress,
  parseNetmask,
  type Range,
  sameSubnet,
  sizeOf,
  type Subnet,
  subnetOf,
  within,
} from './ipv4.ts'
import type { Report } from './problem.ts'
import type { Wanted } from './wanted.ts'

/** What one block of gateway, netmask and range comes to, as far as it can be read. */
export interface Block {
  gateway: Address | null
  subnet: Subnet | null
  range: Range | null
}

export function readBlock(fields: Wanted['guest']): Block {
  const gateway = parseAddress(fields.gateway)
  const prefix = parseNetmask(fields.netmask)
  const start = parseAddress(fields.startip)
  const end = parseAddress(fields.endip)
  return {
    gateway,
    subnet: gateway !== null && prefix !== null ? subnetOf(gateway, prefix) : null,
    range: start !== null && end !== null && start <= end ? { start, end } : null,
  }
}

/** How many instances the guest range holds: every one takes an address, the zone's virtual router takes one too.
 *  @returns 0 or more; null while the range cannot be read */
export function instancesThatFit(wanted: Wanted): number | null {
  const { range } = readBlock(wanted.guest)
  return range && Math.max(0, sizeOf(range) - 1)
}

/** Gateways, netmasks and ranges of pod and guest network, each by itself and against each other. */
export function checkAddressing(wanted: Wanted, report: Report): void {
  const pod = checkBlock('pod', wanted, report)
  const guest = checkBlock('guest', wanted, report)
  if (pod.range && sizeOf(pod.range) < 2)
    report('pod.endip', 'pod-range-small', { addresses: sizeOf(pod.range) })
  if (pod.range && guest.range && meet(pod.range, guest.range))
    report('guest.startip', 'range-meets-pod', {
      start: formatAddress(pod.range.start),
      end: formatAddress(pod.range.end),
    })
  if (pod.subnet && guest.subnet && overlaps(pod.subnet, guest.subnet)) {
    if (!sameSubnet(pod.subnet, guest.subnet))
      report('guest.netmask', 'subnets-overlap', {
        subnet: formatSubnet(guest.subnet),
        other: formatSubnet(pod.subnet),
      })
    if (
      guest.range &&
      pod.gateway !== null &&
      pod.gateway !== guest.gateway &&
      within(guest.range, pod.gateway)
    )
      report('guest.startip', 'range-has-other-gateway', { gateway: wanted.pod.gateway, part: 'pod' })
    if (
      pod.range &&
      guest.gateway !== null &&
      pod.gateway !== guest.gateway &&
      within(pod.range, guest.gateway)
    )
      report('pod.startip', 'range-has-other-gateway', {
        gateway: wanted.guest.gateway,
        part: 'guest network',
      })
  }
  const instances = instancesThatFit(wanted)
  if (instances === 0) report('guest.endip', 'range-too-small')
  else if (instances !== null && instances < 10)
    report('guest.endip', 'range-small', { instances }, 'warning')
}

function checkBlock(part: 'pod' | 'guest', wanted: Wanted, report: Report): Block {
  const fields = wanted[part]
  const block = readBlock(fields)
  const { subnet, gateway } = block
  for (const name of ['gateway', 'startip', 'endip'] as const)
    if (fields[name] && parseAddress(fields[name]) === null)
      report(`${part}.${name}`, 'address-syntax', { value: fields[name] })
  if (fields.netmask && parseNetmask(fields.netmask) === null)
    report(`${part}.netmask`, 'netmask-syntax', { value: fields.netmask })
  if (subnet && gateway !== null && !holds(subnet, gateway))
    report(`${part}.gateway`, 'gateway-reserved', { value: fields.gateway, subnet: formatSubnet(subnet) })

  const [start, end] = [parseAddress(fields.startip), parseAddress(fields.endip)]
  for (const [name, address] of [['startip', start] as const, ['endip', end] as const])
    if (subnet && address !== null && !holds(subnet, address))
      report(`${part}.${name}`, 'range-outside-subnet', { value: fields[name], subnet: formatSubnet(subnet) })
  if (start !== null && end !== null && start > end)
    report(`${part}.endip`, 'range-reversed', { start: fields.startip })
  if (block.range && gateway !== null && within(block.range, gateway))
    report(`${part}.startip`, 'range-has-gateway', { gateway: fields.gateway })
  return block
}
