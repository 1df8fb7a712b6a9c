import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { chosen } from '../which.ts'

export const archiveAlerts = command('archiveAlerts', {
  params: ['ids', 'type', 'startdate', 'enddate'],
  description: 'Puts alerts away: they are listed no more.',
  run({ tx }, p) {
    tx.run(sql`update alert set archived = 1 where ${chosen(p)}`)
    return success()
  },
})
