import { sql } from 'kysely'
import { isRootAdmin } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { vpnConnectionView } from '../view.ts'

export const listVpnConnections = command('listVpnConnections', {
  description: 'Lists site-to-site VPN connections.',
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
        table: 'vpnConnection',
        params: p,
        owner: 'accountId',
        order: sql`id desc`,
        where: [
          p.vpcid !== undefined && sql`vpnGatewayId in (select id from vpnGateway where vpcId = ${p.vpcid})`,
          p.keyword !== undefined &&
            sql`customerGatewayId in (select id from vpnCustomerGateway where name like ${`%${p.keyword}%`})`,
          p.fordisplay !== undefined && sql`displayConnection = ${p.fordisplay ? 1 : 0}`,
        ],
      },
      (read, ids) => vpnConnectionView(read, ids, isRootAdmin(ctx.caller)),
    ),
})
