import { asyncCommand } from '#kernel/command.ts'
import { dedicate, nothingLeft, oneShown } from '../dedicate.ts'
import { dedicatedHost } from '../view-host.ts'

export const dedicateHost = asyncCommand('dedicateHost', {
  description: 'Keeps a host for the instances of one domain, or of one account of it.',
  params: ['hostid', 'domainid', 'account'],
  accept: (ctx, p) => dedicate(ctx, 'Host', p.hostid, p),
  steps: nothingLeft,
  result: (read, data) => dedicatedHost(oneShown('Host', read, data)),
})
