import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand } from '#kernel/command.ts'
import { denied } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { removeNetwork } from '../removal.ts'

export const deleteNetwork = asyncCommand('deleteNetwork', {
  description: 'Deletes a network that no instance uses, with its ranges of addresses.',
  params: ['id', 'forced'],
  accept(ctx, { id }) {
    const network = living(ctx.tx, 'network', id, 'network')
    if (network.accountId === null && !isRootAdmin(ctx.caller))
      throw denied(`Network ${network.name} is shared; only a root admin deletes it.`)
    return {
      data: { id },
      serial: `network:${id}`,
      instance: { type: 'Network', uuid: network.uuid },
      event: {
        description: `deleting network ${network.name}`,
        ...(network.accountId !== null && { accountId: network.accountId }),
      },
    }
  },
  steps: [
    {
      name: 'delete',
      run: job => tx => removeNetwork(tx, job, living(tx, 'network', job.data.id, 'network')),
    },
  ],
  result: () => success(),
})
