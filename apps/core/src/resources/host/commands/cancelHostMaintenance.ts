import { asyncCommand } from '#kernel/command.ts'
import { step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import { resolveAlert } from '../../alert/index.ts'
import { hostReady } from '../hooks.ts'
import { applyResourceEvent } from '../states.ts'
import { oneHost } from '../view.ts'

export const cancelHostMaintenance = asyncCommand('cancelHostMaintenance', {
  params: ['id'],
  description: 'Ends the maintenance of a host: it takes VMs again.',
  accept(ctx, { id }) {
    const host = living(ctx.tx, 'host', id, 'host')
    return {
      data: { hostId: id },
      serial: `host:${id}`,
      instance: { type: 'Host', uuid: host.uuid },
      event: { description: `cancelling maintenance of host ${host.name}` },
    }
  },
  steps: [
    step<{ hostId: number }>('enable', job => tx => {
      const { hostId } = job.data
      applyResourceEvent(tx, job, hostId, 'AdminCancelMaintenance')
      resolveAlert(tx, job, 'ALERT.USERVM.MIGRATE', tx.row('host', hostId).uuid)
      hostReady.call(tx, job, hostId)
    }),
  ],
  result: (read, { hostId }, env) => oneHost(env, read, hostId),
})
