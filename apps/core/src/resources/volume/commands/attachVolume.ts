import { asyncCommand } from '#kernel/command.ts'
import { step } from '#kernel/job.ts'
import { claim, plug, requireFitting, unclaim } from '../attaching.ts'
import { about, oneVolume, ownVolume } from '../one.ts'
import { makeOnStorage } from '../make.ts'

interface Data {
  id: number
  vmId: number
  deviceId: number | null
  /** this job has taken the volume: only then may its failure give it back */
  claimed: boolean
}

export const attachVolume = asyncCommand('attachVolume', {
  description: 'Attaches a data disk to an instance; the first time, the disk is made on storage.',
  params: ['id', 'virtualmachineid', 'deviceid'],
  accept(ctx, p) {
    const { tx } = ctx
    const volume = ownVolume(ctx, p.id)
    const vm = tx.row('vm', p.virtualmachineid)
    requireFitting(vm, volume)
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
      claim(tx, env, data)
      data.claimed = true
    }),
    step<Data>('create', job => makeOnStorage(job, job.data.id)),
    step<Data>('attach', job => plug(job, job.data)),
  ],
  failed({ tx, changes }, { id, claimed }) {
    if (claimed) unclaim(tx, { changes }, id)
  },
  result: (read, { id }) => oneVolume(read, id),
})
