import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { ownerOf } from '#kernel/scope.ts'
import {
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
} from '../../firewall/index.ts'
import { algorithmOf, protocolOf, transportOf } from '../domain/choices.ts'
import { loadBalancerView } from '../view.ts'
import { sql } from 'kysely'

export const createLoadBalancerRule = asyncCommand('createLoadBalancerRule', {
  description: 'Spreads the traffic of a public port over instances, which assignToLoadBalancerRule names.',
  params: [
    'publicipid',
    'name',
    'description',
    'algorithm',
    'protocol',
    'publicport',
    'privateport',
    'networkid',
    'cidrlist',
    'openfirewall',
    'fordisplay',
    'zoneid',
    'account',
    'domainid',
  ],
  accept(ctx, p) {
    if (p.publicipid === undefined) throw invalid('Name the public address by publicipid.')
    const { ip, network } = addressForRules(ctx, p.publicipid, p.networkid)
    requireService(ctx.tx, network, 'Lb')
    requireNoStaticNat(ip)
    if (p.zoneid !== undefined && p.zoneid !== network.zoneId)
      throw invalid(`The public address ${ip.ip} is in another zone than the named one; leave zoneid out.`)
    if (p.account !== undefined && ownerOf(ctx.tx, ctx.caller, p) !== ip.accountId)
      throw invalid(
        `The public address ${ip.ip} is not the account's; a rule belongs to the owner of its address.`,
      )
    const protocol = protocolOf(p.protocol || 'tcp')
    const transport = transportOf(protocol)
    const traffic = trafficOf({ protocol: transport, startport: p.publicport }, ['tcp', 'udp'])
    const inside = trafficOf({ protocol: transport, startport: p.privateport }, ['tcp', 'udp'])
    const wanted: NewRule = {
      ...traffic,
      purpose: 'LoadBalancing',
      network,
      ip,
      cidrs: cidrsOf(p.cidrlist),
      forDisplay: p.fordisplay,
    }
    const algorithm = algorithmOf(p.algorithm)
    const opens = opensFirewall(ip, p.openfirewall)
    const rule = addRule(ctx.tx, ctx, wanted)
    ctx.tx.update('networkRule', rule.id, { privatePort: inside.startPort, privateEndPort: inside.endPort })
    const description = p.description || null
    ctx.tx.insert('loadBalancer', { id: rule.id, name: p.name, description, algorithm, protocol })
    if (opens) openFirewall(ctx.tx, ctx, rule, wanted)
    return created(rule, `balancing ${described(traffic)} of ${ip.ip} as ${p.name}`)
  },
  steps: [
    {
      name: 'open',
      run: job => tx => {
        const { id } = job.data
        tx.run(sql`update networkRule set state = 'Active' where openedBy = ${id} and removed is null`)
        job.changes.emit(tx, 'loadbalancerrule', tx.row('networkRule', id).uuid)
      },
    },
  ],
  failed: (env, { id }) => forget(env.tx, env, id),
  result: (read, { id }) => one(loadBalancerView, read, id),
})
