import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand } from '#kernel/command.ts'
import { denied } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { checkNetworkDomain } from '#resources/zone/index.ts'
import { networkView } from '../view.ts'

export const updateNetwork = asyncCommand('updateNetwork', {
  description: 'Changes the names of a network.',
  params: ['id', 'name', 'displaytext', 'networkdomain', 'displaynetwork'],
  accept(ctx, { id, name, displaytext, networkdomain, displaynetwork }) {
    const network = living(ctx.tx, 'network', id, 'network')
    if (network.accountId === null && !isRootAdmin(ctx.caller))
      throw denied(`Network ${network.name} is shared; only a root admin changes it.`)
    return {
      data: { id, name, displaytext, networkdomain, displaynetwork, full: isRootAdmin(ctx.caller) },
      serial: `network:${id}`,
      instance: { type: 'Network', uuid: network.uuid },
      event: {
        description: `changing network ${network.name}`,
        ...(network.accountId !== null && { accountId: network.accountId }),
      },
    }
  },
  steps: [
    {
      name: 'change',
      run: job => tx => {
        const { id, name, displaytext, networkdomain, displaynetwork } = job.data
        const network = living(tx, 'network', id, 'network')
        checkNetworkDomain(networkdomain)
        tx.update('network', id, {
          name: name || network.name,
          displayText: displaytext || network.displayText,
          networkDomain: networkdomain || network.networkDomain,
          displayNetwork: (displaynetwork ?? network.displayNetwork === 1) ? 1 : 0,
        })
        job.changes.emit(tx, 'network', network.uuid)
      },
    },
  ],
  result: (read, { id, full }) => one((rows, ids) => networkView(rows, ids, full), read, id),
})
