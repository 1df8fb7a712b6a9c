import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { customerGatewayView } from '../view.ts'

export const listVpnCustomerGateways = command('listVpnCustomerGateways', {
  description: 'Lists the other ends of site-to-site VPNs.',
  params: ['id', 'keyword', 'account', 'domainid', 'isrecursive', 'listall', 'page', 'pagesize'],
  run: (ctx, p) =>
    listOf(
      ctx,
      { table: 'vpnCustomerGateway', params: p, owner: 'accountId', keyword: ['name'], order: sql`id desc` },
      customerGatewayView,
    ),
})
