import { sql } from 'kysely'
import { accountTypes } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { systemAccountId } from '../../identity/index.ts'
import { parseApiKeyAccess } from '../../user/index.ts'
import { accountView } from '../view.ts'

export const listAccounts = command('listAccounts', {
  params: [
    'accounttype',
    'apikeyaccess',
    'details',
    'domainid',
    'id',
    'iscleanuprequired',
    'isrecursive',
    'keyword',
    'listall',
    'name',
    'page',
    'pagesize',
    'state',
  ],
  description: 'Lists accounts with their users, limits and what they use.',
  run(ctx, p) {
    const { caller } = ctx
    const access = p.apikeyaccess === undefined ? undefined : parseApiKeyAccess(p.apikeyaccess)
    return listOf(
      ctx,
      {
        table: 'account',
        params: p,
        owner: 'id',
        keyword: ['name'],
        where: [
          sql`id != ${systemAccountId} and type != ${accountTypes.project}`,
          p.name !== undefined && sql`lower(name) = lower(${p.name})`,
          p.state !== undefined && sql`state = lower(${p.state})`,
          p.accounttype !== undefined && sql`type = ${p.accounttype}`,
          p.iscleanuprequired === true && sql`false`,
          access !== undefined && sql`apiKeyAccess is ${access}`,
        ],
      },
      (read, ids) => accountView(read, ctx, ids, { resources: !p.details?.includes('min'), viewer: caller }),
    )
  },
})
