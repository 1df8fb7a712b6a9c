import { sql } from 'kysely'
import { isRootAdmin } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { vpnGatewayView } from '../view.ts'

export const listVpnGateways = command('listVpnGateways', {
  description: 'Lists the VPCs that are ends of site-to-site VPNs.',
  params: [
    'id',
    'vpcid',
    'keyword',
    'fordisplay',
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
        table: 'vpnGateway',
        params: p,
        owner: 'accountId',
        order: sql`id desc`,
        where: [
          p.vpcid !== undefined && sql`vpcId = ${p.vpcid}`,
          p.keyword !== undefined && sql`vpcId in (select id from vpc where name like ${`%${p.keyword}%`})`,
          p.fordisplay !== undefined && sql`displayGateway = ${p.fordisplay ? 1 : 0}`,
        ],
      },
      (read, ids) => vpnGatewayView(read, ids, isRootAdmin(ctx.caller)),
    ),
})
