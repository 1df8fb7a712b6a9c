import { asyncCommand } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { remove, revoke } from '../store.ts'

export const deletePortForwardingRule = asyncCommand('deletePortForwardingRule', {
  description: 'Deletes a port forwarding rule.',
  params: ['id'],
  accept: (ctx, { id }) => revoke(ctx, id, 'PortForwarding'),
  steps: remove,
  result: () => success(),
})
