import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import type { Read } from '#ports/db.ts'
import { requireRange, requireStorageTraffic } from '../store.ts'
import { storageRangeView } from '../view.ts'

/** @throws Error when it is not there */
const rangeOf = (read: Read, uuid: string): number =>
  read.get(sql<{ id: number }>`select id from storageIpRange where uuid = ${uuid}`)?.id ?? 0

export const createStorageNetworkIpRange = asyncCommand('createStorageNetworkIpRange', {
  description: 'Adds a range of addresses by which system VMs of a pod reach storage.',
  params: ['podid', 'gateway', 'netmask', 'startip', 'endip', 'vlan'],
  accept({ tx, ids }, p) {
    const pod = living(tx, 'pod', p.podid, 'pod')
    const { gateway, netmask, startip: startIp } = p
    const range = { gateway, netmask, startIp, endIp: p.endip || startIp }
    requireStorageTraffic(tx, pod.zoneId)
    requireRange(tx, pod.zoneId, range)
    return {
      data: { podId: pod.id, uuid: ids.uuid(), vlan: p.vlan ?? null, range },
      serial: `pod:${pod.id}`,
      event: { description: `adding the storage range ${startIp}-${range.endIp} to pod ${pod.name}` },
    }
  },
  steps: [
    {
      name: 'add',
      run: job => tx => {
        const { podId, uuid, vlan, range } = job.data
        const pod = living(tx, 'pod', podId, 'pod')
        requireRange(tx, pod.zoneId, range)
        tx.insert('storageIpRange', { uuid, podId, vlan, ...range, created: job.clock.now(), removed: null })
        job.changes.emit(tx, 'pod', pod.uuid)
      },
    },
  ],
  result: (read, { uuid }) => one(storageRangeView, read, rangeOf(read, uuid)),
})
