import { sql } from 'kysely'
import type { Ctx, EventNote } from '#kernel/command.ts'
import { conflict, invalid } from '#kernel/errors.ts'
import type { Row, Tx } from '#ports/db.ts'
import { accountMeant } from '../identity/index.ts'
import { oneAccount } from './view.ts'

/** @throws CloudError PARAM_ERROR when the name is empty, or taken in the domain */
export function checkAccountName(tx: Tx, name: string, domainId: number, except = 0): void {
  if (name.trim() === '') throw invalid('The name of an account cannot be empty.')
  const taken = tx.get(
    sql<{ id: number }>`
      select id from account where lower(name) = lower(${name}) and domainId = ${domainId} and removed is null and id != ${except}`,
  )
  if (taken) throw invalid(`There is an account ${name} in this domain already; choose another name.`)
}

/** @throws CloudError PARAM_ERROR: without it nobody could manage the cloud any more */
export function checkNotDefault(account: Row<'account'>, words: string): void {
  if (account.isDefault === 1)
    throw invalid(`The account ${account.name} belongs to the installation: it cannot be ${words}.`)
}

type Named = { id?: number; account?: string; domainid?: number }

/** Puts an account into a state. @throws CloudError when it may not */
export function setState(ctx: Ctx, p: Named, state: Row<'account'>['state']) {
  const account = accountMeant(ctx, p)
  if (state !== 'enabled') checkNotDefault(account, state)
  if (state === 'locked' && account.state === 'disabled')
    throw conflict(`The account ${account.name} is disabled and cannot be locked; enable it first.`)
  ctx.tx.update('account', account.id, { state })
  ctx.changes.emit(ctx.tx, 'account', account.uuid)
  return oneAccount(ctx.tx, ctx, account.id)
}

/** The event of a command on one account. */
export function accountNote(ctx: Ctx, p: Named, type: string, words: string): EventNote {
  const account = accountMeant(ctx, p)
  return {
    type,
    description: `${words} account ${account.name}`,
    accountId: account.id,
    resourceType: 'Account',
    resourceUuid: account.uuid,
  }
}
