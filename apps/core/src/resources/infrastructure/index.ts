import { entity, type Resource } from '#kernel/resource.ts'
import { listDbMetrics } from './commands/listDbMetrics.ts'
import { listInfrastructure } from './commands/listInfrastructure.ts'
import { listManagementServers } from './commands/listManagementServers.ts'
import { listManagementServersMetrics } from './commands/listManagementServersMetrics.ts'
import { readyForShutdown } from './commands/readyForShutdown.ts'

/** The cloud as a whole, and the server that runs it, which has the id of ROOT. */
export const infrastructure: Resource = {
  name: 'infrastructure',
  entities: { ManagementServerResponse: entity('domain') },
  commands: [
    listDbMetrics,
    listInfrastructure,
    listManagementServers,
    listManagementServersMetrics,
    readyForShutdown,
  ],
}
