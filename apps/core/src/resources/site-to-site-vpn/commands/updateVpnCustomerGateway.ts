import { asyncCommand } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { customerColumns, customerParams, nameOf } from '../customer-params.ts'
import { connectionsOf, customerOf, requireFreeCustomerName, settled } from '../store.ts'
import { customerGatewayView } from '../view.ts'

export const updateVpnCustomerGateway = asyncCommand('updateVpnCustomerGateway', {
  description: 'Describes the other end of a site-to-site VPN anew; its connections begin again.',
  params: ['id', ...customerParams],
  accept({ tx }, p) {
    const { id, uuid, accountId, name } = living(tx, 'vpnCustomerGateway', p.id, 'VPN customer gateway')
    const columns = customerColumns(p, customerOf(tx, p))
    requireFreeCustomerName(tx, accountId, nameOf(p), id)
    return {
      data: { id, columns },
      serial: `vpncustomer:${id}`,
      instance: { type: 'VpnCustomerGateway', uuid },
      event: { description: `changing the VPN customer gateway ${name}`, accountId },
    }
  },
  steps: [
    {
      name: 'change',
      run: job => tx => {
        const { id, columns } = job.data
        const { uuid, accountId } = living(tx, 'vpnCustomerGateway', id, 'VPN customer gateway')
        requireFreeCustomerName(tx, accountId, columns.name, id)
        tx.update('vpnCustomerGateway', id, columns)
        for (const connection of connectionsOf(tx, { customerGatewayId: id })) {
          if (connection.state === 'Pending') continue
          tx.update('vpnConnection', connection.id, { state: settled(connection) })
          job.changes.emit(tx, 'vpnconnection', connection.uuid)
        }
        job.changes.emit(tx, 'vpncustomergateway', uuid)
      },
    },
  ],
  result: (read, { id }) => one(customerGatewayView, read, id),
})
