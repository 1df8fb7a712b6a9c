/** Where settings are found, in CloudStack's words and order. A subgroup's place in the list is its precedence. */
export interface Group {
  name: string
  description: string
  precedence: number
  subgroups: readonly string[]
}

const group = (precedence: number, name: string, description: string, ...subgroups: string[]): Group => ({
  name,
  description,
  precedence,
  subgroups,
})

export const groups: readonly Group[] = [
  group(1, 'Access', 'Who may come in, and as whom', 'Account', 'Domain', 'Project', 'LDAP', 'SAML'),
  group(2, 'Compute', 'Instances', 'Virtual Machine', 'Kubernetes', 'High Availability'),
  group(3, 'Storage', 'Volumes, snapshots and images', 'Images', 'Volume', 'Snapshot', 'VM Snapshot'),
  group(4, 'Network', 'Networks and their services', 'Network', 'DHCP', 'VPC', 'LoadBalancer'),
  group(5, 'Hypervisor', 'What only some hypervisors have', 'Hypervisor', 'KVM', 'VMware', 'XenServer'),
  group(
    6,
    'Management Server',
    'This server itself',
    'API',
    'Alerts',
    'Events',
    'Security',
    'Limits',
    'Jobs',
    'Agent',
  ),
  group(7, 'System VMs', 'Machines that serve the cloud', 'ConsoleProxyVM', 'SecStorageVM', 'VirtualRouter'),
  group(8, 'Infrastructure', 'What the cloud is made of', 'Primary Storage', 'Secondary Storage'),
  group(9, 'Usage Server', 'Usage records', 'Usage'),
  group(999, 'Miscellaneous', 'Everything else', 'Quota', 'DRS', 'Others'),
]
