import { requireAccess } from '#kernel/access.ts'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import {
  activate,
  addRule,
  cidrsOf,
  created,
  described,
  forget,
  requireService,
  trafficOf,
} from '../store.ts'
import { firewallView } from '../view.ts'

export const createEgressFirewallRule = asyncCommand('createEgressFirewallRule', {
  description:
    'Adds a rule for what the guests of a network may reach; the offering says whether it allows or denies.',
  params: [
    'networkid',
    'protocol',
    'startport',
    'endport',
    'icmptype',
    'icmpcode',
    'cidrlist',
    'destcidrlist',
    'fordisplay',
  ],
  accept(ctx, p) {
    const network = living(ctx.tx, 'network', p.networkid, 'network')
    if (network.accountId === null)
      throw invalid(`Network ${network.name} is shared; egress rules are for isolated networks.`)
    requireAccess(ctx.tx, ctx.caller, network.accountId)
    requireService(ctx.tx, network, 'Firewall')
    const traffic = trafficOf(p, ['tcp', 'udp', 'icmp', 'all'])
    const cidrs = cidrsOf(p.cidrlist)
    const rule = addRule(ctx.tx, ctx, {
      ...traffic,
      purpose: 'Egress',
      network,
      ip: null,
      cidrs: cidrs.length > 0 || network.cidr === null ? cidrs : [network.cidr],
      destCidrs: cidrsOf(p.destcidrlist),
      forDisplay: p.fordisplay,
    })
    return created(rule, `adding the egress rule for ${described(traffic)} of network ${network.name}`)
  },
  steps: activate,
  failed: (env, { id }) => forget(env.tx, env, id),
  result: (read, { id }) => one(firewallView, read, id),
})
