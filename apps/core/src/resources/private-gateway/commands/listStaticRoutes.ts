import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { staticRouteView } from '../view.ts'

export const listStaticRoutes = command('listStaticRoutes', {
  description: 'Lists the static routes of VPCs.',
  params: [
    'id',
    'vpcid',
    'gatewayid',
    'state',
    'keyword',
    'tags',
    'account',
    'domainid',
    'isrecursive',
    'listall',
    'page',
    'pagesize',
  ],
  run: (ctx, p) =>
    listOf(
      ctx,
      {
        table: 'staticRoute',
        params: p,
        owner: 'accountId',
        keyword: ['cidr', 'nextHop'],
        order: sql`id desc`,
        where: [
          p.vpcid !== undefined && sql`vpcId = ${p.vpcid}`,
          p.gatewayid !== undefined && sql`gatewayId = ${p.gatewayid}`,
          p.state !== undefined && sql`lower(state) = lower(${p.state})`,
        ],
      },
      staticRouteView,
    ),
})
