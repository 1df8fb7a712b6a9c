import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { Rows } from '#kernel/wire.ts'
import { balancer } from '../store.ts'
import { stickinessView } from '../view.ts'

export const listLBStickinessPolicies = command('listLBStickinessPolicies', {
  description: 'Tells the stickiness policies of a load balancer rule.',
  params: ['lbruleid', 'id', 'page', 'pagesize'],
  run(ctx, p) {
    if (p.lbruleid === undefined && p.id === undefined)
      throw invalid('Name the load balancer rule by lbruleid, or the policy by id.')
    const ruleId = p.lbruleid ?? ctx.read.find('stickinessPolicy', p.id ?? 0)?.ruleId
    if (ruleId === undefined) return new Rows([])
    const { rule } = balancer(ctx, ruleId)
    return new Rows(stickinessView(ctx.read, [rule.id], p.id))
  },
})
