import { sql } from 'kysely'
import { isRootAdmin } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { vpcView } from '../view.ts'

export const listVPCs = command('listVPCs', {
  description: 'Lists VPCs, with their tiers.',
  params: [
    'id',
    'name',
    'displaytext',
    'keyword',
    'state',
    'cidr',
    'zoneid',
    'vpcofferingid',
    'restartrequired',
    'supportedservices',
    'fordisplay',
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
        table: 'vpc',
        params: p,
        owner: 'accountId',
        keyword: ['name', 'displayText'],
        order: sql`id desc`,
        where: [
          p.name !== undefined && sql`name = ${p.name}`,
          p.displaytext !== undefined && sql`displayText like ${`%${p.displaytext}%`}`,
          p.state !== undefined && sql`lower(state) = lower(${p.state})`,
          p.cidr !== undefined && sql`cidr = ${p.cidr}`,
          p.zoneid !== undefined && sql`zoneId = ${p.zoneid}`,
          p.vpcofferingid !== undefined && sql`offeringId = ${p.vpcofferingid}`,
          p.restartrequired !== undefined && sql`restartRequired = ${p.restartrequired ? 1 : 0}`,
          p.fordisplay !== undefined && sql`displayVpc = ${p.fordisplay ? 1 : 0}`,
          ...(p.supportedservices ?? []).map(
            service => sql`offeringId in (
              select o.id from vpcOffering o, json_each(o.services) s where lower(s.key) = lower(${service}))`,
          ),
        ],
      },
      (read, ids) => vpcView(read, ids, isRootAdmin(ctx.caller)),
    ),
})
