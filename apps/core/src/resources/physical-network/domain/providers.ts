import type { NetworkService } from './services.ts'

export interface Provider {
  name: string
  /** in the order of the wire */
  services: readonly NetworkService[]
  /** offerings may take some of its services only */
  individual: boolean
  /** runs machines of its own: has an element that is configured before it is enabled */
  router: boolean
  /** only Advanced zones have it */
  advancedOnly?: boolean
}

const routing = [
  'Vpn',
  'Dhcp',
  'Dns',
  'Gateway',
  'Firewall',
  'Lb',
  'SourceNat',
  'StaticNat',
  'PortForwarding',
] as const

/** Its element goes by commands of its own. */
export const internalLb = 'InternalLbVm'

/** Providers that every new physical network has, disabled at first. */
export const providers: readonly Provider[] = [
  {
    name: 'ConfigDrive',
    services: ['Dhcp', 'Dns', 'UserData'],
    individual: true,
    router: false,
    advancedOnly: true,
  },
  { name: internalLb, services: ['Lb'], individual: true, router: true },
  {
    name: 'VpcVirtualRouter',
    services: [...routing, 'NetworkACL', 'UserData'],
    individual: true,
    router: true,
  },
  { name: 'SecurityGroupProvider', services: ['SecurityGroup'], individual: false, router: false },
  { name: 'VirtualRouter', services: [...routing, 'UserData'], individual: true, router: true },
]

/** @returns undefined for a provider that this cloud does not have */
export const providerNamed = (name: string): Provider | undefined =>
  providers.find(provider => provider.name.toLowerCase() === name.toLowerCase())
