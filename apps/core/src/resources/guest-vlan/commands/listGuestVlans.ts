import { sql } from 'kysely'
import { isRootAdmin } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { pageOf } from '#kernel/list.ts'
import { Rows } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { networkView } from '../../network/index.ts'
import { dedicatedOf, usersOf, vlansOf } from '../ranges.ts'
import { guestVlanView, type GuestVlan } from '../vlan-view.ts'

/** More than a physical network can have of VLANs. */
const PER_NETWORK = 4096

export const listGuestVlans = command('listGuestVlans', {
  description: 'Lists the VLANs of physical networks for guests, and who has them.',
  params: ['id', 'zoneid', 'physicalnetworkid', 'vnet', 'allocatedonly', 'keyword', 'page', 'pagesize'],
  run({ read, caller }, p) {
    const physical = read.all(
      sql<Row<'physicalNetwork'>>`
        select * from physicalNetwork where removed is null
          and (${p.zoneid ?? null} is null or zoneId = ${p.zoneid ?? null})
          and (${p.physicalnetworkid ?? null} is null or id = ${p.physicalnetworkid ?? null}) order by id`,
    )
    const all = physical
      .flatMap(one => vlansOfNetwork(read, one))
      .filter(({ id }) => p.id === undefined || id === p.id)
      .filter(({ vlan }) => !p.vnet || String(vlan) === p.vnet)
      .filter(({ vlan }) => !p.keyword || String(vlan).includes(p.keyword))
      .filter(({ network }) => !p.allocatedonly || network !== undefined)
    const { limit, offset } = pageOf(p) ?? { limit: all.length, offset: 0 }
    const shown = all.slice(offset, offset + limit)
    const networkIds = shown.flatMap(({ network }) => (network ? [network.id] : []))
    const networks = networkView(read, networkIds, isRootAdmin(caller))
    return new Rows(guestVlanView(read, shown, networks), all.length)
  },
})

function vlansOfNetwork(read: Read, physical: Row<'physicalNetwork'>): GuestVlan[] {
  const users = usersOf(read, physical.id)
  const dedicated = dedicatedOf(read, physical.id)
  const found: GuestVlan[] = []
  for (const { first, last } of vlansOf(physical))
    for (let vlan = first; vlan <= last; vlan++) {
      const range = dedicated.find(one => one.first <= vlan && vlan <= one.last)
      found.push({ id: physical.id * PER_NETWORK + vlan, vlan, physical, network: users.get(vlan), range })
    }
  return found
}
