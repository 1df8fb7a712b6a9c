import { command } from '#kernel/command.ts'
import { routerVm } from '../accept.ts'
import { resized, resizeSystemVm } from '../resize.ts'
import { oneRouter } from '../router-view.ts'

export const changeServiceForRouter = command('changeServiceForRouter', {
  params: ['id', 'serviceofferingid'],
  description: 'Gives a stopped virtual router another system offering.',
  run(ctx, { id, serviceofferingid }) {
    const vm = routerVm(ctx.tx, 'changeServiceForRouter', id)
    resizeSystemVm(ctx.tx, ctx, vm.id, serviceofferingid)
    return oneRouter(ctx.tx, vm.id)
  },
  event: ({ read }, { id, serviceofferingid }) =>
    resized(read.row('vm', id), read.row('serviceOffering', serviceofferingid)),
})
