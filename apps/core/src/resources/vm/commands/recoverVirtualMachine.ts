import { command } from '#kernel/command.ts'
import { denied } from '#kernel/errors.ts'
import { reserve } from '#kernel/limits.ts'
import { mayExpunge } from '../expunging.ts'
import { applyVmEvent, instance } from '../store.ts'
import { viewFor } from '../view.ts'
import { outcome } from '../work.ts'

export const recoverVirtualMachine = command('recoverVirtualMachine', {
  description: 'Brings back an instance that was destroyed and not expunged yet; it is stopped then.',
  params: ['id'],
  run(ctx, p) {
    const { tx } = ctx
    const vm = instance(tx, 'recoverVirtualMachine', p.id)
    if (!mayExpunge(tx, ctx.caller))
      throw denied('Your account may not recover instances; ask an administrator.')
    reserve(ctx, vm.accountId, { user_vm: 1, cpu: vm.cpuCores, memory: vm.memoryMiB })
    applyVmEvent(tx, ctx, vm.id, 'RecoveryRequested', { destroyed: null })
    return outcome(tx, { vmId: vm.id, view: viewFor(ctx.caller) })
  },
  event(ctx, p) {
    const vm = ctx.tx.row('vm', p.id)
    return {
      type: 'VM.RECOVER',
      description: `recovered instance ${vm.displayName ?? vm.name}`,
      accountId: vm.accountId,
      resourceUuid: vm.uuid,
    }
  },
})
