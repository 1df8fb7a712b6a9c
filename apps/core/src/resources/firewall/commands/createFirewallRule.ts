import { asyncCommand } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import {
  activate,
  addressForRules,
  addRule,
  cidrsOf,
  created,
  described,
  everywhere,
  forget,
  requireService,
  trafficOf,
} from '../store.ts'
import { firewallView } from '../view.ts'

export const createFirewallRule = asyncCommand('createFirewallRule', {
  description: 'Lets traffic from outside in at a public address.',
  params: [
    'ipaddressid',
    'protocol',
    'startport',
    'endport',
    'icmptype',
    'icmpcode',
    'cidrlist',
    'fordisplay',
  ],
  accept(ctx, p) {
    const { ip, network } = addressForRules(ctx, p.ipaddressid)
    requireService(ctx.tx, network, 'Firewall')
    const traffic = trafficOf(p, ['tcp', 'udp', 'icmp'])
    const cidrs = cidrsOf(p.cidrlist)
    const rule = addRule(ctx.tx, ctx, {
      ...traffic,
      purpose: 'Ingress',
      network,
      ip,
      cidrs: cidrs.length > 0 ? cidrs : everywhere,
      forDisplay: p.fordisplay,
    })
    return created(rule, `opening ${described(traffic)} at the public address ${ip.ip}`)
  },
  steps: activate,
  failed: (env, { id }) => forget(env.tx, env, id),
  result: (read, { id }) => one(firewallView, read, id),
})
