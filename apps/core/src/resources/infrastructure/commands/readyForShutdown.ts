import { command } from '#kernel/command.ts'
import { managementServer } from '#kernel/management-server.ts'
import { work } from '../server.ts'

export const readyForShutdown = command('readyForShutdown', {
  params: ['managementserverid'],
  description: 'Tells whether jobs are still running.',
  run({ read }) {
    const { agents, pendingJobs } = work(read)
    return {
      managementserverid: managementServer(read).uuid,
      state: 'Up',
      maintenanceinitiated: false,
      shutdowntriggered: false,
      readyforshutdown: pendingJobs === 0,
      pendingjobscount: pendingJobs,
      agentscount: agents.length,
      agents,
    }
  },
})
