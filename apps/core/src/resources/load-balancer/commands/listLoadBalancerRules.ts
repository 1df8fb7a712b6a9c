import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { loadBalancerView } from '../view.ts'

export const listLoadBalancerRules = command('listLoadBalancerRules', {
  description: 'Lists load balancer rules.',
  params: [
    'id',
    'name',
    'keyword',
    'publicipid',
    'networkid',
    'zoneid',
    'virtualmachineid',
    'fordisplay',
    'tags',
    'account',
    'domainid',
    'isrecursive',
    'listall',
    'projectid',
    'page',
    'pagesize',
  ],
  run(ctx, p) {
    const named = (pattern: string) => sql`id in (select id from loadBalancer where name like ${pattern})`
    return listOf(
      ctx,
      {
        table: 'networkRule',
        params: p,
        owner: 'accountId',
        order: sql`id desc`,
        where: [
          sql`purpose = 'LoadBalancing'`,
          p.name !== undefined && named(p.name),
          p.keyword !== undefined && named(`%${p.keyword}%`),
          p.publicipid !== undefined && sql`publicIpId = ${p.publicipid}`,
          p.networkid !== undefined && sql`networkId = ${p.networkid}`,
          p.zoneid !== undefined && sql`networkId in (select id from network where zoneId = ${p.zoneid})`,
          p.virtualmachineid !== undefined &&
            sql`id in (select ruleId from loadBalancerMember where vmId = ${p.virtualmachineid})`,
          p.fordisplay !== undefined && sql`forDisplay = ${p.fordisplay ? 1 : 0}`,
        ],
      },
      loadBalancerView,
    )
  },
})
