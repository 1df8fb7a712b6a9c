import { asyncCommand } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { change, changeable, shownOrNot, write } from '../change.ts'
import { firewallView } from '../view.ts'

export const updateFirewallRule = asyncCommand('updateFirewallRule', {
  description: 'Changes whether a firewall rule is shown.',
  params: ['id', 'fordisplay'],
  accept: (ctx, { id, fordisplay }) => change(changeable(ctx, id, 'Ingress'), shownOrNot(fordisplay)),
  steps: write,
  result: (read, { id }) => one(firewallView, read, id),
})
