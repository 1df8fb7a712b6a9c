import type { Input } from '@cloud/contract'
import { sql } from 'kysely'
import type { ReadCtx } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { poolView } from './view.ts'

/** Parameters of listStoragePools, and of the list with metrics. */
export const poolParams = [
  'clusterid',
  'hostid',
  'id',
  'ipaddress',
  'keyword',
  'name',
  'page',
  'pagesize',
  'path',
  'podid',
  'scope',
  'status',
  'storagecustomstats',
  'zoneid',
] as const

export function poolPage(ctx: ReadCtx, p: Pick<Input<'listStoragePools'>, (typeof poolParams)[number]>) {
  const host = p.hostid === undefined ? undefined : ctx.read.row('host', p.hostid)
  return listOf(
    ctx,
    {
      table: 'storagePool',
      params: p,
      keyword: ['name', 'type'],
      where: [
        p.clusterid !== undefined && sql`clusterId = ${p.clusterid}`,
        p.podid !== undefined && sql`podId = ${p.podid}`,
        p.zoneid !== undefined && sql`zoneId = ${p.zoneid}`,
        host && sql`zoneId = ${host.zoneId} and hypervisor = ${host.hypervisor}`,
        host && sql`(clusterId is null or clusterId = ${host.clusterId})`,
        p.ipaddress !== undefined && sql`server = ${p.ipaddress}`,
        p.name !== undefined && sql`name = ${p.name}`,
        p.path !== undefined && sql`path = ${p.path}`,
        p.scope !== undefined && sql`scope = upper(${p.scope})`,
        p.status !== undefined && sql`lower(state) = lower(${p.status})`,
      ],
    },
    poolView,
  )
}
