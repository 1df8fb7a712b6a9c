import { sql } from 'kysely'
import { isRootAdmin } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { scopeApart } from '#kernel/scope.ts'
import { aclItemView } from '../view.ts'

export const listNetworkACLs = command('listNetworkACLs', {
  description: 'Lists the items of ACL lists.',
  params: [
    'id',
    'aclid',
    'networkid',
    'protocol',
    'action',
    'traffictype',
    'keyword',
    'fordisplay',
    'tags',
    'account',
    'domainid',
    'isrecursive',
    'listall',
    'page',
    'pagesize',
  ],
  run(ctx, p) {
    const { own, params } = scopeApart(ctx, p, 'accountId')
    return listOf(
      ctx,
      {
        table: 'networkAclItem',
        params,
        keyword: ['protocol', 'reason'],
        order: sql`id desc`,
        where: [
          sql`aclId in (select id from networkAcl where accountId is null or ${own})`,
          p.aclid !== undefined && sql`aclId = ${p.aclid}`,
          p.networkid !== undefined && sql`aclId in (select aclId from network where id = ${p.networkid})`,
          p.protocol !== undefined && sql`protocol = lower(${p.protocol})`,
          p.action !== undefined && sql`lower(action) = lower(${p.action})`,
          p.traffictype !== undefined && sql`lower(trafficType) = lower(${p.traffictype})`,
          p.fordisplay !== undefined && sql`displayItem = ${p.fordisplay ? 1 : 0}`,
        ],
      },
      (read, ids) => aclItemView(read, ids, isRootAdmin(ctx.caller)),
    )
  },
})
