import { requireAmount } from '../amount.ts'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { enabled } from '../enabled.ts'
import { checkDates, tariffNamed, tariffView } from '../tariff.ts'

export const quotaTariffUpdate = command('quotaTariffUpdate', {
  description: 'Changes a tariff for what is used from now on.',
  offered: enabled,
  params: ['name', 'usagetype', 'value', 'description', 'startdate', 'enddate', 'position'],
  run({ tx, clock, ids }, p) {
    const { id, ...old } = tariffNamed(tx, p.name)
    if (p.usagetype !== undefined && p.usagetype !== old.usageType)
      throw invalid(
        `The tariff ${old.name} is for usage type ${old.usageType}; make another one for ${p.usagetype}.`,
      )
    requireAmount(p.value)
    const now = clock.now()
    const endDate = p.enddate?.getTime() ?? old.endDate
    checkDates(now, p.startdate?.getTime(), endDate)
    tx.update('quotaTariff', id, { removed: now })
    const fresh = tx.insert('quotaTariff', {
      ...old,
      uuid: ids.uuid(),
      value: p.value ?? old.value,
      description: p.description ?? old.description,
      position: p.position ?? old.position,
      effectiveOn: p.startdate?.getTime() ?? old.effectiveOn,
      endDate,
      created: now,
    })
    return one(tariffView, tx, fresh)
  },
  event: (_ctx, { name }) => ({ type: 'QUOTA.TARIFF.UPDATE', description: `changed the tariff ${name}` }),
})
