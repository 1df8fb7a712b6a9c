import { sql } from 'kysely'
import { accountTypes } from '#kernel/caller.ts'
import type { Env } from '#kernel/command.ts'
import { system, writeEvent } from '#kernel/events.ts'
import { configValue } from '#kernel/settings/index.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { raiseAlert, resolveAlert } from '../alert/index.ts'
import { money } from './domain/price.ts'

/** An account's quota; as it begins when there has been nothing. */
const quotaOf = (read: Read, accountId: number): Row<'quotaAccount'> =>
  read.find('quotaAccount', accountId) ?? { id: accountId, balance: 0, minBalance: null, enforce: 1 }

/** Adds to what an account has, or takes away, and does what follows: alerts, locks, unlocks.
 *  @param set what is told of the account beside it */
export function moveBalance(
  tx: Tx,
  env: Env,
  accountId: number,
  amount: number,
  set: Partial<Pick<Row<'quotaAccount'>, 'minBalance' | 'enforce'>> = {},
): void {
  const before = quotaOf(tx, accountId)
  const after = { ...before, ...set, balance: before.balance + amount }
  tx.run(sql`
    insert into quotaAccount (id, balance, minBalance, enforce)
    values (${accountId}, ${after.balance}, ${after.minBalance}, ${after.enforce})
    on conflict (id) do update set balance = excluded.balance, minBalance = excluded.minBalance, enforce = excluded.enforce`)
  const date = env.clock.now()
  tx.run(sql`delete from quotaBalance where accountId = ${accountId} and date = ${date}`)
  tx.insert('quotaBalance', { accountId, date, balance: after.balance })
  watchMinimum(tx, env, after)
  enforce(tx, env, after, before.balance < 0)
}

/** Administrators are told, once, when a balance falls below the minimum that was set for it. */
function watchMinimum(tx: Tx, env: Env, { id, balance, minBalance }: Row<'quotaAccount'>): void {
  const { uuid, name } = tx.row('account', id)
  if (minBalance === null || balance >= minBalance) return resolveAlert(tx, env, 'ALERT.USAGE', uuid)
  raiseAlert(tx, env, {
    name: 'ALERT.USAGE',
    subject: uuid,
    description: `The quota balance of the account ${name} is ${money(balance)}, below its minimum of ${money(minBalance)}; add credits with quotaCredits.`,
  })
}

const lockable: ReadonlySet<number> = new Set([accountTypes.user, accountTypes.domainAdmin])

/** Locks an account that owes something, where that is wanted, and unlocks one that owes nothing any more.
 *  @param owed before: who was locked for another reason stays so */
function enforce(
  tx: Tx,
  env: Env,
  { id, balance, enforce: wanted }: Row<'quotaAccount'>,
  owed: boolean,
): void {
  if (!configValue(tx, 'quota.enable.enforcement')) return
  const account = tx.row('account', id)
  if (!lockable.has(account.type) || account.isDefault === 1 || account.removed !== null) return
  const locks = wanted === 1 && balance < 0 && account.state === 'enabled'
  const opens = owed && balance >= 0 && account.state === 'locked'
  if (!locks && !opens) return
  tx.update('account', id, { state: locks ? 'locked' : 'enabled' })
  env.changes.emit(tx, 'account', account.uuid)
  writeEvent(tx, env, {
    type: locks ? 'ACCOUNT.DISABLE' : 'ACCOUNT.ENABLE',
    description: `${locks ? 'Locked' : 'Enabled'} account ${account.name}: its quota balance is ${money(balance)}`,
    userId: system.userId,
    accountId: id,
    resourceType: 'Account',
    resourceUuid: account.uuid,
  })
}
