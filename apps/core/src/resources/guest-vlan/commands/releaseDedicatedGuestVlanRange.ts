import { asyncCommand } from '#kernel/command.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'

export const releaseDedicatedGuestVlanRange = asyncCommand('releaseDedicatedGuestVlanRange', {
  description: 'Gives VLANs that were kept for one account back to all. Its networks keep theirs.',
  params: ['id'],
  accept({ tx }, { id }) {
    const { first, last } = living(tx, 'guestVlanRange', id, 'dedicated VLAN range')
    return { data: { id }, event: { description: `releasing the VLANs ${first}-${last}` } }
  },
  steps: [
    {
      name: 'release',
      run: job => tx => {
        const range = tx.row('guestVlanRange', job.data.id)
        if (range.removed === null) tx.update('guestVlanRange', range.id, { removed: job.clock.now() })
        job.changes.emit(tx, 'physicalnetwork', tx.row('physicalNetwork', range.physicalNetworkId).uuid)
      },
    },
  ],
  result: () => success(),
})
