import { sql } from 'kysely'
import { CloudError, conflict, invalid } from '#kernel/errors.ts'
import { addressesOf, checkRange, overlap, rangeBetween, type IpRange } from '#kernel/ipv4.ts'
import type { Read, Row, Tx } from '#ports/db.ts'

type Range = Row<'storageIpRange'>

export interface WantedRange {
  gateway: string
  netmask: string
  startIp: string
  endIp: string
}

/** @param except id of the range that is being changed
 *  @throws CloudError PARAM_ERROR when the addresses fit no subnet, or another range of the zone has some of them */
export function requireRange(read: Read, zoneId: number, wanted: WantedRange, except = 0): void {
  const checked = checkRange(wanted)
  if (!checked.ok || !checked.range) throw invalid(checked.ok ? 'Give startip.' : checked.why)
  const { range } = checked
  const others = read.all(
    sql<Range>`
      select r.* from storageIpRange r join pod p on p.id = r.podId
      where p.zoneId = ${zoneId} and r.removed is null and r.id != ${except}`,
  )
  const other = others.find(one => overlap(spanOf(one), range))
  if (other)
    throw invalid(
      `The addresses ${wanted.startIp}-${wanted.endIp} overlap with the storage range ${other.startIp}-${other.endIp} of this zone; choose others.`,
    )
}

/** @throws CloudError PARAM_ERROR when no physical network of the zone carries storage traffic */
export function requireStorageTraffic(read: Read, zoneId: number): void {
  const carries = read.get(
    sql`select 1 from trafficType t join physicalNetwork n on n.id = t.physicalNetworkId
      where n.zoneId = ${zoneId} and t.type = 'Storage' and t.removed is null and n.removed is null`,
  )
  if (!carries)
    throw invalid(
      'No physical network of this zone carries storage traffic: add the traffic type Storage first.',
    )
}

/** What is kept has been checked. */
const spanOf = ({ startIp, endIp }: Pick<Range, 'startIp' | 'endIp'>): IpRange =>
  rangeBetween(startIp, endIp) ?? { first: 0, last: 0 }

const takenOf = (read: Read, rangeId: number): string[] =>
  read.all(sql<{ ip: string }>`select ip from storageIp where rangeId = ${rangeId}`).map(({ ip }) => ip)

/** @throws CloudError INTERNAL_ERROR when an address that is in use would fall out of the range */
export function requireKept(
  read: Read,
  rangeId: number,
  next: Pick<Range, 'startIp' | 'endIp'> | null,
): void {
  const inside = (ip: string) => next !== null && overlap(spanOf(next), spanOf({ startIp: ip, endIp: ip }))
  const lost = takenOf(read, rangeId).find(ip => !inside(ip))
  if (lost) throw conflict(`The address ${lost} is in use by a system VM; stop or destroy that first.`)
}

/** Whether system VMs of a pod have an interface of their own to storage. */
export const hasStorageNetwork = (read: Read, podId: number): boolean =>
  read.get(sql`select 1 from storageIpRange where podId = ${podId} and removed is null`) !== undefined

/** Takes a free address of a pod's storage network; it is the taker's until `freeStorageIps`.
 *  @param takenBy uuid of the VM
 *  @throws CloudError INSUFFICIENT_CAPACITY_ERROR when none is left */
export function takeStorageIp(tx: Tx, podId: number, takenBy: string) {
  const ranges = tx.all(
    sql<Range>`select * from storageIpRange where podId = ${podId} and removed is null order by id`,
  )
  for (const { id: rangeId, gateway, netmask, vlan, ...range } of ranges) {
    const taken = new Set(takenOf(tx, rangeId))
    for (const ip of addressesOf(spanOf(range))) {
      if (taken.has(ip)) continue
      tx.insert('storageIp', { rangeId, ip, takenBy })
      return { ip, gateway, netmask, broadcastUri: `vlan://${vlan ?? 'untagged'}` }
    }
  }
  throw new CloudError(
    'INSUFFICIENT_CAPACITY_ERROR',
    `Pod ${tx.row('pod', podId).name} has no free storage address left; add a storage range to it.`,
    { cs: 'InsufficientAddressCapacity' },
  )
}

export function freeStorageIps(tx: Tx, takenBy: string): void {
  tx.run(sql`delete from storageIp where takenBy = ${takenBy}`)
}
