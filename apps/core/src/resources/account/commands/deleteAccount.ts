import { asyncCommand } from '#kernel/command.ts'
import { step } from '#kernel/job.ts'
import { success } from '#kernel/wire.ts'
import { managedAccount } from '../../identity/index.ts'
import { checkRemovable, emptyAccount, removeAccount } from '../removal.ts'

interface Data {
  id: number
  /** account that asked */
  callerAccountId: number
}

export const deleteAccount = asyncCommand('deleteAccount', {
  params: ['id'],
  description: 'Deletes an account with its users and everything that it owns.',
  accept(ctx, { id }) {
    const account = managedAccount(ctx, id)
    return {
      data: { id, callerAccountId: ctx.caller.accountId },
      serial: `account:${id}`,
      instance: { type: 'Account', uuid: account.uuid },
      event: { description: `Deleting account ${account.name}`, accountId: id },
    }
  },
  steps: [
    step<Data>('close', ({ data, read }) => {
      read(now => checkRemovable(now, data.id, data.callerAccountId))
      return tx => tx.update('account', data.id, { state: 'disabled' })
    }),
    step<Data>('empty', job => emptyAccount(job, job.data.id)),
    step<Data>(
      'remove',
      env =>
        (tx, { id }) =>
          removeAccount(tx, env, id),
    ),
  ],
  result: () => success(),
})
