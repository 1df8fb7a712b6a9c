import type { Entity } from '@cloud/contract'
import type { Services } from './default-offerings.ts'

type ServiceEntity = NonNullable<Entity<'listNetworks'>['service']>[number]
/** service → capability → value, where an offering differs from what the service does by itself */
export type Chosen = Readonly<Record<string, Readonly<Record<string, string>>>>

type Capability = readonly [name: string, value: string, choose?: boolean]

const natTypes: Capability[] = [
  ['SupportedSourceNatTypes', 'peraccount', true],
  ['RedundantRouter', 'false', true],
]

/** What a router does for each service of a network. */
const ofNetwork: Record<string, Capability[]> = {
  Vpn: [
    ['SupportedVpnTypes', 'pptp,l2tp,ipsec'],
    ['VpnTypes', 'removeaccessvpn'],
  ],
  Dns: [['AllowDnsSuffixModification', 'true']],
  Dhcp: [['DhcpAccrossMultipleSubnets', 'true']],
  Firewall: [
    ['SupportedProtocols', 'tcp,udp,icmp'],
    ['MultipleIps', 'true'],
    ['TrafficStatistics', 'per public ip'],
    ['SupportedTrafficDirection', 'ingress, egress'],
    ['SupportedEgressProtocols', 'tcp,udp,icmp,all'],
  ],
  NetworkACL: [['SupportedProtocols', 'tcp,udp,icmp']],
  PortForwarding: [['SupportedProtocols', 'tcp,udp']],
  SourceNat: natTypes,
  StaticNat: [
    ['ElasticIp', 'false'],
    ['AssociatePublicIP', 'true'],
  ],
  Lb: [
    ['SupportedLbAlgorithms', 'roundrobin,leastconn,source'],
    ['SupportedLBIsolation', 'dedicated', true],
    ['SupportedProtocols', 'tcp, udp, tcp-proxy, ssl'],
    ['TrafficStatistics', 'per public ip'],
    ['ElasticLb', 'false'],
    ['LbSchemes', 'Public'],
  ],
}

/** Tiers are reached from other sites; people dial into single networks. */
const vpnOfTier: Capability[] = [
  ['SupportedVpnTypes', 'pptp,l2tp,ipsec'],
  ['VpnTypes', 's2svpn'],
]

/** What an offering says of the services that leave a choice. */
export const ofOffering: Record<string, Capability[]> = {
  SourceNat: [
    ['SupportedSourceNatTypes', 'peraccount'],
    ['RedundantRouter', 'false'],
  ],
  StaticNat: [
    ['ElasticIp', 'false'],
    ['AssociatePublicIP', 'true'],
  ],
  Lb: [
    ['SupportedLBIsolation', 'dedicated'],
    ['ElasticLb', 'false'],
    ['InlineMode', 'false'],
    ['VmAutoScaling', 'true'],
  ],
}

const entityOf = ([name, value, choose]: Capability) => ({
  name,
  value,
  canchooseservicecapability: choose ?? false,
})

export const servicesOfNetwork = (services: Services): ServiceEntity[] =>
  Object.entries(services).map(([name, provider]) => ({
    name,
    provider: [{ name: provider }],
    capability: (provider === 'VpcVirtualRouter' && name === 'Vpn' ? vpnOfTier : (ofNetwork[name] ?? [])).map(
      entityOf,
    ),
  }))

export const servicesOfOffering = (services: Services, chosen: Chosen): ServiceEntity[] =>
  Object.entries(services).map(([name, provider]) => {
    const capability = withChosen(ofOffering[name] ?? [], chosen[name])
    return {
      name,
      provider: [{ name: provider }],
      ...(capability.length > 0 && { capability: capability.map(entityOf) }),
    }
  })

/** Capabilities of one service, with what was chosen. */
function withChosen(
  usual: readonly Capability[],
  chosen: Readonly<Record<string, string>> = {},
): Capability[] {
  const same = usual.map(([name, value, choose]): Capability => [
    name,
    chosen[name] ?? value,
    choose ?? false,
  ])
  const more = Object.entries(chosen).filter(([name]) => !usual.some(([known]) => known === name))
  return [...same, ...more.map(([name, value]): Capability => [name, value])]
}
