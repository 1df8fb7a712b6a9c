import { asyncCommand } from '#kernel/command.ts'
import { step } from '#kernel/job.ts'
import { managedUser } from '../../identity/index.ts'
import { checkDefault } from '../states.ts'
import { oneUser } from '../view.ts'

export const disableUser = asyncCommand('disableUser', {
  params: ['id'],
  description: 'Disables a user: sessions and keys stop working.',
  accept(ctx, { id }) {
    const user = managedUser(ctx, id)
    checkDefault(user, 'disabled')
    return {
      data: { id },
      event: {
        description: `Disabling user ${user.username}`,
        accountId: user.accountId,
        resourceType: 'User',
        resourceUuid: user.uuid,
      },
    }
  },
  steps: [
    step<{ id: number }>('disable', ({ changes }) => (tx, { id }) => {
      tx.update('user', id, { state: 'disabled' })
      changes.emit(tx, 'user', tx.row('user', id).uuid)
    }),
  ],
  result: (read, { id }) => oneUser(read, id),
})
