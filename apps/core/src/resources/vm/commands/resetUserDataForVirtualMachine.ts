import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { givenUserData } from '../../user-data/index.ts'
import { instance, shown } from '../store.ts'
import { viewFor } from '../view.ts'
import { outcome } from '../work.ts'

export const resetUserDataForVirtualMachine = command('resetUserDataForVirtualMachine', {
  description: 'Gives a stopped instance other user data; it holds from its next start on.',
  params: ['id', 'userdata', 'userdataid', 'account', 'domainid'],
  run(ctx, p) {
    const { tx } = ctx
    const vm = instance(tx, 'resetUserDataForVirtualMachine', p.id)
    if (vm.removed !== null || vm.state !== 'Stopped')
      throw invalid(
        `The instance ${shown(vm)} is in state ${vm.state}; stop it before its user data is changed.`,
      )
    const chosen = givenUserData(tx, ctx.caller, p)
    if (!chosen) throw invalid('Give the new user data: userdata in base64, or userdataid.')
    tx.update('vm', vm.id, { ...chosen })
    ctx.changes.emit(tx, 'virtualmachine', vm.uuid)
    return outcome(tx, { vmId: vm.id, view: viewFor(ctx.caller) })
  },
  event({ tx }, { id }) {
    const vm = tx.row('vm', id)
    return {
      type: 'VM.RESETUSERDATA',
      description: `changed the user data of instance ${shown(vm)}`,
      accountId: vm.accountId,
      resourceType: 'VirtualMachine',
      resourceUuid: vm.uuid,
    }
  },
})
