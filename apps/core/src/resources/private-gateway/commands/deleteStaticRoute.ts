import { asyncCommand } from '#kernel/command.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { planKey } from '../../vpc/index.ts'

export const deleteStaticRoute = asyncCommand('deleteStaticRoute', {
  description: 'Deletes a static route of a VPC.',
  params: ['id'],
  accept({ tx, changes }, { id }) {
    const route = living(tx, 'staticRoute', id, 'static route')
    tx.update('staticRoute', id, { state: 'Revoke' })
    changes.emit(tx, 'staticroute', route.uuid)
    return {
      data: { id },
      serial: planKey(route.vpcId),
      instance: { type: 'StaticRoute', uuid: route.uuid },
      event: { description: `deleting the static route to ${route.cidr}`, accountId: route.accountId },
    }
  },
  steps: [
    {
      name: 'delete',
      run: job => tx => {
        tx.update('staticRoute', job.data.id, { removed: job.clock.now() })
        job.changes.emit(tx, 'staticroute', tx.row('staticRoute', job.data.id).uuid)
      },
    },
  ],
  result: () => success(),
})
