import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { addressesOf, checkRange, formatIp, type IpRange } from '#kernel/ipv4.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { vlanUri } from './domain/vlan-tag.ts'
import { rangeForgotten } from './hooks.ts'
import { requireFreeRange, requireSameSubnet } from './range-rules.ts'

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
  fillRange(tx, env, id, addressesOf(range))
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
  fillRange(tx, env, id, addressesOf(range))
  return id
}

/** Brings free addresses into a range. */
export function fillRange(tx: Tx, env: Pick<Env, 'ids'>, vlanId: number, addresses: Iterable<string>): void {
  const { type, zoneId, networkId, podId } = tx.row('vlan', vlanId)
  for (const ip of addresses) {
    const uuid = env.ids.uuid()
    if (networkId !== null) tx.insert('guestIp', { uuid, vlanId, networkId, podId, ip, takenBy: null })
    if (type !== 'VirtualNetwork') continue
    tx.insert('publicIp', {
      uuid,
      vlanId,
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

/** Addresses of a range that somebody has. */
export const takenOf = (read: Read, vlanId: number): number =>
  read.get(
    sql<{ n: number }>`
      select (select count(takenBy) from guestIp where vlanId = ${vlanId})
        + (select count(*) from publicIp where vlanId = ${vlanId} and state != 'Free') as n`,
  )?.n ?? 0

/** Forgets a range and its addresses, none of which may be taken. */
export function removeRange(tx: Tx, vlanId: number, now: number): void {
  rangeForgotten.call(tx, vlanId)
  tx.run(sql`delete from guestIp where vlanId = ${vlanId}`)
  tx.run(sql`delete from publicIp where vlanId = ${vlanId}`)
  tx.update('vlan', vlanId, { removed: now })
}
