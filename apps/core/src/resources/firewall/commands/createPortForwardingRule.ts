import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { guestAddress } from '../guest-address.ts'
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
  requireNoStaticNat,
  requireService,
  trafficOf,
  type NewRule,
} from '../store.ts'
import { portForwardingView } from '../view.ts'

const protocols = ['tcp', 'udp']

export const createPortForwardingRule = asyncCommand('createPortForwardingRule', {
  description: 'Forwards ports of a public address to an instance; with openfirewall they are opened too.',
  params: [
    'ipaddressid',
    'protocol',
    'publicport',
    'publicendport',
    'privateport',
    'privateendport',
    'virtualmachineid',
    'vmguestip',
    'networkid',
    'cidrlist',
    'openfirewall',
    'fordisplay',
  ],
  accept(ctx, p) {
    const { ip, network } = addressForRules(ctx, p.ipaddressid, p.networkid)
    requireService(ctx.tx, network, 'PortForwarding')
    requireNoStaticNat(ip)
    const traffic = trafficOf({ ...p, startport: p.publicport, endport: p.publicendport }, protocols)
    const inside = trafficOf({ ...p, startport: p.privateport, endport: p.privateendport }, protocols)
    const width = ({ startPort, endPort }: typeof traffic) => (endPort ?? 0) - (startPort ?? 0)
    if (width(traffic) !== width(inside))
      throw invalid('The public and the private range of ports must be equally long.')
    const vm = living(ctx.tx, 'vm', p.virtualmachineid, 'instance')
    const cidrs = cidrsOf(p.cidrlist)
    const wanted: NewRule = {
      ...traffic,
      purpose: 'PortForwarding',
      network,
      ip,
      cidrs,
      forward: {
        privatePort: inside.startPort ?? p.privateport,
        privateEndPort: inside.endPort ?? p.privateport,
        vmId: vm.id,
        vmIp: guestAddress(ctx.tx, vm, network, p.vmguestip),
      },
      forDisplay: p.fordisplay,
    }
    const opens = opensFirewall(ip, p.openfirewall)
    const rule = addRule(ctx.tx, ctx, wanted)
    if (opens) openFirewall(ctx.tx, ctx, rule, wanted)
    return created(rule, `forwarding ${described(traffic)} of ${ip.ip} to instance ${vm.name}`)
  },
  steps: activate,
  failed: (env, { id }) => forget(env.tx, env, id),
  result: (read, { id }) => one(portForwardingView, read, id),
})
