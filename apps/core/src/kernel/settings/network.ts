import { decimal, flag, number, text, type Setting, type Where } from './kinds.ts'

const plain: Where = ['Advanced', 'Network', 'Network']

/** Networks, routers and VPN. */
export const network = {
  'allow.end.users.to.specify.vr.mtu': flag(
    false,
    ['Advanced', 'Network', 'Network'],
    'Whether MTUs of networks can be chosen.',
    { scopes: ['zone'] },
  ),
  'network.gc.interval': number(600, plain, 'Seconds between two looks for idle networks.', { min: 1 }),
  'network.gc.wait': number(
    600,
    plain,
    'Seconds without a running instance after which a network shuts down.',
  ),
  'remote.access.vpn.client.iprange': text(
    '10.1.2.1-10.1.2.8',
    plain,
    'Addresses of VPN clients, for a VPN that is made without a range.',
  ),
  'remote.access.vpn.user.limit': number(8, plain, 'VPN users that an account can have.'),
  'router.health.checks.max.cpu.usage.threshold': decimal(
    100,
    ['VirtualRouter', 'System VMs', 'VirtualRouter'],
    'CPU usage of a router, in percent, beyond which its health check fails.',
    { scopes: ['zone'] },
  ),
  'router.health.checks.max.memory.usage.threshold': decimal(
    100,
    ['VirtualRouter', 'System VMs', 'VirtualRouter'],
    'Memory usage of a router, in percent, beyond which its health check fails.',
    { scopes: ['zone'] },
  ),
  'sdn.ovs.controller': flag(
    false,
    ['Network', 'Miscellaneous', 'Others'],
    'Whether networks are built by Open vSwitch tunnels.',
  ),
  'site2site.vpn.customergateway.subnets.limit': number(
    10,
    ['Network', 'Miscellaneous', 'Others'],
    'Networks that can be behind one VPN customer gateway.',
  ),
  'site2site.vpn.vpngateway.connection.limit': number(
    4,
    ['Network', 'Miscellaneous', 'Others'],
    'Connections that one VPN gateway can have.',
  ),
  'vpc.max.networks': number(3, ['Advanced', 'Network', 'VPC'], 'Tiers that one VPC can have.'),
  'vr.private.interface.max.mtu': number(
    1500,
    ['VirtualRouter', 'System VMs', 'VirtualRouter'],
    'Largest MTU of a router’s private side.',
    { scopes: ['zone'], min: 68 },
  ),
  'vr.public.interface.max.mtu': number(
    1500,
    ['VirtualRouter', 'System VMs', 'VirtualRouter'],
    'Largest MTU of a router’s public side.',
    { scopes: ['zone'] },
  ),
} as const satisfies Record<string, Setting>
