import { command } from '#kernel/command.ts'
import { listParams, page } from '../page.ts'

export const listVirtualMachines = command('listVirtualMachines', {
  description: 'Lists instances.',
  params: listParams,
  run: page,
})
