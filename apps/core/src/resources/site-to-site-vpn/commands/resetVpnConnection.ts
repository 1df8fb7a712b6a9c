import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { planKey } from '../../vpc/index.ts'
import { livingConnection, settled, vpcOf } from '../store.ts'
import { vpnConnectionView } from '../view.ts'

export const resetVpnConnection = asyncCommand('resetVpnConnection', {
  description: 'Ends a site-to-site VPN connection and begins it again.',
  params: ['id'],
  accept({ tx, caller, changes }, { id }) {
    const connection = livingConnection(tx, id)
    tx.update('vpnConnection', id, { state: 'Disconnected' })
    changes.emit(tx, 'vpnconnection', connection.uuid)
    return {
      data: { id, full: isRootAdmin(caller) },
      serial: planKey(vpcOf(tx, connection)),
      event: { description: 'resetting a VPN connection', accountId: connection.accountId },
    }
  },
  steps: [
    {
      name: 'connect',
      run: job => tx => {
        const connection = livingConnection(tx, job.data.id)
        tx.update('vpnConnection', connection.id, { state: settled(connection) })
        job.changes.emit(tx, 'vpnconnection', connection.uuid)
      },
    },
  ],
  result: (read, { id, full }) => one((rows, ids) => vpnConnectionView(rows, ids, full), read, id),
})
