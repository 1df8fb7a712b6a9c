import { decimal, flag, number, select, text, type Setting, type Where } from './kinds.ts'

const vm: Where = ['Advanced', 'Compute', 'Virtual Machine']
const volumeSnapshots: Where = ['Storage', 'Storage', 'Snapshot']
const limits: Where = ['Advanced', 'Management Server', 'Limits']
const drs: Where = ['Advanced', 'Miscellaneous', 'DRS']
const hypervisor: Where = ['Advanced', 'Hypervisor', 'Hypervisor']

/** Hosts and instances. */
export const compute = {
  'allow.user.expunge.recover.vm': flag(false, vm, 'Whether users may expunge or recover their instances.', {
    scopes: ['account'],
  }),
  'allow.user.force.stop.vm': flag(true, vm, 'Whether users may stop an instance by force.', {
    scopes: ['account'],
  }),
  'allow.user.view.destroyed.vm': flag(false, vm, 'Whether users see their destroyed instances.', {
    scopes: ['account'],
  }),
  'cpu.overprovisioning.factor': decimal(1, vm, 'How many times the CPU of a host can be promised.', {
    scopes: ['cluster'],
    min: 1,
  }),
  'drs.algorithm': select('balanced', drs, 'How instances are spread over the hosts of a cluster.', {
    scopes: ['cluster'],
    options: ['condensed', 'balanced'],
  }),
  'drs.max.migrations': number(50, drs, 'Most migrations in one plan.', { scopes: ['cluster'] }),
  'enable.dynamic.scale.vm': flag(false, vm, 'Whether running instances can be given more CPU and memory.', {
    scopes: ['zone'],
  }),
  'enable.kvm.host.auto.enable.disable': flag(
    false,
    hypervisor,
    'Whether a KVM host is disabled when its own health check fails.',
    { scopes: ['cluster'] },
  ),
  'expunge.delay': number(86_400, limits, 'Seconds between destroying an instance and expunging it.', {
    min: 1,
  }),
  'expunge.interval': number(86_400, limits, 'Seconds between two rounds of expunging.', { min: 1 }),
  'hypervisor.custom.display.name': text(
    'Custom',
    hypervisor,
    'Name that is shown for the hypervisor type Custom.',
  ),
  'mem.overprovisioning.factor': decimal(1, vm, 'How many times the memory of a host can be promised.', {
    scopes: ['cluster'],
    min: 1,
  }),
  'ping.interval': number(60, limits, 'Seconds between two looks at a host.', { min: 1 }),
  'ping.timeout': decimal(2.5, limits, 'Missed looks, in intervals, after which a host is in alert.', {
    min: 1,
  }),
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
} as const satisfies Record<string, Setting>
