import type { GuestType } from '../tables.ts'

/** service → provider, in the order of the wire */
export type Services = Readonly<Record<string, string>>

export interface DefaultOffering {
  name: string
  displayText: string
  guestType: GuestType
  services: Services
  availability?: 'Required' | 'Optional'
  specifyVlan?: boolean
  specifyIpRanges?: boolean
  conserveMode?: boolean
  egressDefaultPolicy?: boolean
  forVpc?: boolean
  /** further fields of the answer */
  traits?: Readonly<Record<string, unknown>>
}

const by = (provider: string, ...services: string[]): Services =>
  Object.fromEntries(services.map(service => [service, provider]))

const basics = (provider: string) => by(provider, 'UserData', 'Dns', 'Dhcp')
const withVpn = (provider: string) => by(provider, 'UserData', 'Vpn', 'Dns', 'Dhcp')
const nat = (provider: string) => by(provider, 'PortForwarding', 'SourceNat', 'StaticNat', 'Lb')
const groups = by('SecurityGroupProvider', 'SecurityGroup')
const router = 'VirtualRouter'
const vpcRouter = 'VpcVirtualRouter'

const shared = { guestType: 'Shared', specifyVlan: true, specifyIpRanges: true } as const
const tier = { guestType: 'Isolated', forVpc: true, conserveMode: false } as const
const internalLb = { supportsinternallb: true }
const sdn = (networkmode: string, fornsx: boolean) => ({ networkmode, fornsx })

const routed: Services = {
  ...by(
    router,
    'UserData',
    'Vpn',
    'Dns',
    'Dhcp',
    'PortForwarding',
    'SourceNat',
    'Firewall',
    'StaticNat',
    'Lb',
  ),
}
const vpcTier = { ...withVpn(vpcRouter), ...by(vpcRouter, 'NetworkACL') }

/** Network offerings of every new installation, in CloudStack's order; names are handles that scripts use. */
export const defaultOfferings: readonly DefaultOffering[] = [
  {
    ...shared,
    name: 'DefaultSharedNetworkOfferingWithSGService',
    displayText: 'Shared network with security groups',
    services: { ...basics(router), ...groups },
  },
  {
    ...shared,
    name: 'DefaultSharedNetworkOffering',
    displayText: 'Shared network',
    services: basics(router),
  },
  {
    ...shared,
    name: 'DefaultTungstenSharedNetworkOfferingWithSGService',
    displayText: 'Shared network with security groups by Tungsten',
    services: by('Tungsten', 'Dns', 'Connectivity', 'Dhcp', 'SecurityGroup'),
    traits: { fortungsten: true },
  },
  {
    name: 'DefaultIsolatedNetworkOfferingWithSourceNatService',
    displayText: 'Isolated network with source NAT',
    guestType: 'Isolated',
    availability: 'Required',
    services: routed,
  },
  {
    name: 'DefaultIsolatedNetworkOffering',
    displayText: 'Isolated network without source NAT',
    guestType: 'Isolated',
    specifyVlan: true,
    specifyIpRanges: true,
    services: basics(router),
  },
  {
    ...shared,
    name: 'DefaultSharedNetscalerEIPandELBNetworkOffering',
    displayText: 'Shared network with elastic addresses and load balancing by NetScaler',
    services: { ...basics(router), ...groups, ...by('Netscaler', 'StaticNat', 'Lb') },
  },
  {
    ...tier,
    name: 'DefaultIsolatedNetworkOfferingForVpcNetworks',
    displayText: 'VPC tier with source NAT and load balancing',
    conserveMode: true,
    services: { ...vpcTier, ...nat(vpcRouter) },
  },
  {
    ...tier,
    name: 'DefaultIsolatedNetworkOfferingForVpcNetworksNoLB',
    displayText: 'VPC tier with source NAT, without load balancing',
    services: { ...vpcTier, ...by(vpcRouter, 'PortForwarding', 'SourceNat', 'StaticNat') },
  },
  {
    ...tier,
    name: 'DefaultIsolatedNetworkOfferingForVpcNetworksWithInternalLB',
    displayText: 'VPC tier with internal load balancing',
    services: {
      ...basics(vpcRouter),
      ...by(vpcRouter, 'NetworkACL', 'SourceNat'),
      ...by('InternalLbVm', 'Lb'),
    },
    traits: internalLb,
  },
  { name: 'DefaultL2NetworkOffering', displayText: 'L2 network', guestType: 'L2', services: {} },
  {
    name: 'DefaultL2NetworkOfferingVlan',
    displayText: 'L2 network on a chosen VLAN',
    guestType: 'L2',
    specifyVlan: true,
    services: {},
  },
  {
    name: 'DefaultL2NetworkOfferingConfigDrive',
    displayText: 'L2 network with user data on a drive',
    guestType: 'L2',
    services: by('ConfigDrive', 'UserData'),
  },
  {
    name: 'DefaultL2NetworkOfferingConfigDriveVlan',
    displayText: 'L2 network on a chosen VLAN with user data on a drive',
    guestType: 'L2',
    specifyVlan: true,
    services: by('ConfigDrive', 'UserData'),
  },
  {
    name: 'DefaultNATNSXNetworkOffering',
    displayText: 'Isolated network by NSX, NAT mode',
    guestType: 'Isolated',
    conserveMode: false,
    services: {
      ...basics(router),
      ...by('Nsx', 'PortForwarding', 'SourceNat', 'Firewall', 'StaticNat', 'Lb'),
    },
    traits: sdn('NATTED', true),
  },
  {
    name: 'DefaultRoutedNSXNetworkOffering',
    displayText: 'Isolated network by NSX, routed mode',
    guestType: 'Isolated',
    conserveMode: false,
    services: { ...basics(router), ...by('Nsx', 'Firewall') },
    traits: sdn('ROUTED', true),
  },
  {
    ...tier,
    name: 'DefaultNATNSXNetworkOfferingForVpc',
    displayText: 'VPC tier by NSX, NAT mode',
    services: { ...basics(vpcRouter), ...by('Nsx', 'NetworkACL'), ...nat('Nsx') },
    traits: sdn('NATTED', true),
  },
  {
    ...tier,
    name: 'DefaultRoutedNSXNetworkOfferingForVpc',
    displayText: 'VPC tier by NSX, routed mode',
    services: { ...basics(vpcRouter), ...by('Nsx', 'NetworkACL') },
    traits: sdn('ROUTED', true),
  },
  {
    ...tier,
    name: 'DefaultNATNSXNetworkOfferingForVpcWithInternalLB',
    displayText: 'VPC tier by NSX with internal load balancing, NAT mode',
    services: { ...basics(vpcRouter), ...by('Nsx', 'NetworkACL'), ...nat('Nsx') },
    traits: { ...sdn('NATTED', true), ...internalLb },
  },
  {
    ...tier,
    name: 'DefaultRoutedNetrisNetworkOfferingForVpc',
    displayText: 'VPC tier by Netris, routed mode',
    services: { ...basics(vpcRouter), ...by('Netris', 'NetworkACL') },
    traits: sdn('ROUTED', false),
  },
  {
    ...tier,
    name: 'DefaultNATNetrisNetworkOfferingForVpc',
    displayText: 'VPC tier by Netris, NAT mode',
    services: { ...withVpn(vpcRouter), ...by('Netris', 'NetworkACL'), ...nat('Netris') },
    traits: sdn('NATTED', false),
  },
  { ...shared, name: 'QuickCloudNoServices', displayText: 'Shared network without services', services: {} },
  {
    name: 'DefaultNetworkOfferingforKubernetesService',
    displayText: 'Isolated network for Kubernetes',
    guestType: 'Isolated',
    availability: 'Required',
    egressDefaultPolicy: true,
    services: routed,
  },
  {
    name: 'DefaultNSXNetworkOfferingforKubernetesService',
    displayText: 'Isolated network for Kubernetes by NSX',
    guestType: 'Isolated',
    availability: 'Required',
    egressDefaultPolicy: true,
    services: {
      ...basics(router),
      ...by('Nsx', 'PortForwarding', 'SourceNat', 'Firewall', 'StaticNat', 'Lb'),
    },
    traits: sdn('NATTED', true),
  },
  {
    name: 'DefaultNSXVPCNetworkOfferingforKubernetesService',
    displayText: 'VPC tier for Kubernetes by NSX',
    guestType: 'Isolated',
    forVpc: true,
    availability: 'Required',
    egressDefaultPolicy: true,
    services: {
      ...basics(vpcRouter),
      ...by('Nsx', 'NetworkACL', 'PortForwarding', 'SourceNat', 'Firewall', 'StaticNat', 'Lb'),
    },
    traits: sdn('NATTED', true),
  },
]
