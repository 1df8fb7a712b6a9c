import { asyncCommand } from '#kernel/command.ts'
import { step } from '#kernel/job.ts'
import { newSize, resize, type NewSize } from '../resize.ts'
import { instance } from '../store.ts'
import { accepted, outcome, type VmData } from '../work.ts'

interface Data extends VmData {
  to: NewSize
}

export const scaleVirtualMachine = asyncCommand('scaleVirtualMachine', {
  description: 'Gives a stopped instance another size.',
  params: ['id', 'serviceofferingid', 'details'],
  accept(ctx, p) {
    const vm = instance(ctx.tx, 'scaleVirtualMachine', p.id)
    return accepted(ctx, vm, 'scaling', { to: newSize(ctx, vm, p) })
  },
  steps: [
    step<Data>('resize', job => (tx, { vmId, to }) => {
      resize(tx, vmId, to)
      job.changes.emit(tx, 'virtualmachine', tx.row('vm', vmId).uuid)
    }),
  ],
  result: outcome,
})
