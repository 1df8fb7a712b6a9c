import type { Input } from '@cloud/contract'
import { sql } from 'kysely'
import type { ReadCtx } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { clusterView } from './view.ts'

/** Parameters of listClusters, and of the list with metrics. */
export const clusterParams = [
  'allocationstate',
  'arch',
  'clustertype',
  'hypervisor',
  'id',
  'keyword',
  'managedstate',
  'name',
  'page',
  'pagesize',
  'podid',
  'zoneid',
] as const

export function clusterPage(ctx: ReadCtx, p: Pick<Input<'listClusters'>, (typeof clusterParams)[number]>) {
  const is = (column: string, value: string | number | undefined) =>
    value !== undefined && sql`lower(${sql.ref(column)}) = lower(${value})`
  return listOf(
    ctx,
    {
      table: 'cluster',
      params: p,
      keyword: ['name', 'hypervisor'],
      where: [
        is('allocationState', p.allocationstate),
        is('arch', p.arch),
        is('clusterType', p.clustertype),
        is('hypervisor', p.hypervisor),
        is('managedState', p.managedstate),
        p.name !== undefined && sql`name = ${p.name}`,
        p.podid !== undefined && sql`podId = ${p.podid}`,
        p.zoneid !== undefined && sql`zoneId = ${p.zoneid}`,
      ],
    },
    clusterView,
  )
}
