import { asyncCommand } from '#kernel/command.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { requireKept } from '../store.ts'

export const deleteStorageNetworkIpRange = asyncCommand('deleteStorageNetworkIpRange', {
  description: 'Takes a range of storage addresses back; none of them may be in use.',
  params: ['id'],
  accept({ tx }, p) {
    const { id, podId, startIp, endIp } = living(tx, 'storageIpRange', p.id, 'storage range')
    return {
      data: { id },
      serial: `pod:${podId}`,
      event: {
        description: `removing the storage range ${startIp}-${endIp} of pod ${tx.row('pod', podId).name}`,
      },
    }
  },
  steps: [
    {
      name: 'remove',
      run: job => tx => {
        const { id } = job.data
        const { podId } = tx.row('storageIpRange', id)
        requireKept(tx, id, null)
        tx.update('storageIpRange', id, { removed: job.clock.now() })
        job.changes.emit(tx, 'pod', tx.row('pod', podId).uuid)
      },
    },
  ],
  result: () => success(),
})
