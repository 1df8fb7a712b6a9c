import { asyncCommand } from '#kernel/command.ts'
import { aboutVm, routerVm } from '../accept.ts'
import { rebootSteps } from '../replace.ts'
import { oneRouter } from '../router-view.ts'

export const rebootRouter = asyncCommand('rebootRouter', {
  params: ['id', 'forced'],
  description: 'Reboots a virtual router.',
  accept: ({ tx }, { id }) => aboutVm(routerVm(tx, 'rebootRouter', id), 'rebooting'),
  steps: rebootSteps,
  result: (read, { vmId }) => oneRouter(read, vmId),
})
