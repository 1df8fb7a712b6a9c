import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { byIds, inIds, listOf } from '#kernel/list.ts'
import type { Read, Row } from '#ports/db.ts'

export const listResourceDetails = command('listResourceDetails', {
  description: 'Lists what is kept with resources.',
  params: [
    'resourcetype',
    'resourceid',
    'key',
    'value',
    'fordisplay',
    'account',
    'domainid',
    'listall',
    'isrecursive',
    'keyword',
    'page',
    'pagesize',
  ],
  run: (ctx, p) =>
    listOf(
      ctx,
      {
        table: 'resourceDetailShown',
        params: p,
        owner: 'accountId',
        removed: false,
        keyword: ['key', 'value'],
        where: [
          sql`lower(resourceType) = lower(${p.resourcetype})`,
          p.resourceid !== undefined && sql`resourceUuid = ${p.resourceid}`,
          p.key !== undefined && sql`key = ${p.key}`,
          p.value !== undefined && sql`value = ${p.value}`,
          p.fordisplay !== undefined && sql`displayed = ${p.fordisplay ? 1 : 0}`,
        ],
      },
      detailView,
    ),
})

function detailView(read: Read, ids: number[]): Entity<'listResourceDetails'>[] {
  const rows = read.all(
    sql<Row<'resourceDetailShown'>>`select * from resourceDetailShown where ${inIds('id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    resourceid: row.resourceUuid,
    resourcetype: row.resourceType,
    key: row.key,
    value: row.value,
    fordisplay: row.displayed === 1,
  }))
}
