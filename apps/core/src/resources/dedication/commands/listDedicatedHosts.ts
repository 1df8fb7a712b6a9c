import { command } from '#kernel/command.ts'
import { dedicated } from '../dedicate.ts'
import { dedicatedHost } from '../view-host.ts'

export const listDedicatedHosts = command('listDedicatedHosts', {
  description: 'Lists hosts that serve one domain or account alone.',
  params: ['hostid', 'domainid', 'account', 'keyword', 'page', 'pagesize'],
  run: (ctx, p) => dedicated(ctx, 'Host', p.hostid, p, dedicatedHost),
})
