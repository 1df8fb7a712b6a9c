import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { addressInUse, networkNeeded } from './hooks.ts'

/** @returns id of an address of the network that can become its source NAT
 *  @throws CloudError PARAM_ERROR when it is not the network's, or serves something else */
export function newSourceNat(read: Read, network: Row<'network'>, text: string): number {
  if (network.vpcId !== null)
    throw invalid(`Network ${network.name} is a tier and goes out by its VPC; change that with updateVPC.`)
  const ip = read.get(
    sql<Row<'publicIp'>>`
      select * from publicIp where networkId = ${network.id} and ip = ${text} and state = 'Allocated'`,
  )
  if (!ip)
    throw invalid(
      `Network ${network.name} has no address ${text}; take it with associateIpAddress networkid=${network.uuid}.`,
    )
  if (ip.sourceNat === 1) return ip.id
  if (ip.vmId !== null || addressInUse.call(read, ip.id).includes(true))
    throw invalid(
      `The public address ${text} serves instances; delete its rules first, or choose another one.`,
    )
  return ip.id
}

/** The network goes out by another one of its addresses; the former stays an address of the network. */
export function moveSourceNat(tx: Tx, env: Env, network: Row<'network'>, publicIpId: number): void {
  newSourceNat(tx, network, tx.row('publicIp', publicIpId).ip)
  tx.run(sql`update publicIp set sourceNat = 0 where networkId = ${network.id}`)
  tx.update('publicIp', publicIpId, { sourceNat: 1 })
  const own = tx.all(sql<{ uuid: string }>`select uuid from publicIp where networkId = ${network.id}`)
  for (const { uuid } of own) env.changes.emit(tx, 'ipaddress', uuid)
  if (network.state === 'Implemented') networkNeeded.call(tx, env, network.id)
}
