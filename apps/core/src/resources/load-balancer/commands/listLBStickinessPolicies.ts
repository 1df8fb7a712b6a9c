import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { Rows } from '#kernel/wire.ts'
import { balancer } from '../store.ts'
import { stickinessView } from '../view.ts'

export const listLBStickinessPolicies = command('listLBStickinessPolicies', {
  description: 'Tells the stickiness policies of a load balancer rule.',
  params: ['lbruleid', 'id', 'page', 'pagesize'],
  run(ctx, p) {
    const ruleId =
      p.lbruleid ??
      (p.id === undefined
        ? undefined
        : living(ctx.read, 'stickinessPolicy', p.id, 'stickiness policy').ruleId)
    if (ruleId === undefined) throw invalid('Name the load balancer rule by lbruleid, or the policy by id.')
    const { rule } = balancer(ctx, ruleId)
    return new Rows(stickinessView(ctx.read, [rule.id], p.id))
  },
})
