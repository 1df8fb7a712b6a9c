import { command } from '#kernel/command.ts'
import { systemVm } from '../accept.ts'
import { resized, resizeSystemVm } from '../resize.ts'
import { oneSystemVm } from '../view.ts'

export const changeServiceForSystemVm = command('changeServiceForSystemVm', {
  params: ['id', 'serviceofferingid'],
  description: 'Gives a stopped system VM another system offering.',
  run(ctx, { id, serviceofferingid }) {
    const vm = systemVm(ctx.tx, 'changeServiceForSystemVm', id)
    resizeSystemVm(ctx.tx, ctx, vm.id, serviceofferingid)
    return oneSystemVm(ctx.tx, vm.id)
  },
  event: ({ read }, { id, serviceofferingid }) =>
    resized(read.row('vm', id), read.row('serviceOffering', serviceofferingid)),
})
