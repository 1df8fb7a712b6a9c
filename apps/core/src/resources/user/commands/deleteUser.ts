import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { success } from '#kernel/wire.ts'
import { managedUser } from '../../identity/index.ts'
import { checkDefault, stateNote } from '../states.ts'

export const deleteUser = command('deleteUser', {
  params: ['id'],
  description: 'Deletes a user with all keys; what the account owns stays.',
  run(ctx, { id }) {
    const { tx, caller, clock, changes } = ctx
    const user = managedUser(ctx, id)
    checkDefault(user, 'removed')
    if (id === caller.userId) throw invalid('You cannot delete your own user; ask another administrator.')
    const removed = clock.now()
    tx.update('user', id, { removed })
    tx.run(tx.q.updateTable('apiKey').set({ removed }).where('userId', '=', id).where('removed', 'is', null))
    changes.emit(tx, 'user', user.uuid)
    return success()
  },
  event: stateNote('USER.DELETE', 'Deleted'),
})
