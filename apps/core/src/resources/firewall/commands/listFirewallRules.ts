import { command } from '#kernel/command.ts'
import { listParams, listRules } from '../listing.ts'
import { firewallView } from '../view.ts'

export const listFirewallRules = command('listFirewallRules', {
  description: 'Lists firewall rules of public addresses.',
  params: listParams,
  run: (ctx, p) => listRules(ctx, 'Ingress', p, firewallView),
})
