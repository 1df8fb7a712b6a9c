import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { Rows, wireDate } from '#kernel/wire.ts'
import type { Row } from '#ports/db.ts'
import { recordScope } from '../../usage/index.ts'
import { currency, enabled } from '../enabled.ts'

type CreditRow = Row<'quotaCredit'> & { userUuid: string; username: string }

export const quotaCreditsList = command('quotaCreditsList', {
  description: 'Lists the credits that accounts got, the latest first.',
  offered: enabled,
  params: ['accountid', 'domainid', 'projectid', 'isrecursive', 'startdate', 'enddate'],
  run(ctx, p) {
    const { read } = ctx
    const rows = read.all(sql<CreditRow>`
      select c.*, u.uuid as userUuid, u.username from quotaCredit c join user u on u.id = c.userId
      where c.id in (select id from quotaCredit where ${recordScope(ctx, p) || sql`true`})
        and c.created between ${p.startdate?.getTime() ?? 0} and ${(p.enddate ?? new Date(ctx.clock.now())).getTime()}
      order by c.created desc, c.id desc`)
    const symbol = currency(read)
    return new Rows(
      rows.map((row): Entity<'quotaCreditsList'> => ({
        credit: row.credit,
        creditoruserid: row.userUuid,
        creditorusername: row.username,
        creditedon: wireDate(row.created),
        currency: symbol,
      })),
    )
  },
})
