import { asyncCommand } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { acceptRemoval, removal } from '../remove.ts'

export const deleteIso = asyncCommand('deleteIso', {
  description: 'Deletes an ISO, in one zone or everywhere.',
  params: ['id', 'zoneid'],
  accept: (ctx, p) => acceptRemoval(ctx, p, 'iso'),
  steps: removal,
  result: () => success(),
})
