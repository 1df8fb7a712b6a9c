import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { success } from '#kernel/wire.ts'
import { memberParams, newMembers } from '../members.ts'
import { balancer, ruleJob, settle } from '../store.ts'

export const assignToLoadBalancerRule = asyncCommand('assignToLoadBalancerRule', {
  description: 'Lets instances get their share of the traffic of a load balancer rule.',
  params: memberParams,
  accept(ctx, p) {
    const { rule, about } = balancer(ctx, p.id)
    const members = newMembers(ctx, rule, p)
    return ruleJob(rule, `adding instances to the load balancer rule ${about.name}`, { id: rule.id, members })
  },
  steps: [
    {
      name: 'assign',
      run: job => tx => {
        const { id, members } = job.data
        const rule = tx.find('networkRule', id)
        if (!rule || rule.removed !== null) throw invalid('The load balancer rule was deleted meanwhile.')
        for (const { vmId, vmIp } of members)
          tx.run(
            sql`
              insert or ignore into loadBalancerMember (ruleId, vmId, vmIp)
              select ${id}, id, ${vmIp} from vm where id = ${vmId} and removed is null`,
          )
        settle(tx, id)
        job.changes.emit(tx, 'loadbalancerrule', rule.uuid)
      },
    },
  ],
  result: () => success(),
})
