import { asyncCommand } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { elementView } from '../view.ts'

export const configureVirtualRouterElement = asyncCommand('configureVirtualRouterElement', {
  description: 'Enables or disables the element of a virtual router provider.',
  params: ['id', 'enabled'],
  accept(ctx, { id, enabled }) {
    const { uuid } = living(ctx.tx, 'virtualRouterElement', id, 'virtual router element')
    return {
      data: { id, enabled },
      instance: { type: 'None', uuid },
      event: { description: `${enabled ? 'enabling' : 'disabling'} virtual router element ${uuid}` },
    }
  },
  steps: [
    {
      name: 'change',
      run: job => tx => {
        const { id, enabled } = job.data
        tx.update('virtualRouterElement', id, { enabled: enabled ? 1 : 0 })
      },
    },
  ],
  result: (read, { id }) => one(elementView, read, id),
})
