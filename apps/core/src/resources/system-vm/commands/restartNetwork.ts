import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { requireRedundancy } from '../twins.ts'
import { restartRouters } from '../restart.ts'

export const restartNetwork = asyncCommand('restartNetwork', {
  description:
    'Reboots the routers of a network; with cleanup they are made anew, with makeredundant as two.',
  params: ['id', 'cleanup', 'makeredundant'],
  accept(ctx, { id, cleanup, makeredundant }) {
    const network = living(ctx.tx, 'network', id, 'network')
    if (network.accountId === null && !isRootAdmin(ctx.caller))
      throw denied(`Network ${network.name} is shared; only a root admin restarts it.`)
    if (network.state !== 'Implemented' && network.state !== 'Setup')
      throw invalid(
        `Network ${network.name} is ${network.state}; only one that is Implemented or Setup can be restarted.`,
      )
    const more = makeredundant === true && network.redundant === 0
    if (more) requireRedundancy(ctx.tx, network)
    return {
      data: { id, cleanup: (cleanup ?? false) || more, more },
      serial: `network:${id}`,
      instance: { type: 'Network', uuid: network.uuid },
      event: {
        description: `restarting network ${network.name}`,
        ...(network.accountId !== null && { accountId: network.accountId }),
      },
    }
  },
  steps: [
    {
      name: 'restart',
      async run(job) {
        const { id, cleanup, more } = job.data
        const restarted = await restartRouters(job, { networkId: id }, cleanup)
        return tx => {
          tx.update('network', id, { restartRequired: 0, ...(more && { redundant: 1 }) })
          restarted(tx)
          job.changes.emit(tx, 'network', tx.row('network', id).uuid)
        }
      },
    },
  ],
  result: () => success(),
})
