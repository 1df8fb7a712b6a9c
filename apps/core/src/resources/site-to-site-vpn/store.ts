import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { configValue } from '#kernel/settings/index.ts'
import { counted } from '#kernel/words.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { checkCustomer, type Customer, type GivenCustomer } from './domain/customer.ts'

type Ends = { vpnGatewayId: number } | { customerGatewayId: number }

export const connectionsOf = (read: Read, end: Ends): Row<'vpnConnection'>[] =>
  read.all(
    sql<Row<'vpnConnection'>>`
      select * from vpnConnection
      where ${'vpnGatewayId' in end ? sql`vpnGatewayId = ${end.vpnGatewayId}` : sql`customerGatewayId = ${end.customerGatewayId}`}
        and removed is null order by id`,
  )

/** @throws CloudError PARAM_ERROR while connections end there */
export function requireNoConnections(read: Read, end: Ends, what: string): void {
  const { length } = connectionsOf(read, end)
  if (length > 0)
    throw invalid(`The ${what} still has ${counted(length, 'VPN connection')}; delete them first.`)
}

/** What a customer gateway is to be. @throws CloudError PARAM_ERROR */
export function customerOf(read: Read, given: Omit<GivenCustomer, 'mostCidrs'>): Customer {
  const mostCidrs = configValue(read, 'site2site.vpn.customergateway.subnets.limit')
  const checked = checkCustomer({ ...given, mostCidrs })
  if (!checked.ok) throw invalid(checked.why)
  return checked.customer
}

/** @throws CloudError PARAM_ERROR when another gateway of the account is called so */
export function requireFreeCustomerName(read: Read, accountId: number, name: string, except = 0): void {
  const taken = read.get(
    sql`select id from vpnCustomerGateway
      where accountId = ${accountId} and name = ${name} and id != ${except} and removed is null`,
  )
  if (taken)
    throw invalid(`There is a VPN customer gateway ${name} in this account already; choose another name.`)
}

/** The VPC at whose router a connection ends. */
export const vpcOf = (read: Read, connection: Row<'vpnConnection'>): number =>
  read.row('vpnGateway', connection.vpnGatewayId).vpcId

/** What a connection that is not passive comes to: nobody calls a passive one on the simulator. */
export const settled = ({ passive }: Pick<Row<'vpnConnection'>, 'passive'>) =>
  passive === 1 ? 'Disconnected' : 'Connected'

/** @throws CloudError PARAM_ERROR when it is removed */
export const livingConnection = (read: Read, id: number) =>
  living(read, 'vpnConnection', id, 'VPN connection')

/** Takes gateways with their connections away, which somebody is told of. */
export function dropGateways(
  tx: Tx,
  { clock, changes }: Env,
  where: { vpcId: number } | { publicIpId: number },
): void {
  const removed = clock.now()
  const gateways = tx.all(
    sql<Row<'vpnGateway'>>`
      select * from vpnGateway
      where ${'vpcId' in where ? sql`vpcId = ${where.vpcId}` : sql`publicIpId = ${where.publicIpId}`} and removed is null`,
  )
  for (const gateway of gateways) {
    for (const { id, uuid } of connectionsOf(tx, { vpnGatewayId: gateway.id })) {
      tx.update('vpnConnection', id, { removed })
      changes.emit(tx, 'vpnconnection', uuid)
    }
    tx.update('vpnGateway', gateway.id, { removed })
    changes.emit(tx, 'vpngateway', gateway.uuid)
  }
}

/** Forgets the removed gateways that were once at the addresses of a range, with their connections. */
export function forgetGateways(tx: Tx, vlanId: number): void {
  const gone = sql`select g.id from vpnGateway g join publicIp i on i.id = g.publicIpId where i.vlanId = ${vlanId} and g.removed is not null`
  tx.run(sql`delete from vpnConnection where vpnGatewayId in (${gone})`)
  tx.run(sql`delete from vpnGateway where id in (${gone})`)
}
