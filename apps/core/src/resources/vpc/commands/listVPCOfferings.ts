import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { offeredIn, offeredTo } from '#kernel/offered.ts'
import { vpcOfferingView } from '../view.ts'

export const listVPCOfferings = command('listVPCOfferings', {
  description: 'Lists VPC offerings.',
  params: [
    'id',
    'name',
    'displaytext',
    'keyword',
    'state',
    'isdefault',
    'supportedservices',
    'zoneid',
    'domainid',
    'page',
    'pagesize',
  ],
  run(ctx, p) {
    const { domainid, ...params } = p
    return listOf(
      ctx,
      {
        table: 'vpcOffering',
        params,
        keyword: ['name', 'displayText'],
        order: sql`sortKey, id`,
        where: [
          offeredTo(ctx.caller),
          domainid !== undefined &&
            sql`(domainIds is null or ${domainid} in (select value from json_each(domainIds)))`,
          p.zoneid !== undefined && offeredIn(p.zoneid),
          p.name !== undefined && sql`name like ${`%${p.name}%`}`,
          p.displaytext !== undefined && sql`displayText like ${`%${p.displaytext}%`}`,
          p.state !== undefined && sql`lower(state) = lower(${p.state})`,
          p.isdefault !== undefined && sql`isDefault = ${p.isdefault ? 1 : 0}`,
          ...(p.supportedservices ?? []).map(
            service => sql`exists (select 1 from json_each(services) where lower(key) = lower(${service}))`,
          ),
        ],
      },
      vpcOfferingView,
    )
  },
})
