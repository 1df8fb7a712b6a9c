import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { faultsOf, mockEntity } from '../faults.ts'

export const querySimulatorMock = command('querySimulatorMock', {
  params: ['id'],
  description: 'Tells how often a failure that was configured is still to happen.',
  run(ctx, { id }) {
    if (id === undefined) throw invalid('Give the id that configureSimulator answered.')
    const fault = faultsOf(ctx).find(id)
    if (!fault) throw invalid(`There is no configured failure ${id}; it may have been cleaned up.`)
    return mockEntity(fault)
  },
})
