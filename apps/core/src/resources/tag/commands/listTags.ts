import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { tagView } from '../view.ts'

export const listTags = command('listTags', {
  params: [
    'account',
    'customer',
    'domainid',
    'isrecursive',
    'key',
    'keyword',
    'listall',
    'page',
    'pagesize',
    'resourceid',
    'resourcetype',
    'value',
  ],
  description: 'Lists tags and what they are on.',
  run(ctx, p) {
    return listOf(
      ctx,
      {
        table: 'resourceTag',
        params: p,
        owner: 'accountId',
        removed: false,
        keyword: ['key', 'value'],
        order: sql`resourceType desc, id`,
        where: [
          p.key !== undefined && sql`key = ${p.key}`,
          p.value !== undefined && sql`value = ${p.value}`,
          p.customer !== undefined && sql`customer = ${p.customer}`,
          p.resourceid !== undefined && sql`resourceUuid = ${p.resourceid}`,
          p.resourcetype !== undefined && sql`lower(resourceType) = lower(${p.resourcetype})`,
        ],
      },
      tagView,
    )
  },
})
