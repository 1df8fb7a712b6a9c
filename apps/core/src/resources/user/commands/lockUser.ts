import { command } from '#kernel/command.ts'
import { setState, stateNote } from '../states.ts'

export const lockUser = command('lockUser', {
  params: ['id'],
  description: 'Locks a user, who then cannot log in.',
  run: (ctx, { id }) => setState(ctx, id, 'locked'),
  event: stateNote('USER.LOCK', 'Locked'),
})
