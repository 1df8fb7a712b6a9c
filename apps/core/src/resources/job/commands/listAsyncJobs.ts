import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { jobView } from '../view.ts'

export const listAsyncJobs = command('listAsyncJobs', {
  params: [
    'account',
    'domainid',
    'isrecursive',
    'keyword',
    'listall',
    'page',
    'pagesize',
    'startdate',
    'resourceid',
    'resourcetype',
  ],
  description: 'Lists the jobs that are still running.',
  run(ctx, p) {
    return listOf(
      ctx,
      {
        table: 'job',
        params: p,
        owner: 'accountId',
        removed: false,
        keyword: ['cmd'],
        where: [
          sql`status = 0 and visible = 1`,
          p.startdate && sql`created >= ${p.startdate.getTime()}`,
          p.resourceid !== undefined && sql`instanceUuid = ${p.resourceid}`,
          p.resourcetype !== undefined && sql`lower(instanceType) = lower(${p.resourcetype})`,
        ],
      },
      jobView,
    )
  },
})
