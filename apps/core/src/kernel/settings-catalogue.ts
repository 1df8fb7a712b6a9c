import { limitSettings, type LimitSetting } from './settings-limits.ts'
import { knownTimezone } from './timezone.ts'
import { decimal, flag, number, range, select, text, type Setting, type Where } from './setting-kinds.ts'

export type { Setting, SettingScope } from './setting-kinds.ts'
export { limitSetting } from './settings-limits.ts'

const vm: Where = ['Advanced', 'Compute', 'Virtual Machine']
const volumeSnapshots: Where = ['Storage', 'Storage', 'Snapshot']
const volume: Where = ['Advanced', 'Storage', 'Volume']
const network: Where = ['Advanced', 'Network', 'Network']
const limits: Where = ['Advanced', 'Management Server', 'Limits']
const events: Where = ['Advanced', 'Management Server', 'Events']
const others: Where = ['Advanced', 'Miscellaneous', 'Others']
const alerts: Where = ['Alert', 'Management Server', 'Alerts']
const drs: Where = ['Advanced', 'Miscellaneous', 'DRS']
const hypervisor: Where = ['Advanced', 'Hypervisor', 'Hypervisor']
const quota: Where = ['Advanced', 'Miscellaneous', 'Quota']
const usage: Where = ['Usage', 'Usage Server', 'Usage']
const secondary: Where = ['Storage', 'Infrastructure', 'Secondary Storage']
const pool: Where = ['Storage', 'Infrastructure', 'Primary Storage']

/** Only settings that take effect here, or that clients read. Grow it together with the code that reads it. */
const plain = {
  'allow.end.users.to.specify.vr.mtu': flag(
    false,
    ['Advanced', 'Network', 'Network'],
    'Whether MTUs of networks can be chosen.',
    { scopes: ['zone'] },
  ),
  'allow.user.create.projects': flag(
    true,
    ['Project Defaults', 'Miscellaneous', 'Others'],
    'Whether users may create projects.',
  ),
  'allow.user.expunge.recover.vm': flag(false, vm, 'Whether users may expunge or recover their instances.', {
    scopes: ['account'],
  }),
  'allow.user.expunge.recover.volume': flag(
    true,
    volume,
    'Whether users may expunge or recover their volumes.',
    { scopes: ['account'] },
  ),
  'allow.user.force.stop.vm': flag(true, vm, 'Whether users may stop an instance by force.', {
    scopes: ['account'],
  }),
  'allow.user.view.destroyed.vm': flag(false, vm, 'Whether users see their destroyed instances.', {
    scopes: ['account'],
  }),
  'api.key.access': flag(
    true,
    ['System', 'Management Server', 'API'],
    'Whether calls signed with an API key are accepted, unless account or user say otherwise.',
    { scopes: ['domain'] },
  ),
  'capacity.check.period': number(300_000, alerts, 'Milliseconds between two looks for what runs out.', {
    min: 1000,
  }),
  'cluster.cpu.allocated.capacity.disablethreshold': range(
    0.85,
    vm,
    'Share of CPU in use beyond which a cluster takes no more instances.',
    { scopes: ['cluster'] },
  ),
  'cluster.cpu.allocated.capacity.notificationthreshold': range(
    0.75,
    vm,
    'Share of CPU in use beyond which administrators are told.',
    { scopes: ['cluster'] },
  ),
  'cluster.memory.allocated.capacity.notificationthreshold': range(
    0.75,
    limits,
    'Share of memory in use beyond which administrators are told.',
    { scopes: ['cluster'] },
  ),
  'cluster.memory.allocated.capacity.disablethreshold': range(
    0.85,
    limits,
    'Share of memory in use beyond which a cluster takes no more instances.',
    { scopes: ['cluster'] },
  ),
  'cluster.threshold.enabled': flag(
    true,
    vm,
    'Whether the disable thresholds of clusters keep instances from starting there.',
  ),
  'copy.templates.from.other.secondary.storages': flag(
    true,
    ['Storage', 'Storage', 'Images'],
    'Whether a new secondary storage copies templates from another one.',
    { scopes: ['zone'] },
  ),
  'cpu.overprovisioning.factor': decimal(1, vm, 'How many times the CPU of a host can be promised.', {
    scopes: ['cluster'],
    min: 1,
  }),
  'custom.diskoffering.size.max': number(1024, volume, 'Largest volume of a custom size, in GiB.'),
  'custom.diskoffering.size.min': number(1, volume, 'Smallest volume of a custom size, in GiB.'),
  'default.ui.page.size': number(20, others, 'Rows on one page of the console.', { min: 1 }),
  'drs.algorithm': select('balanced', drs, 'How instances are spread over the hosts of a cluster.', {
    scopes: ['cluster'],
    options: ['condensed', 'balanced'],
  }),
  'drs.max.migrations': number(50, drs, 'Most migrations in one plan.', { scopes: ['cluster'] }),
  'enable.account.settings.for.domain': flag(
    false,
    ['Advanced', 'Access', 'Account'],
    'Whether what is set per account can be set for a domain, and holds for its accounts.',
  ),
  'enable.domain.settings.for.child.domain': flag(
    false,
    ['Advanced', 'Access', 'Domain'],
    'Whether what is set for a domain holds for those below it.',
  ),
  'enable.dynamic.scale.vm': flag(false, vm, 'Whether running instances can be given more CPU and memory.', {
    scopes: ['zone'],
  }),
  'enable.kvm.host.auto.enable.disable': flag(
    false,
    hypervisor,
    'Whether a KVM host is disabled when its own health check fails.',
    { scopes: ['cluster'] },
  ),
  'enable.usage.server': flag(true, usage, 'Whether usage records are made by themselves.'),
  'enable.user.2fa': flag(
    false,
    ['Advanced', 'Management Server', 'Security'],
    'Whether users may log in with a second factor.',
    { scopes: ['domain'] },
  ),
  'event.purge.delay': number(15, events, 'Days after which events are deleted; 0 keeps them.'),
  'expunge.delay': number(86_400, limits, 'Seconds between destroying an instance and expunging it.', {
    min: 1,
  }),
  'expunge.interval': number(86_400, limits, 'Seconds between two rounds of expunging.', { min: 1 }),
  'hypervisor.custom.display.name': text(
    'Custom',
    hypervisor,
    'Name that is shown for the hypervisor type Custom.',
  ),
  'incorrect.login.attempts.allowed': number(
    5,
    ['Advanced', 'Management Server', 'Security'],
    'Wrong passwords in a row that disable a user; 0 allows any number.',
  ),
  'job.expire.minutes': number(
    1440,
    ['Advanced', 'Management Server', 'Jobs'],
    'Minutes for which finished jobs are kept.',
    { min: 1 },
  ),
  'mem.overprovisioning.factor': decimal(1, vm, 'How many times the memory of a host can be promised.', {
    scopes: ['cluster'],
    min: 1,
  }),
  'network.gc.interval': number(600, network, 'Seconds between two looks for idle networks.', { min: 1 }),
  'network.gc.wait': number(
    600,
    network,
    'Seconds without a running instance after which a network shuts down.',
  ),
  'ping.interval': number(60, limits, 'Seconds between two looks at a host.', { min: 1 }),
  'ping.timeout': decimal(2.5, limits, 'Missed looks, in intervals, after which a host is in alert.', {
    min: 1,
  }),
  'pool.storage.allocated.capacity.disablethreshold': range(
    0.85,
    pool,
    'Share of promised space beyond which a pool takes no more volumes.',
    { scopes: ['storagepool', 'zone'] },
  ),
  'pool.storage.allocated.capacity.notificationthreshold': range(
    0.75,
    pool,
    'Share of promised space beyond which administrators are told.',
    { scopes: ['storagepool', 'zone'] },
  ),
  'pool.storage.capacity.notificationthreshold': range(
    0.75,
    pool,
    'Share of used space beyond which administrators are told.',
    { scopes: ['storagepool', 'zone'] },
  ),
  'pool.storage.capacity.disablethreshold': range(
    0.85,
    pool,
    'Share of used space beyond which a pool takes no more volumes.',
    { scopes: ['storagepool', 'zone'] },
  ),
  'remote.access.vpn.client.iprange': text(
    '10.1.2.1-10.1.2.8',
    network,
    'Addresses of VPN clients, for a VPN that is made without a range.',
  ),
  'remote.access.vpn.user.limit': number(8, network, 'VPN users that an account can have.'),
  'quota.account.enabled': flag(true, quota, 'Whether what an account uses is charged to its quota.', {
    scopes: ['account'],
  }),
  'quota.currency.symbol': text('$', quota, 'Currency of tariffs, credits and balances.'),
  'quota.enable.enforcement': flag(
    false,
    quota,
    'Whether accounts whose quota is enforced are locked while their balance is below zero.',
  ),
  'quota.enable.service': flag(
    false,
    quota,
    'Whether usage is charged by tariffs; without it, the commands are not there.',
  ),
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
  'secondary.storage.capacity.threshold': range(
    0.9,
    secondary,
    'Share of used space beyond which an image store takes no more images.',
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
  'mandate.user.2fa': flag(
    false,
    ['Advanced', 'Management Server', 'Security'],
    'Whether users must log in with a second factor, where they may.',
    { scopes: ['domain'] },
  ),
  'project.invite.required': flag(
    false,
    ['Project Defaults', 'Miscellaneous', 'Others'],
    'Whether accounts must accept an invitation before they are members of a project.',
  ),
  'project.invite.timeout': number(
    86_400,
    ['Project Defaults', 'Miscellaneous', 'Others'],
    'Seconds until an invitation to a project expires.',
    { min: 1 },
  ),
  'snapshot.max.daily': number(8, volumeSnapshots, 'Most snapshots that a daily policy keeps.'),
  'snapshot.max.hourly': number(8, volumeSnapshots, 'Most snapshots that an hourly policy keeps.'),
  'snapshot.max.monthly': number(8, volumeSnapshots, 'Most snapshots that a monthly policy keeps.'),
  'snapshot.max.weekly': number(8, volumeSnapshots, 'Most snapshots that a weekly policy keeps.'),
  'snapshot.poll.interval': number(
    300,
    volumeSnapshots,
    'Seconds between two looks for snapshots that are due.',
    {
      min: 1,
    },
  ),
  'storage.cleanup.delay': number(
    86_400,
    pool,
    'Seconds between destroying a volume and taking it off storage.',
    {
      min: 1,
    },
  ),
  'storage.cleanup.enabled': flag(
    true,
    pool,
    'Whether destroyed volumes are taken off storage by themselves.',
  ),
  'storage.cleanup.interval': number(86_400, pool, 'Seconds between two rounds of cleaning up storage.', {
    min: 1,
  }),
  'storage.max.volume.size': number(2000, pool, 'Largest volume, in GiB.', { min: 1 }),
  'storage.overprovisioning.factor': decimal(2, pool, 'How many times the space of a pool can be promised.', {
    scopes: ['storagepool', 'zone'],
    min: 1,
  }),
  'usage.aggregation.timezone': text('GMT', usage, 'Time zone whose days usage records cover.', {
    form: { fits: name => knownTimezone(name) !== undefined, like: 'Europe/Berlin' },
  }),
  'usage.stats.job.aggregation.range': number(
    1440,
    usage,
    'Minutes that one usage record covers: 1440 for a day, 60 for an hour.',
    { min: 1 },
  ),
  'usage.stats.job.exec.time': text(
    '00:15',
    usage,
    'How long after the end of a day usage records are made of it, as HH:MM; with shorter ranges, the rest of the range.',
    { form: { fits: time => /^([01]\d|2[0-3]):[0-5]\d$/.test(time), like: '00:15' } },
  ),
  'use.secret.key.in.response': flag(
    false,
    others,
    'Whether the lists of users and accounts show secret keys.',
  ),
  'vm.password.length': number(12, vm, 'Characters of the passwords that instances are given.', { min: 6 }),
  'vm.stats.interval': number(
    60_000,
    vm,
    'Milliseconds between two looks at what instances use; 0 for none.',
  ),
  'vm.stats.max.retention.time': number(720, vm, 'Minutes for which it is kept what instances used.'),
  'vmsnapshot.max': number(10, volumeSnapshots, 'Most snapshots that one instance may have.', { min: 0 }),
  'vmware.use.dvswitch': flag(
    false,
    ['Network', 'Hypervisor', 'VMware'],
    'Whether VMware hosts use a distributed switch.',
  ),
  'vmware.use.nexus.vswitch': flag(
    false,
    ['Network', 'Hypervisor', 'VMware'],
    'Whether VMware hosts use a Nexus switch.',
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
  'pod.privateip.capacity.notificationthreshold': range(
    0.75,
    alerts,
    'Share of a pod’s private addresses in use beyond which administrators are told.',
  ),
  'zone.directnetwork.publicip.capacity.notificationthreshold': range(
    0.75,
    alerts,
    'Share of a zone’s shared guest addresses in use beyond which administrators are told.',
    { scopes: ['zone'] },
  ),
  'zone.secstorage.capacity.notificationthreshold': range(
    0.75,
    alerts,
    'Share of a zone’s secondary storage in use beyond which administrators are told.',
    { scopes: ['zone'] },
  ),
  'zone.virtualnetwork.publicip.capacity.notificationthreshold': range(
    0.75,
    alerts,
    'Share of a zone’s public addresses in use beyond which administrators are told.',
    { scopes: ['zone'] },
  ),
  'zone.vlan.capacity.notificationthreshold': range(
    0.75,
    alerts,
    'Share of a zone’s VLANs in use beyond which administrators are told.',
    { scopes: ['zone'] },
  ),
} as const satisfies Record<string, Setting>

export type SettingName = keyof typeof plain | LimitSetting
export type SettingValue<N extends SettingName> = N extends keyof typeof plain
  ? (typeof plain)[N] extends Setting<infer T>
    ? T
    : never
  : number

/** Every setting by name, in the order of the names. */
export const settings: ReadonlyMap<string, Setting> = new Map<string, Setting>(
  [...Object.entries(plain), ...limitSettings].toSorted(([a], [b]) => (a < b ? -1 : 1)),
)
