import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { restartRouters } from '../../system-vm/index.ts'
import { planKey } from '../plan.ts'
import { startVpc } from '../starting.ts'

export const restartVPC = asyncCommand('restartVPC', {
  description:
    'Reboots the router of a VPC, or makes the one that it lacks; with cleanup it is made anew, with makeredundant as two.',
  params: ['id', 'cleanup', 'makeredundant'],
  accept({ tx }, { id, cleanup, makeredundant }) {
    const vpc = living(tx, 'vpc', id, 'VPC')
    if (vpc.state !== 'Enabled')
      throw invalid(`VPC ${vpc.name} is ${vpc.state}: it is being deleted and cannot be restarted.`)
    const more = makeredundant === true && vpc.redundant === 0
    return {
      data: { id, cleanup: (cleanup ?? false) || more, more },
      serial: planKey(id),
      instance: { type: 'Vpc', uuid: vpc.uuid },
      event: { description: `restarting VPC ${vpc.name}`, accountId: vpc.accountId },
    }
  },
  steps: [
    {
      name: 'start',
      run: job => tx => startVpc(tx, job, living(tx, 'vpc', job.data.id, 'VPC')),
    },
    {
      name: 'restart',
      async run(job) {
        const { id, cleanup, more } = job.data
        const restarted = await restartRouters(job, { key: planKey(id) }, cleanup)
        return tx => {
          tx.update('vpc', id, { restartRequired: 0, ...(more && { redundant: 1 }) })
          restarted(tx)
          job.changes.emit(tx, 'vpc', tx.row('vpc', id).uuid)
        }
      },
    },
  ],
  result: () => success(),
})
