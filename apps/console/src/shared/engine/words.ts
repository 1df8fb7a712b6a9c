/** Words that the API takes where the contract says only "string". @see CloudStack Hypervisor.HypervisorType, ScopeType, ImageFormat */
export const hypervisors = [
  'KVM',
  'VMware',
  'XenServer',
  'Simulator',
  'Hyperv',
  'LXC',
  'Ovm3',
  'BareMetal',
  'External',
] as const
export const architectures = ['x86_64', 'aarch64', 's390x'] as const
export const storageScopes = ['cluster', 'zone', 'host'] as const
export const imageFormats = [
  'QCOW2',
  'RAW',
  'VHD',
  'VHDX',
  'OVA',
  'VMDK',
  'ISO',
  'TAR',
  'DIR',
  'BareMetal',
] as const
export const systemVmTypes = ['consoleproxy', 'secondarystoragevm'] as const
export const storageKinds = ['shared', 'local'] as const
export const provisionings = ['thin', 'sparse', 'fat'] as const
