import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { methodOf, paramsOf } from '../domain/choices.ts'
import { balancer, ruleJob } from '../store.ts'
import { stickinessView } from '../view.ts'

export const createLBStickinessPolicy = asyncCommand('createLBStickinessPolicy', {
  description: 'Lets a load balancer rule send a client to the same instance again.',
  params: ['lbruleid', 'name', 'methodname', 'description', 'param', 'fordisplay'],
  accept(ctx, p) {
    const { tx, ids, clock } = ctx
    const { rule, about } = balancer(ctx, p.lbruleid)
    const methodName = methodOf(p.methodname)
    if (tx.get(sql`select id from stickinessPolicy where ruleId = ${rule.id} and removed is null`))
      throw invalid(`The load balancer rule ${about.name} has a stickiness policy; delete that first.`)
    const uuid = ids.uuid()
    const id = tx.insert('stickinessPolicy', {
      uuid,
      ruleId: rule.id,
      accountId: rule.accountId,
      name: p.name,
      description: p.description || null,
      methodName,
      params: JSON.stringify(paramsOf(p.param)),
      forDisplay: p.fordisplay === false ? 0 : 1,
      created: clock.now(),
      removed: null,
    })
    const doing = `making the load balancer rule ${about.name} stick by ${methodName}`
    return { ...ruleJob(rule, doing, { id, ruleId: rule.id }), id: uuid }
  },
  steps: [],
  result: (read, { id, ruleId }) => onePolicy(stickinessView(read, [ruleId], id)),
})

/** @throws Error when there is none */
export function onePolicy<T>([policy]: T[]): T {
  if (policy === undefined) throw new Error('the rule of a stickiness policy is gone')
  return policy
}
