import { sql } from 'kysely'
import { isRootAdmin } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { scopeApart } from '#kernel/scope.ts'
import { aclView } from '../view.ts'

export const listNetworkACLLists = command('listNetworkACLLists', {
  description: 'Lists the ACL lists of VPCs, and those that every VPC can use.',
  params: [
    'id',
    'name',
    'keyword',
    'vpcid',
    'networkid',
    'fordisplay',
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
        table: 'networkAcl',
        params,
        keyword: ['name', 'description'],
        order: sql`id desc`,
        where: [
          sql`(accountId is null or ${own})`,
          p.name !== undefined && sql`name = ${p.name}`,
          p.vpcid !== undefined && sql`(vpcId is null or vpcId = ${p.vpcid})`,
          p.networkid !== undefined && sql`id in (select aclId from network where id = ${p.networkid})`,
          p.fordisplay !== undefined && sql`displayAcl = ${p.fordisplay ? 1 : 0}`,
        ],
      },
      (read, ids) => aclView(read, ids, isRootAdmin(ctx.caller)),
    )
  },
})
