import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { userDataView } from '../view.ts'

export const listUserData = command('listUserData', {
  description: 'Lists registered user data.',
  params: ['id', 'name', 'account', 'domainid', 'listall', 'isrecursive', 'keyword', 'page', 'pagesize'],
  run: (ctx, p) =>
    listOf(
      ctx,
      {
        table: 'userData',
        params: p,
        owner: 'accountId',
        keyword: ['name'],
        order: sql`id desc`,
        where: [p.name !== undefined && sql`name = ${p.name}`],
      },
      userDataView,
    ),
})
