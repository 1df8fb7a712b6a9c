import { asyncCommand } from '#kernel/command.ts'
import { CloudError } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import { quietPool } from '../hooks.ts'
import { applyPoolEvent } from '../states.ts'
import { onePool } from '../view.ts'

export const enableStorageMaintenance = asyncCommand('enableStorageMaintenance', {
  params: ['id'],
  description: 'Puts primary storage into maintenance: VMs with volumes on it stop.',
  accept(ctx, { id }) {
    const pool = living(ctx.tx, 'storagePool', id, 'primary storage')
    applyPoolEvent(ctx.tx, ctx, id, 'Prepare')
    return {
      data: { poolId: id },
      serial: `pool:${id}`,
      instance: { type: 'StoragePool', uuid: pool.uuid },
      event: { description: `preparing primary storage ${pool.name} for maintenance` },
    }
  },
  steps: [
    step<{ poolId: number }>('quiet', async job => {
      const going = (await Promise.all(quietPool.call(job, job.data.poolId))).flat()
      if (going.length > 0) {
        throw new CloudError(
          'RESOURCE_UNAVAILABLE_ERROR',
          `The primary storage is still in use: ${going.join('; ')}. Stop these and try again.`,
        )
      }
      return tx => applyPoolEvent(tx, job, job.data.poolId, 'Maintained')
    }),
  ],
  failed(ctx, { poolId }) {
    if (ctx.tx.row('storagePool', poolId).state !== 'PrepareForMaintenance') return
    applyPoolEvent(ctx.tx, ctx, poolId, 'Failed')
  },
  result: (read, { poolId }) => onePool(read, poolId),
})
