import { sql } from 'kysely'
import { isRootAdmin } from '#kernel/caller.ts'
import { command, type ReadCtx } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { scopeApart } from '#kernel/scope.ts'
import { publicIpView } from '../view.ts'

export const listPublicIpAddresses = command('listPublicIpAddresses', {
  description:
    'Lists public addresses; with state=Free the free ones, which root admins also get with allocatedonly=false.',
  params: [
    'id',
    'ipaddress',
    'keyword',
    'zoneid',
    'vlanid',
    'physicalnetworkid',
    'associatednetworkid',
    'vpcid',
    'allocatedonly',
    'state',
    'issourcenat',
    'isstaticnat',
    'forvirtualnetwork',
    'forsystemvms',
    'tags',
    'account',
    'domainid',
    'isrecursive',
    'listall',
    'page',
    'pagesize',
  ],
  run(ctx, p) {
    const { own: scope, params } = scopeApart(ctx, p, 'accountId')
    const full = isRootAdmin(ctx.caller)
    const states = p.state?.split(',').map(word => word.trim().toLowerCase())
    const meant = states?.includes('free') ?? false
    const free = (p.allocatedonly ?? !meant) ? false : full || meant
    return listOf(
      ctx,
      {
        table: 'publicIp',
        params,
        keyword: ['ip'],
        // by address, since those of a range are made in their order
        order: sql`id desc`,
        removed: false,
        where: [
          free
            ? sql`((state = 'Free' and ${full ? sql`true` : within(ctx)}) or (state != 'Free' and ${scope}))`
            : sql`state != 'Free' and ${scope}`,
          states !== undefined && sql`lower(state) in (${sql.join(states)})`,
          p.ipaddress !== undefined && sql`ip = ${p.ipaddress}`,
          p.zoneid !== undefined && sql`zoneId = ${p.zoneid}`,
          p.vlanid !== undefined && sql`vlanId = ${p.vlanid}`,
          p.associatednetworkid !== undefined && sql`networkId = ${p.associatednetworkid}`,
          p.vpcid !== undefined && sql`vpcId = ${p.vpcid}`,
          p.physicalnetworkid !== undefined &&
            sql`vlanId in (select id from vlan where physicalNetworkId = ${p.physicalnetworkid})`,
          p.issourcenat !== undefined && sql`sourceNat = ${p.issourcenat ? 1 : 0}`,
          p.isstaticnat !== undefined && sql`(vmId is not null) = ${p.isstaticnat ? 1 : 0}`,
          p.forvirtualnetwork === false && sql`false`,
          p.forsystemvms !== undefined &&
            sql`vlanId in (select id from vlan where forSystemVms = ${p.forsystemvms ? 1 : 0})`,
        ],
      },
      (read, ids) => publicIpView(read, ids, full),
    )
  },
})

/** Free addresses that the caller could get: none for system VMs, nor dedicated to others. */
const within = ({ caller }: ReadCtx) => sql`vlanId in (
  select id from vlan where forSystemVms = 0 and (accountId is null or accountId = ${caller.accountId})
    and (domainId is null or domainId = ${caller.domainId}))`
