import { asyncCommand } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { configure, routerElement } from '../elements.ts'
import { elementView } from '../view.ts'

export const configureVirtualRouterElement = asyncCommand('configureVirtualRouterElement', {
  description: 'Enables or disables the element of a virtual router provider.',
  params: ['id', 'enabled'],
  accept(ctx, { id, enabled }) {
    const { uuid } = routerElement(ctx.tx, id)
    return {
      data: { id, enabled },
      instance: { type: 'None', uuid },
      event: { description: `${enabled ? 'enabling' : 'disabling'} virtual router element ${uuid}` },
    }
  },
  steps: configure,
  result: (read, { id }) => one(elementView, read, id),
})
