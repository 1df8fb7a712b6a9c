import { sql } from 'kysely'
import { requireAccess } from '#kernel/access.ts'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { offeredIn, offeredInDomain, offeredTo } from '#kernel/offered.ts'
import { networkOfferingView } from '../view.ts'

const bool = (column: string, value: boolean | undefined) =>
  value !== undefined && sql`${sql.ref(column)} = ${value ? 1 : 0}`

export const listNetworkOfferings = command('listNetworkOfferings', {
  description: 'Lists network offerings.',
  params: [
    'id',
    'name',
    'displaytext',
    'keyword',
    'state',
    'guestiptype',
    'traffictype',
    'availability',
    'isdefault',
    'specifyvlan',
    'specifyipranges',
    'forvpc',
    'sourcenatsupported',
    'supportedservices',
    'networkid',
    'zoneid',
    'domainid',
    'tags',
    'istagged',
    'page',
    'pagesize',
  ],
  run(ctx, p) {
    const { domainid, tags, ...params } = p
    const has = (service: string) =>
      sql`exists (select 1 from json_each(services) where lower(key) = lower(${service}))`
    const current = p.networkid === undefined ? undefined : ctx.read.find('network', p.networkid)
    if (current?.accountId) requireAccess(ctx.read, ctx.caller, current.accountId)
    const zoneType = p.zoneid === undefined ? undefined : ctx.read.find('zone', p.zoneid)?.networkType
    return listOf(
      ctx,
      {
        table: 'networkOffering',
        params,
        keyword: ['name', 'displayText'],
        order: sql`sortKey, id`,
        where: [
          offeredTo(ctx.caller),
          p.zoneid !== undefined && offeredIn(p.zoneid),
          domainid !== undefined && offeredInDomain(domainid),
          tags !== undefined && sql`tags = ${tags}`,
          p.istagged !== undefined && sql`(tags is not null) = ${p.istagged ? 1 : 0}`,
          p.name !== undefined && sql`name = ${p.name}`,
          p.displaytext !== undefined && sql`displayText like ${`%${p.displaytext}%`}`,
          p.state !== undefined && sql`lower(state) = lower(${p.state})`,
          p.guestiptype !== undefined && sql`lower(guestType) = lower(${p.guestiptype})`,
          p.traffictype !== undefined && sql`${p.traffictype.toLowerCase()} = 'guest'`,
          p.availability !== undefined && sql`lower(availability) = lower(${p.availability})`,
          bool('isDefault', p.isdefault),
          bool('specifyVlan', p.specifyvlan),
          bool('specifyIpRanges', p.specifyipranges),
          bool('forVpc', p.forvpc),
          p.sourcenatsupported !== undefined &&
            (p.sourcenatsupported ? has('SourceNat') : sql`not ${has('SourceNat')}`),
          zoneType === 'Basic' && sql`guestType = 'Shared' and ${has('SecurityGroup')}`,
          current && sql`guestType = ${current.guestType} and id != ${current.offeringId}`,
          ...(p.supportedservices ?? []).map(has),
        ],
      },
      networkOfferingView,
    )
  },
})
