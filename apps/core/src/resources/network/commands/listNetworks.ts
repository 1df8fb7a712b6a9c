import { sql, type RawBuilder } from 'kysely'
import { accountTypes, isRootAdmin } from '#kernel/caller.ts'
import { command, type ReadCtx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { listOf } from '#kernel/list.ts'
import { accountScope, type ScopeParams } from '#kernel/scope.ts'
import { networkView } from '../view.ts'

const bool = (column: string, value: boolean | undefined) =>
  value !== undefined && sql`${sql.ref(column)} = ${value ? 1 : 0}`

export const listNetworks = command('listNetworks', {
  description: 'Lists the networks that the caller may use, shared ones too.',
  params: [
    'id',
    'name',
    'keyword',
    'zoneid',
    'type',
    'traffictype',
    'acltype',
    'networkfilter',
    'networkofferingid',
    'physicalnetworkid',
    'supportedservices',
    'vlan',
    'issystem',
    'forvpc',
    'vpcid',
    'canusefordeploy',
    'restartrequired',
    'specifyipranges',
    'displaynetwork',
    'tags',
    'account',
    'domainid',
    'isrecursive',
    'listall',
    'page',
    'pagesize',
  ],
  run(ctx, p) {
    const { listall, isrecursive, account, domainid, ...params } = p
    const offering = (condition: RawBuilder<unknown>) =>
      sql`offeringId in (select id from networkOffering where ${condition})`
    return listOf(
      ctx,
      {
        table: 'network',
        params,
        keyword: ['name', 'displayText'],
        order: sql`id desc`,
        where: [
          visible(ctx, p),
          p.name !== undefined && sql`name = ${p.name}`,
          p.zoneid !== undefined && sql`zoneId = ${p.zoneid}`,
          p.type !== undefined && sql`lower(guestType) = lower(${p.type})`,
          p.traffictype !== undefined && sql`${p.traffictype.toLowerCase()} = 'guest'`,
          p.acltype !== undefined && sql`lower(aclType) = lower(${p.acltype})`,
          p.networkofferingid !== undefined && sql`offeringId = ${p.networkofferingid}`,
          p.physicalnetworkid !== undefined && sql`physicalNetworkId = ${p.physicalnetworkid}`,
          p.vlan !== undefined && sql`broadcastUri = ${`vlan://${p.vlan}`}`,
          p.issystem === true && sql`false`,
          p.canusefordeploy !== undefined &&
            sql`(state not in ('Shutdown', 'Destroy')) = ${p.canusefordeploy ? 1 : 0}`,
          bool('restartRequired', p.restartrequired),
          bool('displayNetwork', p.displaynetwork),
          p.forvpc !== undefined && sql`(vpcId is not null) = ${p.forvpc ? 1 : 0}`,
          p.vpcid !== undefined && sql`vpcId = ${p.vpcid}`,
          p.specifyipranges !== undefined && offering(sql`specifyIpRanges = ${p.specifyipranges ? 1 : 0}`),
          ...(p.supportedservices ?? []).map(service =>
            offering(sql`exists (select 1 from json_each(services) where lower(key) = lower(${service}))`),
          ),
        ],
      },
      (read, ids) => networkView(read, ids, isRootAdmin(ctx.caller)),
    )
  },
})

/** Networks of accounts by the usual scope; those of a domain to everyone in it, and below when they are open to sub-domains. */
function visible(ctx: ReadCtx, p: ScopeParams & { networkfilter?: string }): RawBuilder<unknown> {
  const { caller, read } = ctx
  const filter = p.networkfilter?.toLowerCase() ?? 'all'
  if (!['all', 'account', 'domain', 'accountdomain', 'shared'].includes(filter))
    throw invalid(
      `The network filter ${p.networkfilter} is not known; use All, Account, Domain, AccountDomain or Shared.`,
    )
  const own = sql`(aclType = 'Account' and ${accountScope(read, caller, p, sql.ref('accountId'))})`
  const path = p.domainid === undefined ? caller.domainPath : read.row('domain', p.domainid).path
  const below = caller.accountType === accountTypes.user ? sql`` : sql` or path like ${`${path}%`}`
  const everywhere = isRootAdmin(caller) && p.domainid === undefined
  const ofDomain = everywhere
    ? sql`aclType = 'Domain'`
    : sql`(aclType = 'Domain' and domainId in (
        select id from domain where path = ${path} or (subdomainAccess = 1 and ${path} like path || '%')${below}))`
  if (filter === 'account') return own
  if (filter === 'domain' || filter === 'shared') return ofDomain
  return sql`(${own} or ${ofDomain})`
}
