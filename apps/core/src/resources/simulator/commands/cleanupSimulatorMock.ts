import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { success } from '#kernel/wire.ts'
import { faultsOf } from '../faults.ts'

export const cleanupSimulatorMock = command('cleanupSimulatorMock', {
  params: ['id'],
  description: 'Ends one configured failure, or all of them.',
  run(ctx, { id }) {
    const faults = faultsOf(ctx)
    if (id !== undefined && !faults.find(id)) throw invalid(`There is no configured failure ${id}.`)
    faults.clear(id)
    return success()
  },
})
