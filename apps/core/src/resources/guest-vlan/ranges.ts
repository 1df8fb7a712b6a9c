import { sql } from 'kysely'
import { invalid } from '#kernel/errors.ts'
import type { Read, Row } from '#ports/db.ts'

export interface VlanSpan {
  first: number
  last: number
}

/** `600-700`, `600` → first and last. @throws CloudError PARAM_ERROR */
export function parseVlans(text: string): VlanSpan {
  const [, from = '', to = from] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(text.trim()) ?? []
  const span = { first: Number(from), last: Number(to) }
  if (from === '' || span.first > span.last || span.last > 4094)
    throw invalid(`The VLANs ${text} are not known; write first-last, each from 0 to 4094, such as 600-700.`)
  return span
}

export const vlansOf = (physical: Pick<Row<'physicalNetwork'>, 'vlans'>): VlanSpan[] =>
  (JSON.parse(physical.vlans) as [number, number][]).map(([first, last]) => ({ first, last }))

export const dedicatedOf = (read: Read, physicalNetworkId: number): Row<'guestVlanRange'>[] =>
  read.all(
    sql<Row<'guestVlanRange'>>`
      select * from guestVlanRange where physicalNetworkId = ${physicalNetworkId} and removed is null order by first`,
  )

/** Networks that have a VLAN of the physical network, by its number. */
export function usersOf(read: Read, physicalNetworkId: number): Map<number, Row<'network'>> {
  const networks = read.all(
    sql<Row<'network'>>`
      select * from network where physicalNetworkId = ${physicalNetworkId} and removed is null
        and broadcastUri glob 'vlan://[0-9]*'`,
  )
  return new Map(networks.map(network => [Number(network.broadcastUri?.slice('vlan://'.length)), network]))
}
