import { asyncCommand } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { requireKept, requireRange } from '../store.ts'
import { storageRangeView } from '../view.ts'

export const updateStorageNetworkIpRange = asyncCommand('updateStorageNetworkIpRange', {
  description: 'Changes a range of storage addresses; those in use must stay inside.',
  params: ['id', 'startip', 'endip', 'netmask', 'vlan'],
  accept({ tx }, p) {
    const range = living(tx, 'storageIpRange', p.id, 'storage range')
    const next = {
      netmask: p.netmask || range.netmask,
      startIp: p.startip || range.startIp,
      endIp: p.endip || range.endIp,
      vlan: p.vlan ?? range.vlan,
    }
    const { zoneId, name } = tx.row('pod', range.podId)
    requireRange(tx, zoneId, { gateway: range.gateway, ...next }, range.id)
    requireKept(tx, range.id, next)
    return {
      data: { id: range.id, next },
      serial: `pod:${range.podId}`,
      event: { description: `changing the storage range ${range.startIp}-${range.endIp} of pod ${name}` },
    }
  },
  steps: [
    {
      name: 'change',
      run: job => tx => {
        const { id, next } = job.data
        const { podId, gateway } = living(tx, 'storageIpRange', id, 'storage range')
        const pod = tx.row('pod', podId)
        requireRange(tx, pod.zoneId, { gateway, ...next }, id)
        requireKept(tx, id, next)
        tx.update('storageIpRange', id, next)
        job.changes.emit(tx, 'pod', pod.uuid)
      },
    },
  ],
  result: (read, { id }) => one(storageRangeView, read, id),
})
