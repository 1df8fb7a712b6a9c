import { isAnyAdmin } from './roles.ts'

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
export const cacheModes = ['none', 'writeback', 'writethrough'] as const
export const provisionings = ['thin', 'sparse', 'fat'] as const

type Values = Readonly<Record<string, unknown>>
const hasPorts = ({ protocol }: Values) => protocol === 'tcp' || protocol === 'udp'
const isIcmp = ({ protocol }: Values) => protocol === 'icmp'

/** What a rule asks beside its protocol. */
export const portFields = {
  startport: { asked: hasPorts },
  endport: { asked: hasPorts },
  icmptype: { asked: isIcmp },
  icmpcode: { asked: isIcmp },
} as const

/** Who provides what an offering has, and who may choose it. */
export const offeredFields = {
  serviceproviderlist: { more: true, entries: ['service', 'provider'], help: 'help.serviceproviders' },
  servicecapabilitylist: {
    more: true,
    multiline: true,
    lines: ['service', 'capabilitytype', 'capabilityvalue'],
    help: 'help.capabilities',
  },
  domainid: { more: true, help: 'help.offereddomains' },
  zoneid: { more: true, help: 'help.offeredzones' },
  enable: { initial: true, help: 'help.enableoffering' },
} as const

/** What a template is asked, whatever it is made of. */
export const templateFields = {
  name: { from: () => undefined },
  displaytext: { from: () => undefined },
  ostypeid: {},
  ispublic: { more: true },
  isfeatured: { more: true, role: isAnyAdmin },
  passwordenabled: { more: true },
  isdynamicallyscalable: { more: true },
} as const

/** What is chosen beside something is another of its kind. */
export const notItself = (
  choice: { id: string },
  row: { id: string } | undefined,
): 'reason.itself' | undefined => (choice.id === row?.id ? 'reason.itself' : undefined)

/** An account of the domain that is chosen beside it. */
export const accountOf = {
  from: () => undefined,
  list: 'listAccounts',
  by: 'name',
  among: ({ domainid }: Values) => ({ domainid }),
} as const

/** Whom something is kept for. */
export const dedicationFields = {
  domainid: { from: () => undefined },
  account: { ...accountOf, help: 'help.onlyaccount' },
} as const

/** What an owner has, and may have at most. */
export const totals = [
  'vmtotal',
  'vmlimit',
  'volumetotal',
  'volumelimit',
  'snapshottotal',
  'snapshotlimit',
  'iptotal',
  'networktotal',
  'vpctotal',
  'primarystoragetotal',
  'secondarystoragetotal',
  'cputotal',
  'cpulimit',
  'memorytotal',
  'memorylimit',
] as const
export const totalUnits = {
  memorytotal: 'MiB',
  primarystoragetotal: 'GiB',
  secondarystoragetotal: 'GiB',
} as const
