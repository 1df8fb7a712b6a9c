import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { listOf } from '#kernel/list.ts'
import { recordScope } from '../scope.ts'
import { recordView } from '../view.ts'

export const listUsageRecords = command('listUsageRecords', {
  description: 'Lists what accounts used in the periods that lie between two dates.',
  params: [
    'startdate',
    'enddate',
    'account',
    'accountid',
    'domainid',
    'isrecursive',
    'projectid',
    'type',
    'usageid',
    'includetags',
    'keyword',
    'page',
    'pagesize',
  ],
  run(ctx, p) {
    if (p.startdate > p.enddate)
      throw invalid('The parameter startdate is after enddate; give the earlier date in startdate.')
    if (p.usageid !== undefined && p.type === undefined)
      throw invalid('Give type together with usageid; listUsageTypes shows which there are.')
    const { keyword, page, pagesize } = p
    return listOf(
      ctx,
      {
        table: 'usageRecord',
        params: {
          ...(keyword !== undefined && { keyword }),
          ...(page !== undefined && { page }),
          ...(pagesize !== undefined && { pagesize }),
        },
        removed: false,
        keyword: ['about'],
        order: sql`startDate, id`,
        where: [
          recordScope(ctx, p),
          sql`startDate between ${p.startdate.getTime()} and ${p.enddate.getTime()}`,
          sql`endDate <= ${p.enddate.getTime()}`,
          p.type !== undefined && sql`type = ${p.type}`,
          p.usageid !== undefined && sql`usageId = ${p.usageid}`,
        ],
      },
      recordView(p.includetags ?? false),
    )
  },
})
