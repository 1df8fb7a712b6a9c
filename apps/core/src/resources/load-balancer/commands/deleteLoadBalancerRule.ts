import { asyncCommand } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { remove, revoke } from '../../firewall/index.ts'

export const deleteLoadBalancerRule = asyncCommand('deleteLoadBalancerRule', {
  description: 'Deletes a load balancer rule with its policies; the instances stay.',
  params: ['id'],
  accept: (ctx, { id }) => revoke(ctx, id, 'LoadBalancing'),
  steps: remove,
  result: () => success(),
})
