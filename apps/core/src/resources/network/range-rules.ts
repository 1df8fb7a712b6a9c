import { sql } from 'kysely'
import { invalid } from '#kernel/errors.ts'
import {
  formatCidr,
  formatIp,
  overlap,
  parseIp,
  prefixOf,
  rangeBetween,
  spanOf,
  subnet,
  type IpRange,
} from '#kernel/ipv4.ts'
import type { Read, Row } from '#ports/db.ts'

interface Span {
  startIp: string
  endIp: string
  what: string
}

/** Guests' and pods' ranges of a zone. */
function spansOf(read: Read, zoneId: number, except: number | undefined): Span[] {
  return read.all(
    sql<Span>`
      select v.startIp, v.endIp, coalesce('a range of network ' || n.name, 'a public range') as what
      from vlan v left join network n on n.id = v.networkId where v.zoneId = ${zoneId} and v.id is not ${except ?? null} and v.removed is null
      union all
      select r.startIp, r.endIp, 'the reserved addresses of pod ' || p.name as what
      from podIpRange r join pod p on p.id = r.podId where p.zoneId = ${zoneId} and p.removed is null`,
  )
}

/** @param except the range that is being changed
 *  @throws CloudError PARAM_ERROR naming what of the zone has some of these addresses */
export function requireFreeRange(read: Read, zoneId: number, range: IpRange, except?: number): void {
  for (const { startIp, endIp, what } of spansOf(read, zoneId, except)) {
    const other = rangeBetween(startIp, endIp)
    if (other && overlap(other, range)) {
      throw invalid(
        `The range ${formatIp(range.first)}-${formatIp(range.last)} overlaps with ${startIp}-${endIp}, ${what}; choose other addresses.`,
      )
    }
  }
}

/** On one VLAN, ranges are of the same subnet or of different ones, never of subnets that contain each other. */
export function requireSameSubnet(
  read: Read,
  physicalNetworkId: number,
  vlan: string,
  wanted: { gateway: string; netmask: string },
  except?: number,
): void {
  const netOf = (range: { gateway: string; netmask: string }) =>
    subnet(parseIp(range.gateway) ?? 0, prefixOf(range.netmask) ?? 32)
  const net = netOf(wanted)
  const others = read.all(
    sql<Row<'vlan'>>`
      select * from vlan where physicalNetworkId = ${physicalNetworkId} and vlan = ${vlan} and id is not ${except ?? null} and removed is null`,
  )
  for (const other of others) {
    const same = other.gateway === wanted.gateway && other.netmask === wanted.netmask
    if (!same && overlap(spanOf(netOf(other)), spanOf(net))) {
      throw invalid(
        `The subnet ${formatCidr(net)} overlaps with ${formatCidr(netOf(other))}, which is on ${vlan} already with gateway ${other.gateway}; use the same gateway and netmask, or another VLAN.`,
      )
    }
  }
}
