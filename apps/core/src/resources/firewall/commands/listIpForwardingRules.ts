import { command } from '#kernel/command.ts'
import { listRules } from '../listing.ts'
import { portForwardingView } from '../view.ts'

export const listIpForwardingRules = command('listIpForwardingRules', {
  description: 'Lists the rules of static NATs.',
  params: [
    'id',
    'ipaddressid',
    'virtualmachineid',
    'keyword',
    'account',
    'domainid',
    'isrecursive',
    'listall',
    'projectid',
    'page',
    'pagesize',
  ],
  run: (ctx, p) => listRules(ctx, 'StaticNat', p, portForwardingView),
})
