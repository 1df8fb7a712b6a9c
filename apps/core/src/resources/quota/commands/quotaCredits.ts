import { requireAmount } from '../amount.ts'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { wireDate } from '#kernel/wire.ts'
import { moveBalance } from '../balance.ts'
import { currency, enabled } from '../enabled.ts'
import { accountWanted } from '../whose.ts'

export const quotaCredits = command('quotaCredits', {
  description: 'Adds to the quota of an account, or takes from it with a value below zero.',
  offered: enabled,
  params: ['value', 'account', 'accountid', 'domainid', 'projectid', 'min_balance', 'quota_enforce'],
  run(ctx, p) {
    const { tx, caller, clock } = ctx
    const accountId = accountWanted(ctx, p)
    if (accountId === undefined) throw invalid('Name the account in accountid, or in account and domainid.')
    const { removed, domainId, name } = tx.row('account', accountId)
    if (removed !== null) throw invalid(`The account ${name} has been removed; it gets no credits.`)
    requireAmount(p.value)
    requireAmount(p.min_balance)
    const created = clock.now()
    const credit = p.value
    tx.insert('quotaCredit', { accountId, domainId, credit, userId: caller.userId, created })
    moveBalance(tx, ctx, accountId, credit, {
      ...(p.min_balance !== undefined && { minBalance: p.min_balance }),
      ...(p.quota_enforce !== undefined && { enforce: p.quota_enforce ? 1 : 0 }),
    })
    const user = tx.row('user', caller.userId)
    return {
      credit,
      creditoruserid: user.uuid,
      creditorusername: user.username,
      creditedon: wireDate(created),
      currency: currency(tx),
    }
  },
})
