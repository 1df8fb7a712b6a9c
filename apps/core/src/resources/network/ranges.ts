import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import {
  addressesOf,
  checkRange,
  formatCidr,
  formatIp,
  overlap,
  parseIp,
  spanOf,
  subnet,
  prefixOf,
  type IpRange,
} from '#kernel/ipv4.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { vlanUri } from './domain/vlan-tag.ts'

export interface NewRange {
  network: Row<'network'>
  podId: number | null
  vlan: string | undefined
  gateway: string
  netmask: string
  startIp: string
  endIp: string | undefined
}

/** Gives a network a range of guest addresses.
 *  @returns the range's id
 *  @throws CloudError PARAM_ERROR when it is malformed or overlaps with anything else in the zone */
export function addGuestRange(tx: Tx, { ids, clock }: Pick<Env, 'ids' | 'clock'>, wanted: NewRange): number {
  const { network, gateway, netmask } = wanted
  const checked = checkRange({ gateway, netmask, startIp: wanted.startIp, endIp: wanted.endIp })
  if (!checked.ok) throw invalid(checked.why)
  const { range } = checked
  if (!range) throw invalid('A range of addresses needs startip.')
  const vlan = vlanUri(wanted.vlan)
  requireFreeRange(tx, network.zoneId, range)
  requireSameSubnet(tx, network.physicalNetworkId, vlan, { gateway, netmask })

  const vlanId = tx.insert('vlan', {
    uuid: ids.uuid(),
    type: 'DirectAttached',
    zoneId: network.zoneId,
    physicalNetworkId: network.physicalNetworkId,
    networkId: network.id,
    podId: wanted.podId,
    accountId: null,
    domainId: null,
    vlan,
    gateway,
    netmask,
    startIp: formatIp(range.first),
    endIp: formatIp(range.last),
    forSystemVms: 0,
    created: clock.now(),
    removed: null,
  })
  for (const ip of addressesOf(range)) {
    tx.insert('guestIp', {
      uuid: ids.uuid(),
      vlanId,
      networkId: network.id,
      podId: wanted.podId,
      ip,
      takenBy: null,
    })
  }
  return vlanId
}

interface Span {
  startIp: string
  endIp: string
  what: string
}

/** Guests' and pods' ranges of a zone. */
function spansOf(read: Read, zoneId: number): Span[] {
  return read.all(
    sql<Span>`
      select v.startIp, v.endIp, 'a range of network ' || coalesce(n.name, 'addresses') as what
      from vlan v left join network n on n.id = v.networkId where v.zoneId = ${zoneId} and v.removed is null
      union all
      select r.startIp, r.endIp, 'the reserved addresses of pod ' || p.name as what
      from podIpRange r join pod p on p.id = r.podId where p.zoneId = ${zoneId} and p.removed is null`,
  )
}

function requireFreeRange(read: Read, zoneId: number, range: IpRange): void {
  for (const { startIp, endIp, what } of spansOf(read, zoneId)) {
    const [first, last] = [parseIp(startIp), parseIp(endIp)]
    if (first !== undefined && last !== undefined && overlap({ first, last }, range)) {
      throw invalid(
        `The range ${formatIp(range.first)}-${formatIp(range.last)} overlaps with ${startIp}-${endIp}, ${what}; choose other addresses.`,
      )
    }
  }
}

/** On one VLAN, ranges are of the same subnet or of different ones, never of subnets that contain each other. */
function requireSameSubnet(
  read: Read,
  physicalNetworkId: number,
  vlan: string,
  wanted: { gateway: string; netmask: string },
): void {
  const netOf = (range: { gateway: string; netmask: string }) =>
    subnet(parseIp(range.gateway) ?? 0, prefixOf(range.netmask) ?? 32)
  const net = netOf(wanted)
  const others = read.all(
    sql<Row<'vlan'>>`
      select * from vlan where physicalNetworkId = ${physicalNetworkId} and vlan = ${vlan} and removed is null`,
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

/** Addresses of a range that somebody has. */
export const takenOf = (read: Read, vlanId: number): number =>
  read.get(sql<{ n: number }>`select count(takenBy) as n from guestIp where vlanId = ${vlanId}`)?.n ?? 0

/** Forgets a range and its addresses, none of which may be taken. */
export function removeRange(tx: Tx, vlanId: number, now: number): void {
  tx.run(sql`delete from guestIp where vlanId = ${vlanId}`)
  tx.update('vlan', vlanId, { removed: now })
}
