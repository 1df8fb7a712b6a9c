import { requireAmount } from '../amount.ts'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { usageTypes } from '../../usage/index.ts'
import { enabled } from '../enabled.ts'
import { checkDates, requireFreeTariffName, tariffView } from '../tariff.ts'

export const quotaTariffCreate = command('quotaTariffCreate', {
  description:
    'Makes a price for one type of usage, from one date on. The prices of all tariffs of a type add up.',
  offered: enabled,
  params: ['name', 'usagetype', 'value', 'description', 'startdate', 'enddate', 'position'],
  run({ tx, clock, ids }, p) {
    if (!usageTypes.some(({ id }) => id === p.usagetype))
      throw invalid(`There is no usage type ${p.usagetype}; listUsageTypes shows which there are.`)
    requireFreeTariffName(tx, p.name)
    requireAmount(p.value)
    const now = clock.now()
    const endDate = p.enddate?.getTime() ?? null
    checkDates(now, p.startdate?.getTime(), endDate)
    const id = tx.insert('quotaTariff', {
      uuid: ids.uuid(),
      name: p.name,
      description: p.description ?? null,
      usageType: p.usagetype,
      value: p.value,
      position: p.position ?? 1,
      effectiveOn: p.startdate?.getTime() ?? now,
      endDate,
      created: now,
      removed: null,
    })
    return one(tariffView, tx, id)
  },
  event: (_ctx, { name }) => ({ type: 'QUOTA.TARIFF.CREATE', description: `created the tariff ${name}` }),
})
