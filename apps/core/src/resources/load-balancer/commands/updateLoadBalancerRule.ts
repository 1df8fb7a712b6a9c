import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { cidrsOf } from '../../firewall/index.ts'
import { algorithmOf, protocolOf, transportOf } from '../domain/choices.ts'
import { balancer, ruleJob } from '../store.ts'
import { loadBalancerView } from '../view.ts'

export const updateLoadBalancerRule = asyncCommand('updateLoadBalancerRule', {
  description: 'Changes how a load balancer rule is called and how it spreads traffic.',
  params: ['id', 'name', 'description', 'algorithm', 'protocol', 'cidrlist', 'fordisplay'],
  accept(ctx, p) {
    const { rule, about } = balancer(ctx, p.id)
    const protocol = p.protocol ? protocolOf(p.protocol) : about.protocol
    if (transportOf(protocol) !== rule.protocol)
      throw invalid(`The rule ${about.name} is for ${rule.protocol}; make another one for ${protocol}.`)
    return ruleJob(rule, `changing the load balancer rule ${about.name}`, {
      id: rule.id,
      about: {
        name: p.name || about.name,
        description: p.description ?? about.description,
        algorithm: p.algorithm ? algorithmOf(p.algorithm) : about.algorithm,
        protocol,
      },
      cidrs: p.cidrlist ? JSON.stringify(cidrsOf(p.cidrlist)) : rule.cidrs,
      forDisplay: p.fordisplay === undefined ? rule.forDisplay : p.fordisplay ? (1 as const) : (0 as const),
    })
  },
  steps: [
    {
      name: 'change',
      run: job => tx => {
        const { id, about, cidrs, forDisplay } = job.data
        tx.update('loadBalancer', id, about)
        tx.update('networkRule', id, { cidrs, forDisplay })
        job.changes.emit(tx, 'loadbalancerrule', tx.row('networkRule', id).uuid)
      },
    },
  ],
  result: (read, { id }) => one(loadBalancerView, read, id),
})
