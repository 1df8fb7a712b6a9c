import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { success } from '#kernel/wire.ts'
import { recordUntil } from '../run.ts'

/** As in CloudStack, everything up to now that has no record yet gets one, whichever domain and dates are named. */
export const generateUsageRecords = command('generateUsageRecords', {
  description: 'Makes the usage records that are still missing, up to now.',
  params: ['startdate', 'enddate', 'domainid'],
  run(ctx, p) {
    if (p.startdate && p.enddate && p.startdate > p.enddate)
      throw invalid('The parameter startdate is after enddate; give the earlier date in startdate.')
    recordUntil(ctx.tx, ctx, ctx.clock.now())
    return success()
  },
})
