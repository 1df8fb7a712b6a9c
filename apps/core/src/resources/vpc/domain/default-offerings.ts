/** service → who provides it, in the order of the wire */
export type VpcServices = Readonly<Record<string, readonly string[]>>

export interface DefaultVpcOffering {
  name: string
  services: VpcServices
  isDefault?: boolean
  redundant?: boolean
  /** further fields of the answer */
  traits?: Readonly<Record<string, unknown>>
}

const router = 'VpcVirtualRouter'
const order = [
  'UserData',
  'Vpn',
  'Dns',
  'Dhcp',
  'NetworkACL',
  'PortForwarding',
  'SourceNat',
  'StaticNat',
  'Lb',
] as const
type Service = (typeof order)[number]

/** Every service by the router, unless it is named. */
const all = (others: Partial<Record<Service, readonly string[]>>): VpcServices =>
  Object.fromEntries(order.map(service => [service, others[service] ?? [router]]))

const only = (services: VpcServices, ...names: Service[]): VpcServices =>
  Object.fromEntries(Object.entries(services).filter(([service]) => names.some(name => name === service)))

const by = (provider: string, ...services: Service[]): Partial<Record<Service, readonly string[]>> =>
  Object.fromEntries(services.map(service => [service, [provider]]))

const inRouteMode = (provider: string): VpcServices =>
  only(all(by(provider, 'NetworkACL', 'SourceNat')), 'UserData', 'Dns', 'Dhcp', 'NetworkACL', 'SourceNat')
const inNatMode = (provider: string, ...more: Service[]): VpcServices =>
  all(by(provider, 'NetworkACL', 'PortForwarding', 'SourceNat', 'StaticNat', 'Lb', ...more))

/** VPC offerings of every new installation, in CloudStack's order; names are handles that scripts use. */
export const defaultVpcOfferings: readonly DefaultVpcOffering[] = [
  { name: 'Default VPC offering', isDefault: true, services: all({ Lb: [router, 'InternalLbVm'] }) },
  { name: 'Default VPC  offering with Netscaler', services: all({ Lb: ['Netscaler', 'InternalLbVm'] }) },
  {
    name: 'Redundant VPC offering',
    isDefault: true,
    redundant: true,
    services: all({ Lb: [router, 'InternalLbVm'] }),
  },
  {
    name: 'VPC offering with NSX - NAT Mode',
    services: inNatMode('Nsx', 'Vpn'),
    traits: { fornsx: true, networkmode: 'NATTED' },
  },
  {
    name: 'VPC offering with NSX - Route Mode',
    services: inRouteMode('Nsx'),
    traits: { fornsx: true, networkmode: 'ROUTED' },
  },
  {
    name: 'VPC offering with Netris - Route Mode',
    services: inRouteMode('Netris'),
    traits: { networkmode: 'ROUTED' },
  },
  {
    name: 'VPC offering with Netris - NAT Mode',
    services: inNatMode('Netris'),
    traits: { networkmode: 'NATTED' },
  },
]
