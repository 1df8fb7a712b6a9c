import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { providerView } from '../view.ts'

export const listNetworkServiceProviders = command('listNetworkServiceProviders', {
  description: 'Lists the service providers of physical networks.',
  params: ['physicalnetworkid', 'name', 'state', 'keyword', 'page', 'pagesize'],
  run: (ctx, p) =>
    listOf(
      ctx,
      {
        table: 'networkServiceProvider',
        params: p,
        keyword: ['name'],
        where: [
          p.physicalnetworkid !== undefined && sql`physicalNetworkId = ${p.physicalnetworkid}`,
          p.name !== undefined && sql`name = ${p.name}`,
          p.state !== undefined && sql`lower(state) = lower(${p.state})`,
        ],
        order: sql`physicalNetworkId desc, id`,
      },
      providerView,
    ),
})
