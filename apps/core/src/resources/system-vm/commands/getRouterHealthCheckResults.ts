import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { routerVm } from '../accept.ts'
import { askHost, healthOf } from '../health.ts'

export const getRouterHealthCheckResults = command('getRouterHealthCheckResults', {
  params: ['routerid', 'performfreshchecks'],
  description: 'Looks how a virtual router is, and what its host says of it; every look is a fresh one.',
  async prepare(ctx, { routerid }) {
    const vm = ctx.db.read(read => routerVm(read, 'getRouterHealthCheckResults', routerid))
    return askHost(ctx, vm)
  },
  run({ read, clock }, { routerid, performfreshchecks }, stats) {
    const vm = routerVm(read, 'getRouterHealthCheckResults', routerid)
    if (performfreshchecks && vm.state !== 'Running')
      throw invalid(`The router ${vm.name} is ${vm.state}; start it before it is checked.`)
    return {
      routerid: vm.uuid,
      healthchecks: vm.state === 'Running' ? healthOf(read, clock.now(), vm, stats) : [],
    }
  },
})
