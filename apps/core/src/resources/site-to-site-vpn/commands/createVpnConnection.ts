import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { configValue } from '#kernel/settings/index.ts'
import { counted } from '#kernel/words.ts'
import type { Read, Row } from '#ports/db.ts'
import { planKey } from '../../vpc/index.ts'
import { crossing } from '../domain/customer.ts'
import { connectionsOf, settled } from '../store.ts'
import { vpnConnectionView } from '../view.ts'

export const createVpnConnection = asyncCommand('createVpnConnection', {
  description:
    'Connects a VPC with the networks behind a customer gateway; a passive one waits to be called.',
  params: ['s2svpngatewayid', 's2scustomergatewayid', 'passive', 'fordisplay'],
  accept(ctx, p) {
    const { tx, ids, clock, caller } = ctx
    const gateway = living(tx, 'vpnGateway', p.s2svpngatewayid, 'VPN gateway')
    const customer = living(tx, 'vpnCustomerGateway', p.s2scustomergatewayid, 'VPN customer gateway')
    if (gateway.accountId !== customer.accountId)
      throw invalid(`The VPN customer gateway ${customer.name} is not of the owner of the VPN gateway.`)
    requireRoom(tx, gateway, customer)
    const uuid = ids.uuid()
    const id = tx.insert('vpnConnection', {
      uuid,
      accountId: gateway.accountId,
      vpnGatewayId: gateway.id,
      customerGatewayId: customer.id,
      passive: p.passive ? 1 : 0,
      state: 'Pending',
      displayConnection: p.fordisplay === false ? 0 : 1,
      created: clock.now(),
      removed: null,
    })
    ctx.changes.emit(tx, 'vpnconnection', uuid)
    return {
      data: { id, full: isRootAdmin(caller) },
      id: uuid,
      serial: planKey(gateway.vpcId),
      event: {
        description: `connecting VPC ${tx.row('vpc', gateway.vpcId).name} with ${customer.name}`,
        accountId: gateway.accountId,
      },
    }
  },
  steps: [
    {
      name: 'connect',
      run: job => tx => {
        const connection = tx.row('vpnConnection', job.data.id)
        tx.update('vpnConnection', connection.id, { state: settled(connection) })
        job.changes.emit(tx, 'vpnconnection', connection.uuid)
      },
    },
  ],
  failed: ({ tx }, { id }) => tx.update('vpnConnection', id, { state: 'Error' }),
  result: (read, { id, full }) => one((rows, ids) => vpnConnectionView(rows, ids, full), read, id),
})

/** @throws CloudError PARAM_ERROR when they are connected, the gateway has no room, or networks cross each other */
function requireRoom(read: Read, gateway: Row<'vpnGateway'>, customer: Row<'vpnCustomerGateway'>): void {
  const others = connectionsOf(read, { vpnGatewayId: gateway.id })
  if (others.some(other => other.customerGatewayId === customer.id))
    throw invalid(`There is a VPN connection with ${customer.name} already; two ends have one.`)
  const most = configValue(read, 'site2site.vpn.vpngateway.connection.limit')
  if (others.length >= most)
    throw invalid(
      `The VPN gateway has ${counted(others.length, 'connection')}, and more are not allowed; see site2site.vpn.vpngateway.connection.limit.`,
    )
  const { name, cidr } = read.row('vpc', gateway.vpcId)
  const near = [
    { what: `VPC ${name}`, cidrs: cidr },
    ...others.map(other => {
      const known = read.row('vpnCustomerGateway', other.customerGatewayId)
      return { what: known.name, cidrs: known.cidrs }
    }),
  ]
  for (const { what, cidrs } of near) {
    const crossed = crossing(customer.cidrs, cidrs)
    if (crossed)
      throw invalid(
        `The network ${crossed[0]} of ${customer.name} crosses ${crossed[1]} of ${what}; choose others.`,
      )
  }
}
