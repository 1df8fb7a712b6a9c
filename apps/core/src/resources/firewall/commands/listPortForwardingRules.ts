import { command } from '#kernel/command.ts'
import { listParams, listRules } from '../listing.ts'
import { portForwardingView } from '../view.ts'

export const listPortForwardingRules = command('listPortForwardingRules', {
  description: 'Lists port forwarding rules.',
  params: listParams,
  run: (ctx, p) => listRules(ctx, 'PortForwarding', p, portForwardingView),
})
