import { asyncCommand } from '#kernel/command.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { planKey } from '../plan.ts'
import { removeVpc, requireNoTiers } from '../removal.ts'

export const deleteVPC = asyncCommand('deleteVPC', {
  description: 'Deletes a VPC that has no tiers, with its addresses and its router.',
  params: ['id'],
  accept({ tx, changes }, { id }) {
    const vpc = living(tx, 'vpc', id, 'VPC')
    requireNoTiers(tx, vpc)
    tx.update('vpc', id, { state: 'Inactive' })
    changes.emit(tx, 'vpc', vpc.uuid)
    return {
      data: { id },
      serial: planKey(id),
      instance: { type: 'Vpc', uuid: vpc.uuid },
      event: { description: `deleting VPC ${vpc.name}`, accountId: vpc.accountId },
    }
  },
  steps: [
    {
      name: 'remove',
      run: job => tx => removeVpc(tx, job, living(tx, 'vpc', job.data.id, 'VPC')),
    },
  ],
  result: () => success(),
})
