import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { pageOf } from '#kernel/list.ts'
import { Rows } from '#kernel/wire.ts'
import { hostView } from '../../host/index.ts'
import { hostCandidates, plan, poolCandidates } from '../../placement/index.ts'
import { wantedOf } from '../phases/index.ts'
import { instance, shown } from '../store.ts'

export const findHostsForMigration = command('findHostsForMigration', {
  description: 'Lists hosts that an instance could move to, and whether they can take it.',
  params: ['virtualmachineid', 'keyword', 'page', 'pagesize'],
  run(ctx, p) {
    const vm = instance(ctx.read, 'findHostsForMigration', p.virtualmachineid)
    if (vm.state !== 'Running')
      throw invalid(`The instance ${shown(vm)} is not running, so it cannot be migrated.`)
    const wanted = wantedOf(ctx.read, vm, vm.podId === null ? {} : { podId: vm.podId })
    const pools = poolCandidates(ctx.read, vm.zoneId)
    const word = p.keyword?.toLowerCase() ?? ''
    const hosts = hostCandidates(ctx.read, vm.zoneId, vm.hypervisor, wanted.asking).filter(
      host => host.id !== vm.hostId && host.name.toLowerCase().includes(word),
    )
    const suitable = new Map(hosts.map(host => [host.id, plan(wanted, [host], pools).ok]))
    const { limit, offset } = pageOf(p) ?? { limit: hosts.length, offset: 0 }
    const ids = hosts.slice(offset, offset + limit).map(host => host.id)
    const rows = hostView(ctx, ctx.read, ids).map((host, i) => ({
      ...host,
      requiresStorageMotion: false,
      suitableformigration: suitable.get(ids[i] ?? 0) ?? false,
    }))
    return new Rows(rows, hosts.length)
  },
})
