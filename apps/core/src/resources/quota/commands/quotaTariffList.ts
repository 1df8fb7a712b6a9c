import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { enabled } from '../enabled.ts'
import { tariffView } from '../tariff.ts'

export const quotaTariffList = command('quotaTariffList', {
  description: 'Lists tariffs.',
  offered: enabled,
  params: [
    'id',
    'name',
    'usagetype',
    'startdate',
    'enddate',
    'listall',
    'listonlyremoved',
    'keyword',
    'page',
    'pagesize',
  ],
  run(ctx, p) {
    const { id, listall, ...rest } = p
    return listOf(
      ctx,
      {
        table: 'quotaTariff',
        params: rest,
        removed: false,
        keyword: ['name', 'description'],
        order: sql`usageType, position, id`,
        where: [
          id !== undefined && sql`uuid = ${id}`,
          p.name !== undefined && sql`lower(name) = lower(${p.name})`,
          p.usagetype !== undefined && sql`usageType = ${p.usagetype}`,
          p.startdate && sql`effectiveOn >= ${p.startdate.getTime()}`,
          p.enddate && sql`endDate <= ${p.enddate.getTime()}`,
          p.listonlyremoved ? sql`removed is not null` : !listall && id === undefined && sql`removed is null`,
        ],
      },
      tariffView,
    )
  },
})
