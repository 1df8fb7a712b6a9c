import type { Input } from '@cloud/contract'
import { sql } from 'kysely'
import type { ReadCtx } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { hostView } from './view.ts'

/** Parameters of listHosts, and of the list with metrics. */
export const hostParams = [
  'arch',
  'clusterid',
  'hahost',
  'hypervisor',
  'id',
  'keyword',
  'name',
  'page',
  'pagesize',
  'podid',
  'resourcestate',
  'state',
  'type',
  'version',
  'zoneid',
] as const

export function hostPage(ctx: ReadCtx, p: Pick<Input<'listHosts'>, (typeof hostParams)[number]>) {
  const is = (column: string, value: string | undefined) =>
    value !== undefined && sql`lower(${sql.ref(column)}) = lower(${value})`
  return listOf(
    ctx,
    {
      table: 'host',
      params: p,
      keyword: ['name', 'status', 'type'],
      where: [
        is('arch', p.arch),
        is('hypervisor', p.hypervisor),
        is('resourceState', p.resourcestate),
        is('status', p.state),
        is('type', p.type),
        is('hypervisorVersion', p.version),
        p.hahost === true && sql`false`,
        p.name !== undefined && sql`name = ${p.name}`,
        p.clusterid !== undefined && sql`clusterId = ${p.clusterid}`,
        p.podid !== undefined && sql`podId = ${p.podid}`,
        p.zoneid !== undefined && sql`zoneId = ${p.zoneid}`,
      ],
    },
    (read, ids) => hostView(ctx, read, ids),
  )
}
