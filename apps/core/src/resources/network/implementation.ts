import { networkTransitions, nextState, type NetworkEvent } from '@cloud/contract'
import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { CloudError, conflict } from '#kernel/errors.ts'
import { reserve } from '#kernel/limits.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import type { Services } from './domain/default-offerings.ts'
import { dedicatedVlans, networkNeeded } from './hooks.ts'
import { takePublicIp } from './public-addresses.ts'

type World = Pick<Env, 'clock' | 'changes' | 'registry'>

/** An isolated network gets its VLAN and its address for source NAT when it is first needed; others are set up already. Who
 *  serves it is told.
 *  Harmless when repeated.
 *  @throws CloudError INSUFFICIENT_CAPACITY_ERROR when the physical network has no free VLAN, or the zone no public address,
 *    RESOURCE_ALLOCATION_ERROR when the owner may not have one more */
export function implementNetwork(tx: Tx, env: World & Pick<Env, 'ids' | 'jobs'>, networkId: number): void {
  const network = tx.row('network', networkId)
  if (network.idleSince !== null) tx.update('network', networkId, { idleSince: null })
  if (network.state !== 'Setup' && network.state !== 'Implemented') implement(tx, env, network)
  networkNeeded.call(tx, env, networkId)
}

function implement(tx: Tx, world: World, network: Row<'network'>): void {
  const networkId = network.id
  apply(tx, network, 'ImplementNetwork')
  const broadcastUri = network.broadcastUri ?? freeVlan(tx, network)
  giveSourceNat(tx, world, network)
  tx.update('network', networkId, { broadcastUri })
  apply(tx, tx.row('network', networkId), 'OperationSucceeded')
  world.changes.emit(tx, 'network', network.uuid)
}

/** The address that a network's guests go out by, if its offering has source NAT. Tiers share that of their VPC.
 *  @param wanted exactly this address
 *  @returns whether the network has one
 *  @throws CloudError RESOURCE_ALLOCATION_ERROR, INSUFFICIENT_CAPACITY_ERROR */
export function giveSourceNat(tx: Tx, world: World, network: Row<'network'>, wanted?: string): boolean {
  const services = JSON.parse(tx.row('networkOffering', network.offeringId).services) as Services
  if (!services['SourceNat'] || network.accountId === null || network.vpcId !== null) return false
  const has = tx.get(sql`select id from publicIp where networkId = ${network.id} and sourceNat = 1`)
  if (has) return true
  const { zoneId, accountId, id: networkId } = network
  reserve({ tx, registry: world.registry }, accountId, { public_ip: 1 })
  takePublicIp(tx, world, { zoneId, accountId, networkId, sourceNat: true, wanted })
  return true
}

/** Moves a network along its state machine. @throws CloudError INTERNAL_ERROR naming the state that forbids it */
export function apply(tx: Tx, network: Row<'network'>, event: NetworkEvent): void {
  const state = nextState(networkTransitions, network.state, event)
  if (!state) throw conflict(`Network ${network.name} is ${network.state} and cannot be used now.`)
  tx.update('network', network.id, { state })
}

/** One that is dedicated to the owner, or else to nobody. */
function freeVlan(read: Read, network: Row<'network'>): string {
  const physical = read.row('physicalNetwork', network.physicalNetworkId)
  const used = new Set(
    read
      .all(
        sql<{ uri: string }>`
          select broadcastUri as uri from network
          where physicalNetworkId = ${physical.id} and removed is null and broadcastUri is not null
          union select vlan as uri from vlan where physicalNetworkId = ${physical.id} and removed is null
          union select broadcastUri as uri from privateGateway where physicalNetworkId = ${physical.id} and removed is null`,
      )
      .map(row => row.uri),
  )
  const dedicated = dedicatedVlans.call(read, physical.id).flat()
  for (const { first, last, accountId } of dedicated)
    if (accountId === network.accountId)
      for (let id = first; id <= last; id++) if (!used.has(`vlan://${id}`)) return `vlan://${id}`
  const ofOthers = (id: number) => dedicated.some(({ first, last }) => first <= id && id <= last)
  for (const [first, last] of JSON.parse(physical.vlans) as [number, number][])
    for (let id = first; id <= last; id++)
      if (!used.has(`vlan://${id}`) && !ofOthers(id)) return `vlan://${id}`
  throw new CloudError(
    'INSUFFICIENT_CAPACITY_ERROR',
    `Physical network ${physical.name} has no free VLAN left; give it more with updatePhysicalNetwork vlan=first-last.`,
    { cs: 'InsufficientCapacity' },
  )
}
