import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { addressesOf, checkRange, formatIp, parseIp, type IpRange } from '#kernel/ipv4.ts'
import { counted } from '#kernel/words.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { requireFreeRange, requireSameSubnet } from './range-rules.ts'
import { rangeForgotten } from './hooks.ts'
import { fillRange, takenOf } from './ranges.ts'

interface Change {
  gateway?: string
  netmask?: string
  startIp?: string
  endIp?: string
  forSystemVms?: boolean
}

/** Makes a range longer, shorter, or another one; addresses that somebody has stay what they are.
 *  @throws CloudError PARAM_ERROR when one of those would be outside, or other ranges are in the way */
export function changeRange(tx: Tx, env: Pick<Env, 'ids'>, range: Row<'vlan'>, change: Change): void {
  const gateway = change.gateway || range.gateway
  const netmask = change.netmask || range.netmask
  const forSystemVms = change.forSystemVms ?? range.forSystemVms === 1
  const startIp = change.startIp || range.startIp
  const checked = checkRange({ gateway, netmask, startIp, endIp: change.endIp || range.endIp })
  if (!checked.ok) throw invalid(checked.why)
  if (!checked.range) throw invalid('A range of addresses needs startip.')
  if (gateway !== range.gateway || netmask !== range.netmask) requireUnused(tx, range, 'gateway and netmask')
  if (forSystemVms !== (range.forSystemVms === 1)) {
    requireUnused(tx, range, 'whom it is for')
    if (range.type !== 'VirtualNetwork')
      throw invalid(`The range ${words(range)} is of guests; only public ones are kept for system VMs.`)
    if (range.domainId !== null)
      throw invalid(`The range ${words(range)} is dedicated; release it with releasePublicIpRange first.`)
  }
  requireFreeRange(tx, range.zoneId, checked.range, range.id)
  requireSameSubnet(tx, range.physicalNetworkId, range.vlan, { gateway, netmask }, range.id)
  settle(tx, env, range, checked.range)
  tx.update('vlan', range.id, {
    gateway,
    netmask,
    startIp: formatIp(checked.range.first),
    endIp: formatIp(checked.range.last),
    forSystemVms: forSystemVms ? 1 : 0,
  })
}

const words = ({ startIp, endIp }: Row<'vlan'>) => `${startIp}-${endIp}`

function requireUnused(read: Read, range: Row<'vlan'>, what: string): void {
  const taken = takenOf(read, range.id)
  if (taken > 0)
    throw invalid(
      `The range ${words(range)} has ${counted(taken, 'address')} in use, so ${what} stay; free them first.`,
    )
}

/** Takes away the free addresses that are outside now, and brings those that are new. */
function settle(tx: Tx, env: Pick<Env, 'ids'>, range: Row<'vlan'>, { first, last }: IpRange): void {
  const there = tx.all(
    sql<{ id: number; ip: string; taken: 0 | 1 }>`
      select id, ip, takenBy is not null as taken from guestIp where vlanId = ${range.id}
      union all select id, ip, state != 'Free' as taken from publicIp where vlanId = ${range.id}`,
  )
  const inside = (ip: string) => {
    const number = parseIp(ip) ?? -1
    return number >= first && number <= last
  }
  const lost = there.filter(({ ip }) => !inside(ip))
  const kept = lost.find(({ taken }) => taken === 1)
  if (kept)
    throw invalid(
      `The address ${kept.ip} is in use and would be outside ${formatIp(first)}-${formatIp(last)}; free it first, or keep it inside.`,
    )
  if (lost.length > 0) rangeForgotten.call(tx, range.id)
  const table = range.type === 'VirtualNetwork' ? 'publicIp' : 'guestIp'
  for (const { id } of lost) tx.run(sql`delete from ${sql.table(table)} where id = ${id}`)
  const known = new Set(there.map(({ ip }) => ip))
  fillRange(
    tx,
    env,
    range.id,
    [...addressesOf({ first, last })].filter(ip => !known.has(ip)),
  )
}
