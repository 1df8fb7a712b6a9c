import { command } from '#kernel/command.ts'
import { setState, stateNote } from '../states.ts'

export const enableUser = command('enableUser', {
  params: ['id'],
  description: 'Enables a user who was disabled or locked.',
  run: (ctx, { id }) => setState(ctx, id, 'enabled'),
  event: stateNote('USER.ENABLE', 'Enabled'),
})
