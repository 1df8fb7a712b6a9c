/** Hypervisor types that CloudStack knows, as it writes them. */
const known = [
  'XenServer',
  'KVM',
  'VMware',
  'Hyperv',
  'BareMetal',
  'Simulator',
  'Ovm',
  'Ovm3',
  'LXC',
  'Custom',
  'External',
  'VirtualBox',
  'Parralels',
  'Any',
] as const

/** @returns the name as CloudStack writes it; `None` for one that it does not know */
export const hypervisorNamed = (name: string): string =>
  known.find(type => type.toLowerCase() === name.trim().toLowerCase()) ?? 'None'
