import { asyncCommand } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { configure, internalLbElement } from '../elements.ts'
import { elementView } from '../view.ts'

export const configureInternalLoadBalancerElement = asyncCommand('configureInternalLoadBalancerElement', {
  description: 'Enables or disables the element of an internal load balancer provider.',
  params: ['id', 'enabled'],
  accept(ctx, { id, enabled }) {
    const { uuid } = internalLbElement(ctx.tx, id)
    return {
      data: { id, enabled },
      instance: { type: 'None', uuid },
      event: { description: `${enabled ? 'enabling' : 'disabling'} internal load balancer element ${uuid}` },
    }
  },
  steps: configure,
  result: (read, { id }) => one(elementView, read, id),
})
