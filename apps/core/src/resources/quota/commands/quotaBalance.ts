import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { wireDate } from '#kernel/wire.ts'
import type { Row } from '#ports/db.ts'
import { money } from '../domain/price.ts'
import { currency, enabled } from '../enabled.ts'
import { accountWanted } from '../whose.ts'

export const quotaBalance = command('quotaBalance', {
  description: 'Tells the balance of an account: the last one, or each one between two dates.',
  offered: enabled,
  params: ['account', 'accountid', 'domainid', 'projectid', 'startdate', 'enddate'],
  run(ctx, p) {
    const { read } = ctx
    if (p.startdate && p.enddate && p.startdate > p.enddate)
      throw invalid('The parameter startdate is after enddate; give the earlier date in startdate.')
    const accountId = accountWanted(ctx, p) ?? ctx.caller.accountId
    const until = (p.enddate ?? new Date(ctx.clock.now())).getTime()
    const rows = read.all(
      sql<Row<'quotaBalance'>>`
        select * from quotaBalance where accountId = ${accountId} and date between ${p.startdate?.getTime() ?? 0} and ${until}
        order by date desc, id desc ${p.startdate ? sql`` : sql`limit 1`}`,
    )
    return {
      currency: currency(read),
      balances: rows.map(({ date, balance }) => ({ date: wireDate(date), balance: money(balance) })),
    }
  },
})
