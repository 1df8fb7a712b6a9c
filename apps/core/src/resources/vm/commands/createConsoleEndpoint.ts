import { command } from '#kernel/command.ts'
import { requireAccess } from '#kernel/access.ts'
import { instance, shown } from '../store.ts'

export const createConsoleEndpoint = command('createConsoleEndpoint', {
  description: 'Opens the screen of an instance, where its hypervisor has one.',
  params: ['virtualmachineid'],
  run(ctx, p) {
    const vm = instance(ctx.tx, 'createConsoleEndpoint', p.virtualmachineid)
    requireAccess(ctx.tx, ctx.caller, vm.accountId)
    return {
      success: false,
      details: `The instance ${shown(vm)} has no screen: ${vm.hypervisor} shows none.`,
    }
  },
})
