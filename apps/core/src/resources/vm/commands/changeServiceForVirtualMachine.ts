import { command } from '#kernel/command.ts'
import { newSize, resize } from '../resize.ts'
import { instance } from '../store.ts'
import { viewFor } from '../view.ts'
import { outcome } from '../work.ts'

export const changeServiceForVirtualMachine = command('changeServiceForVirtualMachine', {
  description: 'Gives a stopped instance another size, at once.',
  params: ['id', 'serviceofferingid', 'details'],
  run(ctx, p) {
    const vm = instance(ctx.tx, 'changeServiceForVirtualMachine', p.id)
    resize(ctx, vm.id, newSize(ctx, vm, p))
    ctx.changes.emit(ctx.tx, 'virtualmachine', vm.uuid)
    return outcome(ctx.tx, { vmId: vm.id, view: viewFor(ctx.caller) })
  },
  event(ctx, p) {
    const vm = ctx.tx.row('vm', p.id)
    return {
      type: 'VM.UPGRADE',
      description: `changed the size of instance ${vm.displayName ?? vm.name}`,
      accountId: vm.accountId,
      resourceType: 'VirtualMachine',
      resourceUuid: vm.uuid,
    }
  },
})
