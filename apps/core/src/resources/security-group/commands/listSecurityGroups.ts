import { sql } from 'kysely'
import { requireAccess } from '#kernel/access.ts'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { securityGroupView } from '../view.ts'

export const listSecurityGroups = command('listSecurityGroups', {
  description: 'Lists security groups with their rules and instances.',
  params: [
    'id',
    'securitygroupname',
    'keyword',
    'virtualmachineid',
    'tags',
    'account',
    'domainid',
    'listall',
    'isrecursive',
    'page',
    'pagesize',
  ],
  run(ctx, p) {
    const vmId = p.virtualmachineid
    if (vmId !== undefined) requireAccess(ctx.read, ctx.caller, ctx.read.row('vm', vmId).accountId)
    return listOf(
      ctx,
      {
        table: 'securityGroup',
        params: p,
        keyword: ['name'],
        ...(vmId === undefined && { owner: 'accountId' }),
        where: [
          p.securitygroupname !== undefined && sql`name = ${p.securitygroupname}`,
          vmId !== undefined && sql`id in (select groupId from vmSecurityGroup where vmId = ${vmId})`,
        ],
      },
      securityGroupView,
    )
  },
})
