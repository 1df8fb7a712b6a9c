import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand } from '#kernel/command.ts'
import { denied } from '#kernel/errors.ts'
import { success } from '#kernel/wire.ts'
import { ensureRouters } from '../../system-vm/index.ts'
import { planKey } from '../../vpc/index.ts'
import { readyGateway, requireNoRoutes } from '../store.ts'

export const deletePrivateGateway = asyncCommand('deletePrivateGateway', {
  description: 'Takes a private gateway that no static route leads by from its VPC.',
  params: ['id'],
  accept({ tx, caller, changes }, { id }) {
    const gateway = readyGateway(tx, id)
    if (gateway.associatedNetworkId === null && !isRootAdmin(caller))
      throw denied('Only a root admin deletes a private gateway on a VLAN that was chosen.')
    requireNoRoutes(tx, gateway)
    tx.update('privateGateway', id, { state: 'Deleting' })
    changes.emit(tx, 'privategateway', gateway.uuid)
    return {
      data: { id },
      serial: planKey(gateway.vpcId),
      instance: { type: 'PrivateGateway', uuid: gateway.uuid },
      event: { description: `deleting the private gateway ${gateway.ip}`, accountId: gateway.accountId },
    }
  },
  steps: [
    {
      name: 'remove',
      run: job => tx => {
        const { id } = job.data
        const gateway = tx.row('privateGateway', id)
        requireNoRoutes(tx, gateway)
        tx.update('privateGateway', id, { removed: job.clock.now() })
        ensureRouters(tx, job, { key: planKey(gateway.vpcId) })
        job.changes.emit(tx, 'privategateway', gateway.uuid)
      },
    },
  ],
  failed: ({ tx }, { id }) => tx.update('privateGateway', id, { state: 'Ready' }),
  result: () => success(),
})
