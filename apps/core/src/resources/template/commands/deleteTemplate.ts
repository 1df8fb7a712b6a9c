import { asyncCommand } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { acceptRemoval, removal } from '../remove.ts'

export const deleteTemplate = asyncCommand('deleteTemplate', {
  description: 'Deletes a template, in one zone or everywhere.',
  params: ['id', 'zoneid', 'forced'],
  accept: (ctx, p) => acceptRemoval(ctx, p, 'template'),
  steps: removal,
  result: () => success(),
})
