import type { Resource } from '#kernel/resource.ts'
import { cleanupSimulatorMock } from './commands/cleanupSimulatorMock.ts'
import { configureSimulator } from './commands/configureSimulator.ts'
import { querySimulatorMock } from './commands/querySimulatorMock.ts'

/** Failures on demand, by CloudStack's own commands. */
export const simulator: Resource = {
  name: 'simulator',
  commands: [configureSimulator, querySimulatorMock, cleanupSimulatorMock],
}
