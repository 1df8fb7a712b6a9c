import { asyncCommand } from '#kernel/command.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { removeProvider } from '../store.ts'

export const deleteNetworkServiceProvider = asyncCommand('deleteNetworkServiceProvider', {
  description: 'Takes a service provider off its physical network.',
  params: ['id'],
  accept(ctx, { id }) {
    const { name, uuid, physicalNetworkId } = living(ctx.tx, 'networkServiceProvider', id, 'service provider')
    return {
      data: { id },
      serial: `physicalnetwork:${physicalNetworkId}`,
      event: {
        description: `deleting service provider ${name}`,
        resourceType: 'PhysicalNetworkServiceProvider',
        resourceUuid: uuid,
      },
    }
  },
  steps: [
    {
      name: 'delete',
      run: job => tx => {
        living(tx, 'networkServiceProvider', job.data.id, 'service provider')
        removeProvider(tx, job.data.id, job.clock.now())
      },
    },
  ],
  result: () => success(),
})
