/** Services of networks, as CloudStack names them. */
export const networkServices = [
  'Vpn',
  'Dhcp',
  'Dns',
  'Gateway',
  'Firewall',
  'Lb',
  'UserData',
  'SourceNat',
  'StaticNat',
  'PortForwarding',
  'SecurityGroup',
  'NetworkACL',
  'Connectivity',
] as const

export type NetworkService = (typeof networkServices)[number]

/** What an offering may ask of a service; `choose`: the value is the offering's choice. */
export const serviceCapabilities: Partial<
  Record<NetworkService, readonly { name: string; choose: boolean }[]>
> = {
  Vpn: [
    { name: 'SupportedVpnTypes', choose: false },
    { name: 'VpnTypes', choose: false },
  ],
  Dhcp: [{ name: 'DhcpAccrossMultipleSubnets', choose: false }],
  Dns: [{ name: 'AllowDnsSuffixModification', choose: false }],
  Firewall: [
    { name: 'SupportedProtocols', choose: false },
    { name: 'MultipleIps', choose: false },
    { name: 'TrafficStatistics', choose: false },
    { name: 'SupportedTrafficDirection', choose: false },
    { name: 'SupportedEgressProtocols', choose: false },
  ],
  Lb: [
    { name: 'SupportedLbAlgorithms', choose: false },
    { name: 'SupportedLBIsolation', choose: true },
    { name: 'SupportedProtocols', choose: false },
    { name: 'TrafficStatistics', choose: false },
    { name: 'LoadBalancingSupportedIps', choose: false },
    { name: 'SupportedStickinessMethods', choose: false },
    { name: 'ElasticLb', choose: false },
    { name: 'LbSchemes', choose: false },
  ],
  SourceNat: [
    { name: 'SupportedSourceNatTypes', choose: true },
    { name: 'RedundantRouter', choose: true },
  ],
  StaticNat: [{ name: 'ElasticIp', choose: false }],
  NetworkACL: [{ name: 'SupportedProtocols', choose: false }],
}
