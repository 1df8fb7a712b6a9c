import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { affinityGroupView } from '../view.ts'

export const listAffinityGroups = command('listAffinityGroups', {
  description: 'Lists affinity groups.',
  params: [
    'id',
    'name',
    'type',
    'virtualmachineid',
    'account',
    'domainid',
    'listall',
    'isrecursive',
    'keyword',
    'page',
    'pagesize',
  ],
  run: (ctx, p) =>
    listOf(
      ctx,
      {
        table: 'affinityGroup',
        params: p,
        owner: 'accountId',
        keyword: ['name', 'type', 'description'],
        where: [
          p.name !== undefined && sql`name = ${p.name}`,
          p.type !== undefined && sql`type = lower(${p.type})`,
          p.virtualmachineid !== undefined &&
            sql`id in (select groupId from vmAffinityGroup where vmId = ${p.virtualmachineid})`,
        ],
      },
      affinityGroupView,
    ),
})
