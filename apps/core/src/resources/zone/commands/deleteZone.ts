import { command } from '#kernel/command.ts'
import { conflict } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { zoneInUse } from '../hooks.ts'

export const deleteZone = command('deleteZone', {
  description: 'Deletes an empty zone.',
  params: ['id'],
  run(ctx, { id }) {
    const { tx, clock } = ctx
    const zone = living(tx, 'zone', id, 'zone')
    const rest = zoneInUse.call(tx, id).filter(words => words !== null)
    if (rest.length > 0)
      throw conflict(`Zone ${zone.name} still has ${rest.join(', ')}; delete them first, then the zone.`)
    tx.update('zone', id, { removed: clock.now() })
    ctx.changes.emit(tx, 'zone', zone.uuid)
    return success()
  },
  event: (ctx, { id }) => {
    const { name, uuid } = ctx.read.row('zone', id)
    return {
      type: 'ZONE.DELETE',
      description: `Deleted zone ${name}`,
      resourceType: 'Zone',
      resourceUuid: uuid,
    }
  },
})
