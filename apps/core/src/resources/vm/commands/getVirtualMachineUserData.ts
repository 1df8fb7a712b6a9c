import { requireAccess } from '#kernel/access.ts'
import { command } from '#kernel/command.ts'
import { instance } from '../store.ts'

export const getVirtualMachineUserData = command('getVirtualMachineUserData', {
  description: 'Tells the user data of an instance, base64 as it was given.',
  params: ['virtualmachineid'],
  run(ctx, p) {
    const vm = instance(ctx.read, 'getVirtualMachineUserData', p.virtualmachineid)
    requireAccess(ctx.read, ctx.caller, vm.accountId)
    return { virtualmachineid: vm.uuid, ...(vm.userData !== null && { userdata: vm.userData }) }
  },
})
