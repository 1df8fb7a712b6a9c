import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { storageRangeView } from '../view.ts'

export const listStorageNetworkIpRange = command('listStorageNetworkIpRange', {
  description: 'Lists the ranges of addresses by which system VMs reach storage.',
  params: ['id', 'podid', 'zoneid', 'keyword', 'page', 'pagesize'],
  run: (ctx, p) =>
    listOf(
      ctx,
      {
        table: 'storageIpRange',
        params: p,
        keyword: ['startIp', 'endIp'],
        order: sql`id`,
        where: [
          p.podid !== undefined && sql`podId = ${p.podid}`,
          p.zoneid !== undefined && sql`podId in (select id from pod where zoneId = ${p.zoneid})`,
        ],
      },
      storageRangeView,
    ),
})
