import { asyncCommand } from '#kernel/command.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import type { Read } from '#ports/db.ts'
import { planKey } from '../../vpc/index.ts'
import { requireNoConnections } from '../store.ts'

export const deleteVpnGateway = asyncCommand('deleteVpnGateway', {
  description: 'Ends that a VPC is an end of site-to-site VPNs, if it has no connection.',
  params: ['id'],
  accept({ tx }, { id }) {
    const { vpcId, accountId } = unused(tx, id)
    return {
      data: { id },
      serial: planKey(vpcId),
      event: { description: `deleting the VPN gateway of VPC ${tx.row('vpc', vpcId).name}`, accountId },
    }
  },
  steps: [
    {
      name: 'delete',
      run: job => tx => {
        const { id, uuid } = unused(tx, job.data.id)
        tx.update('vpnGateway', id, { removed: job.clock.now() })
        job.changes.emit(tx, 'vpngateway', uuid)
      },
    },
  ],
  result: () => success(),
})

function unused(read: Read, id: number) {
  const gateway = living(read, 'vpnGateway', id, 'VPN gateway')
  requireNoConnections(read, { vpnGatewayId: id }, 'VPN gateway')
  return gateway
}
