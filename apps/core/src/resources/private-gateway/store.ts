import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { conflict, invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { counted } from '#kernel/words.ts'
import type { Read, Row, Tx } from '#ports/db.ts'

export const gatewaysOf = (read: Read, vpcId: number): Row<'privateGateway'>[] =>
  read.all(
    sql<Row<'privateGateway'>>`
      select * from privateGateway where vpcId = ${vpcId} and removed is null order by id`,
  )

export const routesOf = (read: Read, vpcId: number): Row<'staticRoute'>[] =>
  read.all(
    sql<Row<'staticRoute'>>`select * from staticRoute where vpcId = ${vpcId} and removed is null order by id`,
  )

/** A gateway that nothing is changing at the moment.
 *  @throws CloudError PARAM_ERROR */
export function readyGateway(read: Read, id: number): Row<'privateGateway'> {
  const gateway = living(read, 'privateGateway', id, 'private gateway')
  if (gateway.state !== 'Ready')
    throw invalid(`The private gateway ${gateway.ip} is ${gateway.state}; wait until that has ended.`)
  return gateway
}

/** @throws CloudError INTERNAL_ERROR while static routes lead by the gateway */
export function requireNoRoutes(read: Read, gateway: Row<'privateGateway'>): void {
  const routes = routesOf(read, gateway.vpcId).filter(route => route.gatewayId === gateway.id)
  if (routes.length > 0)
    throw conflict(
      `The private gateway ${gateway.ip} still has ${counted(routes.length, 'static route')}; delete them first.`,
    )
}

/** The interfaces that the router of a VPC has for its gateways. */
export const interfacesOf = (read: Read, vpcId: number) =>
  gatewaysOf(read, vpcId)
    .filter(gateway => gateway.state === 'Ready')
    .map(({ ip, netmask, gateway, broadcastUri, mac }) => ({ ip, netmask, gateway, broadcastUri, mac }))

/** A VPC takes its gateways and routes along. */
export function dropOfVpc(tx: Tx, { clock, changes }: Env, vpcId: number): void {
  const removed = clock.now()
  for (const { id, uuid } of routesOf(tx, vpcId)) {
    tx.update('staticRoute', id, { removed })
    changes.emit(tx, 'staticroute', uuid)
  }
  for (const { id, uuid } of gatewaysOf(tx, vpcId)) {
    tx.update('privateGateway', id, { removed })
    changes.emit(tx, 'privategateway', uuid)
  }
}
