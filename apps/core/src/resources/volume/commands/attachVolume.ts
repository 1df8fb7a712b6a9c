import { asyncCommand } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import type { Read, Row } from '#ports/db.ts'
import { driverFor, hostRef } from '../../host/index.ts'
import { about, liveVolume, oneVolume, ownVolume, requireFreeDisks } from '../one.ts'
import { makeOnStorage } from '../make.ts'
import { poolFor } from '../pools.ts'
import { applyVolumeEvent, volumesOf } from '../store.ts'

interface Data {
  id: number
  vmId: number
  deviceId: number | null
  /** this job has taken the volume: only then may its failure give it back */
  claimed: boolean
}

/** Disks that one instance can have beside its root disk. */
const mostDevices = 15

export const attachVolume = asyncCommand('attachVolume', {
  description: 'Attaches a data disk to an instance; the first time, the disk is made on storage.',
  params: ['id', 'virtualmachineid', 'deviceid'],
  accept(ctx, p) {
    const { tx } = ctx
    const volume = ownVolume(ctx, p.id)
    const vm = tx.row('vm', p.virtualmachineid)
    if (vm.zoneId !== volume.zoneId) throw invalid('The instance and the volume are in different zones.')
    if (vm.accountId !== volume.accountId)
      throw denied(`The instance ${vm.name} and the volume ${volume.name} belong to different accounts.`)
    const data: Data = { id: p.id, vmId: vm.id, deviceId: p.deviceid ?? null, claimed: false }
    return {
      data,
      serial: `vm:${vm.id}`,
      instance: { type: 'Volume', uuid: volume.uuid },
      event: about(volume, `attaching to ${vm.name} the volume`),
    }
  },
  steps: [
    step<Data>('choose', env => (tx, data) => {
      const { id, vmId, deviceId } = data
      const volume = liveVolume(tx, id)
      const vm = tx.row('vm', vmId)
      if (volume.vmId !== null)
        throw invalid(`The volume ${volume.name} is attached already; detach it first.`)
      if (volume.type !== 'DATADISK') throw invalid('Only data disks can be attached.')
      if (vm.removed !== null || (vm.state !== 'Running' && vm.state !== 'Stopped')) {
        throw invalid(
          `The instance ${vm.name} is in state ${vm.state}; a volume can be attached while it is Running or Stopped.`,
        )
      }
      requireFreeDisks(tx, vm)
      const device = freeDevice(tx, vm, deviceId)
      if (volume.state === 'Allocated' && vm.hostId !== null) {
        applyVolumeEvent(tx, env, id, 'CreateRequested', { poolId: poolFor(tx, volume, vm.hostId) })
      }
      tx.update('volume', id, { vmId, deviceId: device, attached: env.clock.now() })
      data.claimed = true
    }),
    step<Data>('create', job => makeOnStorage(job, job.data.id)),
    step<Data>('attach', async ({ data, read, ...env }) => {
      const { volume, vm, host } = read(r => {
        const machine = r.row('vm', data.vmId)
        return {
          volume: r.row('volume', data.id),
          vm: machine,
          host: machine.hostId === null ? undefined : hostRef(r, machine.hostId),
        }
      })
      if (host) await driverFor(env, vm.hypervisor).attachVolume(volume.uuid, vm.uuid, host)
      return tx => env.changes.emit(tx, 'volume', tx.row('volume', data.id).uuid)
    }),
  ],
  failed({ tx, changes }, { id, claimed }) {
    if (!claimed) return
    const volume = tx.row('volume', id)
    const rising = volume.state === 'Creating'
    if (!rising && volume.state !== 'Ready' && volume.state !== 'Allocated') return
    if (rising) applyVolumeEvent(tx, { changes }, id, 'OperationFailed', { poolId: null })
    tx.update('volume', id, { vmId: null, deviceId: null, attached: null })
  },
  result: (read, { id }) => oneVolume(read, id),
})

/** Device 3 is the CD drive's. */
function freeDevice(read: Read, vm: Row<'vm'>, wanted: number | null): number {
  const taken = new Set(volumesOf(read, vm.id).map(v => v.deviceId))
  if (wanted !== null) {
    if (wanted === 0 || taken.has(wanted))
      throw invalid(`Device ${wanted} of ${vm.name} is taken; leave deviceid out.`)
    return wanted
  }
  for (let device = 1; device <= mostDevices; device++) if (device !== 3 && !taken.has(device)) return device
  throw invalid(`The instance ${vm.name} has all the ${mostDevices} disks it can have.`)
}
