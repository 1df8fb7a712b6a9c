import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { pageOf } from '#kernel/list.ts'
import { Rows } from '#kernel/wire.ts'
import { instanceView, viewFor } from '../../vm/index.ts'
import { balancer, membersOf } from '../store.ts'

export const listLoadBalancerRuleInstances = command('listLoadBalancerRuleInstances', {
  description: 'Lists the instances of a load balancer rule; with applied=false those that could join it.',
  params: ['id', 'applied', 'lbvmips', 'page', 'pagesize'],
  run(ctx, p) {
    const { rule } = balancer(ctx, p.id)
    const members = Map.groupBy(membersOf(ctx.read, rule.id), member => member.vmId)
    const others = () =>
      ctx.read
        .all(
          sql<{ id: number }>`
            select id from vm where kind = 'User' and removed is null and state not in ('Destroyed', 'Expunging', 'Error')
              and id in (select vmId from nic where networkId = ${rule.networkId} and removed is null) order by id`,
        )
        .map(vm => vm.id)
        .filter(id => !members.has(id))
    const ids = p.applied === false ? others() : [...members.keys()]
    const { limit, offset } = pageOf(p) ?? { limit: ids.length, offset: 0 }
    const shown = ids.slice(offset, offset + limit)
    const instances = instanceView(ctx.read, shown, viewFor(ctx.caller))
    if (p.lbvmips !== true)
      return Rows.of('loadbalancerruleinstance', 'UserVmResponse', instances, ids.length)
    const rows = instances.map((loadbalancerruleinstance, i) => ({
      loadbalancerruleinstance,
      lbvmipaddresses: (members.get(shown[i] ?? 0) ?? []).map(member => member.vmIp),
    }))
    return new Rows(rows, ids.length)
  },
})
