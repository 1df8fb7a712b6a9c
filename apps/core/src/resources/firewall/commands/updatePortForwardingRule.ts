import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { requireAccess } from '#kernel/access.ts'
import { change, changeable, shownOrNot, write } from '../change.ts'
import { guestAddress } from '../guest-address.ts'
import { cidrsOf, trafficOf } from '../store.ts'
import { portForwardingView } from '../view.ts'

export const updatePortForwardingRule = asyncCommand('updatePortForwardingRule', {
  description: 'Leads forwarded ports to other ports, to another instance, or lets others use them.',
  params: ['id', 'privateport', 'privateendport', 'virtualmachineid', 'vmguestip', 'cidrlist', 'fordisplay'],
  accept(ctx, p) {
    const { tx } = ctx
    const rule = changeable(ctx, p.id, 'PortForwarding')
    const width = (rule.endPort ?? rule.startPort ?? 0) - (rule.startPort ?? 0)
    const first = p.privateport ?? rule.privatePort ?? 0
    const last = p.privateendport ?? (p.privateport === undefined ? rule.privateEndPort : first + width)
    const inside = trafficOf({ protocol: rule.protocol, startport: first, endport: last ?? first }, [
      rule.protocol,
    ])
    if ((inside.endPort ?? 0) - (inside.startPort ?? 0) !== width)
      throw invalid('The public and the private range of ports must be equally long.')
    const moves = p.virtualmachineid !== undefined || p.vmguestip !== undefined
    const vm = living(tx, 'vm', p.virtualmachineid ?? rule.vmId ?? 0, 'instance')
    requireAccess(tx, ctx.caller, vm.accountId)
    return change(rule, {
      ...shownOrNot(p.fordisplay),
      ...(p.cidrlist && { cidrs: JSON.stringify(cidrsOf(p.cidrlist)) }),
      privatePort: inside.startPort,
      privateEndPort: inside.endPort,
      ...(moves && {
        vmId: vm.id,
        vmIp: guestAddress(tx, vm, tx.row('network', rule.networkId), p.vmguestip),
      }),
    })
  },
  steps: write,
  result: (read, { id }) => one(portForwardingView, read, id),
})
