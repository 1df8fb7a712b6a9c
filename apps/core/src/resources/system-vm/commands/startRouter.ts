import { asyncCommand } from '#kernel/command.ts'
import { aboutVm, routerVm } from '../accept.ts'
import { oneRouter } from '../router-view.ts'
import { startSteps, undoStart } from '../run.ts'

export const startRouter = asyncCommand('startRouter', {
  params: ['id'],
  description: 'Starts a virtual router.',
  accept: ({ tx }, { id }) => aboutVm(routerVm(tx, 'startRouter', id), 'starting'),
  steps: startSteps(),
  failed: (ctx, { vmId }) => undoStart(ctx.tx, ctx, vmId),
  result: (read, { vmId }) => oneRouter(read, vmId),
})
