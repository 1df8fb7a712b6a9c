import { asyncCommand } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { remove, revoke } from '../store.ts'

export const deleteIpForwardingRule = asyncCommand('deleteIpForwardingRule', {
  description: 'Deletes a rule of a static NAT; the address stays with its instance.',
  params: ['id'],
  accept: (ctx, { id }) => revoke(ctx, id, 'StaticNat'),
  steps: remove,
  result: () => success(),
})
