import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { instanceGroupView } from '../view.ts'

export const listInstanceGroups = command('listInstanceGroups', {
  description: 'Lists groups of instances.',
  params: ['id', 'name', 'account', 'domainid', 'listall', 'isrecursive', 'keyword', 'page', 'pagesize'],
  run: (ctx, p) =>
    listOf(
      ctx,
      {
        table: 'instanceGroup',
        params: p,
        owner: 'accountId',
        keyword: ['name'],
        where: [p.name !== undefined && sql`name like ${`%${p.name}%`}`],
      },
      instanceGroupView,
    ),
})
