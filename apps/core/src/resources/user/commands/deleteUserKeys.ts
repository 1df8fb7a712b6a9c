import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { success } from '#kernel/wire.ts'
import { managedUser } from '../../identity/index.ts'

export const deleteUserKeys = asyncCommand('deleteUserKeys', {
  params: ['keypairid'],
  description: 'Deletes a pair of API key and secret key: calls signed with it are refused at once.',
  accept(ctx, { keypairid }) {
    const key = ctx.tx.row('apiKey', keypairid)
    const user = managedUser(ctx, key.userId)
    if (key.removed !== null) throw invalid('This key pair is deleted already; refresh the list.')
    return {
      data: { keypairid },
      serial: `user:${user.id}`,
      instance: { type: 'User', uuid: user.uuid },
      event: {
        description: `Deleting API keys ${key.name} of user ${user.username}`,
        accountId: user.accountId,
      },
    }
  },
  steps: [
    step<{ keypairid: number }>('delete', ({ clock }) => (tx, { keypairid }) => {
      tx.update('apiKey', keypairid, { removed: clock.now() })
    }),
  ],
  result: () => success(),
})
