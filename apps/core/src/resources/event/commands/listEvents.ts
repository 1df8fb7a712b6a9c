import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { eventView } from '../view.ts'

export const listEvents = command('listEvents', {
  params: [
    'account',
    'archived',
    'domainid',
    'enddate',
    'id',
    'isrecursive',
    'keyword',
    'level',
    'listall',
    'page',
    'pagesize',
    'resourceid',
    'resourcetype',
    'startdate',
    'startid',
    'state',
    'type',
  ],
  description: 'Lists events, the newest first.',
  run(ctx, p) {
    const counted = [
      sql`archived = ${p.archived ? 1 : 0}`,
      p.type !== undefined && sql`type = ${p.type}`,
      p.level !== undefined && sql`level = upper(${p.level})`,
      p.state !== undefined && sql`lower(state) = lower(${p.state})`,
    ]
    const others = [
      p.startdate && sql`created >= ${p.startdate.getTime()}`,
      p.enddate && sql`created <= ${p.enddate.getTime()}`,
      p.startid !== undefined && sql`(id = ${p.startid} or parentId = ${p.startid})`,
      p.resourceid !== undefined && sql`resourceUuid = ${p.resourceid}`,
      p.resourcetype !== undefined && sql`lower(resourceType) = lower(${p.resourcetype})`,
    ]
    return listOf(
      ctx,
      {
        table: 'event',
        params: p,
        owner: 'accountId',
        removed: false,
        keyword: ['type', 'description', 'level'],
        order: sql`created desc, id desc`,
        reversed: sql`created, id`,
        where: [...counted, ...others],
        ...(!others.some(Boolean) && { counts: 'eventCount' }),
      },
      (read, ids) => eventView(read, ctx, ids),
    )
  },
})
