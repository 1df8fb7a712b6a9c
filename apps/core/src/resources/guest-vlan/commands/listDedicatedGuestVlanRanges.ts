import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { accountNamed, projectAccount } from '#kernel/scope.ts'
import { parseVlans } from '../ranges.ts'
import { guestVlanRangeView } from '../view.ts'

export const listDedicatedGuestVlanRanges = command('listDedicatedGuestVlanRanges', {
  description: 'Lists VLANs that are kept for the networks of one account.',
  params: [
    'id',
    'physicalnetworkid',
    'zoneid',
    'guestvlanrange',
    'account',
    'domainid',
    'projectid',
    'keyword',
    'page',
    'pagesize',
  ],
  run(ctx, p) {
    const { read, caller } = ctx
    const { account: _, domainid: __, projectid: ___, ...shown } = p
    const span = p.guestvlanrange ? parseVlans(p.guestvlanrange) : undefined
    const owner =
      p.projectid !== undefined && p.projectid !== -1
        ? projectAccount(read, caller, p.projectid)
        : p.account === undefined
          ? undefined
          : accountNamed(read, p.account, p.domainid ?? caller.domainId)
    return listOf(
      ctx,
      {
        table: 'guestVlanRange',
        params: shown,
        keyword: ['first', 'last'],
        order: sql`id`,
        where: [
          p.physicalnetworkid !== undefined && sql`physicalNetworkId = ${p.physicalnetworkid}`,
          p.zoneid !== undefined &&
            sql`physicalNetworkId in (select id from physicalNetwork where zoneId = ${p.zoneid})`,
          span !== undefined && sql`first = ${span.first} and last = ${span.last}`,
          owner !== undefined && sql`accountId = ${owner}`,
          p.domainid !== undefined &&
            sql`accountId in (select id from account where domainId = ${p.domainid})`,
        ],
      },
      guestVlanRangeView,
    )
  },
})
