import { command } from '#kernel/command.ts'
import { listParams, listRules } from '../listing.ts'
import { firewallView } from '../view.ts'

export const listEgressFirewallRules = command('listEgressFirewallRules', {
  description: 'Lists rules for what guests may reach.',
  params: listParams,
  run: (ctx, p) => listRules(ctx, 'Egress', p, firewallView),
})
