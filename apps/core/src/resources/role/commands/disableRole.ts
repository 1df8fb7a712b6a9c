import { command } from '#kernel/command.ts'
import { roleNote, setRoleState } from '../state.ts'

export const disableRole = command('disableRole', {
  params: ['id'],
  description: 'Disables a role: whoever has it may do nothing until it is enabled again.',
  run: (ctx, { id }) => setRoleState(ctx, id, 'disabled'),
  event: roleNote('ROLE.DISABLE', 'Disabled'),
})
