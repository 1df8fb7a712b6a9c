import { asyncCommand } from '#kernel/command.ts'
import { step } from '#kernel/job.ts'
import { homeOf } from '../phases/index.ts'
import { newSize, resize, type NewSize } from '../resize.ts'
import { instance } from '../store.ts'
import { accepted, outcome, type VmData } from '../work.ts'

interface Data extends VmData {
  to: NewSize
  /** what a running instance was before: given back when its host refuses */
  before: (NewSize & { haEnabled: 0 | 1 }) | null
}

export const scaleVirtualMachine = asyncCommand('scaleVirtualMachine', {
  description: 'Gives an instance another size; a running one, where that is allowed, a bigger one at once.',
  params: ['id', 'serviceofferingid', 'details'],
  accept(ctx, p) {
    const vm = instance(ctx.tx, 'scaleVirtualMachine', p.id)
    return accepted(ctx, vm, 'scaling', { to: newSize(ctx, vm, p), before: null })
  },
  steps: [
    step<Data>('resize', job => (tx, data) => {
      const vm = tx.row('vm', data.vmId)
      const { serviceOfferingId, details, haEnabled, cpuCores, cpuMhz, memoryMiB, state } = vm
      const size = { cpuCores, cpuMhz, memoryMiB }
      resize({ tx, registry: job.registry }, vm.id, data.to, true)
      if (state === 'Running') data.before = { serviceOfferingId, details, haEnabled, size }
      job.changes.emit(tx, 'virtualmachine', vm.uuid)
    }),
    step<Data>('scale', async job => {
      if (job.data.before === null) return
      const { vm, home } = job.read(read => {
        const row = read.row('vm', job.data.vmId)
        return { vm: row, home: homeOf(job, read, row) }
      })
      await home?.driver.scaleVm(home.host, vm.uuid, job.data.to.size)
    }),
  ],
  failed({ tx, changes }, { vmId, before }: Data) {
    if (before === null) return
    const { size, ...rest } = before
    tx.update('vm', vmId, { ...size, ...rest })
    changes.emit(tx, 'virtualmachine', tx.row('vm', vmId).uuid)
  },
  result: outcome,
})
