import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import {
  activate,
  addressForRules,
  addRule,
  cidrsOf,
  created,
  described,
  forget,
  openFirewall,
  opensFirewall,
  trafficOf,
  type NewRule,
} from '../store.ts'
import { portForwardingView } from '../view.ts'

export const createIpForwardingRule = asyncCommand('createIpForwardingRule', {
  description: 'Names ports of a static NAT; with openfirewall they are opened too.',
  params: ['ipaddressid', 'protocol', 'startport', 'endport', 'cidrlist', 'openfirewall'],
  accept(ctx, p) {
    const { ip, network } = addressForRules(ctx, p.ipaddressid)
    if (ip.vmId === null || ip.vmIp === null)
      throw invalid(`The public address ${ip.ip} is no static NAT; make it one with enableStaticNat first.`)
    const traffic = trafficOf(p, ['tcp', 'udp'])
    const wanted: NewRule = {
      ...traffic,
      purpose: 'StaticNat',
      network,
      ip,
      cidrs: cidrsOf(p.cidrlist),
      forward: {
        privatePort: traffic.startPort ?? p.startport,
        privateEndPort: traffic.endPort ?? p.startport,
        vmId: ip.vmId,
        vmIp: ip.vmIp,
      },
      forDisplay: true,
    }
    const opens = opensFirewall(ip, p.openfirewall)
    const rule = addRule(ctx.tx, ctx, wanted)
    if (opens) openFirewall(ctx.tx, ctx, rule, wanted)
    return created(rule, `forwarding ${described(traffic)} of the static NAT ${ip.ip}`)
  },
  steps: activate,
  failed: (env, { id }) => forget(env.tx, env, id),
  result: (read, { id }) => one(portForwardingView, read, id),
})
