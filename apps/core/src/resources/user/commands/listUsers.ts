import { sql } from 'kysely'
import { accountTypes } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { denied } from '#kernel/errors.ts'
import { listOf } from '#kernel/list.ts'
import { systemAccountId } from '../../identity/index.ts'
import { parseApiKeyAccess } from '../domain.ts'
import { userView } from '../view.ts'

export const listUsers = command('listUsers', {
  params: [
    'account',
    'accounttype',
    'apikeyaccess',
    'domainid',
    'id',
    'isrecursive',
    'keyword',
    'listall',
    'page',
    'pagesize',
    'state',
    'username',
    'usersource',
  ],
  description: 'Lists users: the own one, and for administrators those of their accounts.',
  run(ctx, p) {
    const { caller } = ctx
    const plain = caller.accountType === accountTypes.user
    if (plain && p.id !== undefined && p.id !== caller.userId)
      throw denied('You may look only at your own user.')
    const access = p.apikeyaccess === undefined ? undefined : parseApiKeyAccess(p.apikeyaccess)
    return listOf(
      ctx,
      {
        table: 'user',
        params: p,
        owner: 'accountId',
        keyword: ['username', 'firstname', 'lastname', 'email'],
        where: [
          sql`accountId != ${systemAccountId}`,
          plain && sql`id = ${caller.userId}`,
          p.username !== undefined && sql`lower(username) = lower(${p.username})`,
          p.state !== undefined && sql`state = lower(${p.state})`,
          p.accounttype !== undefined &&
            sql`accountId in (select id from account where type = ${p.accounttype})`,
          p.usersource !== undefined && sql`lower(${p.usersource}) = 'native'`,
          access !== undefined && sql`apiKeyAccess is ${access}`,
        ],
      },
      (read, ids) => userView(read, ids, caller),
    )
  },
})
