import { asyncCommand } from '#kernel/command.ts'
import { CloudError } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import { raiseAlert, resolveAlert } from '../../alert/index.ts'
import { evacuateHost } from '../hooks.ts'
import { applyResourceEvent } from '../states.ts'
import { oneHost } from '../view.ts'

export const prepareHostForMaintenance = asyncCommand('prepareHostForMaintenance', {
  params: ['id'],
  description: 'Empties a host, so that it can be worked on: its VMs move to other hosts.',
  accept(ctx, { id }) {
    const host = living(ctx.tx, 'host', id, 'host')
    applyResourceEvent(ctx.tx, ctx, id, 'AdminAskMaintenance')
    return {
      data: { hostId: id },
      serial: `host:${id}`,
      instance: { type: 'Host', uuid: host.uuid },
      event: { description: `preparing host ${host.name} for maintenance` },
    }
  },
  steps: [
    step<{ hostId: number }>('empty', async job => {
      const { hostId } = job.data
      const staying = (await Promise.all(evacuateHost.call(job, hostId))).flat()
      if (staying.length > 0) {
        const { name } = job.read(read => read.row('host', hostId))
        throw new CloudError(
          'RESOURCE_UNAVAILABLE_ERROR',
          `Host ${name} could not be emptied: ${staying.map(why => why.replace(/\.$/, '')).join('; ')}. Stop these, or add capacity, and try again.`,
        )
      }
      return tx => {
        applyResourceEvent(tx, job, hostId, 'InternalEnterMaintenance')
        resolveAlert(tx, job, 'ALERT.USERVM.MIGRATE', tx.row('host', hostId).uuid)
      }
    }),
  ],
  failed(ctx, { hostId }, error) {
    const host = ctx.tx.row('host', hostId)
    if (host.resourceState !== 'PrepareForMaintenance') return
    applyResourceEvent(ctx.tx, ctx, hostId, 'UnableToMaintain')
    raiseAlert(ctx.tx, ctx, {
      name: 'ALERT.USERVM.MIGRATE',
      subject: host.uuid,
      description: error instanceof Error ? error.message : `Host ${host.name} could not be emptied.`,
      zoneId: host.zoneId,
      podId: host.podId,
    })
  },
  result: (read, { hostId }, env) => oneHost(env, read, hostId),
})
