import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { trafficTypeView } from '../view.ts'

export const listTrafficTypes = command('listTrafficTypes', {
  description: 'Lists the traffic types of a physical network.',
  params: ['physicalnetworkid', 'keyword', 'page', 'pagesize'],
  run: (ctx, p) =>
    listOf(
      ctx,
      {
        table: 'trafficType',
        params: p,
        keyword: ['type'],
        where: [sql`physicalNetworkId = ${p.physicalnetworkid}`],
      },
      trafficTypeView,
    ),
})
