import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { routerView } from '../router-view.ts'

export const listRouters = command('listRouters', {
  params: [
    'account',
    'clusterid',
    'domainid',
    'fetchhealthcheckresults',
    'hostid',
    'id',
    'isrecursive',
    'keyword',
    'listall',
    'name',
    'networkid',
    'page',
    'pagesize',
    'podid',
    'state',
    'vpcid',
    'forvpc',
    'zoneid',
  ],
  description: 'Lists virtual routers.',
  run(ctx, p) {
    return listOf(
      ctx,
      {
        table: 'vm',
        params: p,
        owner: 'accountId',
        keyword: ['name', 'state'],
        where: [
          sql`kind = 'DomainRouter'`,
          p.clusterid !== undefined && sql`hostId in (select id from host where clusterId = ${p.clusterid})`,
          p.hostid !== undefined && sql`hostId = ${p.hostid}`,
          p.name !== undefined && sql`name = ${p.name}`,
          p.networkid !== undefined &&
            sql`id in (select vmId from nic where networkId = ${p.networkid} and removed is null)`,
          p.vpcid !== undefined && sql`id in (${ofVpc(p.vpcid)})`,
          p.forvpc !== undefined && sql`(id in (${ofVpc()})) = ${p.forvpc ? 1 : 0}`,
          p.podid !== undefined && sql`podId = ${p.podid}`,
          p.state !== undefined && sql`lower(state) = lower(${p.state})`,
          p.zoneid !== undefined && sql`zoneId = ${p.zoneid}`,
        ],
      },
      routerView,
    )
  },
})

/** Routers of one VPC, or of any. */
const ofVpc = (vpcId?: number) =>
  vpcId === undefined
    ? sql`select vmId from router where serves glob 'vpc:*'`
    : sql`select vmId from router where serves = ${`vpc:${vpcId}`}`
