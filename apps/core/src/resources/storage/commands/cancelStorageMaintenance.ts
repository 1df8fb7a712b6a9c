import { asyncCommand } from '#kernel/command.ts'
import { conflict } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import { driverFor, hostForPool } from '../../host/index.ts'
import { poolReady } from '../hooks.ts'
import { applyPoolEvent } from '../states.ts'
import { onePool } from '../view.ts'

export const cancelStorageMaintenance = asyncCommand('cancelStorageMaintenance', {
  params: ['id'],
  description: 'Ends the maintenance of primary storage: it can be used again.',
  accept(ctx, { id }) {
    const pool = living(ctx.tx, 'storagePool', id, 'primary storage')
    applyPoolEvent(ctx.tx, ctx, id, 'Cancel')
    return {
      data: { poolId: id },
      serial: `pool:${id}`,
      instance: { type: 'StoragePool', uuid: pool.uuid },
      event: { description: `cancelling maintenance of primary storage ${pool.name}` },
    }
  },
  steps: [
    step<{ poolId: number }>('attach', async job => {
      const { poolId } = job.data
      const { pool, host } = job.read(read => ({
        pool: read.row('storagePool', poolId),
        host: hostForPool(read, poolId),
      }))
      if (!host) throw conflict(`No host that answers reaches ${pool.name}; bring one back first.`)
      const facts = await driverFor(job, pool.hypervisor).attachPool(host, pool)
      return tx => {
        tx.update('storagePool', poolId, { usedBytes: facts.usedBytes })
        applyPoolEvent(tx, job, poolId, 'Attached')
        poolReady.call(tx, job, poolId)
      }
    }),
  ],
  failed(ctx, { poolId }) {
    if (ctx.tx.row('storagePool', poolId).state !== 'CancelMaintenance') return
    applyPoolEvent(ctx.tx, ctx, poolId, 'Failed')
  },
  result: (read, { poolId }) => onePool(read, poolId),
})
