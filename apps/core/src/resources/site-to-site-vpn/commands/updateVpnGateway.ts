import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { planKey } from '../../vpc/index.ts'
import { vpnGatewayView } from '../view.ts'

export const updateVpnGateway = asyncCommand('updateVpnGateway', {
  description: 'Says whether a VPN gateway is shown to its owner.',
  params: ['id', 'fordisplay'],
  accept({ tx, caller }, { id, fordisplay }) {
    const gateway = living(tx, 'vpnGateway', id, 'VPN gateway')
    return {
      data: { id, shown: fordisplay ?? gateway.displayGateway === 1, full: isRootAdmin(caller) },
      serial: planKey(gateway.vpcId),
      event: { description: 'changing a VPN gateway', accountId: gateway.accountId },
    }
  },
  steps: [
    {
      name: 'change',
      run: job => tx => {
        const { id, shown } = job.data
        const { uuid } = living(tx, 'vpnGateway', id, 'VPN gateway')
        tx.update('vpnGateway', id, { displayGateway: shown ? 1 : 0 })
        job.changes.emit(tx, 'vpngateway', uuid)
      },
    },
  ],
  result: (read, { id, full }) => one((rows, ids) => vpnGatewayView(rows, ids, full), read, id),
})
