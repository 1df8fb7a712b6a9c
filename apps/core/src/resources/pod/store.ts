import { sql } from 'kysely'
import type { Ctx } from '#kernel/command.ts'
import { conflict, invalid } from '#kernel/errors.ts'
import {
  addressesOf,
  formatCidr,
  formatIp,
  overlap,
  parseIp,
  prefixOf,
  rangeBetween,
  spanOf,
  subnet,
  type IpRange,
  type Subnet,
} from '#kernel/ipv4.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { takenRanges } from './hooks.ts'

/** @throws CloudError PARAM_ERROR when a pod of the zone has the name, in any case */
export function requireFreePodName(read: Read, zoneId: number, name: string, except = 0): void {
  const taken = read.get(
    sql`select id from pod where zoneId = ${zoneId} and lower(name) = lower(${name}) and removed is null and id != ${except}`,
  )
  if (taken) throw invalid(`There is a pod named ${name} in this zone already; choose another name.`)
}

/** @throws CloudError PARAM_ERROR when the subnet touches another pod's */
export function requireFreeSubnet(read: Read, zoneId: number, net: Subnet, except = 0): void {
  const others = read.all(
    sql<Row<'pod'>>`select * from pod where zoneId = ${zoneId} and removed is null and id != ${except}`,
  )
  for (const pod of others) {
    const other = subnetOfPod(pod)
    if (other && overlap(spanOf(other), spanOf(net)))
      throw invalid(
        `The subnet ${formatCidr(net)} overlaps with ${formatCidr(other)} of pod ${pod.name}; choose another gateway and netmask.`,
      )
  }
}

/** @throws CloudError PARAM_ERROR when guests have addresses of the range */
export function requireFreeAddresses(read: Read, zoneId: number, range: IpRange): void {
  for (const { startIp, endIp, what } of takenRanges.call(read, zoneId).flat()) {
    const other = rangeBetween(startIp, endIp)
    if (other && overlap(other, range))
      throw invalid(
        `The addresses ${formatIp(range.first)}-${formatIp(range.last)} overlap with ${startIp}-${endIp}, ${what}; choose others.`,
      )
  }
}

function subnetOfPod(pod: Pick<Row<'pod'>, 'gateway' | 'netmask'>): Subnet | undefined {
  const [gateway, prefix] = [parseIp(pod.gateway), prefixOf(pod.netmask)]
  return gateway === undefined || prefix === undefined ? undefined : subnet(gateway, prefix)
}

const untagged = 'vlan://untagged'

/** The VLAN of a reserved range as it is kept: `vlan://77`, `vlan://untagged`. @throws CloudError PARAM_ERROR */
export function vlanOfRange(given: string | undefined): string {
  const tag = (given || 'untagged').toLowerCase().replace(/^vlan:\/\//, '')
  if (tag !== 'untagged' && !(/^\d+$/.test(tag) && Number(tag) <= 4095))
    throw invalid(`${given} is no VLAN; give a number up to 4095, or untagged.`)
  return `vlan://${tag}`
}

/** @throws CloudError PARAM_ERROR when the pod has reserved some of the addresses already */
export function requireFreeOfPod(read: Read, pod: Row<'pod'>, wanted: IpRange): void {
  const ranges = read.all(sql<Row<'podIpRange'>>`select * from podIpRange where podId = ${pod.id}`)
  for (const { startIp, endIp } of ranges) {
    const own = rangeBetween(startIp, endIp)
    if (own && overlap(own, wanted))
      throw invalid(`Pod ${pod.name} has ${startIp}-${endIp} reserved already; choose other addresses.`)
  }
}

/** Reserves a range of private addresses for a pod's system VMs. */
export function addPodRange(
  tx: Tx,
  podId: number,
  range: IpRange,
  { vlan = untagged, forSystemVms = false } = {},
): void {
  const rangeId = tx.insert('podIpRange', {
    podId,
    startIp: formatIp(range.first),
    endIp: formatIp(range.last),
    vlan,
    forSystemVms: forSystemVms ? 1 : 0,
  })
  for (const ip of addressesOf(range)) tx.insert('podIp', { podId, rangeId, ip, takenBy: null })
}

/** Changes first and last of a pod's only range; addresses in use must stay inside.
 *  @throws CloudError INTERNAL_ERROR when one would fall out */
export function resizePodRange(ctx: Ctx, range: Row<'podIpRange'>, next: IpRange): void {
  const { tx } = ctx
  const wanted = new Set(addressesOf(next))
  const known = tx.all(
    sql<Row<'podIp'>>`select id, ip, takenBy from podIp where rangeId = ${range.id} order by id`,
  )
  const lost = known.find(row => row.takenBy !== null && !wanted.has(row.ip))
  if (lost)
    throw conflict(`The address ${lost.ip} is in use by a system VM; the reserved range must contain it.`)
  for (const row of known) {
    if (!wanted.delete(row.ip)) tx.run(sql`delete from podIp where id = ${row.id}`)
  }
  for (const ip of wanted) tx.insert('podIp', { podId: range.podId, rangeId: range.id, ip, takenBy: null })
  tx.update('podIpRange', range.id, { startIp: formatIp(next.first), endIp: formatIp(next.last) })
}
