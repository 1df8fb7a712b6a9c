import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { joinTags } from '../../host/index.ts'
import { poolReady } from '../hooks.ts'
import { applyPoolEvent } from '../states.ts'
import { onePool } from '../view.ts'

export const updateStoragePool = command('updateStoragePool', {
  params: ['id', 'capacitybytes', 'enabled', 'name', 'tags'],
  description: 'Changes primary storage, or takes it out of use for new volumes.',
  run(ctx, p) {
    const { tx, changes } = ctx
    const pool = living(tx, 'storagePool', p.id, 'primary storage')
    if (p.capacitybytes !== undefined && p.capacitybytes < pool.usedBytes) {
      throw invalid(`${pool.usedBytes} bytes of ${pool.name} are used; capacitybytes cannot be less.`)
    }
    tx.update('storagePool', pool.id, {
      ...(p.name && { name: p.name }),
      ...(p.tags && { tags: joinTags(p.tags) }),
      ...(p.capacitybytes !== undefined && { capacityBytes: p.capacitybytes }),
    })
    if (p.enabled !== undefined && p.enabled !== (pool.state === 'Up')) {
      applyPoolEvent(tx, ctx, pool.id, p.enabled ? 'Enable' : 'Disable')
      if (p.enabled) poolReady.call(tx, ctx, pool.id)
    }
    changes.emit(tx, 'storagepool', pool.uuid)
    return onePool(tx, pool.id)
  },
})
