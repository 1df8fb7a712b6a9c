import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { vpnUserView } from '../view.ts'

export const listVpnUsers = command('listVpnUsers', {
  description: 'Lists VPN users.',
  params: [
    'id',
    'username',
    'keyword',
    'account',
    'domainid',
    'projectid',
    'listall',
    'isrecursive',
    'page',
    'pagesize',
  ],
  run: (ctx, p) =>
    listOf(
      ctx,
      {
        table: 'vpnUser',
        params: p,
        owner: 'accountId',
        keyword: ['username'],
        where: [p.username !== undefined && sql`username = ${p.username}`],
      },
      vpnUserView,
    ),
})
