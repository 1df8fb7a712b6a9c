import type { Entity } from '@cloud/contract'
import { wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'

export interface GuestVlan {
  id: number
  vlan: number
  physical: Row<'physicalNetwork'>
  /** that has it */
  network: Row<'network'> | undefined
  /** that it is dedicated with */
  range: Row<'guestVlanRange'> | undefined
}

export function guestVlanView(
  read: Read,
  vlans: readonly GuestVlan[],
  networks: readonly Entity<'listNetworks'>[],
): Entity<'listGuestVlans'>[] {
  const byUuid = new Map(networks.map(network => [network.id, network]))
  return vlans.map(({ id, vlan, physical, network, range }) => {
    const zone = read.row('zone', physical.zoneId)
    const shown = network && byUuid.get(network.uuid)
    const accountId = range?.accountId ?? network?.accountId ?? null
    return {
      id,
      vlan: String(vlan),
      ...(accountId !== null && ownerOf(read, accountId)),
      zoneid: zone.uuid,
      zonename: zone.name,
      physicalnetworkid: physical.uuid,
      physicalnetworkname: physical.name,
      isdedicated: range !== undefined,
      allocationstate: network ? 'Allocated' : 'Free',
      ...(network && { taken: wireDate(network.created) }),
      ...(shown && { network: [shown] }),
    }
  })
}

function ownerOf(read: Read, accountId: number) {
  const account = read.row('account', accountId)
  const domain = read.row('domain', account.domainId)
  return {
    account: account.name,
    domainid: domain.uuid,
    domain: domain.name,
    domainpath: domainPathOnWire(domain.path),
  }
}
