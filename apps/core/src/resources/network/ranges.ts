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
  vlan: string | undefined
  gateway: string
  netmask: string
  startIp: string
  endIp: string | undefined
}

type Maker = Pick<Env, 'ids' | 'clock'>
type Place = Pick<Row<'vlan'>, 'type' | 'zoneId' | 'physicalNetworkId' | 'networkId' | 'podId'>

/** Gives a network a range of guest addresses.
 *  @param podId in a Basic zone, the pod whose guests get them
 *  @returns the range's id
 *  @throws CloudError PARAM_ERROR when it is malformed or overlaps with anything else in the zone */
export function addGuestRange(
  tx: Tx,
  env: Maker,
  network: Row<'network'>,
  podId: number | null,
  wanted: NewRange,
): number {
  const { zoneId, physicalNetworkId, id: networkId } = network
  const { id, range } = addRange(
    tx,
    env,
    { type: 'DirectAttached', zoneId, physicalNetworkId, networkId, podId },
    wanted,
  )
  for (const ip of addressesOf(range))
    tx.insert('guestIp', { uuid: env.ids.uuid(), vlanId: id, networkId, podId, ip, takenBy: null })
  return id
}

/** Gives a zone a range of public addresses.
 *  @returns the range's id
 *  @throws CloudError PARAM_ERROR as `addGuestRange` */
export function addPublicRange(
  tx: Tx,
  env: Maker,
  physical: Row<'physicalNetwork'>,
  wanted: NewRange & { forSystemVms: boolean },
): number {
  const { zoneId, id: physicalNetworkId } = physical
  const place = { type: 'VirtualNetwork', zoneId, physicalNetworkId, networkId: null, podId: null } as const
  const { id, range } = addRange(tx, env, place, wanted)
  if (wanted.forSystemVms) tx.update('vlan', id, { forSystemVms: 1 })
  for (const ip of addressesOf(range)) {
    tx.insert('publicIp', {
      uuid: env.ids.uuid(),
      vlanId: id,
      zoneId,
      ip,
      state: 'Free',
      accountId: null,
      networkId: null,
      vpcId: null,
      sourceNat: 0,
      takenBy: null,
      forDisplay: 1,
      allocated: null,
    })
  }
  return id
}

function addRange(
  tx: Tx,
  { ids, clock }: Maker,
  place: Place,
  wanted: NewRange,
): { id: number; range: IpRange } {
  const { gateway, netmask } = wanted
  const checked = checkRange({ gateway, netmask, startIp: wanted.startIp, endIp: wanted.endIp })
  if (!checked.ok) throw invalid(checked.why)
  const { range } = checked
  if (!range) throw invalid('A range of addresses needs startip.')
  const vlan = vlanUri(wanted.vlan)
  requireFreeRange(tx, place.zoneId, range)
  requireSameSubnet(tx, place.physicalNetworkId, vlan, { gateway, netmask })
  const id = tx.insert('vlan', {
    ...place,
    uuid: ids.uuid(),
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
  return { id, range }
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
      select v.startIp, v.endIp, coalesce('a range of network ' || n.name, 'a public range') as what
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
  read.get(
    sql<{ n: number }>`
      select (select count(takenBy) from guestIp where vlanId = ${vlanId})
        + (select count(*) from publicIp where vlanId = ${vlanId} and state != 'Free') as n`,
  )?.n ?? 0

/** Forgets a range and its addresses, none of which may be taken. */
export function removeRange(tx: Tx, vlanId: number, now: number): void {
  tx.run(sql`delete from guestIp where vlanId = ${vlanId}`)
  tx.run(sql`delete from publicIp where vlanId = ${vlanId}`)
  tx.update('vlan', vlanId, { removed: now })
}
