import { asyncCommand } from '#kernel/command.ts'
import { conflict } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { accountMeant } from '../../identity/index.ts'
import { checkNotDefault } from '../domain.ts'
import { accountDisabled } from '../hooks.ts'
import { oneAccount } from '../view.ts'

interface Data {
  accountId: number
  state: 'disabled' | 'locked'
}

export const disableAccount = asyncCommand('disableAccount', {
  params: ['account', 'domainid', 'id', 'lock'],
  description:
    'Disables an account, so that nobody can act for it and nothing runs for it; or locks it, and what runs goes on.',
  accept(ctx, p) {
    const account = accountMeant(ctx, p)
    const state: Data['state'] = p.lock ? 'locked' : 'disabled'
    checkNotDefault(account, state)
    if (state === 'locked' && account.state === 'disabled')
      throw conflict(`The account ${account.name} is disabled and cannot be locked; enable it first.`)
    return {
      data: { accountId: account.id, state },
      serial: `account:${account.id}`,
      instance: { type: 'Account', uuid: account.uuid },
      event: {
        description: `${p.lock ? 'Locking' : 'Disabling'} account ${account.name}`,
        accountId: account.id,
      },
    }
  },
  steps: [
    step<Data>('disable', ({ changes }) => (tx, { accountId, state }) => {
      tx.update('account', accountId, { state })
      changes.emit(tx, 'account', tx.row('account', accountId).uuid)
    }),
    step<Data>('stop', async job => {
      const { accountId, state } = job.data
      if (state === 'disabled') await Promise.all(accountDisabled.call(job, accountId))
    }),
  ],
  result: (read, { accountId }, env) => oneAccount(read, env, accountId),
})
