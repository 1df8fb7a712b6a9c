import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { conflict, invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { poolUseSql } from '../use.ts'

export const deleteStoragePool = command('deleteStoragePool', {
  params: ['id', 'forced'],
  description: 'Removes primary storage that is in maintenance and holds no volumes.',
  run({ tx, clock, changes }, { id }) {
    const pool = living(tx, 'storagePool', id, 'primary storage')
    if (pool.state !== 'Maintenance') {
      throw invalid(`Primary storage ${pool.name} is not in maintenance; put it there before you remove it.`)
    }
    const held = tx.get(sql<{ volumes: number }>`select volumes from (${poolUseSql}) where poolId = ${id}`)
    if (held)
      throw conflict(`Primary storage ${pool.name} holds ${held.volumes} volumes; delete or move them first.`)
    tx.update('storagePool', id, { removed: clock.now(), state: 'Removed' })
    changes.emit(tx, 'storagepool', pool.uuid)
    return success()
  },
})
