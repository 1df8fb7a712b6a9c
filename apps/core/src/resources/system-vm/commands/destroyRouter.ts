import { asyncCommand } from '#kernel/command.ts'
import { aboutVm, routerVm } from '../accept.ts'
import { destroySteps } from '../replace.ts'
import { oneRouter } from '../router-view.ts'

export const destroyRouter = asyncCommand('destroyRouter', {
  params: ['id'],
  description: 'Destroys a virtual router; the next instance of its network brings a new one.',
  accept: ({ tx }, { id }) => aboutVm(routerVm(tx, 'destroyRouter', id), 'destroying'),
  steps: destroySteps,
  result: (read, { vmId }) => oneRouter(read, vmId),
})
