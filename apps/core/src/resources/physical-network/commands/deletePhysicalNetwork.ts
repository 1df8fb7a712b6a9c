import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { conflict } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { physicalNetworkDeleted, physicalNetworkInUse } from '../hooks.ts'
import { removeProvider } from '../store.ts'

export const deletePhysicalNetwork = asyncCommand('deletePhysicalNetwork', {
  description: 'Deletes a physical network that no network uses, with its traffic types and providers.',
  params: ['id'],
  accept(ctx, { id }) {
    const { name, uuid } = living(ctx.tx, 'physicalNetwork', id, 'physical network')
    return {
      data: { id },
      serial: `physicalnetwork:${id}`,
      event: {
        description: `deleting physical network ${name}`,
        resourceType: 'PhysicalNetwork',
        resourceUuid: uuid,
      },
    }
  },
  steps: [
    {
      name: 'delete',
      run: job => tx => {
        const { id } = job.data
        const network = living(tx, 'physicalNetwork', id, 'physical network')
        const rest = physicalNetworkInUse.call(tx, id).filter(words => words !== null)
        if (rest.length > 0)
          throw conflict(`Physical network ${network.name} still has ${rest.join(', ')}; delete them first.`)
        const now = job.clock.now()
        physicalNetworkDeleted.call(tx, id, now)
        const own = tx.all(
          sql<{
            id: number
          }>`select id from networkServiceProvider where physicalNetworkId = ${id} and removed is null`,
        )
        for (const provider of own) removeProvider(tx, provider.id, now)
        tx.run(
          sql`update trafficType set removed = ${now} where physicalNetworkId = ${id} and removed is null`,
        )
        tx.update('physicalNetwork', id, { removed: now })
        job.changes.emit(tx, 'physicalnetwork', network.uuid)
      },
    },
  ],
  result: () => success(),
})
