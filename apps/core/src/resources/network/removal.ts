import { networkTransitions, nextState, type NetworkEvent } from '@cloud/contract'
import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { conflict } from '#kernel/errors.ts'
import { counted } from '#kernel/words.ts'
import type { Row, Tx } from '#ports/db.ts'
import { networkDeleted, networkInUse, networkLeft } from './hooks.ts'
import { freePublicIpsOf } from './public-addresses.ts'
import { removeRange } from './ranges.ts'

/** Deletes a network with its ranges.
 *  @throws CloudError INTERNAL_ERROR when something uses it */
export function removeNetwork(tx: Tx, env: Env, network: Row<'network'>) {
  const { clock, changes } = env
  networkLeft.call(tx, env, network.id)
  const taken =
    tx.get(sql<{ n: number }>`select count(takenBy) as n from guestIp where networkId = ${network.id}`)?.n ??
    0
  const rest = [
    taken > 0 ? `${counted(taken, 'address')} in use` : null,
    ...networkInUse.call(tx, network.id),
  ].filter(words => words !== null)
  if (rest.length > 0)
    throw conflict(`Network ${network.name} still has ${rest.join(', ')}; destroy and expunge them first.`)

  const path: NetworkEvent[] =
    network.state === 'Implemented'
      ? ['DestroyNetwork', 'OperationSucceeded', 'DestroyNetwork']
      : ['DestroyNetwork']
  let state = network.state
  for (const event of path) {
    const next = nextState(networkTransitions, state, event)
    if (!next) throw conflict(`Network ${network.name} is ${state}; wait until it has settled.`)
    state = next
  }
  const now = clock.now()
  const ranges = tx.all(
    sql<{ id: number }>`select id from vlan where networkId = ${network.id} and removed is null`,
  )
  for (const { id } of ranges) removeRange(tx, id, now)
  networkDeleted.call(tx, network.id, env)
  const left = tx.all(
    sql<{ uuid: string }>`
      update publicIp set networkId = null where networkId = ${network.id} and vpcId is not null returning uuid`,
  )
  for (const { uuid } of left) changes.emit(tx, 'ipaddress', uuid)
  freePublicIpsOf(tx, network.id)
  tx.update('network', network.id, { state, removed: now })
  changes.emit(tx, 'network', network.uuid)
}
