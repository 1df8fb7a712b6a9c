import { asyncCommand } from '#kernel/command.ts'
import { aboutVm, systemVm } from '../accept.ts'
import { startSteps, undoStart } from '../run.ts'
import { oneSystemVm } from '../view.ts'

export const startSystemVm = asyncCommand('startSystemVm', {
  params: ['id'],
  description: 'Starts a system VM.',
  accept: ({ tx }, { id }) => aboutVm(systemVm(tx, 'startSystemVm', id), 'starting'),
  steps: startSteps(),
  failed: (ctx, { vmId }) => undoStart(ctx.tx, ctx, vmId),
  result: (read, { vmId }) => oneSystemVm(read, vmId),
})
