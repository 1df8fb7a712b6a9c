import { asyncCommand } from '#kernel/command.ts'
import { unstop } from '../../vm/index.ts'
import { aboutVm, systemVm } from '../accept.ts'
import { stopSteps } from '../run.ts'
import { oneSystemVm } from '../view.ts'

export const stopSystemVm = asyncCommand('stopSystemVm', {
  params: ['id', 'forced'],
  description: 'Stops a system VM.',
  accept: ({ tx }, { id }) => aboutVm(systemVm(tx, 'stopSystemVm', id), 'stopping'),
  steps: stopSteps(true),
  failed: (ctx, { vmId }) => unstop(ctx.tx, ctx, vmId),
  result: (read, { vmId }) => oneSystemVm(read, vmId),
})
