import { command } from '#kernel/command.ts'
import { conflict } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { clusterInUse } from '../hooks.ts'

export const deleteCluster = command('deleteCluster', {
  params: ['id'],
  description: 'Deletes an empty cluster.',
  run({ tx, clock, changes }, { id }) {
    const cluster = living(tx, 'cluster', id, 'cluster')
    const inside = clusterInUse.call(tx, id).filter(what => what !== null)
    if (inside.length > 0) {
      throw conflict(`Cluster ${cluster.name} still has ${inside.join(' and ')}; remove them first.`)
    }
    tx.update('cluster', id, { removed: clock.now() })
    changes.emit(tx, 'cluster', cluster.uuid)
    return success()
  },
})
