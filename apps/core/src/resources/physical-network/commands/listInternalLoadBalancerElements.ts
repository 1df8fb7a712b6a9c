import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { ofInternalLb } from '../elements.ts'
import { elementView } from '../view.ts'

export const listInternalLoadBalancerElements = command('listInternalLoadBalancerElements', {
  description: 'Lists the elements of internal load balancer providers.',
  params: ['id', 'nspid', 'enabled', 'page', 'pagesize'],
  run: (ctx, p) =>
    listOf(
      ctx,
      {
        table: 'virtualRouterElement',
        params: p,
        where: [
          ofInternalLb,
          p.nspid !== undefined && sql`providerId = ${p.nspid}`,
          p.enabled !== undefined && sql`enabled = ${p.enabled ? 1 : 0}`,
        ],
      },
      elementView,
    ),
})
