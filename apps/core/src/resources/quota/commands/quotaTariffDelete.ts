import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { success } from '#kernel/wire.ts'
import { enabled } from '../enabled.ts'

export const quotaTariffDelete = command('quotaTariffDelete', {
  description: 'Ends a tariff; what it was charged for stays charged.',
  offered: enabled,
  params: ['id'],
  run({ tx, clock }, { id }) {
    const changed = tx.run(
      sql`update quotaTariff set removed = ${clock.now()} where uuid = ${id} and removed is null`,
    )
    if (changed === 0) throw invalid(`There is no tariff ${id}; quotaTariffList shows those that there are.`)
    return success()
  },
  event: (_ctx, { id }) => ({ type: 'QUOTA.TARIFF.DELETE', description: `deleted the tariff ${id}` }),
})
