import { conflict, invalid } from '#kernel/errors.ts'
import type { JobRun } from '#kernel/job.ts'
import type { Read, Tx } from '#ports/db.ts'
import type { Env } from '#kernel/command.ts'

/** Why an account stays, whoever asks. @throws CloudError */
export function checkRemovable(read: Read, accountId: number, callerAccountId: number): void {
  const account = read.row('account', accountId)
  if (accountId === callerAccountId)
    throw invalid('You cannot delete your own account; ask another administrator.')
  if (account.isDefault === 1)
    throw conflict(`The account ${account.name} belongs to the installation and cannot be deleted.`)
}

/** Destroys what an account owns, the last resource first. Harmless when repeated. */
export async function emptyAccount(job: JobRun<object>, accountId: number): Promise<void> {
  for (const resource of job.registry.resources.toReversed()) await resource.accountGone?.(job, accountId)
}

/** Takes an empty account out of use, with its users, keys and limits. */
export function removeAccount(
  tx: Tx,
  { clock, changes }: Pick<Env, 'clock' | 'changes'>,
  accountId: number,
): void {
  const removed = clock.now()
  const users = tx.q.selectFrom('user').select('id').where('accountId', '=', accountId)
  tx.run(
    tx.q.updateTable('apiKey').set({ removed }).where('userId', 'in', users).where('removed', 'is', null),
  )
  tx.run(
    tx.q.updateTable('user').set({ removed }).where('accountId', '=', accountId).where('removed', 'is', null),
  )
  tx.run(tx.q.deleteFrom('resourceLimit').where('accountId', '=', accountId))
  tx.run(tx.q.deleteFrom('configuration').where('scope', '=', 'account').where('scopeId', '=', accountId))
  tx.update('account', accountId, { removed })
  changes.emit(tx, 'account', tx.row('account', accountId).uuid)
}
