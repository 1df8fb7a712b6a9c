import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { nicOfVm } from '../nics.ts'
import { instance, nicsOf, requireSettled } from '../store.ts'
import { accepted, outcome, type VmData } from '../work.ts'

interface Data extends VmData {
  nicId: number
}

export const updateDefaultNicForVirtualMachine = asyncCommand('updateDefaultNicForVirtualMachine', {
  description: 'Makes another interface the one through which an instance reaches the world.',
  params: ['virtualmachineid', 'nicid'],
  accept(ctx, p) {
    const vm = instance(ctx.tx, 'updateDefaultNicForVirtualMachine', p.virtualmachineid)
    const nic = nicOfVm(ctx.tx, vm, p.nicid)
    if (nic.isDefault === 1) throw invalid('The interface is the default already.')
    return accepted(ctx, vm, 'changing the default interface of', { nicId: nic.id })
  },
  steps: [
    step<Data>('change', job => (tx, { vmId, nicId }) => {
      const vm = requireSettled(tx, vmId)
      nicOfVm(tx, vm, nicId)
      for (const nic of nicsOf(tx, vmId)) tx.update('nic', nic.id, { isDefault: nic.id === nicId ? 1 : 0 })
      job.changes.emit(tx, 'virtualmachine', vm.uuid)
    }),
  ],
  result: outcome,
})
