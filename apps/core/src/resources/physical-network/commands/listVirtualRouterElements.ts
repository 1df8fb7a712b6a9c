import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { ofRouters } from '../elements.ts'
import { elementView } from '../view.ts'

export const listVirtualRouterElements = command('listVirtualRouterElements', {
  description: 'Lists the elements of virtual router providers.',
  params: ['id', 'nspid', 'enabled', 'page', 'pagesize'],
  run: (ctx, p) =>
    listOf(
      ctx,
      {
        table: 'virtualRouterElement',
        params: p,
        where: [
          ofRouters,
          p.nspid !== undefined && sql`providerId = ${p.nspid}`,
          p.enabled !== undefined && sql`enabled = ${p.enabled ? 1 : 0}`,
        ],
      },
      elementView,
    ),
})
