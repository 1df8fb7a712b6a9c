import { sql } from 'kysely'
import { asyncCommand, type Env } from '#kernel/command.ts'
import { conflict, denied } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { underPath } from '#kernel/scope.ts'
import { success } from '#kernel/wire.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { checkRemovable, emptyAccount, removeAccount } from '../../account/index.ts'
import { managedDomain } from '../../identity/index.ts'

interface Data {
  id: number
  cleanup: boolean
  callerAccountId: number
}

export const deleteDomain = asyncCommand('deleteDomain', {
  params: ['cleanup', 'id'],
  description: 'Deletes an empty domain; with cleanup everything in it and below it, too.',
  accept(ctx, { id, cleanup }) {
    const domain = managedDomain(ctx, id)
    if (domain.parentId === null) throw denied('The domain ROOT cannot be deleted.')
    if (id === ctx.caller.domainId)
      throw denied('You cannot delete your own domain; ask an administrator above it.')
    return {
      data: { id, cleanup: cleanup ?? false, callerAccountId: ctx.caller.accountId },
      serial: `domain:${id}`,
      instance: { type: 'Domain', uuid: domain.uuid },
      event: { description: `Deleting domain ${domain.name}` },
    }
  },
  steps: [
    step<Data>('close', ({ data, read }) => {
      const { domain, below, accounts } = read(now => content(now, data.id))
      if (!data.cleanup && below.length + accounts.length > 0) {
        throw conflict(
          `The domain ${domain.name} is not empty: ${below.length} domains and ${accounts.length} accounts are in it. Delete them first, or delete the domain with cleanup=true.`,
        )
      }
      read(now => {
        for (const id of accounts) checkRemovable(now, id, data.callerAccountId)
      })
      return tx => {
        for (const id of [data.id, ...below]) tx.update('domain', id, { state: 'Inactive' })
      }
    }),
    step<Data>('empty', async job => {
      for (const id of job.read(now => content(now, job.data.id).accounts)) await emptyAccount(job, id)
    }),
    step<Data>(
      'remove',
      env =>
        (tx, { id }) =>
          removeDomain(tx, env, id),
    ),
  ],
  failed({ tx }, { id }) {
    tx.run(
      sql`update domain set state = 'Active' where ${underPath(tx.row('domain', id).path)} and removed is null`,
    )
  },
  result: () => success(),
})

/** Domains below, deepest last, and accounts in the domain and below. */
function content(read: Read, id: number): { domain: Row<'domain'>; below: number[]; accounts: number[] } {
  const domain = read.row('domain', id)
  const tree = sql`select id from domain where removed is null and ${underPath(domain.path)}`
  return {
    domain,
    below: read.all(sql<{ id: number }>`${tree} and id != ${id} order by level`).map(row => row.id),
    accounts: read
      .all(
        sql<{
          id: number
        }>`select id from account where removed is null and domainId in (${tree}) order by id`,
      )
      .map(row => row.id),
  }
}

function removeDomain(tx: Tx, env: Pick<Env, 'clock' | 'changes'>, id: number): void {
  const { below, accounts } = content(tx, id)
  for (const account of accounts) removeAccount(tx, env, account)
  for (const domainId of [...below.toReversed(), id]) {
    tx.run(tx.q.deleteFrom('resourceLimit').where('domainId', '=', domainId))
    tx.run(tx.q.deleteFrom('configuration').where('scope', '=', 'domain').where('scopeId', '=', domainId))
    tx.update('domain', domainId, { state: 'Inactive', removed: env.clock.now() })
    env.changes.emit(tx, 'domain', tx.row('domain', domainId).uuid)
  }
}
