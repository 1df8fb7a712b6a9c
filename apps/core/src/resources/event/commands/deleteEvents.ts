import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { chosenEvents } from '../chosen.ts'

export const deleteEvents = command('deleteEvents', {
  params: ['enddate', 'ids', 'startdate', 'type'],
  description: 'Deletes events for good.',
  run(ctx, p) {
    ctx.tx.run(sql`delete from event where ${chosenEvents(ctx, p)}`)
    return success()
  },
})
