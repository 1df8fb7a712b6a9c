import { asyncCommand } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { remove, revoke } from '../store.ts'

export const deleteEgressFirewallRule = asyncCommand('deleteEgressFirewallRule', {
  description: 'Deletes a rule for what guests may reach.',
  params: ['id'],
  accept: (ctx, { id }) => revoke(ctx, id, 'Egress'),
  steps: remove,
  result: () => success(),
})
