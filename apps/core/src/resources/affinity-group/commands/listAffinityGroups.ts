import { sql } from 'kysely'
import type { Caller } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { accountScope } from '#kernel/scope.ts'
import { listOf } from '#kernel/list.ts'
import { affinityGroupView } from '../view.ts'

/** Groups of domains are for everybody in them. */
const ofMyDomains = (caller: Caller) => sql`
  (domainId is not null and exists (
    select 1 from domain d where d.id = domainId and substr(${caller.domainPath}, 1, length(d.path)) = d.path))`

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
        keyword: ['name', 'type', 'description'],
        where: [
          sql`(${accountScope(ctx.read, ctx.caller, p, sql.ref('accountId'))} or ${ofMyDomains(ctx.caller)})`,
          p.name !== undefined && sql`name = ${p.name}`,
          p.type !== undefined && sql`lower(type) = lower(${p.type})`,
          p.virtualmachineid !== undefined &&
            sql`id in (select groupId from vmAffinityGroup where vmId = ${p.virtualmachineid})`,
        ],
      },
      affinityGroupView,
    ),
})
