import { command } from '#kernel/command.ts'
import { roleNote, setRoleState } from '../state.ts'

export const enableRole = command('enableRole', {
  params: ['id'],
  description: 'Lets the rules of a disabled role hold again.',
  run: (ctx, { id }) => setRoleState(ctx, id, 'enabled'),
  event: roleNote('ROLE.ENABLE', 'Enabled'),
})
