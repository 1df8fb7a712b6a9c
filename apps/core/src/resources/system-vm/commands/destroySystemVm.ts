import { asyncCommand } from '#kernel/command.ts'
import { aboutVm, systemVm } from '../accept.ts'
import { destroySteps } from '../replace.ts'
import { oneSystemVm } from '../view.ts'

export const destroySystemVm = asyncCommand('destroySystemVm', {
  params: ['id'],
  description: 'Destroys a system VM; a new one takes its place.',
  accept: ({ tx }, { id }) => aboutVm(systemVm(tx, 'destroySystemVm', id), 'destroying'),
  steps: destroySteps,
  result: (read, { vmId }) => oneSystemVm(read, vmId),
})
