import { asyncCommand } from '#kernel/command.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { balancer, ruleJob } from '../store.ts'

export const deleteLBStickinessPolicy = asyncCommand('deleteLBStickinessPolicy', {
  description: 'Deletes a stickiness policy.',
  params: ['id'],
  accept(ctx, { id }) {
    const policy = living(ctx.tx, 'stickinessPolicy', id, 'stickiness policy')
    const { rule } = balancer(ctx, policy.ruleId)
    return ruleJob(rule, `deleting the stickiness policy ${policy.name}`, { id })
  },
  steps: [
    {
      name: 'delete',
      run: job => tx => tx.update('stickinessPolicy', job.data.id, { removed: job.clock.now() }),
    },
  ],
  result: () => success(),
})
