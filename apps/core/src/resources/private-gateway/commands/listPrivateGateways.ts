import { sql } from 'kysely'
import { isRootAdmin } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { privateGatewayView } from '../view.ts'

export const listPrivateGateways = command('listPrivateGateways', {
  description: 'Lists the private gateways of VPCs.',
  params: [
    'id',
    'vpcid',
    'ipaddress',
    'vlan',
    'state',
    'keyword',
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
        table: 'privateGateway',
        params: p,
        owner: 'accountId',
        keyword: ['ip', 'gateway'],
        order: sql`id desc`,
        where: [
          p.vpcid !== undefined && sql`vpcId = ${p.vpcid}`,
          p.ipaddress !== undefined && sql`ip = ${p.ipaddress}`,
          p.vlan !== undefined && sql`broadcastUri in (${p.vlan}, ${`vlan://${p.vlan}`})`,
          p.state !== undefined && sql`lower(state) = lower(${p.state})`,
        ],
      },
      (read, ids) => privateGatewayView(read, ids, isRootAdmin(ctx.caller)),
    ),
})
