import { asyncCommand } from '#kernel/command.ts'
import { CloudError } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import { lookAt } from '../ping.ts'
import { oneHost } from '../view.ts'

export const reconnectHost = asyncCommand('reconnectHost', {
  params: ['id'],
  description: 'Asks a host to answer again.',
  accept({ tx }, { id }) {
    const host = living(tx, 'host', id, 'host')
    return {
      data: { hostId: id },
      serial: `host:${id}`,
      instance: { type: 'Host', uuid: host.uuid },
      event: { description: `reconnecting host ${host.name}` },
    }
  },
  steps: [
    step<{ hostId: number }>('reconnect', async job => {
      if (await lookAt(job, job.data.hostId)) return
      const { name, url } = job.read(read => read.row('host', job.data.hostId))
      throw new CloudError(
        'RESOURCE_UNAVAILABLE_ERROR',
        `Host ${name} does not answer at ${url}. Check that it runs and can be reached.`,
        { cs: 'AgentUnavailable' },
      )
    }),
  ],
  result: (read, { hostId }, env) => oneHost(env, read, hostId),
})
