import { asyncCommand } from '#kernel/command.ts'
import { aboutVm, systemVm } from '../accept.ts'
import { rebootSteps } from '../replace.ts'
import { oneSystemVm } from '../view.ts'

export const rebootSystemVm = asyncCommand('rebootSystemVm', {
  params: ['id', 'forced'],
  description: 'Reboots a system VM.',
  accept: ({ tx }, { id }) => aboutVm(systemVm(tx, 'rebootSystemVm', id), 'rebooting'),
  steps: rebootSteps,
  result: (read, { vmId }) => oneSystemVm(read, vmId),
})
