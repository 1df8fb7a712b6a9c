import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { chosen } from '../which.ts'

export const deleteAlerts = command('deleteAlerts', {
  params: ['ids', 'type', 'startdate', 'enddate'],
  description: 'Deletes alerts.',
  run({ tx }, p) {
    tx.run(sql`delete from alert where ${chosen(p)}`)
    return success()
  },
})
