/** What is measured, with CloudStack's numbers and words. `unit` is what a tariff is for. */
export interface UsageType {
  id: number
  name: string
  description: string
  unit: 'Compute-Month' | 'IP-Month' | 'Policy-Month' | 'GB-Month' | 'GB' | 'IOPS' | 'Bytes'
}

const type = (id: number, name: string, description: string, unit: UsageType['unit']): UsageType => ({
  id,
  name,
  description,
  unit,
})

export const usageTypes: readonly UsageType[] = [
  type(1, 'RUNNING_VM', 'Running Vm Usage', 'Compute-Month'),
  type(2, 'ALLOCATED_VM', 'Allocated Vm Usage', 'Compute-Month'),
  type(3, 'IP_ADDRESS', 'IP Address Usage', 'IP-Month'),
  type(4, 'NETWORK_BYTES_SENT', 'Network Usage (Bytes Sent)', 'GB'),
  type(5, 'NETWORK_BYTES_RECEIVED', 'Network Usage (Bytes Received)', 'GB'),
  type(6, 'VOLUME', 'Volume Usage', 'GB-Month'),
  type(7, 'TEMPLATE', 'Template Usage', 'GB-Month'),
  type(8, 'ISO', 'ISO Usage', 'GB-Month'),
  type(9, 'SNAPSHOT', 'Snapshot Usage', 'GB-Month'),
  type(10, 'SECURITY_GROUP', 'Security Group Usage', 'Policy-Month'),
  type(11, 'LOAD_BALANCER_POLICY', 'Load Balancer Usage', 'Policy-Month'),
  type(12, 'PORT_FORWARDING_RULE', 'Port Forwarding Usage', 'Policy-Month'),
  type(13, 'NETWORK_OFFERING', 'Network Offering Usage', 'Policy-Month'),
  type(14, 'VPN_USERS', 'VPN users usage', 'Policy-Month'),
  type(21, 'VM_DISK_IO_READ', 'VM Disk usage(I/O Read)', 'IOPS'),
  type(22, 'VM_DISK_IO_WRITE', 'VM Disk usage(I/O Write)', 'IOPS'),
  type(23, 'VM_DISK_BYTES_READ', 'VM Disk usage(Bytes Read)', 'Bytes'),
  type(24, 'VM_DISK_BYTES_WRITE', 'VM Disk usage(Bytes Write)', 'Bytes'),
  type(25, 'VM_SNAPSHOT', 'VM Snapshot storage usage', 'GB-Month'),
  type(26, 'VOLUME_SECONDARY', 'Volume on secondary storage usage', 'GB-Month'),
  type(27, 'VM_SNAPSHOT_ON_PRIMARY', 'VM Snapshot on primary storage usage', 'GB-Month'),
  type(28, 'BACKUP', 'Backup storage usage', 'GB-Month'),
  type(29, 'BUCKET', 'Bucket storage usage', 'GB-Month'),
  type(30, 'NETWORK', 'Network usage', 'Compute-Month'),
  type(31, 'VPC', 'VPC usage', 'Compute-Month'),
]

/** Types that are measured here. */
export const measured = {
  runningVm: 1,
  allocatedVm: 2,
  ipAddress: 3,
  volume: 6,
  template: 7,
  iso: 8,
  snapshot: 9,
  securityGroup: 10,
  loadBalancer: 11,
  portForwarding: 12,
  networkOffering: 13,
  vpnUser: 14,
  vmSnapshot: 25,
  network: 30,
  vpc: 31,
} as const
