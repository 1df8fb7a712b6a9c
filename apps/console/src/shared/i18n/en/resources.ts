/** What the resources are called, and what each is: for an empty list. */
export const resources = {
  'resource.vm_one': 'Instance',
  'resource.vm_other': 'Instances',
  'resource.template_one': 'Template',
  'resource.template_other': 'Templates',
  'resource.volume_one': 'Volume',
  'resource.volume_other': 'Volumes',
  'resource.zone_one': 'Zone',
  'resource.zone_other': 'Zones',
  'resource.pod_one': 'Pod',
  'resource.pod_other': 'Pods',
  'resource.cluster_one': 'Cluster',
  'resource.cluster_other': 'Clusters',
  'resource.host_one': 'Host',
  'resource.host_other': 'Hosts',
  'resource.storagepool_one': 'Primary storage',
  'resource.storagepool_other': 'Primary storage',
  'resource.imagestore_one': 'Secondary storage',
  'resource.imagestore_other': 'Secondary storage',
  'resource.systemvm_one': 'System VM',
  'resource.systemvm_other': 'System VMs',
  'resource.account_one': 'Account',
  'resource.account_other': 'Accounts',
  'resource.user_one': 'User',
  'resource.user_other': 'Users',
  'resource.event_one': 'Event',
  'resource.event_other': 'Events',

  'about.vm':
    'An instance is a virtual machine made from a template, with the CPU and memory of a service offering.',
  'about.template':
    'A template is a disk image that instances start from. Register one by its address, and secondary storage fetches it.',
  'about.volume':
    'A volume is a disk. Each instance has a root volume; data volumes can be attached, detached and kept.',
  'about.zone':
    'A zone is usually one data centre: it holds pods, networks and secondary storage. A cloud begins with its first zone.',
  'about.pod': 'A pod is a rack or a row of racks in a zone: its hosts share a subnet for management.',
  'about.cluster':
    'A cluster is a group of hosts with one hypervisor and shared primary storage; instances can move between them.',
  'about.host': 'A host is a computer that runs instances. It belongs to a cluster.',
  'about.storagepool':
    'Primary storage holds the disks of running instances, for one cluster or a whole zone.',
  'about.imagestore': 'Secondary storage holds templates, ISOs and snapshots of a zone.',
  'about.systemvm':
    'System VMs serve consoles and secondary storage. They come up by themselves once a zone is enabled and has hosts and storage.',
  'about.account': 'An account owns instances and other resources, has limits, and holds one or more users.',
  'about.user': 'A user is somebody who logs in or calls the API on behalf of an account.',
  'about.event': 'Events tell who did what and when. They appear here as soon as something happens.',

  'group.general': 'General',
  'group.hardware': 'Hardware',
  'group.network': 'Network',
  'group.placement': 'Placement',
  'group.capacity': 'Capacity',
  'group.times': 'Times',
  'group.sharing': 'Sharing',
  'group.usage': 'Usage and limits',
  'group.access': 'Access',
  'group.resource': 'Resource',
} as const
