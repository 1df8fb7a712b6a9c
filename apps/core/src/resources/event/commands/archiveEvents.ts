import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { chosenEvents } from '../chosen.ts'

export const archiveEvents = command('archiveEvents', {
  params: ['enddate', 'ids', 'startdate', 'type'],
  description: 'Puts events aside: listEvents shows them only with archived=true.',
  run(ctx, p) {
    ctx.tx.run(sql`update event set archived = 1 where ${chosenEvents(ctx, p)}`)
    return success()
  },
})
