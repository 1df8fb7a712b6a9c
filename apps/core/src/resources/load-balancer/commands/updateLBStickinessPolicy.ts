import { asyncCommand } from '#kernel/command.ts'
import { living } from '#kernel/living.ts'
import { balancer, ruleJob } from '../store.ts'
import { stickinessView } from '../view.ts'
import { onePolicy } from './createLBStickinessPolicy.ts'

export const updateLBStickinessPolicy = asyncCommand('updateLBStickinessPolicy', {
  description: 'Says whether a stickiness policy is shown to its owner.',
  params: ['id', 'fordisplay'],
  accept(ctx, { id, fordisplay }) {
    const policy = living(ctx.tx, 'stickinessPolicy', id, 'stickiness policy')
    const { rule } = balancer(ctx, policy.ruleId)
    const shown = fordisplay ?? policy.forDisplay === 1
    return ruleJob(rule, `changing the stickiness policy ${policy.name}`, { id, ruleId: rule.id, shown })
  },
  steps: [
    {
      name: 'change',
      run: job => tx => tx.update('stickinessPolicy', job.data.id, { forDisplay: job.data.shown ? 1 : 0 }),
    },
  ],
  result: (read, { id, ruleId }) => onePolicy(stickinessView(read, [ruleId], id)),
})
