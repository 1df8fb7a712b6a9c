import { sql } from 'kysely'
import { accountTypes, isAdmin, isRootAdmin } from '#kernel/caller.ts'
import { command, type ReadCtx } from '#kernel/command.ts'
import { inIds, listOf } from '#kernel/list.ts'
import { accountScope } from '#kernel/scope.ts'
import { managedUser } from '../../identity/index.ts'
import { keyView } from '../key-view.ts'
import { callingRules, maySee } from '../keys.ts'

/** Keys with rules that the calling key covers. */
const seen = (ctx: ReadCtx) =>
  ctx.read
    .all(
      ctx.read.q
        .selectFrom('apiKey')
        .select(['id', 'rules'])
        .where('removed', 'is', null)
        .where('rules', 'is not', null),
    )
    .filter(maySee(ctx))
    .map(key => key.id)

export const listUserKeys = command('listUserKeys', {
  params: [
    'apikeyfilter',
    'keypairid',
    'keyword',
    'listall',
    'page',
    'pagesize',
    'showpermissions',
    'userid',
  ],
  description: 'Lists pairs of API key and secret key: the own ones, or those of a user.',
  run(ctx, p) {
    const { read, caller, clock } = ctx
    const now = clock.now()
    const named = p.keypairid !== undefined || p.userid !== undefined || p.apikeyfilter !== undefined
    if (p.userid !== undefined) managedUser(ctx, p.userid)
    const everybody = (p.listall ?? false) && isAdmin(caller)
    const visible = accountScope(read, caller, { listall: true }, sql.ref('accountId'))
    return listOf(
      ctx,
      {
        table: 'apiKey',
        params: { ...p, ...(p.keypairid !== undefined && { id: p.keypairid }) },
        keyword: ['name', 'description'],
        where: [
          sql`(endDate is null or endDate > ${now})`,
          sql`userId in (select id from user where removed is null and ${visible})`,
          // who holds the keys of a root admin is one
          !isRootAdmin(caller) &&
            sql`userId not in (select u.id from user u join account a on a.id = u.accountId where a.type = ${accountTypes.admin})`,
          p.userid !== undefined && sql`userId = ${p.userid}`,
          p.apikeyfilter !== undefined && sql`apiKey = ${p.apikeyfilter}`,
          !everybody && !named && sql`userId = ${caller.userId}`,
          callingRules(read, caller) !== null && inIds('id', seen(ctx)),
        ],
      },
      (_read, ids) => keyView(read, ids, { now, permissions: p.showpermissions ?? false }),
    )
  },
})
