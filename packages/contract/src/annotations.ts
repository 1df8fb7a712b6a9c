/** What can be annotated. @see CloudStack AnnotationService.EntityType */
interface AnnotationKindSpec {
  /** resource type that it stands for */
  of: string
  /** belongs to the cloud: only root admins annotate it */
  rootOnly?: true
}

/** By `entitytype`. */
export const annotationKinds = {
  VM: { of: 'UserVm' },
  VOLUME: { of: 'Volume' },
  SNAPSHOT: { of: 'Snapshot' },
  VM_SNAPSHOT: { of: 'VMSnapshot' },
  INSTANCE_GROUP: { of: 'InstanceGroup' },
  SSH_KEYPAIR: { of: 'SSHKeyPair' },
  USER_DATA: { of: 'UserData' },
  NETWORK: { of: 'Network' },
  VPC: { of: 'Vpc' },
  PUBLIC_IP_ADDRESS: { of: 'IPAddress' },
  VPN_CUSTOMER_GATEWAY: { of: 'Site2SiteCustomerGateway' },
  TEMPLATE: { of: 'Template' },
  ISO: { of: 'Template' },
  SERVICE_OFFERING: { of: 'ServiceOffering', rootOnly: true },
  DISK_OFFERING: { of: 'DiskOffering', rootOnly: true },
  NETWORK_OFFERING: { of: 'NetworkOffering', rootOnly: true },
  ZONE: { of: 'Zone', rootOnly: true },
  POD: { of: 'Pod', rootOnly: true },
  CLUSTER: { of: 'Cluster', rootOnly: true },
  HOST: { of: 'Host', rootOnly: true },
  DOMAIN: { of: 'Domain', rootOnly: true },
  PRIMARY_STORAGE: { of: 'StoragePool', rootOnly: true },
  SECONDARY_STORAGE: { of: 'ImageStore', rootOnly: true },
  VR: { of: 'DomainRouter', rootOnly: true },
  SYSTEM_VM: { of: 'SystemVm', rootOnly: true },
} as const satisfies Record<string, AnnotationKindSpec>

export type AnnotationKind = keyof typeof annotationKinds
