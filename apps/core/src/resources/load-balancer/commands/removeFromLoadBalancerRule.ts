import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { inIds } from '#kernel/list.ts'
import { success } from '#kernel/wire.ts'
import { memberParams, oldMembers } from '../members.ts'
import { balancer, ruleJob, settle } from '../store.ts'

export const removeFromLoadBalancerRule = asyncCommand('removeFromLoadBalancerRule', {
  description: 'Takes instances out of a load balancer rule.',
  params: memberParams,
  accept(ctx, p) {
    const { rule, about } = balancer(ctx, p.id)
    const members = oldMembers(ctx, rule, p)
    return ruleJob(rule, `taking instances out of the load balancer rule ${about.name}`, {
      id: rule.id,
      members,
    })
  },
  steps: [
    {
      name: 'remove',
      run: job => tx => {
        const { id, members } = job.data
        tx.run(sql`delete from loadBalancerMember where ${inIds('id', members)}`)
        settle(tx, id)
        job.changes.emit(tx, 'loadbalancerrule', tx.row('networkRule', id).uuid)
      },
    },
  ],
  result: () => success(),
})
