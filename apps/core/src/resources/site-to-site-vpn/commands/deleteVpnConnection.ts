import { asyncCommand } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { planKey } from '../../vpc/index.ts'
import { livingConnection, vpcOf } from '../store.ts'

export const deleteVpnConnection = asyncCommand('deleteVpnConnection', {
  description: 'Ends a site-to-site VPN connection for good.',
  params: ['id'],
  accept({ tx, changes }, { id }) {
    const connection = livingConnection(tx, id)
    const customer = tx.row('vpnCustomerGateway', connection.customerGatewayId)
    tx.update('vpnConnection', id, { state: 'Disconnected' })
    changes.emit(tx, 'vpnconnection', connection.uuid)
    return {
      data: { id },
      serial: planKey(vpcOf(tx, connection)),
      event: {
        description: `deleting the VPN connection with ${customer.name}`,
        accountId: connection.accountId,
      },
    }
  },
  steps: [
    {
      name: 'delete',
      run: job => tx => {
        tx.update('vpnConnection', job.data.id, { removed: job.clock.now() })
        job.changes.emit(tx, 'vpnconnection', tx.row('vpnConnection', job.data.id).uuid)
      },
    },
  ],
  result: () => success(),
})
