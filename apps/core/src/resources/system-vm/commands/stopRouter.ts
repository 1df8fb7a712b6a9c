import { asyncCommand } from '#kernel/command.ts'
import { unstop } from '../../vm/index.ts'
import { aboutVm, routerVm } from '../accept.ts'
import { oneRouter } from '../router-view.ts'
import { stopSteps } from '../run.ts'

export const stopRouter = asyncCommand('stopRouter', {
  params: ['id', 'forced'],
  description: 'Stops a virtual router: its network gives no addresses meanwhile.',
  accept: ({ tx }, { id }) => aboutVm(routerVm(tx, 'stopRouter', id), 'stopping'),
  steps: stopSteps(true),
  failed: (ctx, { vmId }) => unstop(ctx.tx, ctx, vmId),
  result: (read, { vmId }) => oneRouter(read, vmId),
})
