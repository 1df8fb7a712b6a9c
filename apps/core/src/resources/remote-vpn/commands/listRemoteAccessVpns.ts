import { sql } from 'kysely'
import { isRootAdmin } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { vpnView } from '../view.ts'

export const listRemoteAccessVpns = command('listRemoteAccessVpns', {
  description: 'Lists remote access VPNs.',
  params: [
    'id',
    'publicipid',
    'networkid',
    'fordisplay',
    'keyword',
    'account',
    'domainid',
    'projectid',
    'listall',
    'isrecursive',
    'page',
    'pagesize',
  ],
  run: (ctx, p) =>
    listOf(
      ctx,
      {
        table: 'remoteAccessVpn',
        params: p,
        owner: 'accountId',
        keyword: ['ipRange'],
        where: [
          p.publicipid !== undefined && sql`publicIpId = ${p.publicipid}`,
          p.networkid !== undefined && sql`networkId = ${p.networkid}`,
          p.fordisplay !== undefined && sql`forDisplay = ${p.fordisplay ? 1 : 0}`,
          !isRootAdmin(ctx.caller) && sql`forDisplay = 1`,
        ],
      },
      vpnView,
    ),
})
