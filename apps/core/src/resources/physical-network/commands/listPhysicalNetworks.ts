import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { physicalNetworkView } from '../view.ts'

export const listPhysicalNetworks = command('listPhysicalNetworks', {
  description: 'Lists physical networks.',
  params: ['id', 'zoneid', 'name', 'keyword', 'page', 'pagesize'],
  run: (ctx, p) =>
    listOf(
      ctx,
      {
        table: 'physicalNetwork',
        params: p,
        keyword: ['name'],
        where: [
          p.zoneid !== undefined && sql`zoneId = ${p.zoneid}`,
          p.name !== undefined && sql`name like ${`%${p.name}%`}`,
        ],
      },
      physicalNetworkView,
    ),
})
