import { command } from '#kernel/command.ts'
import { listElements, ofInternalLb } from '../elements.ts'

export const listInternalLoadBalancerElements = command('listInternalLoadBalancerElements', {
  description: 'Lists the elements of internal load balancer providers.',
  params: ['id', 'nspid', 'enabled', 'page', 'pagesize'],
  run: (ctx, p) => listElements(ctx, p, ofInternalLb),
})
