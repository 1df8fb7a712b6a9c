import type { Input } from '@cloud/contract'
import { sql } from 'kysely'
import type { ReadCtx } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { volumeView } from './view.ts'

/** Parameters of listVolumes, and of the list with metrics. */
export const volumeParams = [
  'id',
  'ids',
  'name',
  'keyword',
  'state',
  'type',
  'virtualmachineid',
  'zoneid',
  'podid',
  'clusterid',
  'hostid',
  'storageid',
  'diskofferingid',
  'serviceofferingid',
  'tags',
  'account',
  'domainid',
  'listall',
  'isrecursive',
  'page',
  'pagesize',
] as const

export function volumePage(ctx: ReadCtx, p: Pick<Input<'listVolumes'>, (typeof volumeParams)[number]>) {
  const onPool = (column: 'podId' | 'clusterId', id: number) =>
    sql`poolId in (select id from storagePool where ${sql.ref(column)} = ${id})`
  return listOf(
    ctx,
    {
      table: 'volume',
      params: p,
      owner: 'accountId',
      keyword: ['name'],
      order: sql`created desc, id desc`,
      where: [
        // system VMs' disks are the cloud's own business
        sql`(vmId is null or vmId in (select id from vm where kind = 'User'))`,
        p.name !== undefined && sql`name = ${p.name}`,
        p.state !== undefined && sql`state = ${p.state}`,
        p.type !== undefined && sql`type = upper(${p.type})`,
        p.virtualmachineid !== undefined && sql`vmId = ${p.virtualmachineid}`,
        p.zoneid !== undefined && sql`zoneId = ${p.zoneid}`,
        p.podid !== undefined && onPool('podId', p.podid),
        p.clusterid !== undefined && onPool('clusterId', p.clusterid),
        p.hostid !== undefined && sql`vmId in (select id from vm where hostId = ${p.hostid})`,
        p.storageid !== undefined && sql`poolId = (select id from storagePool where uuid = ${p.storageid})`,
        p.diskofferingid !== undefined && sql`diskOfferingId = ${p.diskofferingid}`,
        p.serviceofferingid !== undefined && sql`serviceOfferingId = ${p.serviceofferingid}`,
      ],
    },
    volumeView,
  )
}
