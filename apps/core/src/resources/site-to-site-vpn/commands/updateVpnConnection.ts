import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { planKey } from '../../vpc/index.ts'
import { livingConnection, vpcOf } from '../store.ts'
import { vpnConnectionView } from '../view.ts'

export const updateVpnConnection = asyncCommand('updateVpnConnection', {
  description: 'Says whether a site-to-site VPN connection is shown to its owner.',
  params: ['id', 'fordisplay'],
  accept({ tx, caller }, { id, fordisplay }) {
    const connection = livingConnection(tx, id)
    return {
      data: { id, shown: fordisplay ?? connection.displayConnection === 1, full: isRootAdmin(caller) },
      serial: planKey(vpcOf(tx, connection)),
      event: { description: 'changing a VPN connection', accountId: connection.accountId },
    }
  },
  steps: [
    {
      name: 'change',
      run: job => tx => {
        const { id, shown } = job.data
        const { uuid } = livingConnection(tx, id)
        tx.update('vpnConnection', id, { displayConnection: shown ? 1 : 0 })
        job.changes.emit(tx, 'vpnconnection', uuid)
      },
    },
  ],
  result: (read, { id, full }) => one((rows, ids) => vpnConnectionView(rows, ids, full), read, id),
})
