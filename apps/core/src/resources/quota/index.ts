import type { Resource } from '#kernel/resource.ts'
import { usageRecorded } from '../usage/index.ts'
import { charge } from './charge.ts'
import { quotaBalance } from './commands/quotaBalance.ts'
import { quotaCredits } from './commands/quotaCredits.ts'
import { quotaCreditsList } from './commands/quotaCreditsList.ts'
import { quotaIsEnabled } from './commands/quotaIsEnabled.ts'
import { quotaStatement } from './commands/quotaStatement.ts'
import { quotaSummary } from './commands/quotaSummary.ts'
import { quotaTariffCreate } from './commands/quotaTariffCreate.ts'
import { quotaTariffDelete } from './commands/quotaTariffDelete.ts'
import { quotaTariffList } from './commands/quotaTariffList.ts'
import { quotaTariffUpdate } from './commands/quotaTariffUpdate.ts'
import { quotaUpdate } from './commands/quotaUpdate.ts'
import { quotaMigrations } from './tables.ts'
import { seedTariffs } from './tariff.ts'

usageRecorded.add(charge)

export const quota: Resource = {
  name: 'quota',
  commands: [
    quotaIsEnabled,
    quotaTariffList,
    quotaTariffCreate,
    quotaTariffUpdate,
    quotaTariffDelete,
    quotaCredits,
    quotaCreditsList,
    quotaBalance,
    quotaStatement,
    quotaSummary,
    quotaUpdate,
  ],
  migrations: quotaMigrations,
  /** At every start, since clouds that are older than tariffs need theirs too. */
  start(env) {
    env.db.tx(tx => seedTariffs(tx, env))
    return () => {}
  },
}
