import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { success } from '#kernel/wire.ts'

const dayMs = 86_400_000

export const removeRawUsageRecords = command('removeRawUsageRecords', {
  description: 'Deletes the usage records that ended more than so many days ago.',
  params: ['interval'],
  run({ tx, clock }, { interval }) {
    if (interval < 1) throw invalid('The parameter interval is a number of days, 1 or more.')
    // the newest stays, so that no number is given twice: charging goes on behind the last number that it saw
    tx.run(sql`
      delete from usageRecord
      where endDate < ${clock.now() - interval * dayMs} and id < (select max(id) from usageRecord)`)
    return success()
  },
  event: (_ctx, { interval }) => ({
    type: 'USAGE.REMOVE.USAGE.RECORDS',
    description: `removed usage records older than ${interval} days`,
  }),
})
