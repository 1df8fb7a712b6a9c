import { asyncCommand } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { remove, revoke } from '../store.ts'

export const deleteFirewallRule = asyncCommand('deleteFirewallRule', {
  description: 'Deletes a firewall rule.',
  params: ['id'],
  accept: (ctx, { id }) => revoke(ctx, id, 'Ingress'),
  steps: remove,
  result: () => success(),
})
