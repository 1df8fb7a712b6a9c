import { sql } from 'kysely'
import { counted } from '#kernel/words.ts'
import {
  physicalNetworkDeleted,
  physicalNetworkInUse,
  trafficTypeInUse,
} from '#resources/physical-network/index.ts'
import { podDeleted, podInUse, takenRanges } from '#resources/pod/index.ts'
import { removeRange } from './ranges.ts'
import type { Read } from '#ports/db.ts'

/** What networks answer to the slices below them. */
export function joinHooks(): void {
  physicalNetworkInUse.add(networksOn)
  physicalNetworkInUse.add((read, id) => {
    const taken = read.get(
      sql<{ n: number }>`
        select count(*) as n from publicIp where state != 'Free' and vlanId in (
          select id from vlan where physicalNetworkId = ${id})`,
    )
    return taken && taken.n > 0 ? `${counted(taken.n, 'public address')} in use` : null
  })
  trafficTypeInUse.add((read, id) => {
    const { type, physicalNetworkId } = read.row('trafficType', id)
    if (type === 'Guest') return networksOn(read, physicalNetworkId)
    return type === 'Public' ? publicRangesOn(read, physicalNetworkId) : null
  })
  physicalNetworkDeleted.add((tx, id, now) => {
    const ranges = tx.all(
      sql<{ id: number }>`select id from vlan where physicalNetworkId = ${id} and removed is null`,
    )
    for (const range of ranges) removeRange(tx, range.id, now)
  })
  podInUse.add((read, podId) => {
    const taken =
      read.get(sql<{ n: number }>`select count(takenBy) as n from guestIp where podId = ${podId}`)?.n ?? 0
    return taken > 0 ? `${counted(taken, 'guest address')} in use` : null
  })
  podDeleted.add((tx, env, podId) => {
    const ranges = tx.all(sql<{ id: number }>`select id from vlan where podId = ${podId} and removed is null`)
    for (const range of ranges) removeRange(tx, range.id, env.clock.now())
  })
  takenRanges.add((read, zoneId) =>
    read.all(
      sql<{ startIp: string; endIp: string; what: string }>`
        select v.startIp, v.endIp, 'a range of network ' || n.name as what
        from vlan v join network n on n.id = v.networkId where v.zoneId = ${zoneId} and v.removed is null`,
    ),
  )
}

function networksOn(read: Read, physicalNetworkId: number): string | null {
  const networks = read.get(
    sql<{ n: number }>`
      select count(*) as n from network where physicalNetworkId = ${physicalNetworkId} and removed is null`,
  )
  return networks && networks.n > 0 ? counted(networks.n, 'network') : null
}

function publicRangesOn(read: Read, physicalNetworkId: number): string | null {
  const ranges = read.get(
    sql<{ n: number }>`
      select count(*) as n from vlan
      where physicalNetworkId = ${physicalNetworkId} and type = 'VirtualNetwork' and removed is null`,
  )
  return ranges && ranges.n > 0 ? counted(ranges.n, 'public range') : null
}
