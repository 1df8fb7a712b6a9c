// Made by `npm run gen` from ../data. Do not edit.

export interface ASNRangeResponse {
  id: string
  zoneid?: string | undefined
  startasn?: number | undefined
  endasn?: number | undefined
  created?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ASNumberResponse {
  id: string
  accountid?: string | undefined
  account?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  asnumber?: number | undefined
  asnrangeid?: string | undefined
  asnrange?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  allocated?: string | undefined
  allocationstate?: string | undefined
  associatednetworkid?: string | undefined
  associatednetworkname?: string | undefined
  vpcid?: string | undefined
  vpcname?: string | undefined
  created?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface AccountResponse {
  id: string
  name?: string | undefined
  accounttype?: number | undefined
  roleid?: string | undefined
  roletype?: string | undefined
  rolename?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  defaultzoneid?: string | undefined
  receivedbytes?: number | undefined
  sentbytes?: number | undefined
  vmlimit?: string | undefined
  vmtotal?: number | undefined
  vmavailable?: string | undefined
  iplimit?: string | undefined
  iptotal?: number | undefined
  ipavailable?: string | undefined
  volumelimit?: string | undefined
  volumetotal?: number | undefined
  volumeavailable?: string | undefined
  snapshotlimit?: string | undefined
  snapshottotal?: number | undefined
  snapshotavailable?: string | undefined
  backuplimit?: string | undefined
  backuptotal?: number | undefined
  backupavailable?: string | undefined
  backupstoragelimit?: string | undefined
  backupstoragetotal?: number | undefined
  backupstorageavailable?: string | undefined
  templatelimit?: string | undefined
  templatetotal?: number | undefined
  templateavailable?: string | undefined
  vmstopped?: number | undefined
  vmrunning?: number | undefined
  projectlimit?: string | undefined
  projecttotal?: number | undefined
  projectavailable?: string | undefined
  networklimit?: string | undefined
  networktotal?: number | undefined
  networkavailable?: string | undefined
  vpclimit?: string | undefined
  vpctotal?: number | undefined
  vpcavailable?: string | undefined
  cpulimit?: string | undefined
  cputotal?: number | undefined
  cpuavailable?: string | undefined
  memorylimit?: string | undefined
  memorytotal?: number | undefined
  memoryavailable?: string | undefined
  gpulimit?: string | undefined
  gputotal?: number | undefined
  gpuavailable?: string | undefined
  primarystoragelimit?: string | undefined
  primarystoragetotal?: number | undefined
  primarystorageavailable?: string | undefined
  secondarystoragelimit?: string | undefined
  secondarystoragetotal?: number | undefined
  secondarystorageavailable?: string | undefined
  bucketlimit?: string | undefined
  buckettotal?: number | undefined
  bucketavailable?: string | undefined
  objectstoragelimit?: string | undefined
  objectstoragetotal?: number | undefined
  objectstorageavailable?: string | undefined
  state?: string | undefined
  iscleanuprequired?: boolean | undefined
  created?: string | undefined
  user?: UserResponse[] | undefined
  networkdomain?: string | undefined
  accountdetails?: Record<string, string> | undefined
  isdefault?: boolean | undefined
  groups?: string[] | undefined
  icon?: ResourceIconResponse | undefined
  taggedresources?: TaggedResourceLimitAndCountResponse[] | undefined
  apikeyaccess?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface AcquireIPAddressResponse {
  id: string
  ipaddress?: string | undefined
  allocated?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  issourcenat?: boolean | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  forvirtualnetwork?: boolean | undefined
  vlanid?: string | undefined
  vlanname?: string | undefined
  isstaticnat?: boolean | undefined
  issystem?: boolean | undefined
  virtualmachineid?: string | undefined
  vmipaddress?: string | undefined
  virtualmachinename?: string | undefined
  virtualmachinedisplayname?: string | undefined
  associatednetworkid?: string | undefined
  associatednetworkname?: string | undefined
  networkid?: string | undefined
  state?: string | undefined
  physicalnetworkid?: string | undefined
  purpose?: string | undefined
  vpcid?: string | undefined
  tags?: ResourceTagResponse[] | undefined
  isportable?: boolean | undefined
  fordisplay?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface AcquirePodIpCmdResponse {
  ipaddress?: string | undefined
  podid?: number | undefined
  gateway?: string | undefined
  cidr?: string | undefined
  nicid?: number | undefined
  hostmac?: number | undefined
  id?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface AffinityGroupResponse {
  id: string
  name?: string | undefined
  description?: string | undefined
  account?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  type?: string | undefined
  virtualmachineIds?: string[] | undefined
  dedicatedresources?: DedicatedResourceResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface AffinityGroupTypeResponse {
  type?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface AlertResponse {
  id: string
  type?: number | undefined
  name?: string | undefined
  description?: string | undefined
  sent?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface AlertTypeResponse {
  alerttypeid?: number | undefined
  name?: string | undefined
  repetitionallowed?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface AnnotationResponse {
  id: string
  entitytype?: string | undefined
  entityid?: string | undefined
  entityname?: string | undefined
  annotation?: string | undefined
  userid?: string | undefined
  username?: string | undefined
  adminsonly?: boolean | undefined
  created?: string | undefined
  removed?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ApiDiscoveryResponse {
  name?: string | undefined
  description?: string | undefined
  since?: string | undefined
  isasync?: boolean | undefined
  related?: string | undefined
  params?: ApiParameterResponse[] | undefined
  response?: ApiResponseResponse[] | undefined
  type?: string | undefined
  httprequesttype?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ApiKeyPairResponse {
  name?: string | undefined
  apikey?: string | undefined
  secretkey?: string | undefined
  userid?: string | undefined
  username?: string | undefined
  id: string
  description?: string | undefined
  startdate?: string | undefined
  enddate?: string | undefined
  created?: string | undefined
  accounttype?: string | undefined
  accountid?: string | undefined
  accountname?: string | undefined
  roleid?: string | undefined
  roletype?: string | undefined
  rolename?: string | undefined
  permissions?: BaseRolePermissionResponse[] | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  state?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ApiLimitResponse {
  accountid?: string | undefined
  account?: string | undefined
  apiIssued?: number | undefined
  apiAllowed?: number | undefined
  expireAfter?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ApiParameterResponse {
  name?: string | undefined
  description?: string | undefined
  type?: string | undefined
  length?: number | undefined
  required?: boolean | undefined
  since?: string | undefined
  related?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ApiPathForVolumeResponse {
  path?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ApiResponseResponse {
  name?: string | undefined
  description?: string | undefined
  type?: string | undefined
  response?: ApiResponseResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ApiSolidFireAccountIdResponse {
  solidFireAccountId?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ApiSolidFireVolumeAccessGroupIdsResponse {
  solidFireVolumeAccessGroupIds?: number[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ApiSolidFireVolumeSizeResponse {
  solidFireVolumeSize?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ApiUpdateSiocInfoResponse {
  msg?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ApiVolumeSnapshotDetailsResponse {
  volumeSnapshotId?: number | undefined
  snapshotDetailsName?: string | undefined
  snapshotDetailsValue?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ApiVolumeiScsiNameResponse {
  volumeiScsiName?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ApplicationLoadBalancerInstanceResponse {
  id: string
  name?: string | undefined
  state?: string | undefined
  ipaddress?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ApplicationLoadBalancerResponse {
  id: string
  name?: string | undefined
  description?: string | undefined
  algorithm?: string | undefined
  networkid?: string | undefined
  sourceipaddress?: string | undefined
  sourceipaddressnetworkid?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  loadbalancerrule?: ApplicationLoadBalancerRuleResponse[] | undefined
  loadbalancerinstance?: ApplicationLoadBalancerInstanceResponse[] | undefined
  tags?: ResourceTagResponse[] | undefined
  fordisplay?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ApplicationLoadBalancerRuleResponse {
  sourceport?: number | undefined
  instanceport?: number | undefined
  state?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface AsyncJobResponse {
  accountid?: string | undefined
  account?: string | undefined
  domainid?: string | undefined
  domainpath?: string | undefined
  userid?: string | undefined
  cmd?: string | undefined
  jobprocstatus?: number | undefined
  jobresultcode?: number | undefined
  jobresulttype?: string | undefined
  jobresult?: unknown | undefined
  jobinstancetype?: string | undefined
  jobinstanceid?: string | undefined
  managementserverid?: string | undefined
  managementservername?: string | undefined
  created?: string | undefined
  completed?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface AttachedIsoResponse {
  id: string
  name?: string | undefined
  displaytext?: string | undefined
  deviceseq?: number | undefined
  bootable?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface AuthenticationCmdResponse {
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface AutoScalePolicyResponse {
  id: string
  name?: string | undefined
  action?: string | undefined
  duration?: number | undefined
  quiettime?: number | undefined
  conditions?: ConditionResponse[] | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface AutoScaleVmGroupResponse {
  id: string
  name?: string | undefined
  lbruleid?: string | undefined
  associatednetworkname?: string | undefined
  associatednetworkid?: string | undefined
  lbprovider?: string | undefined
  publicipid?: string | undefined
  publicip?: string | undefined
  publicport?: string | undefined
  privateport?: string | undefined
  vmprofileid?: string | undefined
  minmembers?: number | undefined
  maxmembers?: number | undefined
  availablevirtualmachinecount?: number | undefined
  interval?: number | undefined
  state?: string | undefined
  scaleuppolicies?: AutoScalePolicyResponse[] | undefined
  scaledownpolicies?: AutoScalePolicyResponse[] | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  fordisplay?: boolean | undefined
  created?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface AutoScaleVmProfileResponse {
  id: string
  zoneid?: string | undefined
  serviceofferingid?: string | undefined
  templateid?: string | undefined
  otherdeployparams?: Record<string, string> | undefined
  expungevmgraceperiod?: number | undefined
  counterparam?: Record<string, string> | undefined
  userdata?: string | undefined
  userdataid?: string | undefined
  userdataname?: string | undefined
  userdatapolicy?: string | undefined
  userdatadetails?: string | undefined
  autoscaleuserid?: string | undefined
  csUrl?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  fordisplay?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BackupOfferingResponse {
  id: string
  name?: string | undefined
  description?: string | undefined
  provider?: string | undefined
  externalid?: string | undefined
  allowuserdrivenbackups?: boolean | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  crosszoneinstancecreation?: boolean | undefined
  created?: string | undefined
  backupofferingdetails?: Record<string, string> | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BackupProviderResponse {
  name?: string | undefined
  description?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BackupRepositoryResponse {
  id: string
  zoneid?: string | undefined
  zonename?: string | undefined
  name?: string | undefined
  address?: string | undefined
  provider?: string | undefined
  type?: string | undefined
  mountopts?: string | undefined
  capacitybytes?: number | undefined
  crosszoneinstancecreation?: boolean | undefined
  created?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BackupResponse {
  id: string
  name?: string | undefined
  description?: string | undefined
  virtualmachineid?: string | undefined
  virtualmachinename?: string | undefined
  externalid?: string | undefined
  type?: string | undefined
  created?: string | undefined
  size?: number | undefined
  virtualsize?: number | undefined
  uncompressedsize?: number | undefined
  status?: string | undefined
  compressionstatus?: string | undefined
  validationstatus?: string | undefined
  volumes?: string | undefined
  backupofferingid?: string | undefined
  backupofferingname?: string | undefined
  accountid?: string | undefined
  account?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  zoneid?: string | undefined
  zone?: string | undefined
  vmdetails?: Record<string, string> | undefined
  intervaltype?: string | undefined
  vmbackupofferingremoved?: boolean | undefined
  isbackupvmexpunged?: boolean | undefined
  fromcheckpointid?: string | undefined
  tocheckpointid?: string | undefined
  hostid?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BackupRestorePointResponse {
  id: string
  created?: string | undefined
  type?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BackupScheduleResponse {
  id: string
  virtualmachinename?: string | undefined
  virtualmachineid?: string | undefined
  schedule?: string | undefined
  intervaltype?: string | undefined
  timezone?: string | undefined
  maxbackups?: number | undefined
  isolated?: boolean | undefined
  quiescevm?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BackupServiceJobResponse {
  id?: number | undefined
  backupid?: string | undefined
  hostid?: string | undefined
  zoneid?: string | undefined
  attempts?: number | undefined
  type?: string | undefined
  startdate?: string | undefined
  scheduleddate?: string | undefined
  removed?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BaremetalDhcpResponse {
  id: string
  physicalnetworkid?: string | undefined
  provider?: string | undefined
  dhcpservertype?: string | undefined
  url?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BaremetalPxeKickStartResponse {
  tftpdir?: string | undefined
  id: string
  physicalnetworkid?: string | undefined
  provider?: string | undefined
  url?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BaremetalPxePingResponse {
  pingstorageserverip?: string | undefined
  pingdir?: string | undefined
  tftpdir?: string | undefined
  id: string
  physicalnetworkid?: string | undefined
  provider?: string | undefined
  url?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BaremetalPxeResponse {
  id: string
  physicalnetworkid?: string | undefined
  provider?: string | undefined
  url?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BaremetalRctResponse {
  id: string
  url?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BaremetalTemplateResponse {
  id: string
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BaseResponse {
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BaseResponseWithAnnotations {
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BaseResponseWithAssociatedNetwork {
  associatednetworkid?: string | undefined
  associatednetwork?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BaseResponseWithTagInformation {
  tags?: ResourceTagResponse[] | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BaseRolePermissionResponse {
  rule?: string | undefined
  permission?: string | undefined
  description?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BaseRoleResponse {
  id: string
  name?: string | undefined
  description?: string | undefined
  ispublic?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BgpPeerResponse {
  id: string
  ipaddress?: string | undefined
  ip6address?: string | undefined
  asnumber?: number | undefined
  password?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  created?: string | undefined
  account?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  details?: Record<string, unknown> | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BigSwitchBcfDeviceResponse {
  bcfdeviceid?: string | undefined
  physicalnetworkid?: string | undefined
  provider?: string | undefined
  bigswitchdevicename?: string | undefined
  hostname?: string | undefined
  username?: string | undefined
  password?: string | undefined
  nat?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BrocadeVcsDeviceResponse {
  vcsdeviceid?: string | undefined
  physicalnetworkid?: string | undefined
  provider?: string | undefined
  brocadedevicename?: string | undefined
  hostname?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface BucketResponse {
  id: string
  name?: string | undefined
  created?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  objectstorageid?: string | undefined
  objectstore?: string | undefined
  size?: number | undefined
  state?: string | undefined
  quota?: number | undefined
  encryption?: boolean | undefined
  versioning?: boolean | undefined
  objectlocking?: boolean | undefined
  policy?: string | undefined
  url?: string | undefined
  accesskey?: string | undefined
  usersecretkey?: string | undefined
  provider?: string | undefined
  tags?: ResourceTagResponse[] | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface CAProviderResponse {
  name?: string | undefined
  description?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface CapabilitiesResponse {
  securitygroupsenabled?: boolean | undefined
  dynamicrolesenabled?: boolean | undefined
  cloudstackversion?: string | undefined
  userpublictemplateenabled?: boolean | undefined
  supportELB?: string | undefined
  projectinviterequired?: boolean | undefined
  allowusercreateprojects?: boolean | undefined
  customdiskofferingminsize?: number | undefined
  customdiskofferingmaxsize?: number | undefined
  regionsecondaryenabled?: boolean | undefined
  apilimitinterval?: number | undefined
  kvmsnapshotenabled?: boolean | undefined
  snapshotshowchainsize?: boolean | undefined
  apilimitmax?: number | undefined
  allowuserviewdestroyedvm?: boolean | undefined
  allowuserexpungerecovervm?: boolean | undefined
  allowuserexpungerecovervolume?: boolean | undefined
  allowuserviewalldomainaccounts?: boolean | undefined
  allowuserforcestopvm?: boolean | undefined
  kubernetesserviceenabled?: boolean | undefined
  kubernetesclusterexperimentalfeaturesenabled?: boolean | undefined
  customhypervisordisplayname?: string | undefined
  defaultuipagesize?: number | undefined
  instancesstatsretentiontime?: number | undefined
  instancesstatsuseronly?: boolean | undefined
  instancesdisksstatsretentionenabled?: boolean | undefined
  instancesdisksstatsretentiontime?: number | undefined
  sharedfsvmmincpucount?: number | undefined
  sharedfsvmminramsize?: number | undefined
  instanceleaseenabled?: boolean | undefined
  extensionspath?: string | undefined
  dynamicscalingenabled?: boolean | undefined
  additionalconfigenabled?: boolean | undefined
  vpncustomergatewayparameters?: Record<string, unknown> | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface CapabilityResponse {
  name?: string | undefined
  value?: string | undefined
  canchooseservicecapability?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface CapacityResponse {
  type?: number | undefined
  name?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  podid?: string | undefined
  podname?: string | undefined
  clusterid?: string | undefined
  clustername?: string | undefined
  capacityallocated?: number | undefined
  capacityused?: number | undefined
  capacitytotal?: number | undefined
  percentused?: string | undefined
  tag?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface CertificateResponse {
  certificate?: string | undefined
  privatekey?: string | undefined
  cacertificates?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface CheckpointResponse {
  id: string
  created?: string | undefined
  isactive?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ChildTemplateResponse {
  id: string
  name?: string | undefined
  size?: number | undefined
  templatetype?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface CiscoAsa1000vResourceResponse {
  resourceid?: string | undefined
  physicalnetworkid?: number | undefined
  hostname?: string | undefined
  insideportprofile?: string | undefined
  networkid?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface CiscoNexusVSMResponse {
  vsmdeviceid?: string | undefined
  vsmdevicename?: string | undefined
  ipaddress?: string | undefined
  vsmdevicestate?: string | undefined
  vsmmgmtvlanid?: string | undefined
  vsmctrlvlanid?: number | undefined
  vsmpktvlanid?: number | undefined
  vsmstoragevlanid?: number | undefined
  vsmdomainid?: string | undefined
  vsmconfigmode?: string | undefined
  vsmconfigstate?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface CiscoVnmcResourceResponse {
  resourceid?: string | undefined
  physicalnetworkid?: number | undefined
  provider?: string | undefined
  resourcename?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface CloudIdentifierResponse {
  userid?: string | undefined
  cloudidentifier?: string | undefined
  signature?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface CloudianEnabledResponse {
  enabled?: boolean | undefined
  url?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface CloudianSsoLoginResponse {
  url?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ClusterDrsPlanMigrationResponse {
  virtualmachineid?: string | undefined
  virtualmachinename?: string | undefined
  sourcehostid?: string | undefined
  sourcehostname?: string | undefined
  destinationhostid?: string | undefined
  destinationhostname?: string | undefined
  migrationjobid?: number | undefined
  migrationjobstatus?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ClusterDrsPlanResponse {
  migrations?: ClusterDrsPlanMigrationResponse[] | undefined
  id: string
  clusterid?: string | undefined
  eventid?: string | undefined
  type?: string | undefined
  status?: string | undefined
  created?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ClusterMetricsResponse {
  state?: string | undefined
  hosts?: string | undefined
  cputotal?: string | undefined
  cpuused?: string | undefined
  cpuallocated?: string | undefined
  cpumaxdeviation?: string | undefined
  memorytotal?: string | undefined
  memoryused?: string | undefined
  memoryallocated?: string | undefined
  memorymaxdeviation?: string | undefined
  cputhreshold?: boolean | undefined
  cpudisablethreshold?: boolean | undefined
  cpuallocatedthreshold?: boolean | undefined
  cpuallocateddisablethreshold?: boolean | undefined
  memorythreshold?: boolean | undefined
  memorydisablethreshold?: boolean | undefined
  memoryallocatedthreshold?: boolean | undefined
  memoryallocateddisablethreshold?: boolean | undefined
  drsimbalance?: string | undefined
  id: string
  name?: string | undefined
  podid?: string | undefined
  podname?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  hypervisortype?: string | undefined
  clustertype?: string | undefined
  allocationstate?: string | undefined
  managedstate?: string | undefined
  capacity?: CapacityResponse[] | undefined
  cpuovercommitratio?: string | undefined
  memoryovercommitratio?: string | undefined
  ovm3vip?: string | undefined
  resourcedetails?: Record<string, string> | undefined
  arch?: string | undefined
  storageaccessgroups?: string | undefined
  podstorageaccessgroups?: string | undefined
  zonestorageaccessgroups?: string | undefined
  extensionid?: string | undefined
  extensionname?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ClusterResponse {
  id: string
  name?: string | undefined
  podid?: string | undefined
  podname?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  hypervisortype?: string | undefined
  clustertype?: string | undefined
  allocationstate?: string | undefined
  managedstate?: string | undefined
  capacity?: CapacityResponse[] | undefined
  cpuovercommitratio?: string | undefined
  memoryovercommitratio?: string | undefined
  ovm3vip?: string | undefined
  resourcedetails?: Record<string, string> | undefined
  arch?: string | undefined
  storageaccessgroups?: string | undefined
  podstorageaccessgroups?: string | undefined
  zonestorageaccessgroups?: string | undefined
  extensionid?: string | undefined
  extensionname?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ConditionResponse {
  id: string
  threshold?: number | undefined
  relationaloperator?: string | undefined
  counterid?: string | undefined
  countername?: string | undefined
  counter?: CounterResponse | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  zoneid?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  account?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ConfigurationGroupResponse {
  name?: string | undefined
  subgroup?: ConfigurationSubGroupResponse[] | undefined
  description?: string | undefined
  precedence?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ConfigurationResponse {
  category?: string | undefined
  group?: string | undefined
  subgroup?: string | undefined
  name?: string | undefined
  value?: string | undefined
  defaultvalue?: string | undefined
  scope?: string | undefined
  id?: number | undefined
  description?: string | undefined
  isdynamic?: boolean | undefined
  component?: string | undefined
  parent?: string | undefined
  displaytext?: string | undefined
  type?: string | undefined
  options?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ConfigurationSubGroupResponse {
  name?: string | undefined
  precedence?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ConsoleEndpointWebsocketResponse {
  token?: string | undefined
  host?: string | undefined
  port?: string | undefined
  path?: string | undefined
  extra?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ConsoleSessionResponse {
  id: string
  created?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  domainid?: string | undefined
  account?: string | undefined
  accountid?: string | undefined
  user?: string | undefined
  userid?: string | undefined
  virtualmachineid?: string | undefined
  virtualmachinename?: string | undefined
  hostid?: string | undefined
  hostname?: string | undefined
  acquired?: string | undefined
  removed?: string | undefined
  consoleendpointcreatoraddress?: string | undefined
  clientaddress?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface CounterResponse {
  id: string
  name?: string | undefined
  source?: string | undefined
  value?: string | undefined
  zoneid?: string | undefined
  provider?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface CreateCmdResponse {
  id: string
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface CreateConsoleEndpointResponse {
  success?: boolean | undefined
  details?: string | undefined
  url?: string | undefined
  websocket?: ConsoleEndpointWebsocketResponse | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface CreateSSHKeyPairResponse {
  privatekey?: string | undefined
  id: string
  name?: string | undefined
  account?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  fingerprint?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface CustomActionResultResponse {
  id: string
  name?: string | undefined
  success?: boolean | undefined
  result?: Record<string, string> | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface CustomCertificateResponse {
  message?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DataCenterGuestIpv6PrefixResponse {
  id: string
  prefix?: string | undefined
  zoneid?: string | undefined
  usedsubnets?: number | undefined
  availablesubnets?: number | undefined
  totalsubnets?: number | undefined
  created?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DataCenterIpv4SubnetResponse {
  id: string
  subnet?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  created?: string | undefined
  account?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DataStoreObjectResponse {
  name?: string | undefined
  isdirectory?: boolean | undefined
  size?: number | undefined
  templateid?: string | undefined
  templatename?: string | undefined
  format?: string | undefined
  snapshotid?: string | undefined
  snapshotname?: string | undefined
  volumeid?: string | undefined
  volumename?: string | undefined
  lastupdated?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DbMetricsResponse {
  collectiontime?: string | undefined
  hostname?: string | undefined
  replicas?: string[] | undefined
  connections?: number | undefined
  uptime?: number | undefined
  tlsversions?: string | undefined
  version?: string | undefined
  versioncomment?: string | undefined
  queries?: number | undefined
  dbloadaverages?: number[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DedicateClusterResponse {
  id: string
  clusterid?: string | undefined
  clustername?: string | undefined
  domainid?: string | undefined
  accountid?: string | undefined
  affinitygroupid?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DedicateHostResponse {
  id: string
  hostid?: string | undefined
  hostname?: string | undefined
  domainid?: string | undefined
  accountid?: string | undefined
  affinitygroupid?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DedicatePodResponse {
  id: string
  podid?: string | undefined
  podname?: string | undefined
  domainid?: string | undefined
  accountid?: string | undefined
  affinitygroupid?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DedicateZoneResponse {
  id: string
  zoneid?: string | undefined
  zonename?: string | undefined
  domainid?: string | undefined
  accountid?: string | undefined
  affinitygroupid?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DedicatedResourceResponse {
  resourceid?: string | undefined
  resourcename?: string | undefined
  resourcetype?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DeploymentPlannersResponse {
  name?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DetailOptionsResponse {
  details?: Record<string, string[]> | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DirectDownloadCertificateHostStatusResponse {
  hostid?: string | undefined
  hostname?: string | undefined
  status?: string | undefined
  details?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DirectDownloadCertificateResponse {
  id: string
  alias?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  version?: string | undefined
  subject?: string | undefined
  issuer?: string | undefined
  validity?: string | undefined
  serialnum?: string | undefined
  hypervisor?: string | undefined
  hostsmap?: DirectDownloadCertificateHostStatusResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DiskOfferingResponse {
  id: string
  domainid?: string | undefined
  domain?: string | undefined
  zoneid?: string | undefined
  zone?: string | undefined
  name?: string | undefined
  state?: string | undefined
  displaytext?: string | undefined
  disksize?: number | undefined
  created?: string | undefined
  iscustomized?: boolean | undefined
  iscustomizediops?: boolean | undefined
  miniops?: number | undefined
  maxiops?: number | undefined
  hypervisorsnapshotreserve?: number | undefined
  tags?: string | undefined
  storagetype?: string | undefined
  provisioningtype?: string | undefined
  diskBytesReadRate?: number | undefined
  diskBytesReadRateMax?: number | undefined
  diskBytesReadRateMaxLength?: number | undefined
  diskBytesWriteRate?: number | undefined
  diskBytesWriteRateMax?: number | undefined
  diskBytesWriteRateMaxLength?: number | undefined
  diskIopsReadRate?: number | undefined
  diskIopsReadRateMax?: number | undefined
  diskIopsReadRateMaxLength?: number | undefined
  diskIopsWriteRate?: number | undefined
  diskIopsWriteRateMax?: number | undefined
  diskIopsWriteRateMaxLength?: number | undefined
  cacheMode?: string | undefined
  displayoffering?: boolean | undefined
  vspherestoragepolicy?: string | undefined
  disksizestrictness?: boolean | undefined
  encrypt?: boolean | undefined
  details?: Record<string, string> | undefined
  suitableforvirtualmachine?: boolean | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DnsProviderResponse {
  name?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DnsRecordResponse {
  name?: string | undefined
  type?: string | undefined
  contents?: string[] | undefined
  ttl?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DnsServerResponse {
  id: string
  name?: string | undefined
  url?: string | undefined
  port?: number | undefined
  provider?: string | undefined
  ispublic?: boolean | undefined
  publicdomainsuffix?: string | undefined
  nameservers?: string[] | undefined
  account?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  state?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DnsZoneNetworkMapResponse {
  id: string
  dnszoneid?: string | undefined
  networkid?: string | undefined
  subdomain?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DnsZoneResponse {
  id: string
  name?: string | undefined
  dnsserverid?: string | undefined
  dnsservername?: string | undefined
  dnsserveraccount?: string | undefined
  account?: string | undefined
  domain?: string | undefined
  domainid?: string | undefined
  networkid?: string | undefined
  networkname?: string | undefined
  type?: string | undefined
  state?: string | undefined
  description?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DomainResponse {
  id: string
  name?: string | undefined
  level?: number | undefined
  parentdomainid?: string | undefined
  parentdomainname?: string | undefined
  haschild?: boolean | undefined
  networkdomain?: string | undefined
  path?: string | undefined
  state?: string | undefined
  created?: string | undefined
  vmlimit?: string | undefined
  vmtotal?: number | undefined
  vmavailable?: string | undefined
  iplimit?: string | undefined
  iptotal?: number | undefined
  ipavailable?: string | undefined
  volumelimit?: string | undefined
  volumetotal?: number | undefined
  volumeavailable?: string | undefined
  snapshotlimit?: string | undefined
  snapshottotal?: number | undefined
  snapshotavailable?: string | undefined
  backuplimit?: string | undefined
  backuptotal?: number | undefined
  backupavailable?: string | undefined
  backupstoragelimit?: string | undefined
  backupstoragetotal?: number | undefined
  backupstorageavailable?: string | undefined
  templatelimit?: string | undefined
  templatetotal?: number | undefined
  templateavailable?: string | undefined
  projectlimit?: string | undefined
  projecttotal?: number | undefined
  projectavailable?: string | undefined
  networklimit?: string | undefined
  networktotal?: number | undefined
  networkavailable?: string | undefined
  vpclimit?: string | undefined
  vpctotal?: number | undefined
  vpcavailable?: string | undefined
  cpulimit?: string | undefined
  cputotal?: number | undefined
  cpuavailable?: string | undefined
  memorylimit?: string | undefined
  memorytotal?: number | undefined
  memoryavailable?: string | undefined
  gpulimit?: string | undefined
  gputotal?: number | undefined
  gpuavailable?: string | undefined
  primarystoragelimit?: string | undefined
  primarystoragetotal?: number | undefined
  primarystorageavailable?: string | undefined
  secondarystoragelimit?: string | undefined
  secondarystoragetotal?: number | undefined
  secondarystorageavailable?: string | undefined
  bucketlimit?: string | undefined
  buckettotal?: number | undefined
  bucketavailable?: string | undefined
  objectstoragelimit?: string | undefined
  objectstoragetotal?: number | undefined
  objectstorageavailable?: string | undefined
  icon?: ResourceIconResponse | undefined
  domaindetails?: Record<string, string> | undefined
  taggedresources?: TaggedResourceLimitAndCountResponse[] | undefined
  tags?: ResourceTagResponse[] | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface DomainRouterResponse {
  id: string
  zoneid?: string | undefined
  zonename?: string | undefined
  dns1?: string | undefined
  dns2?: string | undefined
  ip6dns1?: string | undefined
  ip6dns2?: string | undefined
  networkdomain?: string | undefined
  gateway?: string | undefined
  name?: string | undefined
  podid?: string | undefined
  podname?: string | undefined
  hostid?: string | undefined
  hostname?: string | undefined
  hostcontrolstate?: string | undefined
  hypervisor?: string | undefined
  linklocalip?: string | undefined
  linklocalmacaddress?: string | undefined
  linklocalnetmask?: string | undefined
  linklocalnetworkid?: string | undefined
  publicip?: string | undefined
  publicmacaddress?: string | undefined
  publicnetmask?: string | undefined
  publicnetworkid?: string | undefined
  guestipaddress?: string | undefined
  guestmacaddress?: string | undefined
  guestnetmask?: string | undefined
  guestnetworkid?: string | undefined
  guestnetworkname?: string | undefined
  templateid?: string | undefined
  templatename?: string | undefined
  created?: string | undefined
  state?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  serviceofferingid?: string | undefined
  serviceofferingname?: string | undefined
  isredundantrouter?: boolean | undefined
  redundantstate?: string | undefined
  version?: string | undefined
  scriptsversion?: string | undefined
  vpcid?: string | undefined
  vpcname?: string | undefined
  role?: string | undefined
  nic?: NicResponse[] | undefined
  requiresupgrade?: boolean | undefined
  healthchecksfailed?: boolean | undefined
  healthcheckresults?: RouterHealthCheckResultResponse[] | undefined
  softwareversion?: string | undefined
  arch?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface EventResponse {
  id: string
  username?: string | undefined
  type?: string | undefined
  level?: string | undefined
  description?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  resourceid?: string | undefined
  resourcetype?: string | undefined
  resourcename?: string | undefined
  created?: string | undefined
  state?: string | undefined
  parentid?: string | undefined
  archived?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface EventTypeResponse {
  name?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ExceptionResponse {
  uuidList?: unknown[] | undefined
  errorcode?: number | undefined
  cserrorcode?: number | undefined
  errortext?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ExtensionCustomActionParameterResponse {
  name?: string | undefined
  type?: string | undefined
  validationformat?: string | undefined
  valueoptions?: unknown[] | undefined
  required?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ExtensionCustomActionResponse {
  id: string
  name?: string | undefined
  description?: string | undefined
  extensionid?: string | undefined
  extensionname?: string | undefined
  resourcetype?: string | undefined
  allowedroletypes?: string[] | undefined
  successmessage?: string | undefined
  errormessage?: string | undefined
  timeout?: number | undefined
  enabled?: boolean | undefined
  details?: Record<string, string> | undefined
  parameters?: ExtensionCustomActionParameterResponse[] | undefined
  created?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ExtensionResourceResponse {
  id: string
  name?: string | undefined
  type?: string | undefined
  details?: Record<string, string> | undefined
  created?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ExtensionResponse {
  id: string
  name?: string | undefined
  description?: string | undefined
  type?: string | undefined
  path?: string | undefined
  pathready?: boolean | undefined
  isuserdefined?: boolean | undefined
  orchestratorrequirespreparevm?: boolean | undefined
  state?: string | undefined
  details?: Record<string, string> | undefined
  resources?: ExtensionResourceResponse[] | undefined
  created?: string | undefined
  removed?: string | undefined
  reservedresourcedetails?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ExternalFirewallResponse {
  id: string
  zoneid?: string | undefined
  ipaddress?: string | undefined
  username?: string | undefined
  publicinterface?: string | undefined
  usageinterface?: string | undefined
  privateinterface?: string | undefined
  publiczone?: string | undefined
  privatezone?: string | undefined
  numretries?: string | undefined
  timeout?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ExternalLoadBalancerResponse {
  id: string
  zoneid?: string | undefined
  ipaddress?: string | undefined
  username?: string | undefined
  publicinterface?: string | undefined
  privateinterface?: string | undefined
  numretries?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ExtractResponse {
  id: string
  name?: string | undefined
  extractId?: string | undefined
  uploadpercentage?: number | undefined
  status?: string | undefined
  accountid?: string | undefined
  resultstring?: string | undefined
  created?: string | undefined
  state?: string | undefined
  storagetype?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  extractMode?: string | undefined
  url?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface FirewallResponse {
  id: string
  protocol?: string | undefined
  startport?: number | undefined
  endport?: number | undefined
  ipaddressid?: string | undefined
  networkid?: string | undefined
  vpcid?: string | undefined
  ipaddress?: string | undefined
  state?: string | undefined
  cidrlist?: string | undefined
  icmptype?: number | undefined
  icmpcode?: number | undefined
  tags?: ResourceTagResponse[] | undefined
  fordisplay?: boolean | undefined
  destcidrlist?: string | undefined
  traffictype?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface FirewallRuleResponse {
  id: string
  privateport?: string | undefined
  privateendport?: string | undefined
  protocol?: string | undefined
  publicport?: string | undefined
  publicendport?: string | undefined
  virtualmachineid?: string | undefined
  virtualmachinename?: string | undefined
  virtualmachinedisplayname?: string | undefined
  ipaddressid?: string | undefined
  ipaddress?: string | undefined
  state?: string | undefined
  cidrlist?: string | undefined
  tags?: ResourceTagResponse[] | undefined
  vmguestip?: string | undefined
  networkid?: string | undefined
  networkname?: string | undefined
  fordisplay?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface GetDiagnosticsDataResponse {
  url?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface GetUploadParamsResponse {
  id?: string | undefined
  postURL?: string | undefined
  metadata?: string | undefined
  expires?: string | undefined
  signature?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface GetVMPasswordResponse {
  encryptedpassword?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface GlobalLoadBalancerResponse {
  id: string
  name?: string | undefined
  description?: string | undefined
  gslbdomainname?: string | undefined
  gslblbmethod?: string | undefined
  gslbstickysessionmethodname?: string | undefined
  gslbservicetype?: string | undefined
  regionid?: number | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  loadbalancerrule?: LoadBalancerResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface GpuCardResponse {
  id: string
  deviceid?: string | undefined
  devicename?: string | undefined
  name?: string | undefined
  vendorname?: string | undefined
  vendorid?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface GpuDeviceResponse {
  id: string
  busaddress?: string | undefined
  gpudevicetype?: string | undefined
  hostid?: string | undefined
  hostname?: string | undefined
  gpucardid?: string | undefined
  gpucardname?: string | undefined
  vgpuprofileid?: string | undefined
  vgpuprofilename?: string | undefined
  virtualmachineid?: string | undefined
  virtualmachinename?: string | undefined
  vmstate?: string | undefined
  state?: string | undefined
  managedstate?: string | undefined
  parentgpudeviceid?: string | undefined
  numanode?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface GpuResponse {
  gpugroupname?: string | undefined
  vgpu?: VgpuResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface GuestOSCategoryResponse {
  id: string
  name?: string | undefined
  isfeatured?: boolean | undefined
  icon?: ResourceIconResponse | undefined
  created?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface GuestOSResponse {
  id: string
  oscategoryid?: string | undefined
  oscategoryname?: string | undefined
  name?: string | undefined
  description?: string | undefined
  isuserdefined?: boolean | undefined
  fordisplay?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface GuestOsMappingResponse {
  id: string
  hypervisor?: string | undefined
  hypervisorversion?: string | undefined
  ostypeid?: string | undefined
  osdisplayname?: string | undefined
  osnameforhypervisor?: string | undefined
  isuserdefined?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface GuestVlanRangeResponse {
  id: string
  account?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  guestvlanrange?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  physicalnetworkid?: number | undefined
  zoneid?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface GuestVlanResponse {
  id?: number | undefined
  vlan?: string | undefined
  account?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  physicalnetworkid?: string | undefined
  physicalnetworkname?: string | undefined
  isdedicated?: boolean | undefined
  allocationstate?: string | undefined
  taken?: string | undefined
  network?: NetworkResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface GuiThemeResponse {
  id: string
  name?: string | undefined
  description?: string | undefined
  css?: string | undefined
  jsonconfiguration?: string | undefined
  commonnames?: string | undefined
  loginbasedomain?: string | undefined
  domainids?: string | undefined
  recursivedomains?: boolean | undefined
  accountids?: string | undefined
  ispublic?: boolean | undefined
  created?: string | undefined
  removed?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface HAProviderResponse {
  haprovider?: string | undefined
  type?: string[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface HSMProfileResponse {
  id: string
  name?: string | undefined
  protocol?: string | undefined
  accountid?: string | undefined
  account?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  vendor?: string | undefined
  state?: string | undefined
  enabled?: boolean | undefined
  ispublic?: boolean | undefined
  created?: string | undefined
  details?: Record<string, string> | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface HostForMigrationResponse {
  requiresStorageMotion?: boolean | undefined
  id: string
  name?: string | undefined
  state?: string | undefined
  disconnected?: string | undefined
  type?: string | undefined
  oscategoryid?: string | undefined
  oscategoryname?: string | undefined
  guestosrule?: string | undefined
  ipaddress?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  podid?: string | undefined
  podname?: string | undefined
  version?: string | undefined
  hypervisor?: string | undefined
  cpusockets?: number | undefined
  cpunumber?: number | undefined
  cpuspeed?: number | undefined
  cpuallocated?: string | undefined
  cpuallocatedvalue?: number | undefined
  cpuallocatedpercentage?: string | undefined
  cpuallocatedwithoverprovisioning?: string | undefined
  cpuused?: string | undefined
  cpuwithoverprovisioning?: string | undefined
  cpuloadaverage?: number | undefined
  networkkbsread?: number | undefined
  networkkbswrite?: number | undefined
  memorytotal?: number | undefined
  memorywithoverprovisioning?: string | undefined
  memoryallocated?: number | undefined
  memoryallocatedpercentage?: string | undefined
  memoryallocatedbytes?: number | undefined
  memoryused?: number | undefined
  gputotal?: number | undefined
  gpuused?: number | undefined
  gpugroup?: GpuResponse[] | undefined
  disksizetotal?: number | undefined
  disksizeallocated?: number | undefined
  capabilities?: string | undefined
  lastpinged?: string | undefined
  virtualmachineid?: string | undefined
  msid?: number | undefined
  managementserverid?: string | undefined
  managementservername?: string | undefined
  clusterid?: string | undefined
  clustername?: string | undefined
  clustertype?: string | undefined
  islocalstorageactive?: boolean | undefined
  created?: string | undefined
  removed?: string | undefined
  events?: string | undefined
  hosttags?: string | undefined
  explicithosttags?: string | undefined
  implicithosttags?: string | undefined
  istagarule?: boolean | undefined
  hasenoughcapacity?: boolean | undefined
  suitableformigration?: boolean | undefined
  hostha?: HostHAResponse | undefined
  outofbandmanagement?: OutOfBandManagementResponse | undefined
  resourcestate?: string | undefined
  hypervisorversion?: string | undefined
  hahost?: boolean | undefined
  details?: Record<string, unknown> | undefined
  annotation?: string | undefined
  lastannotated?: string | undefined
  username?: string | undefined
  ueficapability?: boolean | undefined
  encryptionsupported?: boolean | undefined
  instanceconversionsupported?: boolean | undefined
  arch?: string | undefined
  storageaccessgroups?: string | undefined
  clusterstorageaccessgroups?: string | undefined
  podstorageaccessgroups?: string | undefined
  zonestorageaccessgroups?: string | undefined
  extensionid?: string | undefined
  extensionname?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface HostHAResponse {
  hostid?: string | undefined
  haenable?: boolean | undefined
  hastate?: string | undefined
  haprovider?: string | undefined
  status?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface HostMetricsResponse {
  powerstate?: string | undefined
  instances?: string | undefined
  systeminstances?: string | undefined
  cputotalghz?: string | undefined
  cpuusedghz?: string | undefined
  cpuallocatedghz?: string | undefined
  memorytotalgb?: string | undefined
  memoryusedgb?: string | undefined
  memoryallocatedgb?: string | undefined
  networkread?: string | undefined
  networkwrite?: string | undefined
  cputhreshold?: boolean | undefined
  cpudisablethreshold?: boolean | undefined
  cpuallocatedthreshold?: boolean | undefined
  cpuallocateddisablethreshold?: boolean | undefined
  memorythreshold?: boolean | undefined
  memorydisablethreshold?: boolean | undefined
  memoryallocatedthreshold?: boolean | undefined
  memoryallocateddisablethreshold?: boolean | undefined
  id: string
  name?: string | undefined
  state?: string | undefined
  disconnected?: string | undefined
  type?: string | undefined
  oscategoryid?: string | undefined
  oscategoryname?: string | undefined
  guestosrule?: string | undefined
  ipaddress?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  podid?: string | undefined
  podname?: string | undefined
  version?: string | undefined
  hypervisor?: string | undefined
  cpusockets?: number | undefined
  cpunumber?: number | undefined
  cpuspeed?: number | undefined
  cpuallocated?: string | undefined
  cpuallocatedvalue?: number | undefined
  cpuallocatedpercentage?: string | undefined
  cpuallocatedwithoverprovisioning?: string | undefined
  cpuused?: string | undefined
  cpuwithoverprovisioning?: string | undefined
  cpuloadaverage?: number | undefined
  networkkbsread?: number | undefined
  networkkbswrite?: number | undefined
  memorytotal?: number | undefined
  memorywithoverprovisioning?: string | undefined
  memoryallocated?: number | undefined
  memoryallocatedpercentage?: string | undefined
  memoryallocatedbytes?: number | undefined
  memoryused?: number | undefined
  gputotal?: number | undefined
  gpuused?: number | undefined
  gpugroup?: GpuResponse[] | undefined
  disksizetotal?: number | undefined
  disksizeallocated?: number | undefined
  capabilities?: string | undefined
  lastpinged?: string | undefined
  virtualmachineid?: string | undefined
  msid?: number | undefined
  managementserverid?: string | undefined
  managementservername?: string | undefined
  clusterid?: string | undefined
  clustername?: string | undefined
  clustertype?: string | undefined
  islocalstorageactive?: boolean | undefined
  created?: string | undefined
  removed?: string | undefined
  events?: string | undefined
  hosttags?: string | undefined
  explicithosttags?: string | undefined
  implicithosttags?: string | undefined
  istagarule?: boolean | undefined
  hasenoughcapacity?: boolean | undefined
  suitableformigration?: boolean | undefined
  hostha?: HostHAResponse | undefined
  outofbandmanagement?: OutOfBandManagementResponse | undefined
  resourcestate?: string | undefined
  hypervisorversion?: string | undefined
  hahost?: boolean | undefined
  details?: Record<string, unknown> | undefined
  annotation?: string | undefined
  lastannotated?: string | undefined
  username?: string | undefined
  ueficapability?: boolean | undefined
  encryptionsupported?: boolean | undefined
  instanceconversionsupported?: boolean | undefined
  arch?: string | undefined
  storageaccessgroups?: string | undefined
  clusterstorageaccessgroups?: string | undefined
  podstorageaccessgroups?: string | undefined
  zonestorageaccessgroups?: string | undefined
  extensionid?: string | undefined
  extensionname?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface HostResponse {
  id: string
  name?: string | undefined
  state?: string | undefined
  disconnected?: string | undefined
  type?: string | undefined
  oscategoryid?: string | undefined
  oscategoryname?: string | undefined
  guestosrule?: string | undefined
  ipaddress?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  podid?: string | undefined
  podname?: string | undefined
  version?: string | undefined
  hypervisor?: string | undefined
  cpusockets?: number | undefined
  cpunumber?: number | undefined
  cpuspeed?: number | undefined
  cpuallocated?: string | undefined
  cpuallocatedvalue?: number | undefined
  cpuallocatedpercentage?: string | undefined
  cpuallocatedwithoverprovisioning?: string | undefined
  cpuused?: string | undefined
  cpuwithoverprovisioning?: string | undefined
  cpuloadaverage?: number | undefined
  networkkbsread?: number | undefined
  networkkbswrite?: number | undefined
  memorytotal?: number | undefined
  memorywithoverprovisioning?: string | undefined
  memoryallocated?: number | undefined
  memoryallocatedpercentage?: string | undefined
  memoryallocatedbytes?: number | undefined
  memoryused?: number | undefined
  gputotal?: number | undefined
  gpuused?: number | undefined
  gpugroup?: GpuResponse[] | undefined
  disksizetotal?: number | undefined
  disksizeallocated?: number | undefined
  capabilities?: string | undefined
  lastpinged?: string | undefined
  virtualmachineid?: string | undefined
  msid?: number | undefined
  managementserverid?: string | undefined
  managementservername?: string | undefined
  clusterid?: string | undefined
  clustername?: string | undefined
  clustertype?: string | undefined
  islocalstorageactive?: boolean | undefined
  created?: string | undefined
  removed?: string | undefined
  events?: string | undefined
  hosttags?: string | undefined
  explicithosttags?: string | undefined
  implicithosttags?: string | undefined
  istagarule?: boolean | undefined
  hasenoughcapacity?: boolean | undefined
  suitableformigration?: boolean | undefined
  hostha?: HostHAResponse | undefined
  outofbandmanagement?: OutOfBandManagementResponse | undefined
  resourcestate?: string | undefined
  hypervisorversion?: string | undefined
  hahost?: boolean | undefined
  details?: Record<string, unknown> | undefined
  annotation?: string | undefined
  lastannotated?: string | undefined
  username?: string | undefined
  ueficapability?: boolean | undefined
  encryptionsupported?: boolean | undefined
  instanceconversionsupported?: boolean | undefined
  arch?: string | undefined
  storageaccessgroups?: string | undefined
  clusterstorageaccessgroups?: string | undefined
  podstorageaccessgroups?: string | undefined
  zonestorageaccessgroups?: string | undefined
  extensionid?: string | undefined
  extensionname?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface HostTagResponse {
  id: string
  hostid?: number | undefined
  name?: string | undefined
  isimplicit?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface HypervisorCapabilitiesResponse {
  id: string
  hypervisorversion?: string | undefined
  hypervisor?: string | undefined
  maxguestslimit?: number | undefined
  securitygroupenabled?: boolean | undefined
  maxdatavolumeslimit?: number | undefined
  maxhostspercluster?: number | undefined
  storagemotionenabled?: boolean | undefined
  vmsnapshotenabled?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface HypervisorGuestOsNamesResponse {
  hypervisor?: string | undefined
  hypervisorversion?: string | undefined
  guestoslist?: HypervisorGuestOsResponse[] | undefined
  guestoscount?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface HypervisorGuestOsResponse {
  osdisplayname?: string | undefined
  osnameforhypervisor?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface HypervisorResponse {
  name?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface IPAddressResponse {
  id: string
  ipaddress?: string | undefined
  allocated?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  issourcenat?: boolean | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  forvirtualnetwork?: boolean | undefined
  vlanid?: string | undefined
  vlanname?: string | undefined
  isstaticnat?: boolean | undefined
  issystem?: boolean | undefined
  virtualmachineid?: string | undefined
  virtualmachinetype?: string | undefined
  vmipaddress?: string | undefined
  virtualmachinename?: string | undefined
  virtualmachinedisplayname?: string | undefined
  associatednetworkid?: string | undefined
  associatednetworkname?: string | undefined
  networkid?: string | undefined
  state?: string | undefined
  physicalnetworkid?: string | undefined
  purpose?: string | undefined
  vpcid?: string | undefined
  vpcname?: string | undefined
  tags?: ResourceTagResponse[] | undefined
  isportable?: boolean | undefined
  fordisplay?: boolean | undefined
  networkname?: string | undefined
  hasrules?: boolean | undefined
  forsystemvms?: boolean | undefined
  forprovider?: boolean | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface IdpResponse {
  id: string
  orgName?: string | undefined
  orgUrl?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ImageStoreDetailResponse {
  name?: string | undefined
  value?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ImageStoreResponse {
  id: string
  zoneid?: string | undefined
  zonename?: string | undefined
  name?: string | undefined
  url?: string | undefined
  protocol?: string | undefined
  providername?: string | undefined
  scope?: string | undefined
  readonly?: boolean | undefined
  disksizetotal?: number | undefined
  disksizeused?: number | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ImageTransferResponse {
  id: string
  backupid?: string | undefined
  vmid?: string | undefined
  volumeid?: string | undefined
  devicename?: string | undefined
  transferurl?: string | undefined
  phase?: string | undefined
  direction?: string | undefined
  created?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ImportVMTaskResponse {
  id: string
  zoneid?: string | undefined
  zonename?: string | undefined
  account?: string | undefined
  accountid?: string | undefined
  virtualmachineid?: string | undefined
  displayname?: string | undefined
  state?: string | undefined
  vcenter?: string | undefined
  datacentername?: string | undefined
  sourcevmname?: string | undefined
  step?: string | undefined
  stepduration?: string | undefined
  duration?: string | undefined
  description?: string | undefined
  convertinstancehostid?: string | undefined
  convertinstancehostname?: string | undefined
  created?: string | undefined
  lastupdated?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface InfrastructureResponse {
  zones?: number | undefined
  pods?: number | undefined
  clusters?: number | undefined
  hosts?: number | undefined
  storagepools?: number | undefined
  imagestores?: number | undefined
  backuprepositories?: number | undefined
  objectstores?: number | undefined
  systemvms?: number | undefined
  routers?: number | undefined
  ilbvms?: number | undefined
  cpusockets?: number | undefined
  managementservers?: number | undefined
  alerts?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface InstanceGroupResponse {
  id: string
  name?: string | undefined
  created?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface InternalLoadBalancerElementResponse {
  id: string
  nspid?: string | undefined
  enabled?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface IpForwardingRuleResponse {
  id: string
  protocol?: string | undefined
  virtualmachineid?: string | undefined
  virtualmachinename?: string | undefined
  virtualmachinedisplayname?: string | undefined
  ipaddressid?: number | undefined
  ipaddress?: string | undefined
  startport?: number | undefined
  endport?: number | undefined
  state?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface IpQuarantineResponse {
  id: string
  ipaddress?: string | undefined
  previousownerid?: string | undefined
  previousownername?: string | undefined
  created?: string | undefined
  removed?: string | undefined
  enddate?: string | undefined
  removalreason?: string | undefined
  removeraccountid?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface IpRangeResponse {
  gateway?: string | undefined
  cidr?: string | undefined
  startip?: string | undefined
  endip?: string | undefined
  forsystemvms?: string | undefined
  vlanid?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface Ipv4RouteResponse {
  subnet?: string | undefined
  gateway?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface Ipv4SubnetForGuestNetworkResponse {
  id: string
  parentid?: string | undefined
  parentsubnet?: string | undefined
  subnet?: string | undefined
  state?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  networkid?: string | undefined
  networkname?: string | undefined
  vpcid?: string | undefined
  vpcname?: string | undefined
  created?: string | undefined
  removed?: string | undefined
  allocated?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface Ipv6RouteResponse {
  subnet?: string | undefined
  gateway?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface IsAccountAllowedToCreateOfferingsWithTagsResponse {
  isallowed?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface IsoVmResponse {
  id: string
  name?: string | undefined
  displaytext?: string | undefined
  bootable?: boolean | undefined
  isfeatured?: boolean | undefined
  ostypeid?: string | undefined
  ostypename?: string | undefined
  virtualmachineid?: string | undefined
  vmname?: string | undefined
  vmdisplayname?: string | undefined
  vmstate?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface IsolationMethodResponse {
  name?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface KMSKeyResponse {
  id: string
  name?: string | undefined
  description?: string | undefined
  account?: string | undefined
  accountid?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  hsmprofileid?: string | undefined
  hsmprofile?: string | undefined
  algorithm?: string | undefined
  keybits?: number | undefined
  version?: number | undefined
  enabled?: boolean | undefined
  created?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  keklabel?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface KubernetesClusterConfigResponse {
  id: string
  name?: string | undefined
  configdata?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface KubernetesClusterResponse {
  id: string
  name?: string | undefined
  description?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  serviceofferingid?: string | undefined
  serviceofferingname?: string | undefined
  workerofferingid?: string | undefined
  workerofferingname?: string | undefined
  controlofferingid?: string | undefined
  controlofferingname?: string | undefined
  etcdofferingid?: string | undefined
  etcdofferingname?: string | undefined
  etcdnodes?: number | undefined
  templateid?: string | undefined
  templatename?: string | undefined
  networkid?: string | undefined
  associatednetworkname?: string | undefined
  kubernetesversionid?: string | undefined
  kubernetesversionname?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  keypair?: string | undefined
  cniconfigurationid?: string | undefined
  cniconfigname?: string | undefined
  masternodes?: number | undefined
  controlnodes?: number | undefined
  size?: number | undefined
  state?: string | undefined
  cpunumber?: string | undefined
  memory?: string | undefined
  endpoint?: string | undefined
  consoleendpoint?: string | undefined
  virtualmachines?: KubernetesUserVmResponse[] | undefined
  ipaddress?: string | undefined
  ipaddressid?: string | undefined
  etcdips?: Record<string, string> | undefined
  autoscalingenabled?: boolean | undefined
  minsize?: number | undefined
  maxsize?: number | undefined
  csienabled?: boolean | undefined
  clustertype?: string | undefined
  created?: string | undefined
  controlaffinitygroupids?: string | undefined
  controlaffinitygroupnames?: string | undefined
  workeraffinitygroupids?: string | undefined
  workeraffinitygroupnames?: string | undefined
  etcdaffinitygroupids?: string | undefined
  etcdaffinitygroupnames?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface KubernetesSupportedVersionResponse {
  id: string
  name?: string | undefined
  semanticversion?: string | undefined
  isoid?: string | undefined
  isoname?: string | undefined
  isourl?: string | undefined
  isostate?: string | undefined
  arch?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  supportsha?: boolean | undefined
  supportsautoscaling?: boolean | undefined
  state?: string | undefined
  mincpunumber?: number | undefined
  minmemory?: number | undefined
  created?: string | undefined
  directdownload?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface KubernetesUserVmResponse {
  isexternalnode?: boolean | undefined
  isetcdnode?: boolean | undefined
  kubernetesnodeversion?: string | undefined
  id: string
  name?: string | undefined
  displayname?: string | undefined
  account?: string | undefined
  userid?: string | undefined
  username?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  created?: string | undefined
  lastupdated?: string | undefined
  state?: string | undefined
  haenable?: boolean | undefined
  groupid?: string | undefined
  group?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  hostid?: string | undefined
  hostname?: string | undefined
  hostcontrolstate?: string | undefined
  templateid?: string | undefined
  templatename?: string | undefined
  templatetype?: string | undefined
  templateformat?: string | undefined
  templatedisplaytext?: string | undefined
  passwordenabled?: boolean | undefined
  isoid?: string | undefined
  isoname?: string | undefined
  isodisplaytext?: string | undefined
  isos?: AttachedIsoResponse[] | undefined
  isomaxcount?: number | undefined
  serviceofferingid?: string | undefined
  serviceofferingname?: string | undefined
  diskofferingid?: string | undefined
  diskofferingname?: string | undefined
  gpucardid?: string | undefined
  gpucardname?: string | undefined
  vgpuprofileid?: string | undefined
  vgpuprofilename?: string | undefined
  videoram?: number | undefined
  maxheads?: number | undefined
  maxresolutionx?: number | undefined
  maxresolutiony?: number | undefined
  gpucount?: number | undefined
  backupofferingid?: string | undefined
  backupofferingname?: string | undefined
  backupprovider?: string | undefined
  forvirtualnetwork?: boolean | undefined
  cpunumber?: number | undefined
  cpuspeed?: number | undefined
  memory?: number | undefined
  vgpu?: string | undefined
  cpuused?: string | undefined
  networkkbsread?: number | undefined
  networkkbswrite?: number | undefined
  diskkbsread?: number | undefined
  diskkbswrite?: number | undefined
  memorykbs?: number | undefined
  memoryintfreekbs?: number | undefined
  memorytargetkbs?: number | undefined
  diskioread?: number | undefined
  diskiowrite?: number | undefined
  guestosid?: string | undefined
  rootdeviceid?: number | undefined
  rootdevicetype?: string | undefined
  securitygroup?: SecurityGroupResponse[] | undefined
  password?: string | undefined
  nic?: NicResponse[] | undefined
  hypervisor?: string | undefined
  ipaddress?: string | undefined
  publicipid?: string | undefined
  publicip?: string | undefined
  instancename?: string | undefined
  details?: Record<string, unknown> | undefined
  readonlydetails?: string | undefined
  alloweddetails?: string | undefined
  keypairs?: string | undefined
  affinitygroup?: AffinityGroupResponse[] | undefined
  displayvm?: boolean | undefined
  isdynamicallyscalable?: boolean | undefined
  deleteprotection?: boolean | undefined
  servicestate?: string | undefined
  ostypeid?: string | undefined
  osdisplayname?: string | undefined
  bootmode?: string | undefined
  boottype?: string | undefined
  pooltype?: string | undefined
  receivedbytes?: number | undefined
  sentbytes?: number | undefined
  icon?: ResourceIconResponse | undefined
  autoscalevmgroupid?: string | undefined
  autoscalevmgroupname?: string | undefined
  userdata?: string | undefined
  userdataid?: string | undefined
  userdataname?: string | undefined
  userdatapolicy?: string | undefined
  userdatadetails?: string | undefined
  vnfnics?: unknown[] | undefined
  vnfdetails?: Record<string, string> | undefined
  vmtype?: string | undefined
  arch?: string | undefined
  leaseduration?: number | undefined
  leaseexpirydate?: string | undefined
  leaseexpiryaction?: string | undefined
  tags?: ResourceTagResponse[] | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface LBHealthCheckPolicyResponse {
  id: string
  pingpath?: string | undefined
  description?: string | undefined
  state?: string | undefined
  responsetime?: number | undefined
  healthcheckinterval?: number | undefined
  healthcheckthresshold?: number | undefined
  unhealthcheckthresshold?: number | undefined
  fordisplay?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface LBHealthCheckResponse {
  lbruleid?: string | undefined
  account?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  zoneid?: string | undefined
  healthcheckpolicy?: LBHealthCheckPolicyResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface LBStickinessPolicyResponse {
  id: string
  name?: string | undefined
  methodname?: string | undefined
  description?: string | undefined
  state?: string | undefined
  fordisplay?: boolean | undefined
  params?: Record<string, string> | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface LBStickinessResponse {
  lbruleid?: string | undefined
  name?: string | undefined
  description?: string | undefined
  account?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  state?: string | undefined
  zoneid?: string | undefined
  stickinesspolicy?: LBStickinessPolicyResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface LDAPConfigResponse {
  hostname?: string | undefined
  port?: string | undefined
  ssl?: string | undefined
  searchbase?: string | undefined
  queryfilter?: string | undefined
  binddn?: string | undefined
  bindpass?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface LDAPRemoveResponse {
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface LdapConfigurationResponse {
  id: string
  hostname?: string | undefined
  port?: number | undefined
  domainid?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface LdapUserResponse {
  email?: string | undefined
  principal?: string | undefined
  firstname?: string | undefined
  lastname?: string | undefined
  username?: string | undefined
  domain?: string | undefined
  conflictingusersource?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface LinkAccountToLdapResponse {
  domainid?: string | undefined
  ldapdomain?: string | undefined
  type?: string | undefined
  accounttype?: number | undefined
  accountid?: string | undefined
  account?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface LinkDomainToLdapResponse {
  domainid?: string | undefined
  name?: string | undefined
  ldapdomain?: string | undefined
  type?: string | undefined
  accounttype?: number | undefined
  accountid?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ListElastistorInterfaceResponse {
  id: string
  name?: string | undefined
  status?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ListElastistorPoolResponse {
  id: string
  name?: string | undefined
  state?: string | undefined
  size?: number | undefined
  maxiops?: number | undefined
  controllerid?: string | undefined
  gateway?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ListElastistorVolumeResponse {
  id: string
  name?: string | undefined
  graceallowed?: string | undefined
  deduplication?: string | undefined
  compression?: string | undefined
  sync?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ListResponse {
  responses?: unknown[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface LoadBalancerResponse {
  id: string
  name?: string | undefined
  description?: string | undefined
  publicipid?: string | undefined
  publicip?: string | undefined
  publicport?: string | undefined
  privateport?: string | undefined
  algorithm?: string | undefined
  networkid?: string | undefined
  cidrlist?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  state?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  protocol?: string | undefined
  tags?: ResourceTagResponse[] | undefined
  fordisplay?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface LoadBalancerRuleVmMapResponse {
  loadbalancerruleinstance?: UserVmResponse | undefined
  lbvmipaddresses?: string[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface LoginCmdResponse {
  username?: string | undefined
  userid?: string | undefined
  domainid?: string | undefined
  timeout?: number | undefined
  account?: string | undefined
  firstname?: string | undefined
  lastname?: string | undefined
  type?: string | undefined
  timezone?: string | undefined
  timezoneoffset?: string | undefined
  registered?: string | undefined
  sessionkey?: string | undefined
  is2faenabled?: string | undefined
  is2faverified?: string | undefined
  providerfor2fa?: string | undefined
  issuerfor2fa?: string | undefined
  managementserverid?: string | undefined
  passwordchangerequired?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface LogoutCmdResponse {
  description?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ManagementServerMaintenanceResponse {
  managementserverid?: string | undefined
  state?: string | undefined
  maintenanceinitiated?: boolean | undefined
  shutdowntriggered?: boolean | undefined
  readyforshutdown?: boolean | undefined
  pendingjobscount?: number | undefined
  agentscount?: number | undefined
  agents?: string[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ManagementServerMetricsResponse {
  availableprocessors?: number | undefined
  agentcount?: number | undefined
  sessions?: number | undefined
  heapmemoryused?: number | undefined
  heapmemorytotal?: number | undefined
  threadsblockedcount?: number | undefined
  threadsdaemoncount?: number | undefined
  threadsrunnablecount?: number | undefined
  threadsteminatedcount?: number | undefined
  threadstotalcount?: number | undefined
  threadswaitingcount?: number | undefined
  systemmemorytotal?: string | undefined
  systemmemoryfree?: string | undefined
  systemmemoryused?: string | undefined
  systemmemoryvirtualsize?: string | undefined
  loginfo?: string | undefined
  systemtotalcpucycles?: number | undefined
  systemloadaverages?: number[] | undefined
  systemcycleusage?: number[] | undefined
  dbislocal?: boolean | undefined
  usageislocal?: boolean | undefined
  cpuload?: string | undefined
  collectiontime?: string | undefined
  id: string
  name?: string | undefined
  state?: string | undefined
  version?: string | undefined
  javadistribution?: string | undefined
  javaversion?: string | undefined
  osdistribution?: string | undefined
  lastserverstart?: string | undefined
  lastserverstop?: string | undefined
  lastboottime?: string | undefined
  kernelversion?: string | undefined
  serviceip?: string | undefined
  ipaddress?: string | undefined
  peers?: PeerManagementServerNodeResponse[] | undefined
  lastagents?: string[] | undefined
  agents?: string[] | undefined
  agentscount?: number | undefined
  pendingjobscount?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ManagementServerResponse {
  id: string
  name?: string | undefined
  state?: string | undefined
  version?: string | undefined
  javadistribution?: string | undefined
  javaversion?: string | undefined
  osdistribution?: string | undefined
  lastserverstart?: string | undefined
  lastserverstop?: string | undefined
  lastboottime?: string | undefined
  kernelversion?: string | undefined
  serviceip?: string | undefined
  ipaddress?: string | undefined
  peers?: PeerManagementServerNodeResponse[] | undefined
  lastagents?: string[] | undefined
  agents?: string[] | undefined
  agentscount?: number | undefined
  pendingjobscount?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface MigrationResponse {
  message?: string | undefined
  migrationtype?: string | undefined
  success?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface MockResponse {
  id?: number | undefined
  zoneid?: number | undefined
  podid?: number | undefined
  clusterid?: number | undefined
  hostid?: number | undefined
  name?: string | undefined
  count?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface NetScalerServicePackageResponse {
  id: string
  name?: string | undefined
  description?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface NetrisProviderResponse {
  name?: string | undefined
  uuid?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  netrisurl?: string | undefined
  sitename?: string | undefined
  tenantname?: string | undefined
  netristag?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface NetscalerControlCenterResponse {
  id: string
  username?: string | undefined
  uuid?: string | undefined
  ipaddress?: string | undefined
  numretries?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface NetscalerLoadBalancerResponse {
  lbdeviceid?: string | undefined
  physicalnetworkid?: string | undefined
  provider?: string | undefined
  lbdevicename?: string | undefined
  lbdevicestate?: string | undefined
  lbdevicecapacity?: number | undefined
  lbdevicededicated?: boolean | undefined
  publicinterface?: string | undefined
  privateinterface?: string | undefined
  ipaddress?: string | undefined
  gslbprovider?: boolean | undefined
  isexclusivegslbprovider?: boolean | undefined
  gslbproviderpublicip?: string | undefined
  gslbproviderprivateip?: string | undefined
  podids?: number[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface NetworkACLItemResponse {
  id: string
  protocol?: string | undefined
  startport?: string | undefined
  endport?: string | undefined
  traffictype?: string | undefined
  state?: string | undefined
  cidrlist?: string | undefined
  icmptype?: number | undefined
  icmpcode?: number | undefined
  tags?: ResourceTagResponse[] | undefined
  aclid?: string | undefined
  aclname?: string | undefined
  number?: number | undefined
  action?: string | undefined
  fordisplay?: boolean | undefined
  reason?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface NetworkACLResponse {
  id: string
  name?: string | undefined
  description?: string | undefined
  vpcid?: string | undefined
  vpcname?: string | undefined
  fordisplay?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface NetworkDeviceResponse {
  id: string
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface NetworkOfferingResponse {
  id: string
  name?: string | undefined
  displaytext?: string | undefined
  tags?: string | undefined
  created?: string | undefined
  traffictype?: string | undefined
  isdefault?: boolean | undefined
  specifyvlan?: boolean | undefined
  conservemode?: boolean | undefined
  specifyipranges?: boolean | undefined
  availability?: string | undefined
  networkrate?: number | undefined
  state?: string | undefined
  guestiptype?: string | undefined
  serviceofferingid?: string | undefined
  service?: ServiceResponse[] | undefined
  forvpc?: boolean | undefined
  fornsx?: boolean | undefined
  fortungsten?: boolean | undefined
  networkmode?: string | undefined
  ispersistent?: boolean | undefined
  details?: Record<string, unknown> | undefined
  egressdefaultpolicy?: boolean | undefined
  maxconnections?: number | undefined
  supportsstrechedl2subnet?: boolean | undefined
  supportspublicaccess?: boolean | undefined
  supportsinternallb?: boolean | undefined
  domainid?: string | undefined
  domain?: string | undefined
  zoneid?: string | undefined
  zone?: string | undefined
  internetprotocol?: string | undefined
  specifyasnumber?: boolean | undefined
  routingmode?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface NetworkPermissionsResponse {
  networkid?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  account?: string | undefined
  accountid?: string | undefined
  project?: string | undefined
  projectid?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface NetworkProtocolResponse {
  index?: number | undefined
  name?: string | undefined
  description?: string | undefined
  details?: Record<string, unknown> | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface NetworkResponse {
  id: string
  name?: string | undefined
  displaytext?: string | undefined
  broadcastdomaintype?: string | undefined
  traffictype?: string | undefined
  gateway?: string | undefined
  netmask?: string | undefined
  cidr?: string | undefined
  networkcidr?: string | undefined
  reservediprange?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  networkofferingid?: string | undefined
  networkofferingname?: string | undefined
  networkofferingdisplaytext?: string | undefined
  networkofferingconservemode?: boolean | undefined
  networkofferingavailability?: string | undefined
  issystem?: boolean | undefined
  state?: string | undefined
  related?: string | undefined
  broadcasturi?: string | undefined
  dns1?: string | undefined
  dns2?: string | undefined
  type?: string | undefined
  vlan?: string | undefined
  asnumberid?: string | undefined
  asnumber?: number | undefined
  acltype?: string | undefined
  subdomainaccess?: boolean | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  isdefault?: boolean | undefined
  service?: ServiceResponse[] | undefined
  networkdomain?: string | undefined
  physicalnetworkid?: string | undefined
  restartrequired?: boolean | undefined
  specifyvlan?: boolean | undefined
  specifyipranges?: boolean | undefined
  vpcid?: string | undefined
  vpcname?: string | undefined
  tungstenvirtualrouteruuid?: string | undefined
  canusefordeploy?: boolean | undefined
  ispersistent?: boolean | undefined
  tags?: ResourceTagResponse[] | undefined
  details?: Record<string, string> | undefined
  ip6gateway?: string | undefined
  ip6cidr?: string | undefined
  displaynetwork?: boolean | undefined
  aclid?: string | undefined
  aclname?: string | undefined
  strechedl2subnet?: boolean | undefined
  zonesnetworkspans?: string[] | undefined
  externalid?: string | undefined
  redundantrouter?: boolean | undefined
  supportsvmautoscaling?: boolean | undefined
  icon?: ResourceIconResponse | undefined
  created?: string | undefined
  receivedbytes?: number | undefined
  sentbytes?: number | undefined
  egressdefaultpolicy?: boolean | undefined
  internetprotocol?: string | undefined
  ip6routing?: string | undefined
  ip6routes?: Ipv6RouteResponse[] | undefined
  publicmtu?: number | undefined
  privatemtu?: number | undefined
  ip6dns1?: string | undefined
  ip6dns2?: string | undefined
  ip4routing?: string | undefined
  ip4routes?: Ipv4RouteResponse[] | undefined
  bgppeers?: BgpPeerResponse[] | undefined
  keepmacaddressonpublicnic?: boolean | undefined
  dnszone?: string | undefined
  dnssubdomain?: string | undefined
  associatednetworkid?: string | undefined
  associatednetwork?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface NicExtraDhcpOptionResponse {
  id: string
  nicid?: string | undefined
  extradhcpoptionname?: string | undefined
  extradhcpoptioncode?: number | undefined
  extradhcpvalue?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface NicResponse {
  id: string
  networkid?: string | undefined
  networkname?: string | undefined
  netmask?: string | undefined
  gateway?: string | undefined
  ipaddress?: string | undefined
  isolationuri?: string | undefined
  broadcasturi?: string | undefined
  traffictype?: string | undefined
  type?: string | undefined
  isdefault?: boolean | undefined
  macaddress?: string | undefined
  ip6gateway?: string | undefined
  ip6cidr?: string | undefined
  ip6address?: string | undefined
  secondaryip?: NicSecondaryIpResponse[] | undefined
  extradhcpoption?: NicExtraDhcpOptionResponse[] | undefined
  deviceid?: string | undefined
  virtualmachineid?: string | undefined
  nsxlogicalswitch?: string | undefined
  nsxlogicalswitchport?: string | undefined
  vlanid?: number | undefined
  isolatedpvlan?: number | undefined
  isolatedpvlantype?: string | undefined
  adaptertype?: string | undefined
  ipaddresses?: string[] | undefined
  mtu?: number | undefined
  publicipid?: string | undefined
  publicip?: string | undefined
  enabled?: boolean | undefined
  nicdnsname?: string | undefined
  vpcid?: string | undefined
  vpcname?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface NicSecondaryIpResponse {
  id: string
  secondaryip?: NicSecondaryIpResponse[] | undefined
  ipaddress?: string | undefined
  nicid?: string | undefined
  networkid?: string | undefined
  virtualmachineid?: string | undefined
  description?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface NiciraNvpDeviceResponse {
  nvpdeviceid?: string | undefined
  physicalnetworkid?: string | undefined
  provider?: string | undefined
  niciradevicename?: string | undefined
  hostname?: string | undefined
  transportzoneuuid?: string | undefined
  l3gatewayserviceuuid?: string | undefined
  l2gatewayserviceuuid?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface NsxControllerResponse {
  nsxprovideruuid?: string | undefined
  name?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  hostname?: string | undefined
  port?: string | undefined
  tier0gateway?: string | undefined
  edgecluster?: string | undefined
  transportzone?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface NwDeviceDhcpResponse {
  zoneid?: number | undefined
  podid?: number | undefined
  url?: string | undefined
  type?: string | undefined
  id: string
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface NwDevicePxeServerResponse {
  zoneid?: string | undefined
  podid?: string | undefined
  url?: string | undefined
  type?: string | undefined
  id: string
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface OauthProviderResponse {
  id: string
  provider?: string | undefined
  name?: string | undefined
  description?: string | undefined
  clientid?: string | undefined
  secretkey?: string | undefined
  redirecturi?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  authorizeurl?: string | undefined
  tokenurl?: string | undefined
  enabled?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ObjectStoreResponse {
  id: string
  name?: string | undefined
  url?: string | undefined
  providername?: string | undefined
  storagetotal?: number | undefined
  storageallocated?: number | undefined
  storageused?: number | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface OpenDaylightControllerResponse {
  id: string
  physicalnetworkid?: string | undefined
  name?: string | undefined
  url?: string | undefined
  username?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface OutOfBandManagementResponse {
  hostid?: string | undefined
  powerstate?: string | undefined
  enabled?: boolean | undefined
  driver?: string | undefined
  address?: string | undefined
  port?: string | undefined
  username?: string | undefined
  password?: string | undefined
  action?: string | undefined
  description?: string | undefined
  status?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface OvsProviderResponse {
  id: string
  nspid?: string | undefined
  enabled?: boolean | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface PaloAltoFirewallResponse {
  fwdeviceid?: string | undefined
  physicalnetworkid?: string | undefined
  provider?: string | undefined
  fwdevicename?: string | undefined
  fwdevicestate?: string | undefined
  fwdevicecapacity?: number | undefined
  zoneid?: string | undefined
  ipaddress?: string | undefined
  username?: string | undefined
  publicinterface?: string | undefined
  usageinterface?: string | undefined
  privateinterface?: string | undefined
  publiczone?: string | undefined
  privatezone?: string | undefined
  numretries?: string | undefined
  timeout?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface PeerManagementServerNodeResponse {
  state?: string | undefined
  lastupdated?: string | undefined
  peerid?: string | undefined
  peername?: string | undefined
  peermsid?: string | undefined
  peerrunid?: string | undefined
  peerstate?: string | undefined
  peerserviceip?: string | undefined
  peerserviceport?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface PhysicalNetworkResponse {
  id: string
  name?: string | undefined
  broadcastdomainrange?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  state?: string | undefined
  vlan?: string | undefined
  domainid?: string | undefined
  tags?: string | undefined
  isolationmethods?: string | undefined
  networkspeed?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface PodResponse {
  id: string
  name?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  gateway?: string | undefined
  netmask?: string | undefined
  ipranges?: IpRangeResponse[] | undefined
  startip?: string[] | undefined
  endip?: string[] | undefined
  forsystemvms?: string[] | undefined
  vlanid?: string[] | undefined
  allocationstate?: string | undefined
  capacity?: CapacityResponse[] | undefined
  storageaccessgroups?: string | undefined
  zonestorageaccessgroups?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface PortableIpRangeResponse {
  id: string
  regionid?: number | undefined
  gateway?: string | undefined
  netmask?: string | undefined
  vlan?: string | undefined
  startip?: string | undefined
  endip?: string | undefined
  portableipaddress?: PortableIpResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface PortableIpResponse {
  regionid?: number | undefined
  ipaddress?: string | undefined
  zoneid?: string | undefined
  networkid?: string | undefined
  vpcid?: string | undefined
  physicalnetworkid?: string | undefined
  accountid?: string | undefined
  domainid?: string | undefined
  allocated?: string | undefined
  state?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface PrivateGatewayResponse {
  id: string
  gateway?: string | undefined
  netmask?: string | undefined
  ipaddress?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  vlan?: string | undefined
  vpcid?: string | undefined
  vpcname?: string | undefined
  physicalnetworkid?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  state?: string | undefined
  sourcenatsupported?: boolean | undefined
  aclid?: string | undefined
  aclname?: string | undefined
  associatednetworkid?: string | undefined
  associatednetwork?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ProjectAccountResponse {
  projectid?: string | undefined
  project?: string | undefined
  accountid?: string | undefined
  account?: string | undefined
  username?: string | undefined
  accounttype?: number | undefined
  userid?: string | undefined
  projectroleid?: string | undefined
  role?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  user?: UserResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ProjectInvitationResponse {
  id: string
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  userid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  account?: string | undefined
  email?: string | undefined
  state?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ProjectResponse {
  id: string
  name?: string | undefined
  displaytext?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  owner?: Record<string, string>[] | undefined
  projectaccountname?: string | undefined
  state?: string | undefined
  tags?: ResourceTagResponse[] | undefined
  networklimit?: string | undefined
  networktotal?: number | undefined
  networkavailable?: string | undefined
  vpclimit?: string | undefined
  vpctotal?: number | undefined
  vpcavailable?: string | undefined
  cpulimit?: string | undefined
  cputotal?: number | undefined
  cpuavailable?: string | undefined
  memorylimit?: string | undefined
  memorytotal?: number | undefined
  memoryavailable?: string | undefined
  gpulimit?: string | undefined
  gputotal?: number | undefined
  gpuavailable?: string | undefined
  primarystoragelimit?: string | undefined
  primarystoragetotal?: number | undefined
  primarystorageavailable?: string | undefined
  secondarystoragelimit?: string | undefined
  secondarystoragetotal?: number | undefined
  secondarystorageavailable?: string | undefined
  bucketlimit?: string | undefined
  buckettotal?: number | undefined
  bucketavailable?: string | undefined
  objectstoragelimit?: string | undefined
  objectstoragetotal?: number | undefined
  objectstorageavailable?: string | undefined
  vmlimit?: string | undefined
  vmtotal?: number | undefined
  vmavailable?: string | undefined
  iplimit?: string | undefined
  iptotal?: number | undefined
  ipavailable?: string | undefined
  volumelimit?: string | undefined
  volumetotal?: number | undefined
  volumeavailable?: string | undefined
  snapshotlimit?: string | undefined
  snapshottotal?: number | undefined
  snapshotavailable?: string | undefined
  backuplimit?: string | undefined
  backuptotal?: number | undefined
  backupavailable?: string | undefined
  backupstoragelimit?: string | undefined
  backupstoragetotal?: number | undefined
  backupstorageavailable?: string | undefined
  templatelimit?: string | undefined
  templatetotal?: number | undefined
  templateavailable?: string | undefined
  vmstopped?: number | undefined
  vmrunning?: number | undefined
  icon?: ResourceIconResponse | undefined
  created?: string | undefined
  taggedresources?: TaggedResourceLimitAndCountResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ProjectRolePermissionResponse {
  id: string
  projectroleid?: string | undefined
  projectid?: string | undefined
  projectrolename?: string | undefined
  rule?: string | undefined
  permission?: string | undefined
  description?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ProjectRoleResponse {
  projectid?: string | undefined
  id: string
  name?: string | undefined
  description?: string | undefined
  ispublic?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ProviderResponse {
  name?: string | undefined
  physicalnetworkid?: string | undefined
  destinationphysicalnetworkid?: string | undefined
  state?: string | undefined
  id: string
  servicelist?: string[] | undefined
  canenableindividualservice?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface PurgeExpungedResourcesResponse {
  resourcecount?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface PxePingResponse {
  pingstorageserverip?: string | undefined
  pingdir?: string | undefined
  tftpdir?: string | undefined
  zoneid?: string | undefined
  podid?: string | undefined
  url?: string | undefined
  type?: string | undefined
  id: string
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface QuotaBalanceResponse {
  currency?: string | undefined
  date?: string | undefined
  balance?: number | undefined
  balances?: QuotaBalanceResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface QuotaConfigureEmailResponse {
  account?: string | undefined
  templatename?: string | undefined
  enabled?: boolean | undefined
  minbalance?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface QuotaCreditsResponse {
  credit?: number | undefined
  creditoruserid?: string | undefined
  creditorusername?: string | undefined
  creditedon?: string | undefined
  currency?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface QuotaEmailTemplateResponse {
  templatetype?: string | undefined
  templatesubject?: string | undefined
  templatebody?: string | undefined
  locale?: string | undefined
  last_updated?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface QuotaEnabledResponse {
  isenabled?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface QuotaPresetVariablesItemResponse {
  variable?: string | undefined
  description?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface QuotaResourceStatementItemResponse {
  tariffid?: string | undefined
  tariffname?: string | undefined
  quotaconsumed?: number | undefined
  startdate?: string | undefined
  enddate?: string | undefined
  accountid?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface QuotaResourceStatementResponse {
  usagename?: string | undefined
  unit?: string | undefined
  items?: QuotaResourceStatementItemResponse[] | undefined
  totalquota?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface QuotaStatementItemHistoryResponse {
  startdate?: string | undefined
  enddate?: string | undefined
  quotaconsumed?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface QuotaStatementItemResourceResponse {
  quotaconsumed?: number | undefined
  resourceid?: string | undefined
  displayname?: string | undefined
  removed?: boolean | undefined
  history?: QuotaStatementItemHistoryResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface QuotaStatementItemResponse {
  type?: number | undefined
  name?: string | undefined
  unit?: string | undefined
  quota?: number | undefined
  resources?: QuotaStatementItemResourceResponse[] | undefined
  history?: QuotaStatementItemHistoryResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface QuotaStatementResponse {
  accountid?: string | undefined
  accountname?: string | undefined
  domainid?: string | undefined
  quotausage?: QuotaStatementItemResponse[] | undefined
  totalquota?: number | undefined
  startdate?: string | undefined
  enddate?: string | undefined
  currency?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface QuotaSummaryResponse {
  accountid?: string | undefined
  account?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  balance?: number | undefined
  state?: string | undefined
  domainremoved?: boolean | undefined
  accountremoved?: boolean | undefined
  quota?: number | undefined
  startdate?: string | undefined
  enddate?: string | undefined
  currency?: string | undefined
  quotaenabled?: boolean | undefined
  projectname?: string | undefined
  projectid?: string | undefined
  projectremoved?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface QuotaTariffResponse {
  usageType?: number | undefined
  usageName?: string | undefined
  usageUnit?: string | undefined
  usageDiscriminator?: string | undefined
  tariffValue?: number | undefined
  effectiveDate?: string | undefined
  usageTypeDescription?: string | undefined
  currency?: string | undefined
  endDate?: string | undefined
  activationRule?: string | undefined
  name?: string | undefined
  description?: string | undefined
  id: string
  removed?: string | undefined
  position?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface QuotaTypeResponse {
  quotatypeid?: number | undefined
  description?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface QuotaUpdateResponse {
  updated_on?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface QuotaValidateActivationRuleResponse {
  activationrule?: string | undefined
  quotatype?: string | undefined
  isvalid?: boolean | undefined
  message?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface RegionResponse {
  id?: number | undefined
  name?: string | undefined
  endpoint?: string | undefined
  gslbserviceenabled?: boolean | undefined
  portableipserviceenabled?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface RegisterUserKeyResponse {
  apikey?: string | undefined
  secretkey?: string | undefined
  apikeyaccess?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface RemoteAccessVpnResponse {
  publicipid?: string | undefined
  publicip?: string | undefined
  iprange?: string | undefined
  presharedkey?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  state?: string | undefined
  id: string
  fordisplay?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface RemoveVirtualMachinesFromKubernetesClusterResponse {
  id: string
  success?: boolean | undefined
  displaytext?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ResourceCountResponse {
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  resourcetype?: string | undefined
  resourcetypename?: string | undefined
  resourcecount?: number | undefined
  tag?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ResourceDetailResponse {
  resourceid?: string | undefined
  resourcetype?: string | undefined
  key?: string | undefined
  value?: string | undefined
  fordisplay?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ResourceIconResponse {
  resourcetype?: string | undefined
  resourceid?: string | undefined
  base64image?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ResourceLimitResponse {
  account?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  resourcetype?: string | undefined
  resourcetypename?: string | undefined
  max?: number | undefined
  projectid?: string | undefined
  project?: string | undefined
  tag?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ResourceScheduleResponse {
  id: string
  resourcetype?: string | undefined
  resourceid?: string | undefined
  description?: string | undefined
  schedule?: string | undefined
  timezone?: string | undefined
  action?: unknown | undefined
  enabled?: boolean | undefined
  startdate?: string | undefined
  enddate?: string | undefined
  details?: Record<string, string> | undefined
  created?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ResourceTagResponse {
  key?: string | undefined
  value?: string | undefined
  resourcetype?: string | undefined
  resourceid?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  customer?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface RolePermissionResponse {
  id: string
  roleid?: string | undefined
  rolename?: string | undefined
  rule?: string | undefined
  permission?: string | undefined
  description?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface RoleResponse {
  type?: string | undefined
  isdefault?: boolean | undefined
  state?: string | undefined
  id: string
  name?: string | undefined
  description?: string | undefined
  ispublic?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface RollingMaintenanceHostSkippedResponse {
  hostid?: string | undefined
  hostname?: string | undefined
  reason?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface RollingMaintenanceHostUpdatedResponse {
  hostid?: string | undefined
  hostname?: string | undefined
  startdate?: string | undefined
  enddate?: string | undefined
  output?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface RollingMaintenanceResponse {
  success?: boolean | undefined
  details?: string | undefined
  hostsupdated?: RollingMaintenanceHostUpdatedResponse[] | undefined
  hostsskipped?: RollingMaintenanceHostSkippedResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface RouterHealthCheckResultResponse {
  checkname?: string | undefined
  checktype?: string | undefined
  success?: boolean | undefined
  status?: string | undefined
  lastupdated?: string | undefined
  details?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface RouterHealthCheckResultsListResponse {
  routerid?: string | undefined
  healthchecks?: RouterHealthCheckResultResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface RunDiagnosticsResponse {
  stdout?: string | undefined
  stderr?: string | undefined
  exitcode?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface SAMLMetaDataResponse {
  metadata?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface SSHKeyPairResponse {
  id: string
  name?: string | undefined
  account?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  fingerprint?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface SamlAuthorizationResponse {
  userid?: string | undefined
  status?: boolean | undefined
  idpid?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface SamlUserAccountResponse {
  userId?: string | undefined
  domainId?: string | undefined
  userName?: string | undefined
  accountName?: string | undefined
  domainName?: string | undefined
  idpId?: string | undefined
  domainPath?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface SecondaryStorageHeuristicsResponse {
  id: string
  name?: string | undefined
  description?: string | undefined
  zoneid?: string | undefined
  type?: string | undefined
  heuristicrule?: string | undefined
  created?: string | undefined
  removed?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface SecurityGroupResponse {
  id: string
  name?: string | undefined
  description?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  ingressrule?: SecurityGroupRuleResponse[] | undefined
  egressrule?: SecurityGroupRuleResponse[] | undefined
  tags?: ResourceTagResponse[] | undefined
  virtualmachinecount?: number | undefined
  virtualmachineids?: string[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface SecurityGroupRuleResponse {
  ruleid?: string | undefined
  protocol?: string | undefined
  icmptype?: number | undefined
  icmpcode?: number | undefined
  startport?: number | undefined
  endport?: number | undefined
  securitygroupname?: string | undefined
  account?: string | undefined
  cidr?: string | undefined
  tags?: ResourceTagResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ServiceInstanceResponse {
  id: string
  name?: string | undefined
  displayname?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ServiceOfferingResponse {
  id: string
  name?: string | undefined
  state?: string | undefined
  displaytext?: string | undefined
  cpunumber?: number | undefined
  cpuspeed?: number | undefined
  memory?: number | undefined
  created?: string | undefined
  storagetype?: string | undefined
  provisioningtype?: string | undefined
  offerha?: boolean | undefined
  limitcpuuse?: boolean | undefined
  isvolatile?: boolean | undefined
  storagetags?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  zoneid?: string | undefined
  zone?: string | undefined
  hosttags?: string | undefined
  issystem?: boolean | undefined
  defaultuse?: boolean | undefined
  systemvmtype?: string | undefined
  networkrate?: number | undefined
  iscustomizediops?: boolean | undefined
  miniops?: number | undefined
  maxiops?: number | undefined
  hypervisorsnapshotreserve?: number | undefined
  diskBytesReadRate?: number | undefined
  diskBytesReadRateMax?: number | undefined
  diskBytesReadRateMaxLength?: number | undefined
  diskBytesWriteRate?: number | undefined
  diskBytesWriteRateMax?: number | undefined
  diskBytesWriteRateMaxLength?: number | undefined
  diskIopsReadRate?: number | undefined
  diskIopsReadRateMax?: number | undefined
  diskIopsReadRateMaxLength?: number | undefined
  diskIopsWriteRate?: number | undefined
  diskIopsWriteRateMax?: number | undefined
  diskIopsWriteRateMaxLength?: number | undefined
  deploymentplanner?: string | undefined
  serviceofferingdetails?: Record<string, string> | undefined
  iscustomized?: boolean | undefined
  cacheMode?: string | undefined
  vspherestoragepolicy?: string | undefined
  rootdisksize?: number | undefined
  dynamicscalingenabled?: boolean | undefined
  diskofferingstrictness?: boolean | undefined
  diskofferingid?: string | undefined
  diskofferingname?: string | undefined
  diskofferingdisplaytext?: string | undefined
  encryptroot?: boolean | undefined
  gpucardid?: string | undefined
  gpucardname?: string | undefined
  vgpuprofileid?: string | undefined
  vgpuprofilename?: string | undefined
  videoram?: number | undefined
  maxheads?: number | undefined
  maxresolutionx?: number | undefined
  maxresolutiony?: number | undefined
  gpucount?: number | undefined
  gpudisplay?: boolean | undefined
  purgeresources?: boolean | undefined
  leaseduration?: number | undefined
  leaseexpiryaction?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ServiceResponse {
  name?: string | undefined
  provider?: Partial<ProviderResponse>[] | undefined
  capability?: CapabilityResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface SharedFSProviderResponse {
  name?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface SharedFSResponse {
  id: string
  name?: string | undefined
  description?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  virtualmachineid?: string | undefined
  vmstate?: string | undefined
  volumename?: string | undefined
  volumeid?: string | undefined
  storage?: string | undefined
  storageid?: string | undefined
  size?: number | undefined
  sizegb?: string | undefined
  diskofferingid?: string | undefined
  diskofferingname?: string | undefined
  iscustomdiskoffering?: boolean | undefined
  diskofferingdisplaytext?: string | undefined
  serviceofferingid?: string | undefined
  serviceofferingname?: string | undefined
  networkid?: string | undefined
  networkname?: string | undefined
  nic?: NicResponse[] | undefined
  path?: string | undefined
  state?: string | undefined
  provider?: string | undefined
  filesystem?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  provisioningtype?: string | undefined
  diskioread?: number | undefined
  diskiowrite?: number | undefined
  diskkbsread?: number | undefined
  diskkbswrite?: number | undefined
  virtualsize?: number | undefined
  physicalsize?: number | undefined
  utilization?: string | undefined
  tags?: ResourceTagResponse[] | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface SimulatorHAStateResponse {
  hastate?: string | undefined
  prevhastate?: string | undefined
  event?: string | undefined
  activitycounter?: number | undefined
  recoverycounter?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface Site2SiteCustomerGatewayResponse {
  id: string
  name?: string | undefined
  gateway?: string | undefined
  ipaddress?: string | undefined
  cidrlist?: string | undefined
  ipsecpsk?: string | undefined
  ikepolicy?: string | undefined
  esppolicy?: string | undefined
  ikelifetime?: number | undefined
  esplifetime?: number | undefined
  dpd?: boolean | undefined
  forceencap?: boolean | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  removed?: string | undefined
  splitconnections?: boolean | undefined
  ikeversion?: string | undefined
  obsoleteparameters?: string | undefined
  excludedparameters?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface Site2SiteVpnConnectionResponse {
  id: string
  s2svpngatewayid?: string | undefined
  publicip?: string | undefined
  s2scustomergatewayid?: string | undefined
  gateway?: string | undefined
  cidrlist?: string | undefined
  ipsecpsk?: string | undefined
  ikepolicy?: string | undefined
  esppolicy?: string | undefined
  ikelifetime?: number | undefined
  esplifetime?: number | undefined
  dpd?: boolean | undefined
  forceencap?: boolean | undefined
  state?: string | undefined
  passive?: boolean | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  created?: string | undefined
  removed?: string | undefined
  fordisplay?: boolean | undefined
  splitconnections?: boolean | undefined
  ikeversion?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface Site2SiteVpnGatewayResponse {
  id: string
  publicip?: string | undefined
  vpcid?: string | undefined
  vpcname?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  removed?: string | undefined
  fordisplay?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface SnapshotPolicyResponse {
  id: string
  volumeid?: string | undefined
  volumename?: string | undefined
  schedule?: string | undefined
  intervaltype?: number | undefined
  maxsnaps?: number | undefined
  timezone?: string | undefined
  fordisplay?: boolean | undefined
  zone?: ZoneResponse[] | undefined
  storage?: StoragePoolResponse[] | undefined
  tags?: ResourceTagResponse[] | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface SnapshotResponse {
  id: string
  account?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  snapshottype?: string | undefined
  volumeid?: string | undefined
  volumename?: string | undefined
  volumetype?: string | undefined
  volumestate?: string | undefined
  created?: string | undefined
  name?: string | undefined
  intervaltype?: string | undefined
  locationtype?: string | undefined
  state?: string | undefined
  status?: string | undefined
  physicalsize?: number | undefined
  chainsize?: number | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  revertable?: boolean | undefined
  ostypeid?: string | undefined
  osdisplayname?: string | undefined
  virtualsize?: number | undefined
  datastoreid?: string | undefined
  datastorename?: string | undefined
  datastorestate?: string | undefined
  datastoretype?: string | undefined
  downloaddetails?: Record<string, string> | undefined
  parent?: string | undefined
  parentname?: string | undefined
  tags?: ResourceTagResponse[] | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface SnapshotScheduleResponse {
  id: string
  volumeid?: string | undefined
  snapshotpolicyid?: string | undefined
  scheduled?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface SslCertResponse {
  id: string
  certificate?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  certchain?: string | undefined
  fingerprint?: string | undefined
  loadbalancerrulelist?: string[] | undefined
  name?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface SspResponse {
  hostid?: string | undefined
  zoneid?: string | undefined
  url?: string | undefined
  name?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface StaticRouteResponse {
  id: string
  state?: string | undefined
  vpcid?: string | undefined
  vpcgatewayid?: string | undefined
  vpcgatewayip?: string | undefined
  nexthop?: string | undefined
  cidr?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  tags?: ResourceTagResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface StatsResponse {
  timestamp?: string | undefined
  cpuused?: string | undefined
  diskioread?: number | undefined
  diskiowrite?: number | undefined
  diskiopstotal?: number | undefined
  diskkbsread?: number | undefined
  diskkbswrite?: number | undefined
  memoryintfreekbs?: number | undefined
  memorykbs?: number | undefined
  memorytargetkbs?: number | undefined
  networkkbsread?: number | undefined
  networkkbswrite?: number | undefined
  networkread?: string | undefined
  networkwrite?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface StorageAccessGroupResponse {
  id: string
  name?: string | undefined
  hosts?: HostResponse[] | undefined
  clusters?: ClusterResponse[] | undefined
  pods?: PodResponse[] | undefined
  zones?: ZoneResponse[] | undefined
  storagepools?: StoragePoolResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface StorageNetworkIpRangeResponse {
  id: string
  vlan?: number | undefined
  podid?: string | undefined
  startip?: string | undefined
  endip?: string | undefined
  gateway?: string | undefined
  networkid?: string | undefined
  zoneid?: string | undefined
  netmask?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface StoragePoolMetricsResponse {
  disksizeusedgb?: string | undefined
  disksizetotalgb?: string | undefined
  disksizeallocatedgb?: string | undefined
  disksizeunallocatedgb?: string | undefined
  storageusagethreshold?: boolean | undefined
  storageusagedisablethreshold?: boolean | undefined
  storageallocatedthreshold?: boolean | undefined
  storageallocateddisablethreshold?: boolean | undefined
  id: string
  zoneid?: string | undefined
  zonename?: string | undefined
  podid?: string | undefined
  podname?: string | undefined
  name?: string | undefined
  ipaddress?: string | undefined
  path?: string | undefined
  created?: string | undefined
  type?: string | undefined
  clusterid?: string | undefined
  clustername?: string | undefined
  capacitybytes?: number | undefined
  disksizetotal?: number | undefined
  disksizeallocated?: number | undefined
  disksizeused?: number | undefined
  capacityiops?: number | undefined
  allocatediops?: number | undefined
  usediops?: number | undefined
  storagecustomstats?: Record<string, string> | undefined
  tags?: string | undefined
  storageaccessgroups?: string | undefined
  nfsmountopts?: string | undefined
  istagarule?: boolean | undefined
  state?: string | undefined
  scope?: string | undefined
  overprovisionfactor?: string | undefined
  hypervisor?: string | undefined
  suitableformigration?: boolean | undefined
  provider?: string | undefined
  storagecapabilities?: Record<string, string> | undefined
  managed?: boolean | undefined
  details?: Record<string, string> | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface StoragePoolResponse {
  id: string
  zoneid?: string | undefined
  zonename?: string | undefined
  podid?: string | undefined
  podname?: string | undefined
  name?: string | undefined
  ipaddress?: string | undefined
  path?: string | undefined
  created?: string | undefined
  type?: string | undefined
  clusterid?: string | undefined
  clustername?: string | undefined
  capacitybytes?: number | undefined
  disksizetotal?: number | undefined
  disksizeallocated?: number | undefined
  disksizeused?: number | undefined
  capacityiops?: number | undefined
  allocatediops?: number | undefined
  usediops?: number | undefined
  storagecustomstats?: Record<string, string> | undefined
  tags?: string | undefined
  storageaccessgroups?: string | undefined
  nfsmountopts?: string | undefined
  istagarule?: boolean | undefined
  state?: string | undefined
  scope?: string | undefined
  overprovisionfactor?: string | undefined
  hypervisor?: string | undefined
  suitableformigration?: boolean | undefined
  provider?: string | undefined
  storagecapabilities?: Record<string, string> | undefined
  managed?: boolean | undefined
  details?: Record<string, string> | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface StorageProviderResponse {
  name?: string | undefined
  type?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface StorageTagResponse {
  id: string
  poolid?: number | undefined
  name?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface SuccessResponse {
  success?: boolean | undefined
  displaytext?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface SystemVmInstanceResponse {
  id: string
  systemvmtype?: string | undefined
  name?: string | undefined
  hostid?: string | undefined
  state?: string | undefined
  role?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface SystemVmResponse {
  id: string
  systemvmtype?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  dns1?: string | undefined
  dns2?: string | undefined
  networkdomain?: string | undefined
  gateway?: string | undefined
  name?: string | undefined
  podid?: string | undefined
  podname?: string | undefined
  hostid?: string | undefined
  hostname?: string | undefined
  hostcontrolstate?: string | undefined
  hypervisor?: string | undefined
  privateip?: string | undefined
  privatemacaddress?: string | undefined
  privatenetmask?: string | undefined
  linklocalip?: string | undefined
  linklocalmacaddress?: string | undefined
  linklocalnetmask?: string | undefined
  publicip?: string | undefined
  publicmacaddress?: string | undefined
  publicnetmask?: string | undefined
  storageip?: string | undefined
  templateid?: string | undefined
  templatename?: string | undefined
  created?: string | undefined
  state?: string | undefined
  agentstate?: string | undefined
  activeviewersessions?: number | undefined
  guestvlan?: string | undefined
  publicvlan?: string[] | undefined
  disconnected?: string | undefined
  version?: string | undefined
  isdynamicallyscalable?: boolean | undefined
  serviceofferingid?: string | undefined
  serviceofferingname?: string | undefined
  arch?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TaggedResourceLimitAndCountResponse {
  resourcetype?: number | undefined
  resourcetypename?: string | undefined
  tag?: string | undefined
  limit?: number | undefined
  total?: number | undefined
  available?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TemplateOVFPropertyResponse {
  key?: string | undefined
  type?: string | undefined
  value?: string | undefined
  password?: boolean | undefined
  qualifiers?: string | undefined
  userconfigurable?: boolean | undefined
  label?: string | undefined
  description?: string | undefined
  index?: number | undefined
  category?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TemplatePermissionsResponse {
  id: string
  ispublic?: boolean | undefined
  domainid?: string | undefined
  account?: string[] | undefined
  projectids?: string[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TemplateResponse {
  id: string
  name?: string | undefined
  displaytext?: string | undefined
  ispublic?: boolean | undefined
  created?: string | undefined
  removed?: string | undefined
  isready?: boolean | undefined
  passwordenabled?: boolean | undefined
  format?: string | undefined
  bootable?: boolean | undefined
  isfeatured?: boolean | undefined
  crossZones?: boolean | undefined
  ostypeid?: string | undefined
  ostypename?: string | undefined
  accountid?: string | undefined
  account?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  status?: string | undefined
  size?: number | undefined
  physicalsize?: number | undefined
  templatetype?: string | undefined
  hypervisor?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  domainid?: string | undefined
  isextractable?: boolean | undefined
  checksum?: string | undefined
  sourcetemplateid?: string | undefined
  hostid?: string | undefined
  hostname?: string | undefined
  templatetag?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  details?: Record<string, string> | undefined
  downloaddetails?: Record<string, string>[] | undefined
  arch?: string | undefined
  bits?: number | undefined
  sshkeyenabled?: boolean | undefined
  isdynamicallyscalable?: boolean | undefined
  directdownload?: boolean | undefined
  deployasis?: boolean | undefined
  forcks?: boolean | undefined
  deployasisdetails?: Record<string, string> | undefined
  parenttemplateid?: string | undefined
  childtemplates?: ChildTemplateResponse[] | undefined
  requireshvm?: boolean | undefined
  url?: string | undefined
  icon?: ResourceIconResponse | undefined
  userdataid?: string | undefined
  userdataname?: string | undefined
  userdatapolicy?: string | undefined
  userdataparams?: string | undefined
  extensionid?: string | undefined
  extensionname?: string | undefined
  tags?: ResourceTagResponse[] | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TlsDataResponse {
  crt?: string | undefined
  key?: string | undefined
  chain?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TrafficMonitorResponse {
  id: string
  zoneid?: string | undefined
  ipaddress?: string | undefined
  numretries?: string | undefined
  timeout?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TrafficTypeImplementorResponse {
  traffictype?: string | undefined
  traffictypeimplementor?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TrafficTypeResponse {
  id: string
  traffictype?: string | undefined
  physicalnetworkid?: string | undefined
  xennetworklabel?: string | undefined
  kvmnetworklabel?: string | undefined
  vmwarenetworklabel?: string | undefined
  hypervnetworklabel?: string | undefined
  vlan?: string | undefined
  isolationmethods?: string | undefined
  ovm3networklabel?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TungstenFabricAddressGroupResponse {
  uuid?: string | undefined
  name?: string | undefined
  ipprefix?: string | undefined
  ipprefixlen?: number | undefined
  zoneid?: number | undefined
  zonename?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TungstenFabricApplicationPolicySetResponse {
  uuid?: string | undefined
  name?: string | undefined
  firewallpolicy?: TungstenFabricFirewallPolicyResponse[] | undefined
  tag?: TungstenFabricTagResponse[] | undefined
  zoneid?: number | undefined
  zonename?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TungstenFabricFirewallPolicyResponse {
  uuid?: string | undefined
  name?: string | undefined
  firewallrule?: TungstenFabricFirewallRuleResponse[] | undefined
  zoneid?: number | undefined
  zonename?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TungstenFabricFirewallRuleResponse {
  uuid?: string | undefined
  name?: string | undefined
  action?: string | undefined
  servicegroup?: string | undefined
  srctag?: string | undefined
  srcaddressgroup?: string | undefined
  srcnetwork?: string | undefined
  direction?: string | undefined
  desttag?: string | undefined
  destaddressgroup?: string | undefined
  destnetwork?: string | undefined
  tagtype?: string | undefined
  zoneid?: number | undefined
  zonename?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TungstenFabricLBHealthMonitorResponse {
  lbruleid?: string | undefined
  id?: number | undefined
  uuid?: string | undefined
  type?: string | undefined
  retry?: number | undefined
  timeout?: number | undefined
  interval?: number | undefined
  httpmethod?: string | undefined
  expectedcode?: string | undefined
  urlpath?: string | undefined
  zoneid?: number | undefined
  zonename?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TungstenFabricLogicalRouterResponse {
  uuid?: string | undefined
  name?: string | undefined
  network?: TungstenFabricNetworkResponse[] | undefined
  zoneid?: number | undefined
  zonename?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TungstenFabricNetworkResponse {
  uuid?: string | undefined
  name?: string | undefined
  zoneid?: number | undefined
  zonename?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TungstenFabricNicResponse {
  uuid?: string | undefined
  name?: string | undefined
  zoneid?: number | undefined
  zonename?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TungstenFabricPolicyResponse {
  uuid?: string | undefined
  name?: string | undefined
  network?: TungstenFabricNetworkResponse[] | undefined
  zoneid?: number | undefined
  zonename?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TungstenFabricProviderResponse {
  name?: string | undefined
  tungstenprovideruuid?: string | undefined
  zoneid?: number | undefined
  zonename?: string | undefined
  securitygroupsenabled?: boolean | undefined
  tungstenproviderhostname?: string | undefined
  tungstenproviderport?: string | undefined
  tungstengateway?: string | undefined
  tungstenprovidervrouterport?: string | undefined
  tungstenproviderintrospectport?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TungstenFabricRuleResponse {
  uuid?: string | undefined
  policyuuid?: string | undefined
  direction?: string | undefined
  action?: string | undefined
  protocol?: string | undefined
  srcnetwork?: string | undefined
  srcipprefix?: string | undefined
  srcipprefixlen?: number | undefined
  srcstartport?: number | undefined
  srcendport?: number | undefined
  destnetwork?: string | undefined
  destipprefix?: string | undefined
  destipprefixlen?: number | undefined
  deststartport?: number | undefined
  destendport?: number | undefined
  zoneid?: number | undefined
  zonename?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TungstenFabricServiceGroupResponse {
  uuid?: string | undefined
  name?: string | undefined
  protocol?: string | undefined
  startport?: number | undefined
  endport?: number | undefined
  zoneid?: number | undefined
  zonename?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TungstenFabricTagResponse {
  uuid?: string | undefined
  name?: string | undefined
  network?: TungstenFabricNetworkResponse[] | undefined
  vm?: TungstenFabricVmResponse[] | undefined
  nic?: TungstenFabricNicResponse[] | undefined
  policy?: TungstenFabricPolicyResponse[] | undefined
  zoneid?: number | undefined
  zonename?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TungstenFabricTagTypeResponse {
  uuid?: string | undefined
  name?: string | undefined
  zoneid?: number | undefined
  zonename?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface TungstenFabricVmResponse {
  uuid?: string | undefined
  name?: string | undefined
  zoneid?: number | undefined
  zonename?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface UcsBladeResponse {
  id: string
  ucsmanagerid?: string | undefined
  hostid?: string | undefined
  bladedn?: string | undefined
  profiledn?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface UcsManagerResponse {
  id: string
  name?: string | undefined
  url?: string | undefined
  zoneid?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface UcsProfileResponse {
  ucsdn?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface UnmanageVMInstanceResponse {
  success?: boolean | undefined
  details?: string | undefined
  hostid?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface UnmanagedInstanceDiskResponse {
  id: string
  label?: string | undefined
  capacity?: number | undefined
  imagepath?: string | undefined
  controller?: string | undefined
  controllerunit?: number | undefined
  position?: number | undefined
  datastorename?: string | undefined
  datastorehost?: string | undefined
  datastorepath?: string | undefined
  datastoretype?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface UnmanagedInstanceResponse {
  name?: string | undefined
  clusterid?: string | undefined
  clustername?: string | undefined
  hostid?: string | undefined
  hostname?: string | undefined
  hypervisor?: string | undefined
  hypervisorversion?: string | undefined
  powerstate?: string | undefined
  cpunumber?: number | undefined
  cpucorepersocket?: number | undefined
  cpuspeed?: number | undefined
  memory?: number | undefined
  osid?: string | undefined
  osdisplayname?: string | undefined
  bootmode?: string | undefined
  boottype?: string | undefined
  disk?: UnmanagedInstanceDiskResponse[] | undefined
  nic?: NicResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface UpgradeRouterTemplateResponse {
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface UsageRecordResponse {
  account?: string | undefined
  accountid?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  zoneid?: string | undefined
  description?: string | undefined
  usage?: string | undefined
  usagetype?: number | undefined
  rawusage?: string | undefined
  virtualmachineid?: string | undefined
  name?: string | undefined
  offeringid?: string | undefined
  templateid?: string | undefined
  ostypeid?: string | undefined
  osdisplayname?: string | undefined
  oscategoryid?: string | undefined
  oscategoryname?: string | undefined
  usageid?: string | undefined
  type?: string | undefined
  size?: number | undefined
  virtualsize?: number | undefined
  cpunumber?: number | undefined
  cpuspeed?: number | undefined
  memory?: number | undefined
  startdate?: string | undefined
  enddate?: string | undefined
  issourcenat?: boolean | undefined
  issystem?: boolean | undefined
  networkid?: string | undefined
  isdefault?: boolean | undefined
  vpcid?: string | undefined
  tags?: ResourceTagResponse[] | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface UsageServerMetricsResponse {
  collectiontime?: string | undefined
  hostname?: string | undefined
  state?: string | undefined
  lastheartbeat?: string | undefined
  lastsuccessfuljob?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface UsageTypeResponse {
  id?: number | undefined
  name?: string | undefined
  description?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface UserDataResponse {
  id: string
  name?: string | undefined
  accountid?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  userdata?: string | undefined
  params?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface UserResponse {
  id: string
  username?: string | undefined
  firstname?: string | undefined
  lastname?: string | undefined
  email?: string | undefined
  created?: string | undefined
  state?: string | undefined
  account?: string | undefined
  accounttype?: number | undefined
  usersource?: string | undefined
  roleid?: string | undefined
  roletype?: string | undefined
  rolename?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  timezone?: string | undefined
  apikey?: string | undefined
  secretkey?: string | undefined
  accountid?: string | undefined
  iscallerchilddomain?: boolean | undefined
  isdefault?: boolean | undefined
  icon?: ResourceIconResponse | undefined
  is2faenabled?: boolean | undefined
  is2famandated?: boolean | undefined
  apikeyaccess?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface UserTwoFactorAuthenticationSetupResponse {
  id: string
  username?: string | undefined
  accountid?: string | undefined
  secretcode?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface UserTwoFactorAuthenticatorProviderResponse {
  name?: string | undefined
  description?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface UserVmResponse {
  id: string
  name?: string | undefined
  displayname?: string | undefined
  account?: string | undefined
  userid?: string | undefined
  username?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  created?: string | undefined
  lastupdated?: string | undefined
  state?: string | undefined
  haenable?: boolean | undefined
  groupid?: string | undefined
  group?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  hostid?: string | undefined
  hostname?: string | undefined
  hostcontrolstate?: string | undefined
  templateid?: string | undefined
  templatename?: string | undefined
  templatetype?: string | undefined
  templateformat?: string | undefined
  templatedisplaytext?: string | undefined
  passwordenabled?: boolean | undefined
  isoid?: string | undefined
  isoname?: string | undefined
  isodisplaytext?: string | undefined
  isos?: AttachedIsoResponse[] | undefined
  isomaxcount?: number | undefined
  serviceofferingid?: string | undefined
  serviceofferingname?: string | undefined
  diskofferingid?: string | undefined
  diskofferingname?: string | undefined
  gpucardid?: string | undefined
  gpucardname?: string | undefined
  vgpuprofileid?: string | undefined
  vgpuprofilename?: string | undefined
  videoram?: number | undefined
  maxheads?: number | undefined
  maxresolutionx?: number | undefined
  maxresolutiony?: number | undefined
  gpucount?: number | undefined
  backupofferingid?: string | undefined
  backupofferingname?: string | undefined
  backupprovider?: string | undefined
  forvirtualnetwork?: boolean | undefined
  cpunumber?: number | undefined
  cpuspeed?: number | undefined
  memory?: number | undefined
  vgpu?: string | undefined
  cpuused?: string | undefined
  networkkbsread?: number | undefined
  networkkbswrite?: number | undefined
  diskkbsread?: number | undefined
  diskkbswrite?: number | undefined
  memorykbs?: number | undefined
  memoryintfreekbs?: number | undefined
  memorytargetkbs?: number | undefined
  diskioread?: number | undefined
  diskiowrite?: number | undefined
  guestosid?: string | undefined
  rootdeviceid?: number | undefined
  rootdevicetype?: string | undefined
  securitygroup?: SecurityGroupResponse[] | undefined
  password?: string | undefined
  nic?: NicResponse[] | undefined
  hypervisor?: string | undefined
  ipaddress?: string | undefined
  publicipid?: string | undefined
  publicip?: string | undefined
  instancename?: string | undefined
  details?: Record<string, unknown> | undefined
  readonlydetails?: string | undefined
  alloweddetails?: string | undefined
  keypairs?: string | undefined
  affinitygroup?: AffinityGroupResponse[] | undefined
  displayvm?: boolean | undefined
  isdynamicallyscalable?: boolean | undefined
  deleteprotection?: boolean | undefined
  servicestate?: string | undefined
  ostypeid?: string | undefined
  osdisplayname?: string | undefined
  bootmode?: string | undefined
  boottype?: string | undefined
  pooltype?: string | undefined
  receivedbytes?: number | undefined
  sentbytes?: number | undefined
  icon?: ResourceIconResponse | undefined
  autoscalevmgroupid?: string | undefined
  autoscalevmgroupname?: string | undefined
  userdata?: string | undefined
  userdataid?: string | undefined
  userdataname?: string | undefined
  userdatapolicy?: string | undefined
  userdatadetails?: string | undefined
  vnfnics?: unknown[] | undefined
  vnfdetails?: Record<string, string> | undefined
  vmtype?: string | undefined
  arch?: string | undefined
  leaseduration?: number | undefined
  leaseexpirydate?: string | undefined
  leaseexpiryaction?: string | undefined
  tags?: ResourceTagResponse[] | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface VMScheduleResponse {
  id: string
  virtualmachineid?: string | undefined
  description?: string | undefined
  schedule?: string | undefined
  timezone?: string | undefined
  action?: unknown | undefined
  enabled?: boolean | undefined
  startdate?: string | undefined
  enddate?: string | undefined
  created?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface VMSnapshotResponse {
  id: string
  name?: string | undefined
  state?: string | undefined
  description?: string | undefined
  displayname?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  virtualmachineid?: string | undefined
  virtualmachinename?: string | undefined
  parent?: string | undefined
  parentName?: string | undefined
  current?: boolean | undefined
  type?: string | undefined
  created?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  hypervisor?: string | undefined
  tags?: ResourceTagResponse[] | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface VMUserDataResponse {
  virtualmachineid?: string | undefined
  userdata?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface VgpuProfileResponse {
  description?: string | undefined
  gpucardid?: string | undefined
  gpucardname?: string | undefined
  maxvgpuperphysicalgpu?: number | undefined
  videoram?: number | undefined
  maxheads?: number | undefined
  maxresolutionx?: number | undefined
  maxresolutiony?: number | undefined
  id: string
  deviceid?: string | undefined
  devicename?: string | undefined
  name?: string | undefined
  vendorname?: string | undefined
  vendorid?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface VgpuResponse {
  vgputype?: string | undefined
  videoram?: number | undefined
  maxheads?: number | undefined
  maxresolutionx?: number | undefined
  maxresolutiony?: number | undefined
  maxvgpuperpgpu?: number | undefined
  remainingcapacity?: number | undefined
  maxcapacity?: number | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface VirtualMachineResponse {
  id: string
  type?: string | undefined
  name?: string | undefined
  clusterid?: string | undefined
  clustername?: string | undefined
  hostid?: string | undefined
  hostname?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface VirtualRouterProviderResponse {
  id: string
  nspid?: string | undefined
  enabled?: boolean | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface VlanIpRangeResponse {
  id: string
  forvirtualnetwork?: boolean | undefined
  zoneid?: string | undefined
  vlan?: string | undefined
  account?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  podid?: string | undefined
  podname?: string | undefined
  description?: string | undefined
  gateway?: string | undefined
  netmask?: string | undefined
  cidr?: string | undefined
  startip?: string | undefined
  endip?: string | undefined
  networkid?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  physicalnetworkid?: string | undefined
  startipv6?: string | undefined
  endipv6?: string | undefined
  ip6gateway?: string | undefined
  ip6cidr?: string | undefined
  forsystemvms?: boolean | undefined
  provider?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface VmMetricsResponse {
  cputotal?: string | undefined
  memorytotal?: string | undefined
  networkread?: string | undefined
  networkwrite?: string | undefined
  diskread?: string | undefined
  diskwrite?: string | undefined
  diskiopstotal?: number | undefined
  id: string
  name?: string | undefined
  displayname?: string | undefined
  account?: string | undefined
  userid?: string | undefined
  username?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  created?: string | undefined
  lastupdated?: string | undefined
  state?: string | undefined
  haenable?: boolean | undefined
  groupid?: string | undefined
  group?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  hostid?: string | undefined
  hostname?: string | undefined
  hostcontrolstate?: string | undefined
  templateid?: string | undefined
  templatename?: string | undefined
  templatetype?: string | undefined
  templateformat?: string | undefined
  templatedisplaytext?: string | undefined
  passwordenabled?: boolean | undefined
  isoid?: string | undefined
  isoname?: string | undefined
  isodisplaytext?: string | undefined
  isos?: AttachedIsoResponse[] | undefined
  isomaxcount?: number | undefined
  serviceofferingid?: string | undefined
  serviceofferingname?: string | undefined
  diskofferingid?: string | undefined
  diskofferingname?: string | undefined
  gpucardid?: string | undefined
  gpucardname?: string | undefined
  vgpuprofileid?: string | undefined
  vgpuprofilename?: string | undefined
  videoram?: number | undefined
  maxheads?: number | undefined
  maxresolutionx?: number | undefined
  maxresolutiony?: number | undefined
  gpucount?: number | undefined
  backupofferingid?: string | undefined
  backupofferingname?: string | undefined
  backupprovider?: string | undefined
  forvirtualnetwork?: boolean | undefined
  cpunumber?: number | undefined
  cpuspeed?: number | undefined
  memory?: number | undefined
  vgpu?: string | undefined
  cpuused?: string | undefined
  networkkbsread?: number | undefined
  networkkbswrite?: number | undefined
  diskkbsread?: number | undefined
  diskkbswrite?: number | undefined
  memorykbs?: number | undefined
  memoryintfreekbs?: number | undefined
  memorytargetkbs?: number | undefined
  diskioread?: number | undefined
  diskiowrite?: number | undefined
  guestosid?: string | undefined
  rootdeviceid?: number | undefined
  rootdevicetype?: string | undefined
  securitygroup?: SecurityGroupResponse[] | undefined
  password?: string | undefined
  nic?: NicResponse[] | undefined
  hypervisor?: string | undefined
  ipaddress?: string | undefined
  publicipid?: string | undefined
  publicip?: string | undefined
  instancename?: string | undefined
  details?: Record<string, unknown> | undefined
  readonlydetails?: string | undefined
  alloweddetails?: string | undefined
  keypairs?: string | undefined
  affinitygroup?: AffinityGroupResponse[] | undefined
  displayvm?: boolean | undefined
  isdynamicallyscalable?: boolean | undefined
  deleteprotection?: boolean | undefined
  servicestate?: string | undefined
  ostypeid?: string | undefined
  osdisplayname?: string | undefined
  bootmode?: string | undefined
  boottype?: string | undefined
  pooltype?: string | undefined
  receivedbytes?: number | undefined
  sentbytes?: number | undefined
  icon?: ResourceIconResponse | undefined
  autoscalevmgroupid?: string | undefined
  autoscalevmgroupname?: string | undefined
  userdata?: string | undefined
  userdataid?: string | undefined
  userdataname?: string | undefined
  userdatapolicy?: string | undefined
  userdatadetails?: string | undefined
  vnfnics?: unknown[] | undefined
  vnfdetails?: Record<string, string> | undefined
  vmtype?: string | undefined
  arch?: string | undefined
  leaseduration?: number | undefined
  leaseexpirydate?: string | undefined
  leaseexpiryaction?: string | undefined
  tags?: ResourceTagResponse[] | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface VmMetricsStatsResponse {
  id: string
  name?: string | undefined
  displayname?: string | undefined
  stats?: StatsResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface VmwareDatacenterResponse {
  id: string
  zoneid?: number | undefined
  name?: string | undefined
  vcenter?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface VnfTemplateResponse {
  vnfnics?: unknown[] | undefined
  vnfdetails?: Record<string, string> | undefined
  id: string
  name?: string | undefined
  displaytext?: string | undefined
  ispublic?: boolean | undefined
  created?: string | undefined
  removed?: string | undefined
  isready?: boolean | undefined
  passwordenabled?: boolean | undefined
  format?: string | undefined
  bootable?: boolean | undefined
  isfeatured?: boolean | undefined
  crossZones?: boolean | undefined
  ostypeid?: string | undefined
  ostypename?: string | undefined
  accountid?: string | undefined
  account?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  status?: string | undefined
  size?: number | undefined
  physicalsize?: number | undefined
  templatetype?: string | undefined
  hypervisor?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  domainid?: string | undefined
  isextractable?: boolean | undefined
  checksum?: string | undefined
  sourcetemplateid?: string | undefined
  hostid?: string | undefined
  hostname?: string | undefined
  templatetag?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  details?: Record<string, string> | undefined
  downloaddetails?: Record<string, string>[] | undefined
  arch?: string | undefined
  bits?: number | undefined
  sshkeyenabled?: boolean | undefined
  isdynamicallyscalable?: boolean | undefined
  directdownload?: boolean | undefined
  deployasis?: boolean | undefined
  forcks?: boolean | undefined
  deployasisdetails?: Record<string, string> | undefined
  parenttemplateid?: string | undefined
  childtemplates?: ChildTemplateResponse[] | undefined
  requireshvm?: boolean | undefined
  url?: string | undefined
  icon?: ResourceIconResponse | undefined
  userdataid?: string | undefined
  userdataname?: string | undefined
  userdatapolicy?: string | undefined
  userdataparams?: string | undefined
  extensionid?: string | undefined
  extensionname?: string | undefined
  tags?: ResourceTagResponse[] | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface VolumeForImportResponse {
  name?: string | undefined
  path?: string | undefined
  fullpath?: string | undefined
  format?: string | undefined
  size?: number | undefined
  virtualsize?: number | undefined
  encryptformat?: string | undefined
  storageid?: string | undefined
  storage?: string | undefined
  storagetype?: string | undefined
  details?: Record<string, unknown> | undefined
  chaininfo?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface VolumeMetricsResponse {
  sizegb?: string | undefined
  diskiopstotal?: number | undefined
  id: string
  name?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  type?: string | undefined
  deviceid?: number | undefined
  virtualmachineid?: string | undefined
  isoid?: string | undefined
  isoname?: string | undefined
  isodisplaytext?: string | undefined
  templateid?: string | undefined
  templatename?: string | undefined
  templatedisplaytext?: string | undefined
  vmname?: string | undefined
  vmdisplayname?: string | undefined
  vmstate?: string | undefined
  vmtype?: string | undefined
  provisioningtype?: string | undefined
  size?: number | undefined
  miniops?: number | undefined
  maxiops?: number | undefined
  created?: string | undefined
  state?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  storagetype?: string | undefined
  diskBytesReadRate?: number | undefined
  diskBytesWriteRate?: number | undefined
  diskIopsReadRate?: number | undefined
  diskIopsWriteRate?: number | undefined
  diskkbsread?: number | undefined
  diskkbswrite?: number | undefined
  diskioread?: number | undefined
  diskiowrite?: number | undefined
  hypervisor?: string | undefined
  diskofferingid?: string | undefined
  diskofferingname?: string | undefined
  diskofferingdisplaytext?: string | undefined
  storage?: string | undefined
  snapshotid?: string | undefined
  attached?: string | undefined
  destroyed?: boolean | undefined
  serviceofferingid?: string | undefined
  serviceofferingname?: string | undefined
  serviceofferingdisplaytext?: string | undefined
  isextractable?: boolean | undefined
  status?: string | undefined
  displayvolume?: boolean | undefined
  path?: string | undefined
  storageid?: string | undefined
  chaininfo?: string | undefined
  quiescevm?: boolean | undefined
  supportsstoragesnapshot?: boolean | undefined
  deleteprotection?: boolean | undefined
  physicalsize?: number | undefined
  virtualsize?: number | undefined
  utilization?: string | undefined
  clusterid?: string | undefined
  clustername?: string | undefined
  podid?: string | undefined
  podname?: string | undefined
  externaluuid?: string | undefined
  volumecheckresult?: Record<string, string> | undefined
  volumerepairresult?: Record<string, string> | undefined
  encryptformat?: string | undefined
  kmskey?: string | undefined
  kmskeyid?: string | undefined
  kmskeyversion?: number | undefined
  tags?: ResourceTagResponse[] | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface VolumeMetricsStatsResponse {
  id: string
  name?: string | undefined
  stats?: StatsResponse[] | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface VolumeResponse {
  id: string
  name?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  type?: string | undefined
  deviceid?: number | undefined
  virtualmachineid?: string | undefined
  isoid?: string | undefined
  isoname?: string | undefined
  isodisplaytext?: string | undefined
  templateid?: string | undefined
  templatename?: string | undefined
  templatedisplaytext?: string | undefined
  vmname?: string | undefined
  vmdisplayname?: string | undefined
  vmstate?: string | undefined
  vmtype?: string | undefined
  provisioningtype?: string | undefined
  size?: number | undefined
  miniops?: number | undefined
  maxiops?: number | undefined
  created?: string | undefined
  state?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  storagetype?: string | undefined
  diskBytesReadRate?: number | undefined
  diskBytesWriteRate?: number | undefined
  diskIopsReadRate?: number | undefined
  diskIopsWriteRate?: number | undefined
  diskkbsread?: number | undefined
  diskkbswrite?: number | undefined
  diskioread?: number | undefined
  diskiowrite?: number | undefined
  hypervisor?: string | undefined
  diskofferingid?: string | undefined
  diskofferingname?: string | undefined
  diskofferingdisplaytext?: string | undefined
  storage?: string | undefined
  snapshotid?: string | undefined
  attached?: string | undefined
  destroyed?: boolean | undefined
  serviceofferingid?: string | undefined
  serviceofferingname?: string | undefined
  serviceofferingdisplaytext?: string | undefined
  isextractable?: boolean | undefined
  status?: string | undefined
  displayvolume?: boolean | undefined
  path?: string | undefined
  storageid?: string | undefined
  chaininfo?: string | undefined
  quiescevm?: boolean | undefined
  supportsstoragesnapshot?: boolean | undefined
  deleteprotection?: boolean | undefined
  physicalsize?: number | undefined
  virtualsize?: number | undefined
  utilization?: string | undefined
  clusterid?: string | undefined
  clustername?: string | undefined
  podid?: string | undefined
  podname?: string | undefined
  externaluuid?: string | undefined
  volumecheckresult?: Record<string, string> | undefined
  volumerepairresult?: Record<string, string> | undefined
  encryptformat?: string | undefined
  kmskey?: string | undefined
  kmskeyid?: string | undefined
  kmskeyversion?: number | undefined
  tags?: ResourceTagResponse[] | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface VpcOfferingResponse {
  id: string
  name?: string | undefined
  displaytext?: string | undefined
  created?: string | undefined
  isdefault?: boolean | undefined
  state?: string | undefined
  service?: ServiceResponse[] | undefined
  distributedvpcrouter?: boolean | undefined
  supportsregionLevelvpc?: boolean | undefined
  fornsx?: boolean | undefined
  networkmode?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  zoneid?: string | undefined
  zone?: string | undefined
  internetprotocol?: string | undefined
  specifyasnumber?: boolean | undefined
  routingmode?: string | undefined
  conservemode?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface VpcResponse {
  id: string
  name?: string | undefined
  displaytext?: string | undefined
  state?: string | undefined
  zoneid?: string | undefined
  zonename?: string | undefined
  service?: ServiceResponse[] | undefined
  cidr?: string | undefined
  vpcofferingid?: string | undefined
  vpcofferingname?: string | undefined
  vpcofferingconservemode?: boolean | undefined
  created?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  network?: NetworkResponse[] | undefined
  restartrequired?: boolean | undefined
  networkdomain?: string | undefined
  tags?: ResourceTagResponse[] | undefined
  fordisplay?: boolean | undefined
  distributedvpcrouter?: boolean | undefined
  regionlevelvpc?: boolean | undefined
  redundantvpcrouter?: boolean | undefined
  icon?: ResourceIconResponse | undefined
  ip6routes?: Ipv6RouteResponse[] | undefined
  publicmtu?: number | undefined
  dns1?: string | undefined
  dns2?: string | undefined
  ip6dns1?: string | undefined
  ip6dns2?: string | undefined
  ip4routing?: string | undefined
  ip4routes?: Ipv4RouteResponse[] | undefined
  asnumberid?: string | undefined
  asnumber?: number | undefined
  bgppeers?: BgpPeerResponse[] | undefined
  keepmacaddressonpublicnic?: boolean | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface VpnUsersResponse {
  id: string
  username?: string | undefined
  account?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  state?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface VsphereStoragePoliciesResponse {
  id: string
  zoneid?: string | undefined
  policyid?: string | undefined
  name?: string | undefined
  description?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface WebhookDeliveryResponse {
  id: string
  eventid?: string | undefined
  eventtype?: string | undefined
  webhookid?: string | undefined
  webhookname?: string | undefined
  managementserverid?: string | undefined
  managementservername?: string | undefined
  headers?: string | undefined
  payload?: string | undefined
  success?: boolean | undefined
  response?: string | undefined
  startdate?: string | undefined
  enddate?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface WebhookFilterResponse {
  id: string
  webhookid?: string | undefined
  webhookname?: string | undefined
  type?: string | undefined
  mode?: string | undefined
  matchtype?: string | undefined
  value?: string | undefined
  created?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface WebhookResponse {
  id: string
  name?: string | undefined
  description?: string | undefined
  state?: string | undefined
  domainid?: string | undefined
  domain?: string | undefined
  domainpath?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
  project?: string | undefined
  payloadurl?: string | undefined
  secretkey?: string | undefined
  sslverification?: boolean | undefined
  scope?: string | undefined
  created?: string | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ZoneMetricsResponse {
  state?: string | undefined
  clusters?: string | undefined
  cputotal?: string | undefined
  cpuused?: string | undefined
  cpuallocated?: string | undefined
  cpumaxdeviation?: string | undefined
  memorytotal?: string | undefined
  memoryused?: string | undefined
  memoryallocated?: string | undefined
  memorymaxdeviation?: string | undefined
  cputhreshold?: boolean | undefined
  cpudisablethreshold?: boolean | undefined
  cpuallocatedthreshold?: boolean | undefined
  cpuallocateddisablethreshold?: boolean | undefined
  memorythreshold?: boolean | undefined
  memorydisablethreshold?: boolean | undefined
  memoryallocatedthreshold?: boolean | undefined
  memoryallocateddisablethreshold?: boolean | undefined
  id: string
  name?: string | undefined
  description?: string | undefined
  dns1?: string | undefined
  dns2?: string | undefined
  ip6dns1?: string | undefined
  ip6dns2?: string | undefined
  internaldns1?: string | undefined
  internaldns2?: string | undefined
  guestcidraddress?: string | undefined
  displaytext?: string | undefined
  domain?: string | undefined
  domainid?: string | undefined
  domainname?: string | undefined
  networktype?: string | undefined
  securitygroupsenabled?: boolean | undefined
  gputotal?: number | undefined
  gpuused?: number | undefined
  allocationstate?: string | undefined
  zonetoken?: string | undefined
  dhcpprovider?: string | undefined
  capacity?: CapacityResponse[] | undefined
  localstorageenabled?: boolean | undefined
  tags?: ResourceTagResponse[] | undefined
  resourcedetails?: Record<string, string> | undefined
  icon?: ResourceIconResponse | undefined
  allowuserspecifyvrmtu?: boolean | undefined
  routerprivateinterfacemaxmtu?: number | undefined
  routerpublicinterfacemaxmtu?: number | undefined
  type?: string | undefined
  isnsxenabled?: boolean | undefined
  provider?: string | undefined
  ismultiarch?: boolean | undefined
  asnrange?: string | undefined
  routedmodeenabled?: boolean | undefined
  storageaccessgroups?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

export interface ZoneResponse {
  id: string
  name?: string | undefined
  description?: string | undefined
  dns1?: string | undefined
  dns2?: string | undefined
  ip6dns1?: string | undefined
  ip6dns2?: string | undefined
  internaldns1?: string | undefined
  internaldns2?: string | undefined
  guestcidraddress?: string | undefined
  displaytext?: string | undefined
  domain?: string | undefined
  domainid?: string | undefined
  domainname?: string | undefined
  networktype?: string | undefined
  securitygroupsenabled?: boolean | undefined
  gputotal?: number | undefined
  gpuused?: number | undefined
  allocationstate?: string | undefined
  zonetoken?: string | undefined
  dhcpprovider?: string | undefined
  capacity?: CapacityResponse[] | undefined
  localstorageenabled?: boolean | undefined
  tags?: ResourceTagResponse[] | undefined
  resourcedetails?: Record<string, string> | undefined
  icon?: ResourceIconResponse | undefined
  allowuserspecifyvrmtu?: boolean | undefined
  routerprivateinterfacemaxmtu?: number | undefined
  routerpublicinterfacemaxmtu?: number | undefined
  type?: string | undefined
  isnsxenabled?: boolean | undefined
  provider?: string | undefined
  ismultiarch?: boolean | undefined
  asnrange?: string | undefined
  routedmodeenabled?: boolean | undefined
  storageaccessgroups?: string | undefined
  hasannotations?: boolean | undefined
  jobid?: string | undefined
  jobstatus?: number | undefined
}

/** Parameters of every command, as CloudStack spells them. */
export interface CommandParams {
  acquirePodIpAddress: { zoneid: string; podid?: string }
  activateProject: { id: string }
  addAccountToProject: { projectid: string; account?: string; email?: string; projectroleid?: string; roletype?: string }
  addAnnotation: { adminsonly?: boolean; annotation?: string; entityid?: string; entitytype?: string }
  addBackupRepository: { address: string; name: string; type: string; zoneid: string; capacitybytes?: number; crosszoneinstancecreation?: boolean; mountopts?: string; provider?: string }
  addBaremetalDhcp: { dhcpservertype: string; password: string; physicalnetworkid: string; url: string; username: string }
  addBaremetalHost: { hypervisor: string; podid: string; url: string; zoneid: string; allocationstate?: string; clusterid?: string; clustername?: string; externaldetails?: readonly Record<string, string>[]; hosttags?: readonly string[] | string; ipaddress?: string; password?: string; storageaccessgroups?: readonly string[] | string; username?: string }
  addBaremetalPxeKickStartServer: { password: string; physicalnetworkid: string; pxeservertype: string; tftpdir: string; url: string; username: string; podid?: string }
  addBaremetalPxePingServer: { password: string; physicalnetworkid: string; pingdir: string; pingstorageserverip: string; pxeservertype: string; tftpdir: string; url: string; username: string; pingcifspassword?: string; pingcifsusername?: string; podid?: string }
  addBaremetalRct: { baremetalrcturl: string }
  addBigSwitchBcfDevice: { hostname: string; nat: boolean; password: string; physicalnetworkid: string; username: string }
  addBrocadeVcsDevice: { hostname: string; password: string; physicalnetworkid: string; username: string }
  addCiscoAsa1000vResource: { clusterid: string; hostname: string; insideportprofile: string; physicalnetworkid: string }
  addCiscoVnmcResource: { hostname: string; password: string; physicalnetworkid: string; username: string }
  addCluster: { clustername: string; clustertype: string; hypervisor: string; podid: string; zoneid: string; allocationstate?: string; arch?: string; extensionid?: string; externaldetails?: readonly Record<string, string>[]; guestvswitchname?: string; guestvswitchtype?: string; ovm3cluster?: string; ovm3pool?: string; ovm3vip?: string; password?: string; publicvswitchname?: string; publicvswitchtype?: string; storageaccessgroups?: readonly string[] | string; url?: string; username?: string; vsmipaddress?: string; vsmpassword?: string; vsmusername?: string }
  addCustomAction: { extensionid: string; name: string; allowedroletypes?: readonly string[] | string; description?: string; details?: readonly Record<string, string>[]; enabled?: boolean; errormessage?: string; parameters?: readonly Record<string, string>[]; resourcetype?: string; successmessage?: string; timeout?: number }
  addDnsServer: { dnsapikey: string; name: string; nameservers: readonly string[] | string; provider: string; url: string; details?: readonly Record<string, string>[]; dnsusername?: string; ispublic?: boolean; port?: number; publicdomainsuffix?: string }
  addGloboDnsHost: { password: string; physicalnetworkid: string; url: string; username: string }
  addGuestOs: { oscategoryid: string; osdisplayname: string; details?: readonly Record<string, string>[]; forDisplay?: boolean; name?: string }
  addGuestOsMapping: { hypervisor: string; hypervisorversion: string; osnameforhypervisor: string; forced?: boolean; osdisplayname?: string; osmappingcheckenabled?: boolean; ostypeid?: string }
  addHost: { hypervisor: string; podid: string; url: string; zoneid: string; allocationstate?: string; clusterid?: string; clustername?: string; externaldetails?: readonly Record<string, string>[]; hosttags?: readonly string[] | string; password?: string; storageaccessgroups?: readonly string[] | string; username?: string }
  addImageStore: { provider: string; details?: readonly Record<string, string>[]; name?: string; url?: string; zoneid?: string }
  addImageStoreS3: { accesskey: string; bucket: string; endpoint: string; secretkey: string; connectiontimeout?: number; connectionttl?: number; maxerrorretry?: number; s3signer?: string; sockettimeout?: number; usehttps?: boolean; usetcpkeepalive?: boolean }
  addIpToNic: { nicid: string; description?: string; ipaddress?: string }
  addKubernetesSupportedVersion: { mincpunumber: number; minmemory: number; semanticversion: string; arch?: string; checksum?: string; directdownload?: boolean; name?: string; url?: string; zoneid?: string }
  addLdapConfiguration: { hostname: string; port: number; domainid?: string }
  addNetrisProvider: { name: string; netristag: string; netrisurl: string; password: string; sitename: string; tenantname: string; username: string; zoneid: string }
  addNetscalerLoadBalancer: { networkdevicetype: string; password: string; physicalnetworkid: string; url: string; username: string; gslbprovider?: boolean; gslbproviderprivateip?: string; gslbproviderpublicip?: string; isexclusivegslbprovider?: boolean }
  addNetworkDevice: { networkdeviceparameterlist?: readonly Record<string, string>[]; networkdevicetype?: string }
  addNetworkServiceProvider: { name: string; physicalnetworkid: string; destinationphysicalnetworkid?: string; servicelist?: readonly string[] | string }
  addNicToVirtualMachine: { networkid: string; virtualmachineid: string; dhcpoptions?: readonly Record<string, string>[]; ipaddress?: string; macaddress?: string }
  addNiciraNvpDevice: { hostname: string; password: string; physicalnetworkid: string; transportzoneuuid: string; username: string; l2gatewayserviceuuid?: string; l3gatewayserviceuuid?: string }
  addNodesToKubernetesCluster: { id: string; nodeids: readonly string[] | string; manualupgrade?: boolean; mountcksisoonvr?: boolean }
  addNsxController: { edgecluster: string; name: string; nsxproviderhostname: string; password: string; tier0gateway: string; transportzone: string; username: string; zoneid: string; nsxproviderport?: string }
  addObjectStoragePool: { name: string; provider: string; url: string; details?: readonly Record<string, string>[]; size?: number; tags?: string }
  addOpenDaylightController: { password: string; physicalnetworkid: string; url: string; username: string }
  addOsCategory: { name: string; isfeatured?: boolean }
  addPaloAltoFirewall: { networkdevicetype: string; password: string; physicalnetworkid: string; url: string; username: string }
  addRegion: { endpoint: string; id: number; name: string }
  addResourceDetail: { details: readonly Record<string, string>[]; resourceid: string; resourcetype: string; fordisplay?: boolean }
  addSecondaryStorage: { url: string; details?: readonly Record<string, string>[]; zoneid?: string }
  addStratosphereSsp: { name: string; url: string; zoneid: string; password?: string; tenantuuid?: string; username?: string }
  addSwift: { url: string; account?: string; key?: string; username?: string }
  addTrafficMonitor: { url: string; zoneid: string; excludezones?: string; includezones?: string }
  addTrafficType: { physicalnetworkid: string; traffictype: string; hypervnetworklabel?: string; isolationmethod?: string; kvmnetworklabel?: string; ovm3networklabel?: string; vlan?: string; vmwarenetworklabel?: string; xennetworklabel?: string }
  addTungstenFabricNetworkGatewayToLogicalRouter: { logicalrouteruuid: string; networkuuid: string; zoneid: string }
  addTungstenFabricPolicyRule: { action: string; destendport: number; destipprefix: string; destipprefixlen: number; destnetwork: string; deststartport: number; direction: string; policyuuid: string; protocol: string; srcendport: number; srcipprefix: string; srcipprefixlen: number; srcnetwork: string; srcstartport: number; zoneid: string }
  addUcsManager: { password: string; url: string; username: string; zoneid: string; name?: string }
  addUserToProject: { projectid: string; username: string; email?: string; projectroleid?: string; roletype?: string }
  addVirtualMachinesToKubernetesCluster: { id: string; virtualmachineids: readonly string[] | string; iscontrolnode?: boolean }
  addVmwareDc: { name: string; vcenter: string; zoneid: string; password?: string; username?: string }
  addVpnUser: { password: string; username: string; account?: string; domainid?: string; projectid?: string }
  addWebhookFilter: { value: string; webhookid: string; matchtype?: string; mode?: string }
  applyTungstenFabricPolicy: { majorsequence: number; minorsequence: number; networkuuid: string; policyuuid: string; zoneid: string }
  applyTungstenFabricTag: { taguuid: string; zoneid: string; applicationpolicysetuuid?: string; networkuuid?: readonly string[] | string; nicuuid?: readonly string[] | string; policyuuid?: string; vmuuid?: readonly string[] | string }
  archiveAlerts: { enddate?: string; ids?: readonly string[] | string; startdate?: string; type?: string }
  archiveEvents: { enddate?: string; ids?: readonly string[] | string; startdate?: string; type?: string }
  archiveSnapshot: { id: string }
  assignCertToLoadBalancer: { certid: string; lbruleid: string; forced?: boolean }
  assignToGlobalLoadBalancerRule: { id: string; loadbalancerrulelist: readonly string[] | string; gslblbruleweightsmap?: readonly Record<string, string>[] }
  assignToLoadBalancerRule: { id: string; virtualmachineids?: readonly string[] | string; vmidipmap?: readonly Record<string, string>[] }
  assignVirtualMachine: { virtualmachineid: string; account?: string; domainid?: string; networkids?: readonly string[] | string; projectid?: string; securitygroupids?: readonly string[] | string }
  assignVirtualMachineToBackupOffering: { backupofferingid: string; virtualmachineid: string }
  assignVolume: { volumeid: string; accountid?: string; projectid?: string }
  associateDnsZoneToNetwork: { dnszoneid: string; networkid: string; subdomain?: string }
  associateIpAddress: { account?: string; domainid?: string; fordisplay?: boolean; ipaddress?: string; isportable?: boolean; networkid?: string; projectid?: string; regionid?: number; vpcid?: string; zoneid?: string }
  associateUcsProfileToBlade: { bladeid: string; profiledn: string; ucsmanagerid: string }
  attachIso: { id: string; virtualmachineid: string; forced?: boolean }
  attachVolume: { id: string; virtualmachineid: string; deviceid?: number }
  authorizeSamlSso: { enable: boolean; userid: string; entityid?: string }
  authorizeSecurityGroupEgress: { account?: string; cidrlist?: readonly string[] | string; domainid?: string; endport?: number; icmpcode?: number; icmptype?: number; projectid?: string; protocol?: string; securitygroupid?: string; securitygroupname?: string; startport?: number; usersecuritygrouplist?: readonly Record<string, string>[] }
  authorizeSecurityGroupIngress: { account?: string; cidrlist?: readonly string[] | string; domainid?: string; endport?: number; icmpcode?: number; icmptype?: number; projectid?: string; protocol?: string; securitygroupid?: string; securitygroupname?: string; startport?: number; usersecuritygrouplist?: readonly Record<string, string>[] }
  cancelHostAsDegraded: { id: string }
  cancelHostMaintenance: { id: string }
  cancelMaintenance: { managementserverid: string; rebalance?: boolean }
  cancelShutdown: { managementserverid: string }
  cancelStorageMaintenance: { id: string }
  changeBgpPeersForNetwork: { networkid: string; bgppeerids?: readonly string[] | string }
  changeBgpPeersForVpc: { vpcid: string; bgppeerids?: readonly string[] | string }
  changeOfferingForVolume: { diskofferingid: string; id: string; automigrate?: boolean; maxiops?: number; miniops?: number; shrinkok?: boolean; size?: number }
  changeOutOfBandManagementPassword: { hostid: string; password?: string }
  changeServiceForRouter: { id: string; serviceofferingid: string }
  changeServiceForSystemVm: { id: string; serviceofferingid: string; details?: readonly Record<string, string>[] }
  changeServiceForVirtualMachine: { id: string; serviceofferingid: string; automigrate?: boolean; details?: readonly Record<string, string>[]; maxiops?: number; miniops?: number; shrinkok?: boolean }
  changeSharedFileSystemDiskOffering: { id: string; diskofferingid?: string; maxiops?: number; miniops?: number; size?: number }
  changeSharedFileSystemServiceOffering: { id: string; serviceofferingid: string }
  changeStoragePoolScope: { id: string; scope: string; clusterid?: string }
  checkVolume: { id: string; repair?: string }
  cleanVMReservations: NoParams
  cleanupSimulatorMock: { id?: number }
  cloneBackupOffering: { name: string; sourceofferingid: string; allowuserdrivenbackups?: boolean; description?: string; domainid?: string; externalid?: string; zoneid?: string }
  cloneDiskOffering: { name: string; sourceofferingid: string; bytesreadrate?: number; bytesreadratemax?: number; bytesreadratemaxlength?: number; byteswriterate?: number; byteswriteratemax?: number; byteswriteratemaxlength?: number; cachemode?: string; customized?: boolean; customizediops?: boolean; details?: readonly Record<string, string>[]; disksize?: number; disksizestrictness?: boolean; displayoffering?: boolean; displaytext?: string; domainid?: readonly string[] | string; encrypt?: boolean; hypervisorsnapshotreserve?: number; iopsreadrate?: number; iopsreadratemax?: number; iopsreadratemaxlength?: number; iopswriterate?: number; iopswriteratemax?: number; iopswriteratemaxlength?: number; maxiops?: number; miniops?: number; provisioningtype?: string; storagepolicy?: string; storagetype?: string; tags?: string; zoneid?: readonly string[] | string }
  cloneNetworkOffering: { name: string; sourceofferingid: string; addservices?: readonly string[] | string; availability?: string; conservemode?: boolean; details?: readonly Record<string, string>[]; displaytext?: string; domainid?: readonly string[] | string; dropservices?: readonly string[] | string; egressdefaultpolicy?: boolean; enable?: boolean; fornsx?: boolean; fortungsten?: boolean; forvpc?: boolean; guestiptype?: string; internetprotocol?: string; ispersistent?: boolean; keepaliveenabled?: boolean; maxconnections?: number; networkmode?: string; networkrate?: number; nsxsupportlb?: boolean; nsxsupportsinternallb?: boolean; provider?: string; routingmode?: string; servicecapabilitylist?: readonly Record<string, string>[]; serviceofferingid?: string; serviceproviderlist?: readonly Record<string, string>[]; specifyasnumber?: boolean; specifyipranges?: boolean; specifyvlan?: boolean; supportedservices?: readonly string[] | string; tags?: string; traffictype?: string; zoneid?: readonly string[] | string }
  cloneServiceOffering: { name: string; sourceofferingid: string; bytesreadrate?: number; bytesreadratemax?: number; bytesreadratemaxlength?: number; byteswriterate?: number; byteswriteratemax?: number; byteswriteratemaxlength?: number; cachemode?: string; cpunumber?: number; cpuspeed?: number; customized?: boolean; customizediops?: boolean; deploymentplanner?: string; diskofferingid?: string; diskofferingstrictness?: boolean; displaytext?: string; domainid?: readonly string[] | string; dynamicscalingenabled?: boolean; encryptroot?: boolean; externaldetails?: readonly Record<string, string>[]; gpucount?: number; gpudisplay?: boolean; hosttags?: string; hypervisorsnapshotreserve?: number; iopsreadrate?: number; iopsreadratemax?: number; iopsreadratemaxlength?: number; iopswriterate?: number; iopswriteratemax?: number; iopswriteratemaxlength?: number; issystem?: boolean; isvolatile?: boolean; leaseduration?: number; leaseexpiryaction?: string; limitcpuuse?: boolean; maxcpunumber?: number; maxiops?: number; maxmemory?: number; memory?: number; mincpunumber?: number; miniops?: number; minmemory?: number; networkrate?: number; offerha?: boolean; provisioningtype?: string; purgeresources?: boolean; rootdisksize?: number; serviceofferingdetails?: readonly Record<string, string>[]; storagepolicy?: string; storagetype?: string; systemvmtype?: string; tags?: string; vgpuprofileid?: string; zoneid?: readonly string[] | string }
  cloneVPCOffering: { name: string; sourceofferingid: string; addservices?: readonly string[] | string; conservemode?: boolean; displaytext?: string; domainid?: readonly string[] | string; dropservices?: readonly string[] | string; enable?: boolean; fornsx?: boolean; internetprotocol?: string; networkmode?: string; nsxsupportlb?: boolean; provider?: string; routingmode?: string; servicecapabilitylist?: readonly Record<string, string>[]; serviceofferingid?: string; serviceproviderlist?: readonly Record<string, string>[]; specifyasnumber?: boolean; supportedservices?: readonly string[] | string; zoneid?: readonly string[] | string }
  cloudianIsEnabled: NoParams
  cloudianSsoLogin: NoParams
  configTungstenFabricService: { physicalnetworkid: string; zoneid: string }
  configureHAForHost: { hostid: string; provider: string }
  configureInternalLoadBalancerElement: { enabled: boolean; id: string }
  configureNetscalerLoadBalancer: { lbdeviceid: string; inline?: boolean; lbdevicecapacity?: number; lbdevicededicated?: boolean; podids?: readonly string[] | string }
  configureOutOfBandManagement: { address: string; driver: string; hostid: string; password: string; port: string; username: string }
  configureOvsElement: { enabled: boolean; id: string }
  configurePaloAltoFirewall: { fwdeviceid: string; fwdevicecapacity?: number }
  configureSimulator: { name: string; value: string; clusterid?: string; count?: number; hostid?: string; jsonresponse?: string; podid?: string; zoneid?: string }
  configureSimulatorHAProviderState: { activity: boolean; fence: boolean; health: boolean; hostid: string; recover: boolean }
  configureStorageAccess: { clusterid?: string; hostid?: string; podid?: string; storageaccessgroups?: readonly string[] | string; storageid?: string; zoneid?: string }
  configureVirtualRouterElement: { enabled: boolean; id: string }
  copyIso: { id: string; destzoneid?: string; destzoneids?: readonly string[] | string; sourcezoneid?: string }
  copySnapshot: { id: string; destzoneid?: string; destzoneids?: readonly string[] | string; sourcezoneid?: string; storageids?: readonly string[] | string; usestoragereplication?: boolean }
  copyTemplate: { id: string; destzoneid?: string; destzoneids?: readonly string[] | string; sourcezoneid?: string }
  createASNRange: { endasn: number; startasn: number; zoneid: string }
  createAccount: { email: string; firstname: string; lastname: string; password: string; username: string; account?: string; accountdetails?: readonly Record<string, string>[]; accountid?: string; accounttype?: number; domainid?: string; networkdomain?: string; roleid?: string; timezone?: string; userid?: string }
  createAffinityGroup: { name: string; type: string; account?: string; description?: string; domainid?: string; projectid?: string }
  createAutoScalePolicy: { action: string; conditionids: readonly string[] | string; duration: number; name?: string; quiettime?: number }
  createAutoScaleVmGroup: { lbruleid: string; maxmembers: number; minmembers: number; scaledownpolicyids: readonly string[] | string; scaleuppolicyids: readonly string[] | string; vmprofileid: string; fordisplay?: boolean; interval?: number; name?: string }
  createAutoScaleVmProfile: { serviceofferingid: string; templateid: string; zoneid: string; account?: string; autoscaleuserid?: string; counterparam?: readonly Record<string, string>[]; domainid?: string; expungevmgraceperiod?: number; fordisplay?: boolean; otherdeployparams?: readonly Record<string, string>[]; projectid?: string; userdata?: string; userdatadetails?: readonly Record<string, string>[]; userdataid?: string }
  createBackup: { virtualmachineid: string; description?: string; isolated?: boolean; name?: string; quiescevm?: boolean }
  createBackupOffering: { allowuserdrivenbackups: boolean; description: string; name: string; zoneid: string; allowextractfile?: boolean; allowquickrestore?: boolean; backupchainsize?: number; compress?: boolean; compressionlibrary?: string; domainid?: readonly string[] | string; validate?: boolean; validationsteps?: string }
  createBackupSchedule: { intervaltype: string; schedule: string; timezone: string; virtualmachineid: string; isolated?: boolean; maxbackups?: number; quiescevm?: boolean }
  createBgpPeer: { asnumber: number; zoneid: string; account?: string; details?: readonly Record<string, string>[]; domainid?: string; ip6address?: string; ipaddress?: string; password?: string; projectid?: string }
  createBucket: { name: string; objectstorageid: string; quota: number; account?: string; domainid?: string; encryption?: boolean; objectlocking?: boolean; policy?: string; projectid?: string; versioning?: boolean }
  createCondition: { counterid: string; relationaloperator: string; threshold: number; account?: string; domainid?: string; projectid?: string }
  createConsoleEndpoint: { virtualmachineid: string; token?: string }
  createCounter: { name: string; provider: string; source: string; value: string }
  createDiskOffering: { name: string; bytesreadrate?: number; bytesreadratemax?: number; bytesreadratemaxlength?: number; byteswriterate?: number; byteswriteratemax?: number; byteswriteratemaxlength?: number; cachemode?: string; customized?: boolean; customizediops?: boolean; details?: readonly Record<string, string>[]; disksize?: number; disksizestrictness?: boolean; displayoffering?: boolean; displaytext?: string; domainid?: readonly string[] | string; encrypt?: boolean; hypervisorsnapshotreserve?: number; iopsreadrate?: number; iopsreadratemax?: number; iopsreadratemaxlength?: number; iopswriterate?: number; iopswriteratemax?: number; iopswriteratemaxlength?: number; maxiops?: number; miniops?: number; provisioningtype?: string; storagepolicy?: string; storagetype?: string; tags?: string; zoneid?: readonly string[] | string }
  createDnsRecord: { contents: readonly string[] | string; dnszoneid: string; name: string; type: string; ttl?: number }
  createDnsZone: { dnsserverid: string; name: string; description?: string; existing?: boolean; type?: string }
  createDomain: { name: string; domainid?: string; networkdomain?: string; parentdomainid?: string }
  createEgressFirewallRule: { networkid: string; protocol: string; cidrlist?: readonly string[] | string; destcidrlist?: readonly string[] | string; endport?: number; fordisplay?: boolean; icmpcode?: number; icmptype?: number; startport?: number; type?: string }
  createExtension: { name: string; type: string; description?: string; details?: readonly Record<string, string>[]; orchestratorrequirespreparevm?: boolean; path?: string; reservedresourcedetails?: string; state?: string }
  createFirewallRule: { ipaddressid: string; protocol: string; cidrlist?: readonly string[] | string; endport?: number; fordisplay?: boolean; icmpcode?: number; icmptype?: number; startport?: number; type?: string }
  createGlobalLoadBalancerRule: { gslbdomainname: string; gslbservicetype: string; name: string; regionid: number; account?: string; description?: string; domainid?: string; gslblbmethod?: string; gslbstickysessionmethodname?: string }
  createGpuCard: { deviceid: string; devicename: string; name: string; vendorid: string; vendorname: string; videoram?: number }
  createGpuDevice: { busaddress: string; gpucardid: string; hostid: string; vgpuprofileid: string; numanode?: string; parentgpudeviceid?: string; type?: string }
  createGuestNetworkIpv6Prefix: { prefix: string; zoneid: string }
  createGuiTheme: { name: string; accountids?: string; commonnames?: string; css?: string; description?: string; domainids?: string; ispublic?: boolean; jsonconfiguration?: string; loginbasedomain?: string; recursivedomains?: boolean }
  createHSMProfile: { name: string; account?: string; details?: readonly Record<string, string>[]; domainid?: string; ispublic?: boolean; projectid?: string; protocol?: string; vendorname?: string; zoneid?: string }
  createImageTransfer: { direction: string; volumeid: string; backupid?: string; format?: string }
  createInstanceGroup: { name: string; account?: string; domainid?: string; projectid?: string }
  createInternalLoadBalancerElement: { nspid: string }
  createIpForwardingRule: { ipaddressid: string; protocol: string; startport: number; cidrlist?: readonly string[] | string; endport?: number; openfirewall?: boolean }
  createIpv4SubnetForGuestNetwork: { parentid: string; cidrsize?: number; subnet?: string }
  createIpv4SubnetForZone: { subnet: string; zoneid: string; account?: string; domainid?: string; projectid?: string }
  createIpv6FirewallRule: { networkid: string; protocol: string; cidrlist?: readonly string[] | string; destcidrlist?: readonly string[] | string; endport?: number; fordisplay?: boolean; icmpcode?: number; icmptype?: number; startport?: number; traffictype?: string }
  createKMSKey: { hsmprofileid: string; name: string; zoneid: string; account?: string; description?: string; domainid?: string; keybits?: number; projectid?: string }
  createKubernetesCluster: { name: string; zoneid: string; account?: string; asnumber?: number; clustertype?: string; cniconfigdetails?: readonly Record<string, string>[]; cniconfigurationid?: string; controlnodes?: number; description?: string; dockerregistrypassword?: string; dockerregistryurl?: string; dockerregistryusername?: string; domainid?: string; enablecsi?: boolean; etcdnodes?: number; externalloadbalanceripaddress?: string; hypervisor?: string; keypair?: string; kubernetesversionid?: string; masternodes?: number; networkid?: string; nodeaffinitygroups?: readonly Record<string, string>[]; nodeofferings?: readonly Record<string, string>[]; noderootdisksize?: number; nodetemplates?: readonly Record<string, string>[]; projectid?: string; serviceofferingid?: string; size?: number }
  createLBHealthCheckPolicy: { lbruleid: string; description?: string; fordisplay?: boolean; healthythreshold?: number; intervaltime?: number; pingpath?: string; responsetimeout?: number; unhealthythreshold?: number }
  createLBStickinessPolicy: { lbruleid: string; methodname: string; name: string; description?: string; fordisplay?: boolean; param?: readonly Record<string, string>[] }
  createLoadBalancer: { algorithm: string; instanceport: number; name: string; networkid: string; scheme: string; sourceipaddressnetworkid: string; sourceport: number; description?: string; fordisplay?: boolean; sourceipaddress?: string }
  createLoadBalancerRule: { algorithm: string; name: string; privateport: number; publicport: number; account?: string; cidrlist?: readonly string[] | string; description?: string; domainid?: string; fordisplay?: boolean; networkid?: string; openfirewall?: boolean; protocol?: string; publicipid?: string; zoneid?: string }
  createManagementNetworkIpRange: { gateway: string; netmask: string; podid: string; startip: string; endip?: string; forsystemvms?: boolean; vlan?: string }
  createNetwork: { name: string; networkofferingid: string; zoneid: string; account?: string; aclid?: string; acltype?: string; asnumber?: number; associatednetworkid?: string; bgppeerids?: readonly string[] | string; bypassvlanoverlapcheck?: boolean; cidrsize?: number; displaynetwork?: boolean; displaytext?: string; dns1?: string; dns2?: string; domainid?: string; endip?: string; endipv6?: string; externalid?: string; gateway?: string; hideipaddressusage?: boolean; ip6cidr?: string; ip6dns1?: string; ip6dns2?: string; ip6gateway?: string; isolatedpvlan?: string; isolatedpvlantype?: string; keepmacaddressonpublicnic?: boolean; netmask?: string; networkdomain?: string; physicalnetworkid?: string; privatemtu?: number; projectid?: string; publicmtu?: number; routerip?: string; routeripv6?: string; sourcenatipaddress?: string; startip?: string; startipv6?: string; subdomainaccess?: boolean; tungstenvirtualrouteruuid?: string; vlan?: string; vpcid?: string }
  createNetworkACL: { protocol: string; aclid?: string; action?: string; cidrlist?: readonly string[] | string; endport?: number; fordisplay?: boolean; icmpcode?: number; icmptype?: number; networkid?: string; number?: number; reason?: string; startport?: number; traffictype?: string }
  createNetworkACLList: { name: string; description?: string; fordisplay?: boolean; vpcid?: string }
  createNetworkOffering: { guestiptype: string; name: string; traffictype: string; availability?: string; conservemode?: boolean; details?: readonly Record<string, string>[]; displaytext?: string; domainid?: readonly string[] | string; egressdefaultpolicy?: boolean; enable?: boolean; fornsx?: boolean; fortungsten?: boolean; forvpc?: boolean; internetprotocol?: string; ispersistent?: boolean; keepaliveenabled?: boolean; maxconnections?: number; networkmode?: string; networkrate?: number; nsxsupportlb?: boolean; nsxsupportsinternallb?: boolean; provider?: string; routingmode?: string; servicecapabilitylist?: readonly Record<string, string>[]; serviceofferingid?: string; serviceproviderlist?: readonly Record<string, string>[]; specifyasnumber?: boolean; specifyipranges?: boolean; specifyvlan?: boolean; supportedservices?: readonly string[] | string; tags?: string; zoneid?: readonly string[] | string }
  createNetworkPermissions: { networkid: string; accountids?: readonly string[] | string; accounts?: readonly string[] | string; projectids?: readonly string[] | string }
  createPhysicalNetwork: { name: string; zoneid: string; broadcastdomainrange?: string; domainid?: string; isolationmethods?: readonly string[] | string; networkspeed?: string; tags?: readonly string[] | string; vlan?: string }
  createPod: { name: string; zoneid: string; allocationstate?: string; endip?: string; gateway?: string; netmask?: string; startip?: string; storageaccessgroups?: readonly string[] | string }
  createPortForwardingRule: { ipaddressid: string; privateport: number; protocol: string; publicport: number; virtualmachineid: string; cidrlist?: readonly string[] | string; fordisplay?: boolean; networkid?: string; openfirewall?: boolean; privateendport?: number; publicendport?: number; vmguestip?: string }
  createPortableIpRange: { endip: string; gateway: string; netmask: string; regionid: number; startip: string; vlan?: string }
  createPrivateGateway: { gateway: string; ipaddress: string; netmask: string; vpcid: string; aclid?: string; associatednetworkid?: string; bypassvlanoverlapcheck?: boolean; networkofferingid?: string; physicalnetworkid?: string; sourcenatsupported?: boolean; vlan?: string }
  createProject: { name: string; account?: string; accountid?: string; displaytext?: string; domainid?: string; userid?: string }
  createProjectRole: { name: string; projectid: string; description?: string }
  createProjectRolePermission: { permission: string; projectid: string; projectroleid: string; rule: string; description?: string }
  createRemoteAccessVpn: { publicipid: string; account?: string; domainid?: string; fordisplay?: boolean; iprange?: string; openfirewall?: boolean }
  createResourceSchedule: { action: string; resourceid: string; resourcetype: string; schedule: string; timezone: string; description?: string; details?: readonly Record<string, string>[]; enabled?: boolean; enddate?: string; startdate?: string }
  createRole: { name: string; description?: string; ispublic?: boolean; roleid?: string; type?: string }
  createRolePermission: { permission: string; roleid: string; rule: string; description?: string }
  createRoutingFirewallRule: { networkid: string; protocol: string; cidrlist?: readonly string[] | string; destcidrlist?: readonly string[] | string; endport?: number; fordisplay?: boolean; icmpcode?: number; icmptype?: number; startport?: number; traffictype?: string }
  createSSHKeyPair: { name: string; account?: string; domainid?: string; projectid?: string }
  createSecondaryStagingStore: { url: string; details?: readonly Record<string, string>[]; provider?: string; scope?: string; zoneid?: string }
  createSecondaryStorageSelector: { description: string; heuristicrule: string; name: string; type: string; zoneid: string }
  createSecurityGroup: { name: string; account?: string; description?: string; domainid?: string; projectid?: string }
  createServiceInstance: { leftnetworkid: string; name: string; rightnetworkid: string; serviceofferingid: string; templateid: string; zoneid: string; account?: string; domainid?: string; projectid?: string }
  createServiceOffering: { name: string; bytesreadrate?: number; bytesreadratemax?: number; bytesreadratemaxlength?: number; byteswriterate?: number; byteswriteratemax?: number; byteswriteratemaxlength?: number; cachemode?: string; cpunumber?: number; cpuspeed?: number; customized?: boolean; customizediops?: boolean; deploymentplanner?: string; diskofferingid?: string; diskofferingstrictness?: boolean; displaytext?: string; domainid?: readonly string[] | string; dynamicscalingenabled?: boolean; encryptroot?: boolean; externaldetails?: readonly Record<string, string>[]; gpucount?: number; gpudisplay?: boolean; hosttags?: string; hypervisorsnapshotreserve?: number; iopsreadrate?: number; iopsreadratemax?: number; iopsreadratemaxlength?: number; iopswriterate?: number; iopswriteratemax?: number; iopswriteratemaxlength?: number; issystem?: boolean; isvolatile?: boolean; leaseduration?: number; leaseexpiryaction?: string; limitcpuuse?: boolean; maxcpunumber?: number; maxiops?: number; maxmemory?: number; memory?: number; mincpunumber?: number; miniops?: number; minmemory?: number; networkrate?: number; offerha?: boolean; provisioningtype?: string; purgeresources?: boolean; rootdisksize?: number; serviceofferingdetails?: readonly Record<string, string>[]; storagepolicy?: string; storagetype?: string; systemvmtype?: string; tags?: string; vgpuprofileid?: string; zoneid?: readonly string[] | string }
  createSharedFileSystem: { diskofferingid: string; filesystem: string; name: string; networkid: string; serviceofferingid: string; zoneid: string; account?: string; description?: string; domainid?: string; maxiops?: number; miniops?: number; projectid?: string; provider?: string; size?: number }
  createSnapshot: { volumeid: string; account?: string; asyncbackup?: boolean; domainid?: string; locationtype?: string; name?: string; policyid?: string; quiescevm?: boolean; storageids?: readonly string[] | string; tags?: readonly Record<string, string>[]; usestoragereplication?: boolean; zoneids?: readonly string[] | string }
  createSnapshotFromVMSnapshot: { vmsnapshotid: string; volumeid: string; name?: string }
  createSnapshotPolicy: { intervaltype: string; maxsnaps: number; schedule: string; timezone: string; volumeid: string; fordisplay?: boolean; storageids?: readonly string[] | string; tags?: readonly Record<string, string>[]; usestoragereplication?: boolean; zoneids?: readonly string[] | string }
  createStaticRoute: { cidr: string; gatewayid?: string; nexthop?: string; vpcid?: string }
  createStorageNetworkIpRange: { gateway: string; netmask: string; podid: string; startip: string; endip?: string; vlan?: number }
  createStoragePool: { name: string; url: string; zoneid: string; capacitybytes?: number; capacityiops?: number; clusterid?: string; details?: readonly Record<string, string>[]; hypervisor?: string; istagarule?: boolean; managed?: boolean; podid?: string; provider?: string; scope?: string; storageaccessgroups?: string; tags?: string }
  createTags: { resourceids: readonly string[] | string; resourcetype: string; tags: readonly Record<string, string>[]; customer?: string }
  createTemplate: { name: string; ostypeid: string; account?: string; arch?: string; bits?: number; details?: readonly Record<string, string>[]; displaytext?: string; domainid?: string; isdynamicallyscalable?: boolean; isfeatured?: boolean; ispublic?: boolean; passwordenabled?: boolean; projectid?: string; requireshvm?: boolean; snapshotid?: string; sshkeyenabled?: boolean; templatetag?: string; url?: string; virtualmachineid?: string; volumeid?: string; zoneid?: string }
  createTungstenFabricAddressGroup: { ipprefix: string; ipprefixlen: number; name: string; zoneid: string }
  createTungstenFabricApplicationPolicySet: { name: string; zoneid: string }
  createTungstenFabricFirewallPolicy: { name: string; sequence: number; zoneid: string; applicationpolicysetuuid?: string }
  createTungstenFabricFirewallRule: { action: string; direction: string; firewallpolicyuuid: string; name: string; sequence: number; servicegroupuuid: string; zoneid: string; destaddressgroupuuid?: string; destnetworkuuid?: string; desttaguuid?: string; srcaddressgroupuuid?: string; srcnetworkuuid?: string; srctaguuid?: string; tagtypeuuid?: string }
  createTungstenFabricLogicalRouter: { name: string; zoneid: string }
  createTungstenFabricManagementNetwork: { podid: string }
  createTungstenFabricPolicy: { name: string; zoneid: string }
  createTungstenFabricProvider: { name: string; tungstengateway: string; tungstenproviderhostname: string; zoneid: string; tungstenproviderintrospectport?: string; tungstenproviderport?: string; tungstenprovidervrouterport?: string }
  createTungstenFabricPublicNetwork: { zoneid: string }
  createTungstenFabricServiceGroup: { endport: number; name: string; protocol: string; startport: number; zoneid: string }
  createTungstenFabricTag: { tagtype: string; tagvalue: string; zoneid: string }
  createTungstenFabricTagType: { name: string; zoneid: string }
  createUser: { account: string; email: string; firstname: string; lastname: string; password: string; username: string; domainid?: string; passwordchangerequired?: boolean; timezone?: string; userid?: string }
  createVMFromBackup: { backupid: string; zoneid: string; account?: string; affinitygroupids?: readonly string[] | string; affinitygroupnames?: readonly string[] | string; bootintosetup?: boolean; bootmode?: string; boottype?: string; clusterid?: string; copyimagetags?: boolean; customid?: string; datadiskofferinglist?: readonly Record<string, string>[]; datadisksdetails?: readonly Record<string, string>[]; deploymentplanner?: string; details?: readonly Record<string, string>[]; dhcpoptionsnetworklist?: readonly Record<string, string>[]; diskofferingid?: string; displayname?: string; displayvm?: boolean; domainid?: string; dynamicscalingenabled?: boolean; externaldetails?: readonly Record<string, string>[]; extraconfig?: string; group?: string; hostid?: string; hypervisor?: string; iodriverpolicy?: string; iothreadsenabled?: boolean; ip6address?: string; ipaddress?: string; iptonetworklist?: readonly Record<string, string>[]; keyboard?: string; keypair?: string; keypairs?: readonly string[] | string; leaseduration?: number; leaseexpiryaction?: string; macaddress?: string; name?: string; networkids?: readonly string[] | string; nicmultiqueuenumber?: number; nicnetworklist?: readonly Record<string, string>[]; nicpackedvirtqueuesenabled?: boolean; overridediskofferingid?: string; password?: string; podid?: string; preserveip?: boolean; projectid?: string; properties?: readonly Record<string, string>[]; quickrestore?: boolean; rootdiskkmskeyid?: string; rootdisksize?: number; securitygroupids?: readonly string[] | string; securitygroupnames?: readonly string[] | string; serviceofferingid?: string; size?: number; startvm?: boolean; templateid?: string; userdata?: string; userdatadetails?: readonly Record<string, string>[]; userdataid?: string }
  createVMSchedule: { action: string; schedule: string; timezone: string; virtualmachineid: string; description?: string; enabled?: boolean; enddate?: string; startdate?: string }
  createVMSnapshot: { virtualmachineid: string; description?: string; name?: string; quiescevm?: boolean; snapshotmemory?: boolean }
  createVPC: { name: string; vpcofferingid: string; zoneid: string; account?: string; asnumber?: number; bgppeerids?: readonly string[] | string; cidr?: string; cidrsize?: number; displaytext?: string; dns1?: string; dns2?: string; domainid?: string; fordisplay?: boolean; ip6dns1?: string; ip6dns2?: string; keepmacaddressonpublicnic?: boolean; networkdomain?: string; projectid?: string; publicmtu?: number; sourcenatipaddress?: string; start?: boolean; userouteripresolver?: boolean }
  createVPCOffering: { name: string; conservemode?: boolean; displaytext?: string; domainid?: readonly string[] | string; enable?: boolean; fornsx?: boolean; internetprotocol?: string; networkmode?: string; nsxsupportlb?: boolean; provider?: string; routingmode?: string; servicecapabilitylist?: readonly Record<string, string>[]; serviceofferingid?: string; serviceproviderlist?: readonly Record<string, string>[]; specifyasnumber?: boolean; supportedservices?: readonly string[] | string; zoneid?: readonly string[] | string }
  createVgpuProfile: { gpucardid: string; name: string; description?: string; maxheads?: number; maxresolutionx?: number; maxresolutiony?: number; maxvgpuperphysicalgpu?: number; videoram?: number }
  createVirtualRouterElement: { nspid: string; providertype?: string }
  createVlanIpRange: { account?: string; domainid?: string; endip?: string; endipv6?: string; forsystemvms?: boolean; forvirtualnetwork?: boolean; gateway?: string; ip6cidr?: string; ip6gateway?: string; netmask?: string; networkid?: string; physicalnetworkid?: string; podid?: string; projectid?: string; provider?: string; startip?: string; startipv6?: string; vlan?: string; zoneid?: string }
  createVolume: { account?: string; customid?: string; diskofferingid?: string; displayvolume?: boolean; domainid?: string; kmskeyid?: string; maxiops?: number; miniops?: number; name?: string; projectid?: string; size?: number; snapshotid?: string; storageid?: string; virtualmachineid?: string; zoneid?: string }
  createVpnConnection: { s2scustomergatewayid: string; s2svpngatewayid: string; fordisplay?: boolean; passive?: boolean }
  createVpnCustomerGateway: { cidrlist: string; esppolicy: string; gateway: string; ikepolicy: string; ipsecpsk: string; account?: string; domainid?: string; dpd?: boolean; esplifetime?: number; forceencap?: boolean; ikelifetime?: number; ikeversion?: string; name?: string; projectid?: string; splitconnections?: boolean }
  createVpnGateway: { vpcid: string; fordisplay?: boolean; ipaddressid?: string }
  createWebhook: { name: string; payloadurl: string; account?: string; description?: string; domainid?: string; projectid?: string; scope?: string; secretkey?: string; sslverification?: boolean; state?: string }
  createZone: { dns1: string; internaldns1: string; name: string; networktype: string; allocationstate?: string; dns2?: string; domain?: string; domainid?: string; guestcidraddress?: string; internaldns2?: string; ip6dns1?: string; ip6dns2?: string; isedge?: boolean; localstorageenabled?: boolean; securitygroupenabled?: boolean; storageaccessgroups?: readonly string[] | string }
  declareHostAsDegraded: { id: string }
  dedicateBgpPeer: { id: string; account?: string; domainid?: string; projectid?: string }
  dedicateCluster: { clusterid: string; domainid: string; account?: string }
  dedicateGuestVlanRange: { physicalnetworkid: string; vlanrange: string; account?: string; domainid?: string; projectid?: string }
  dedicateHost: { domainid: string; hostid: string; account?: string }
  dedicateIpv4SubnetForZone: { id: string; account?: string; domainid?: string; projectid?: string }
  dedicatePod: { domainid: string; podid: string; account?: string }
  dedicatePublicIpRange: { domainid: string; id: string; account?: string; projectid?: string }
  dedicateZone: { domainid: string; zoneid: string; account?: string }
  deleteASNRange: { id: string }
  deleteAccount: { id: string }
  deleteAccountFromProject: { account: string; projectid: string }
  deleteAffinityGroup: { account?: string; domainid?: string; id?: string; name?: string; projectid?: string }
  deleteAlerts: { enddate?: string; ids?: readonly string[] | string; startdate?: string; type?: string }
  deleteAutoScalePolicy: { id: string }
  deleteAutoScaleVmGroup: { id: string; cleanup?: boolean }
  deleteAutoScaleVmProfile: { id: string }
  deleteBackup: { id: string; forced?: boolean }
  deleteBackupOffering: { id: string }
  deleteBackupRepository: { id: string }
  deleteBackupSchedule: { id?: string; virtualmachineid?: string }
  deleteBaremetalRct: { id: string }
  deleteBgpPeer: { id: string }
  deleteBigSwitchBcfDevice: { bcfdeviceid: string }
  deleteBrocadeVcsDevice: { vcsdeviceid: string }
  deleteBucket: { id: string }
  deleteCiscoAsa1000vResource: { resourceid: string }
  deleteCiscoNexusVSM: { id: string }
  deleteCiscoVnmcResource: { resourceid: string }
  deleteCluster: { id: string }
  deleteCniConfiguration: { id: string; account?: string; domainid?: string; projectid?: string }
  deleteCondition: { id: string }
  deleteCounter: { id: string }
  deleteCustomAction: { id?: string }
  deleteDiskOffering: { id: string }
  deleteDnsRecord: { dnszoneid: string; name: string; type: string }
  deleteDnsServer: { id: string; cleanup?: boolean; unmanage?: boolean }
  deleteDnsZone: { id: string; unmanage?: boolean }
  deleteDomain: { id: string; cleanup?: boolean }
  deleteEgressFirewallRule: { id: string }
  deleteEvents: { enddate?: string; ids?: readonly string[] | string; startdate?: string; type?: string }
  deleteExtension: { cleanup?: boolean; id?: string }
  deleteFirewallRule: { id: string }
  deleteGlobalLoadBalancerRule: { id: string }
  deleteGpuCard: { id: string }
  deleteGpuDevice: { ids: readonly string[] | string }
  deleteGuestNetworkIpv6Prefix: { id: string }
  deleteHSMProfile: { id: string }
  deleteHost: { id: string; forced?: boolean; forcedestroylocalstorage?: boolean }
  deleteImageStore: { id: string }
  deleteInstanceGroup: { id: string }
  deleteIpForwardingRule: { id: string }
  deleteIpv4SubnetForGuestNetwork: { id: string }
  deleteIpv4SubnetForZone: { id: string }
  deleteIpv6FirewallRule: { id: string }
  deleteIso: { id: string; zoneid?: string }
  deleteKMSKey: { id: string }
  deleteKubernetesCluster: { id: string; cleanup?: boolean; expunge?: boolean }
  deleteKubernetesSupportedVersion: { id: string }
  deleteLBHealthCheckPolicy: { id: string }
  deleteLBStickinessPolicy: { id: string }
  deleteLdapConfiguration: { domainid?: string; hostname?: string; id?: string; port?: number }
  deleteLoadBalancer: { id: string }
  deleteLoadBalancerRule: { id: string }
  deleteManagementNetworkIpRange: { endip: string; podid: string; startip: string; vlan: string }
  deleteNetrisProvider: { id: string }
  deleteNetscalerControlCenter: { id: string }
  deleteNetscalerLoadBalancer: { lbdeviceid: string }
  deleteNetwork: { id: string; forced?: boolean }
  deleteNetworkACL: { id: string }
  deleteNetworkACLList: { id: string }
  deleteNetworkDevice: { id: string }
  deleteNetworkOffering: { id: string }
  deleteNetworkServiceProvider: { id: string }
  deleteNiciraNvpDevice: { nvpdeviceid: string }
  deleteNsxController: { nsxcontrollerid: string }
  deleteOauthProvider: { id: string }
  deleteObjectStoragePool: { id: string }
  deleteOpenDaylightController: { id: string }
  deleteOsCategory: { id: string }
  deletePaloAltoFirewall: { fwdeviceid: string }
  deletePhysicalNetwork: { id: string }
  deletePod: { id: string }
  deletePortForwardingRule: { id: string }
  deletePortableIpRange: { id: string }
  deletePrivateGateway: { id: string }
  deleteProject: { id: string; cleanup?: boolean }
  deleteProjectInvitation: { id: string }
  deleteProjectRole: { id: string; projectid: string }
  deleteProjectRolePermission: { id: string; projectid: string }
  deleteRemoteAccessVpn: { publicipid: string }
  deleteResourceIcon: { resourceids: readonly string[] | string; resourcetype: string }
  deleteResourceSchedule: { resourceid: string; resourcetype: string; id?: string; ids?: readonly string[] | string }
  deleteRole: { id: string }
  deleteRolePermission: { id: string }
  deleteRoutingFirewallRule: { id: string }
  deleteSSHKeyPair: { name: string; account?: string; domainid?: string; projectid?: string }
  deleteSecondaryStagingStore: { id: string }
  deleteSecurityGroup: { account?: string; domainid?: string; id?: string; name?: string; projectid?: string }
  deleteServiceOffering: { id: string }
  deleteServicePackageOffering: { id: string }
  deleteSnapshot: { id: string; zoneid?: string }
  deleteSnapshotPolicies: { id?: string; ids?: readonly string[] | string }
  deleteSslCert: { id: string }
  deleteStaticRoute: { id: string }
  deleteStorageNetworkIpRange: { id: string }
  deleteStoragePool: { id: string; forced?: boolean }
  deleteStratosphereSsp: { hostid: string }
  deleteTags: { resourceids: readonly string[] | string; resourcetype: string; tags?: readonly Record<string, string>[] }
  deleteTemplate: { id: string; forced?: boolean; issystem?: boolean; zoneid?: string }
  deleteTrafficMonitor: { id: string }
  deleteTrafficType: { id: string }
  deleteTungstenFabricAddressGroup: { addressgroupuuid: string; zoneid: string }
  deleteTungstenFabricApplicationPolicySet: { applicationpolicysetuuid: string; zoneid: string }
  deleteTungstenFabricFirewallPolicy: { firewallpolicyuuid: string; zoneid: string }
  deleteTungstenFabricFirewallRule: { firewallruleuuid: string; zoneid: string }
  deleteTungstenFabricLogicalRouter: { logicalrouteruuid: string; zoneid: string }
  deleteTungstenFabricPolicy: { policyuuid: string; zoneid: string }
  deleteTungstenFabricServiceGroup: { servicegroupuuid: string; zoneid: string }
  deleteTungstenFabricTag: { taguuid: string; zoneid: string }
  deleteTungstenFabricTagType: { tagtypeuuid: string; zoneid: string }
  deleteUcsManager: { ucsmanagerid: string }
  deleteUser: { id: string }
  deleteUserData: { id: string; account?: string; domainid?: string; projectid?: string }
  deleteUserFromProject: { projectid: string; userid: string }
  deleteUserKeys: { keypairid: string }
  deleteVMSchedule: { virtualmachineid: string; id?: string; ids?: readonly string[] | string }
  deleteVMSnapshot: { vmsnapshotid: string }
  deleteVPC: { id: string }
  deleteVPCOffering: { id: string }
  deleteVgpuProfile: { id: string }
  deleteVirtualMachineCheckpoint: { checkpointid: string; virtualmachineid: string }
  deleteVlanIpRange: { id: string }
  deleteVnfTemplate: { id: string; forced?: boolean; issystem?: boolean; zoneid?: string }
  deleteVolume: { id: string }
  deleteVpnConnection: { id: string }
  deleteVpnCustomerGateway: { id: string }
  deleteVpnGateway: { id: string }
  deleteWebhook: { id: string }
  deleteWebhookDelivery: { enddate?: string; id?: string; managementserverid?: string; startdate?: string; webhookid?: string }
  deleteWebhookFilter: { id?: string; webhookid?: string }
  deleteZone: { id: string }
  deployNetscalerVpx: { serviceofferingid: string; templateid: string; zoneid: string; networkid?: string }
  deployVirtualMachine: { serviceofferingid: string; zoneid: string; account?: string; affinitygroupids?: readonly string[] | string; affinitygroupnames?: readonly string[] | string; blankinstance?: boolean; bootintosetup?: boolean; bootmode?: string; boottype?: string; clusterid?: string; copyimagetags?: boolean; customid?: string; datadiskofferinglist?: readonly Record<string, string>[]; datadisksdetails?: readonly Record<string, string>[]; deploymentplanner?: string; details?: readonly Record<string, string>[]; dhcpoptionsnetworklist?: readonly Record<string, string>[]; diskofferingid?: string; displayname?: string; displayvm?: boolean; domainid?: string; dynamicscalingenabled?: boolean; externaldetails?: readonly Record<string, string>[]; extraconfig?: string; group?: string; hostid?: string; hypervisor?: string; iodriverpolicy?: string; iothreadsenabled?: boolean; ip6address?: string; ipaddress?: string; iptonetworklist?: readonly Record<string, string>[]; keyboard?: string; keypair?: string; keypairs?: readonly string[] | string; leaseduration?: number; leaseexpiryaction?: string; macaddress?: string; name?: string; networkids?: readonly string[] | string; nicmultiqueuenumber?: number; nicnetworklist?: readonly Record<string, string>[]; nicpackedvirtqueuesenabled?: boolean; overridediskofferingid?: string; password?: string; podid?: string; projectid?: string; properties?: readonly Record<string, string>[]; rootdiskkmskeyid?: string; rootdisksize?: number; securitygroupids?: readonly string[] | string; securitygroupnames?: readonly string[] | string; size?: number; snapshotid?: string; startvm?: boolean; templateid?: string; userdata?: string; userdatadetails?: readonly Record<string, string>[]; userdataid?: string; volumeid?: string }
  deployVnfAppliance: { serviceofferingid: string; zoneid: string; account?: string; affinitygroupids?: readonly string[] | string; affinitygroupnames?: readonly string[] | string; bootintosetup?: boolean; bootmode?: string; boottype?: string; copyimagetags?: boolean; customid?: string; datadiskofferinglist?: readonly Record<string, string>[]; datadisksdetails?: readonly Record<string, string>[]; deploymentplanner?: string; details?: readonly Record<string, string>[]; dhcpoptionsnetworklist?: readonly Record<string, string>[]; diskofferingid?: string; displayname?: string; displayvm?: boolean; domainid?: string; dynamicscalingenabled?: boolean; externaldetails?: readonly Record<string, string>[]; extraconfig?: string; group?: string; hostid?: string; hypervisor?: string; iodriverpolicy?: string; iothreadsenabled?: boolean; ip6address?: string; ipaddress?: string; iptonetworklist?: readonly Record<string, string>[]; keyboard?: string; keypair?: string; keypairs?: readonly string[] | string; leaseduration?: number; leaseexpiryaction?: string; macaddress?: string; name?: string; networkids?: readonly string[] | string; nicmultiqueuenumber?: number; nicnetworklist?: readonly Record<string, string>[]; nicpackedvirtqueuesenabled?: boolean; overridediskofferingid?: string; password?: string; projectid?: string; properties?: readonly Record<string, string>[]; rootdiskkmskeyid?: string; rootdisksize?: number; securitygroupids?: readonly string[] | string; securitygroupnames?: readonly string[] | string; size?: number; snapshotid?: string; startvm?: boolean; templateid?: string; userdata?: string; userdatadetails?: readonly Record<string, string>[]; userdataid?: string; vnfcidrlist?: readonly string[] | string; vnfconfiguremanagement?: boolean; volumeid?: string }
  destroyRouter: { id: string }
  destroySharedFileSystem: { expunge?: boolean; forced?: boolean; id?: string }
  destroySystemVm: { id: string }
  destroyVirtualMachine: { id: string; expunge?: boolean; forced?: boolean; volumeids?: readonly string[] | string }
  destroyVolume: { id: string; expunge?: boolean }
  detachIso: { virtualmachineid: string; forced?: boolean; id?: string }
  detachVolume: { deviceid?: number; id?: string; virtualmachineid?: string }
  disableAccount: { lock: boolean; account?: string; domainid?: string; id?: string }
  disableAutoScaleVmGroup: { id: string }
  disableCiscoNexusVSM: { id: string }
  disableHAForCluster: { clusterid: string }
  disableHAForHost: { hostid: string }
  disableHAForZone: { zoneid: string }
  disableOutOfBandManagementForCluster: { clusterid: string }
  disableOutOfBandManagementForHost: { hostid: string }
  disableOutOfBandManagementForZone: { zoneid: string }
  disableRole: { id: string }
  disableStaticNat: { ipaddressid: string }
  disableUser: { id: string }
  disassociateDnsZoneFromNetwork: { networkid: string }
  disassociateIpAddress: { id?: string; ipaddress?: string }
  discoverGpuDevices: { id: string; keyword?: string; page?: number; pagesize?: number }
  downloadImageStoreObject: { id: string; path?: string }
  downloadValidationScreenshot: { backupid: string }
  enableAccount: { account?: string; domainid?: string; id?: string }
  enableAutoScaleVmGroup: { id: string }
  enableCiscoNexusVSM: { id: string }
  enableHAForCluster: { clusterid: string }
  enableHAForHost: { hostid: string }
  enableHAForZone: { zoneid: string }
  enableOutOfBandManagementForCluster: { clusterid: string }
  enableOutOfBandManagementForHost: { hostid: string }
  enableOutOfBandManagementForZone: { zoneid: string }
  enableRole: { id: string }
  enableStaticNat: { ipaddressid: string; virtualmachineid: string; networkid?: string; vmguestip?: string }
  enableStorageMaintenance: { id: string }
  enableUser: { id: string }
  executeClusterDrsPlan: { id: string; migrateto?: readonly Record<string, string>[] }
  executeWebhookDelivery: { id?: string; payload?: string; payloadurl?: string; secretkey?: string; sslverification?: boolean; webhookid?: string }
  expungeSharedFileSystem: { id?: string }
  expungeVirtualMachine: { id: string }
  extractIso: { id: string; mode: string; url?: string; zoneid?: string }
  extractSnapshot: { id: string; zoneid: string }
  extractTemplate: { id: string; mode: string; url?: string; zoneid?: string }
  extractVolume: { id: string; mode: string; zoneid: string; url?: string }
  finalizeBackup: { id: string; virtualmachineid: string }
  finalizeImageTransfer: { id: string }
  findHostsForMigration: { virtualmachineid: string; keyword?: string; page?: number; pagesize?: number }
  findStoragePoolsForMigration: { id: string; keyword?: string; page?: number; pagesize?: number }
  finishBackupChain: { virtualmachineid: string }
  forgotPassword: { username: string; domain?: string }
  generateAlert: { description: string; name: string; type: number; podid?: string; zoneid?: string }
  generateClusterDrsPlan: { id: string; migrations?: number }
  generateUsageRecords: { domainid?: string; enddate?: string; startdate?: string }
  getApiLimit: NoParams
  getCloudIdentifier: { userid: string }
  getDiagnosticsData: { targetid: string; files?: readonly string[] | string }
  getHypervisorGuestOsNames: { hypervisor: string; hypervisorversion: string; keyword?: string }
  getKubernetesClusterConfig: { id?: string }
  getLoadBalancerSslCertificate: { id: string }
  getPathForVolume: { volumeid: string }
  getRouterHealthCheckResults: { routerid: string; performfreshchecks?: boolean }
  getSPMetadata: NoParams
  getSolidFireAccountId: { accountid: string; storageid: string }
  getSolidFireVolumeAccessGroupIds: { clusterid: string; storageid: string }
  getSolidFireVolumeSize: { volumeid: string }
  getUploadParamsForIso: { format: string; name: string; zoneid: string; account?: string; bootable?: boolean; checksum?: string; displaytext?: string; domainid?: string; isextractable?: boolean; isfeatured?: boolean; ispublic?: boolean; ostypeid?: string; projectid?: string }
  getUploadParamsForKubernetesSupportedVersion: { format: string; mincpunumber: number; minmemory: number; name: string; semanticversion: string; zoneid: string; account?: string; checksum?: string; domainid?: string; projectid?: string }
  getUploadParamsForTemplate: { format: string; hypervisor: string; name: string; zoneid: string; account?: string; arch?: string; bits?: number; checksum?: string; deployasis?: boolean; details?: readonly Record<string, string>[]; displaytext?: string; domainid?: string; forcks?: boolean; isdynamicallyscalable?: boolean; isextractable?: boolean; isfeatured?: boolean; ispublic?: boolean; isrouting?: boolean; ostypeid?: string; passwordenabled?: boolean; projectid?: string; requireshvm?: boolean; sshkeyenabled?: boolean; templatetag?: string; templatetype?: string }
  getUploadParamsForVolume: { format: string; name: string; zoneid: string; account?: string; checksum?: string; diskofferingid?: string; domainid?: string; imagestoreuuid?: string; projectid?: string }
  getUser: { userapikey: string }
  getUserKeys: { id: string }
  getVMPassword: { id: string }
  getVirtualMachineUserData: { virtualmachineid: string }
  getVolumeSnapshotDetails: { snapshotid: string }
  getVolumeiScsiName: { volumeid: string }
  importBackupOffering: { allowuserdrivenbackups: boolean; description: string; externalid: string; name: string; zoneid: string; domainid?: readonly string[] | string }
  importLdapUsers: { account?: string; accountdetails?: readonly Record<string, string>[]; accounttype?: number; domainid?: string; group?: string; keyword?: string; page?: number; pagesize?: number; roleid?: string; timezone?: string }
  importNetworkACL: { aclid: string; rules: readonly Record<string, string>[] }
  importRole: { name: string; rules: readonly Record<string, string>[]; description?: string; forced?: boolean; ispublic?: boolean; type?: string }
  importUnmanagedInstance: { clusterid: string; name: string; serviceofferingid: string; account?: string; datadiskofferinglist?: readonly Record<string, string>[]; details?: readonly Record<string, string>[]; displayname?: string; domainid?: string; forced?: boolean; hostname?: string; migrateallowed?: boolean; nicipaddresslist?: readonly Record<string, string>[]; nicnetworklist?: readonly Record<string, string>[]; projectid?: string; templateid?: string }
  importVm: { clusterid: string; hypervisor: string; importsource: string; name: string; serviceofferingid: string; zoneid: string; account?: string; clustername?: string; convertinstancehostid?: string; convertinstancepoolid?: string; datacentername?: string; datadiskofferinglist?: readonly Record<string, string>[]; details?: readonly Record<string, string>[]; diskpath?: string; displayname?: string; domainid?: string; existingvcenterid?: string; extraparams?: string; forceconverttopool?: boolean; forced?: boolean; forcemstoimportvmfiles?: boolean; host?: string; hostid?: string; hostip?: string; hostname?: string; importinstancehostid?: string; migrateallowed?: boolean; networkid?: string; nicipaddresslist?: readonly Record<string, string>[]; nicnetworklist?: readonly Record<string, string>[]; osid?: string; password?: string; projectid?: string; storageid?: string; templateid?: string; temppath?: string; username?: string; usevddk?: boolean; vcenter?: string }
  importVolume: { path: string; storageid: string; account?: string; diskofferingid?: string; domainid?: string; name?: string; projectid?: string }
  importVsphereStoragePolicies: { zoneid?: string }
  isAccountAllowedToCreateOfferingsWithTags: { id: string }
  issueCertificate: { csr?: string; domain?: string; duration?: number; ipaddress?: string; provider?: string }
  issueOutOfBandManagementPowerAction: { action: string; hostid: string; timeout?: number }
  ldapConfig: { binddn?: string; bindpass?: string; hostname?: string; listall?: boolean; port?: number; queryfilter?: string; searchbase?: string; ssl?: boolean; truststore?: string; truststorepass?: string }
  ldapCreateAccount: { username: string; account?: string; accountdetails?: readonly Record<string, string>[]; accountid?: string; accounttype?: number; domainid?: string; networkdomain?: string; roleid?: string; timezone?: string; userid?: string }
  ldapRemove: NoParams
  linkAccountToLdap: { account: string; domainid: string; ldapdomain: string; accounttype?: number; admin?: string; roleid?: string; type?: string }
  linkDomainToLdap: { accounttype: number; domainid: string; ldapdomain: string; type: string; admin?: string }
  linkUserDataToTemplate: { isoid?: string; templateid?: string; userdataid?: string; userdatapolicy?: string }
  listASNRanges: { keyword?: string; page?: number; pagesize?: number; zoneid?: string }
  listASNumbers: { account?: string; asnrangeid?: string; asnumber?: number; domainid?: string; isallocated?: boolean; keyword?: string; networkid?: string; page?: number; pagesize?: number; vpcid?: string; zoneid?: string }
  listAccounts: { accounttype?: number; apikeyaccess?: string; details?: readonly string[] | string; domainid?: string; id?: string; iscleanuprequired?: boolean; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; showicon?: boolean; state?: string; tag?: string }
  listAffectedVmsForStorageScopeChange: { clusterid: string; storageid: string; keyword?: string; page?: number; pagesize?: number }
  listAffinityGroupTypes: { keyword?: string; page?: number; pagesize?: number }
  listAffinityGroups: { account?: string; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: string; type?: string; virtualmachineid?: string }
  listAlertTypes: NoParams
  listAlerts: { id?: string; keyword?: string; name?: string; page?: number; pagesize?: number; type?: string }
  listAndSwitchSamlAccount: { domainid?: string; userid?: string }
  listAnnotations: { annotationfilter?: string; entityid?: string; entitytype?: string; id?: string; keyword?: string; page?: number; pagesize?: number; userid?: string }
  listApis: { name?: string }
  listAsyncJobs: { account?: string; domainid?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; managementserverid?: string; page?: number; pagesize?: number; resourceid?: string; resourcetype?: string; startdate?: string }
  listAutoScalePolicies: { account?: string; action?: string; conditionid?: string; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: string; vmgroupid?: string }
  listAutoScaleVmGroups: { account?: string; domainid?: string; fordisplay?: boolean; id?: string; isrecursive?: boolean; keyword?: string; lbruleid?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; policyid?: string; projectid?: string; vmprofileid?: string; zoneid?: string }
  listAutoScaleVmProfiles: { account?: string; domainid?: string; fordisplay?: boolean; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; otherdeployparams?: string; page?: number; pagesize?: number; projectid?: string; serviceofferingid?: string; templateid?: string; zoneid?: string }
  listBackupOfferings: { account?: string; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; zoneid?: string }
  listBackupProviderOfferings: { zoneid: string; account?: string; domainid?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number }
  listBackupProviders: { name?: string }
  listBackupRepositories: { id?: string; keyword?: string; name?: string; page?: number; pagesize?: number; provider?: string; zoneid?: string }
  listBackupSchedule: { account?: string; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: string; virtualmachineid?: string }
  listBackupServiceJobs: { backupid?: string; executing?: boolean; hostid?: string; id?: number; keyword?: string; page?: number; pagesize?: number; scheduled?: boolean; type?: string; zoneid?: string }
  listBackups: { account?: string; backupofferingid?: string; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; listvmdetails?: boolean; name?: string; page?: number; pagesize?: number; projectid?: string; status?: string; virtualmachineid?: string; zoneid?: string }
  listBaremetalDhcp: { physicalnetworkid: string; dhcpservertype?: string; id?: number; keyword?: string; page?: number; pagesize?: number }
  listBaremetalPxeServers: { physicalnetworkid: string; id?: number; keyword?: string; page?: number; pagesize?: number }
  listBaremetalRct: { keyword?: string; page?: number; pagesize?: number }
  listBgpPeers: { account?: string; asnumber?: number; domainid?: string; id?: string; isdedicated?: boolean; keyword?: string; page?: number; pagesize?: number; projectid?: string; zoneid?: string }
  listBigSwitchBcfDevices: { bcfdeviceid?: string; keyword?: string; page?: number; pagesize?: number; physicalnetworkid?: string }
  listBrocadeVcsDeviceNetworks: { vcsdeviceid: string; keyword?: string; page?: number; pagesize?: number }
  listBrocadeVcsDevices: { keyword?: string; page?: number; pagesize?: number; physicalnetworkid?: string; vcsdeviceid?: string }
  listBuckets: { account?: string; domainid?: string; id?: string; ids?: readonly string[] | string; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; objectstorageid?: string; page?: number; pagesize?: number; projectid?: string; tags?: readonly Record<string, string>[] }
  listCAProviders: { name?: string }
  listCaCertificate: { provider?: string }
  listCapabilities: { domainid?: string }
  listCapacity: { clusterid?: string; fetchlatest?: boolean; keyword?: string; page?: number; pagesize?: number; podid?: string; sortby?: string; tag?: string; type?: number; zoneid?: string }
  listCiscoAsa1000vResources: { hostname?: string; keyword?: string; page?: number; pagesize?: number; physicalnetworkid?: string; resourceid?: string }
  listCiscoNexusVSMs: { clusterid?: string; keyword?: string; page?: number; pagesize?: number; zoneid?: string }
  listCiscoVnmcResources: { keyword?: string; page?: number; pagesize?: number; physicalnetworkid?: string; resourceid?: string }
  listClusterDrsPlan: { clusterid?: string; id?: string; keyword?: string; page?: number; pagesize?: number }
  listClusters: { allocationstate?: string; arch?: string; clustertype?: string; hypervisor?: string; id?: string; keyword?: string; managedstate?: string; name?: string; page?: number; pagesize?: number; podid?: string; showcapacities?: boolean; storageaccessgroup?: string; zoneid?: string }
  listClustersMetrics: { allocationstate?: string; arch?: string; clustertype?: string; hypervisor?: string; id?: string; keyword?: string; managedstate?: string; name?: string; page?: number; pagesize?: number; podid?: string; showcapacities?: boolean; storageaccessgroup?: string; zoneid?: string }
  listCniConfiguration: { account?: string; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: string }
  listConditions: { account?: string; counterid?: string; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; policyid?: string; projectid?: string }
  listConfigurationGroups: { group?: string; keyword?: string; page?: number; pagesize?: number }
  listConfigurations: { accountid?: string; category?: string; clusterid?: string; domainid?: string; group?: string; imagestoreuuid?: string; keyword?: string; managementserverid?: string; name?: string; page?: number; pagesize?: number; parent?: string; storageid?: string; subgroup?: string; zoneid?: string }
  listConsoleSessions: { accountid?: string; acquired?: boolean; activeonly?: boolean; clientaddress?: string; consoleendpointcreatoraddress?: string; domainid?: string; enddate?: string; hostid?: string; id?: string; isrecursive?: boolean; keyword?: string; page?: number; pagesize?: number; startdate?: string; userid?: string; virtualmachineid?: string }
  listCounters: { id?: string; keyword?: string; name?: string; page?: number; pagesize?: number; provider?: string; source?: string }
  listCustomActions: { enabled?: boolean; extensionid?: string; id?: string; keyword?: string; name?: string; page?: number; pagesize?: number; resourceid?: string; resourcetype?: string }
  listDbMetrics: NoParams
  listDedicatedClusters: { account?: string; affinitygroupid?: string; clusterid?: string; domainid?: string; keyword?: string; page?: number; pagesize?: number }
  listDedicatedGuestVlanRanges: { account?: string; domainid?: string; guestvlanrange?: string; id?: string; keyword?: string; page?: number; pagesize?: number; physicalnetworkid?: string; projectid?: string; zoneid?: string }
  listDedicatedHosts: { account?: string; affinitygroupid?: string; domainid?: string; hostid?: string; keyword?: string; page?: number; pagesize?: number }
  listDedicatedPods: { account?: string; affinitygroupid?: string; domainid?: string; keyword?: string; page?: number; pagesize?: number; podid?: string }
  listDedicatedZones: { account?: string; affinitygroupid?: string; domainid?: string; keyword?: string; page?: number; pagesize?: number; zoneid?: string }
  listDeploymentPlanners: { keyword?: string; page?: number; pagesize?: number }
  listDetailOptions: { resourcetype: string; resourceid?: string }
  listDiskOfferings: { account?: string; domainid?: string; encrypt?: boolean; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: string; state?: string; storageid?: string; storagetype?: string; virtualmachineid?: string; volumeid?: string; zoneid?: string }
  listDnsProviders: { keyword?: string; page?: number; pagesize?: number }
  listDnsRecords: { dnszoneid: string; keyword?: string; page?: number; pagesize?: number }
  listDnsServers: { account?: string; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; providertype?: string }
  listDnsZones: { dnsserverid?: string; id?: string; keyword?: string; name?: string; page?: number; pagesize?: number }
  listDomainChildren: { id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; showicon?: boolean }
  listDomains: { account?: string; details?: readonly string[] | string; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; level?: number; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: string; showicon?: boolean; tag?: string; tags?: readonly Record<string, string>[] }
  listEgressFirewallRules: { account?: string; domainid?: string; fordisplay?: boolean; id?: string; ipaddressid?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; networkid?: string; page?: number; pagesize?: number; projectid?: string; tags?: readonly Record<string, string>[] }
  listElastistorInterface: { controllerid?: string }
  listElastistorPool: { id?: number }
  listElastistorVolume: { id: string }
  listEventTypes: NoParams
  listEvents: { account?: string; archived?: boolean; domainid?: string; duration?: number; enddate?: string; entrytime?: number; id?: string; isrecursive?: boolean; keyword?: string; level?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: string; resourceid?: string; resourcetype?: string; startdate?: string; startid?: string; state?: string; type?: string }
  listExtensions: { details?: readonly string[] | string; id?: string; keyword?: string; name?: string; page?: number; pagesize?: number; type?: string }
  listFirewallRules: { account?: string; domainid?: string; fordisplay?: boolean; id?: string; ipaddressid?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; networkid?: string; page?: number; pagesize?: number; projectid?: string; tags?: readonly Record<string, string>[] }
  listGlobalLoadBalancerRules: { account?: string; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: string; regionid?: number; tags?: readonly Record<string, string>[] }
  listGpuCards: { activeonly?: boolean; deviceid?: string; devicename?: string; id?: string; keyword?: string; page?: number; pagesize?: number; vendorid?: string; vendorname?: string }
  listGpuDevices: { gpucardid?: string; hostid?: string; id?: string; keyword?: string; page?: number; pagesize?: number; vgpuprofileid?: string; virtualmachineid?: string }
  listGuestNetworkIpv6Prefixes: { id?: string; keyword?: string; page?: number; pagesize?: number; zoneid?: string }
  listGuestOsMapping: { hypervisor?: string; hypervisorversion?: string; id?: string; keyword?: string; osdisplayname?: string; osnameforhypervisor?: string; ostypeid?: string; page?: number; pagesize?: number }
  listGuestVlans: { allocatedonly?: boolean; id?: number; keyword?: string; page?: number; pagesize?: number; physicalnetworkid?: string; vnet?: string; zoneid?: string }
  listGuiThemes: { accountid?: string; commonname?: string; domainid?: string; id?: string; keyword?: string; listall?: boolean; listonlydefaulttheme?: boolean; name?: string; page?: number; pagesize?: number; showpublic?: boolean; showremoved?: boolean }
  listHSMProfiles: { account?: string; domainid?: string; enabled?: boolean; id?: string; ispublic?: boolean; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: string; protocol?: string; zoneid?: string }
  listHostHAProviders: { hypervisor: string }
  listHostHAResources: { hostid?: string }
  listHostTags: { keyword?: string; page?: number; pagesize?: number }
  listHosts: { arch?: string; clusterid?: string; details?: readonly string[] | string; hahost?: boolean; hypervisor?: string; id?: string; keyword?: string; managementserverid?: string; name?: string; outofbandmanagementenabled?: boolean; outofbandmanagementpowerstate?: string; page?: number; pagesize?: number; podid?: string; resourcestate?: string; state?: string; storageaccessgroup?: string; type?: string; version?: string; virtualmachineid?: string; zoneid?: string }
  listHostsMetrics: { arch?: string; clusterid?: string; details?: readonly string[] | string; hahost?: boolean; hypervisor?: string; id?: string; keyword?: string; managementserverid?: string; name?: string; outofbandmanagementenabled?: boolean; outofbandmanagementpowerstate?: string; page?: number; pagesize?: number; podid?: string; resourcestate?: string; state?: string; storageaccessgroup?: string; type?: string; version?: string; virtualmachineid?: string; zoneid?: string }
  listHypervisorCapabilities: { hypervisor?: string; id?: string; keyword?: string; page?: number; pagesize?: number }
  listHypervisors: { zoneid?: string }
  listIdps: NoParams
  listImageStoreObjects: { id: string; keyword?: string; page?: number; pagesize?: number; path?: string }
  listImageStores: { id?: string; keyword?: string; name?: string; page?: number; pagesize?: number; protocol?: string; provider?: string; readonly?: boolean; zoneid?: string }
  listImageTransfers: { backupid?: string; id?: string; keyword?: string; page?: number; pagesize?: number }
  listImportVmTasks: { zoneid: string; accountid?: string; convertinstancehostid?: string; keyword?: string; page?: number; pagesize?: number; tasksfilter?: string; vcenter?: string }
  listInfrastructure: NoParams
  listInstanceGroups: { account?: string; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: string }
  listInternalLoadBalancerElements: { enabled?: boolean; id?: string; keyword?: string; nspid?: string; page?: number; pagesize?: number }
  listInternalLoadBalancerVMs: { account?: string; domainid?: string; fetchhealthcheckresults?: boolean; forvpc?: boolean; hostid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; networkid?: string; page?: number; pagesize?: number; podid?: string; projectid?: string; state?: string; vpcid?: string; zoneid?: string }
  listIpForwardingRules: { account?: string; domainid?: string; id?: string; ipaddressid?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: string; virtualmachineid?: string }
  listIpv4SubnetsForGuestNetwork: { id?: string; keyword?: string; networkid?: string; page?: number; pagesize?: number; parentid?: string; subnet?: string; vpcid?: string; zoneid?: string }
  listIpv4SubnetsForZone: { account?: string; domainid?: string; id?: string; keyword?: string; page?: number; pagesize?: number; projectid?: string; subnet?: string; zoneid?: string }
  listIpv6FirewallRules: { account?: string; domainid?: string; fordisplay?: boolean; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; networkid?: string; page?: number; pagesize?: number; projectid?: string; tags?: readonly Record<string, string>[]; traffictype?: string }
  listIsoPermissions: { id: string }
  listIsos: { account?: string; arch?: string; bootable?: boolean; domainid?: string; hypervisor?: string; id?: string; imagestoreid?: string; isofilter?: string; ispublic?: boolean; isready?: boolean; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; oscategoryid?: string; page?: number; pagesize?: number; projectid?: string; showicon?: boolean; showremoved?: boolean; showunique?: boolean; storageid?: string; tags?: readonly Record<string, string>[]; zoneid?: string }
  listKMSKeys: { account?: string; domainid?: string; enabled?: boolean; hsmprofileid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: string; zoneid?: string }
  listKubernetesClusters: { account?: string; clustertype?: string; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: string; state?: string }
  listKubernetesSupportedVersions: { arch?: string; id?: string; keyword?: string; minimumkubernetesversionid?: string; minimumsemanticversion?: string; page?: number; pagesize?: number; zoneid?: string }
  listLBHealthCheckPolicies: { fordisplay?: boolean; id?: string; keyword?: string; lbruleid?: string; page?: number; pagesize?: number }
  listLBStickinessPolicies: { fordisplay?: boolean; id?: string; keyword?: string; lbruleid?: string; page?: number; pagesize?: number }
  listLdapConfigurations: { domainid?: string; hostname?: string; id?: string; keyword?: string; listall?: boolean; page?: number; pagesize?: number; port?: number }
  listLdapUsers: { domainid?: string; keyword?: string; listtype?: string; page?: number; pagesize?: number; userfilter?: string }
  listLoadBalancerRuleInstances: { id: string; applied?: boolean; keyword?: string; lbvmips?: boolean; page?: number; pagesize?: number }
  listLoadBalancerRules: { account?: string; domainid?: string; fordisplay?: boolean; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; networkid?: string; page?: number; pagesize?: number; projectid?: string; publicipid?: string; tags?: readonly Record<string, string>[]; virtualmachineid?: string; zoneid?: string }
  listLoadBalancers: { account?: string; domainid?: string; fordisplay?: boolean; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; networkid?: string; page?: number; pagesize?: number; projectid?: string; scheme?: string; sourceipaddress?: string; sourceipaddressnetworkid?: string; tags?: readonly Record<string, string>[] }
  listManagementServers: { id?: string; keyword?: string; name?: string; page?: number; pagesize?: number; peers?: boolean; version?: string }
  listManagementServersMetrics: { id?: string; keyword?: string; name?: string; page?: number; pagesize?: number; peers?: boolean; system?: boolean; version?: string }
  listNetrisProviders: { keyword?: string; page?: number; pagesize?: number; zoneid?: string }
  listNetscalerControlCenter: { keyword?: string; page?: number; pagesize?: number }
  listNetscalerLoadBalancerNetworks: { lbdeviceid: string; keyword?: string; page?: number; pagesize?: number }
  listNetscalerLoadBalancers: { keyword?: string; lbdeviceid?: string; page?: number; pagesize?: number; physicalnetworkid?: string }
  listNetworkACLLists: { account?: string; domainid?: string; fordisplay?: boolean; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; networkid?: string; page?: number; pagesize?: number; projectid?: string; vpcid?: string }
  listNetworkACLs: { account?: string; aclid?: string; action?: string; domainid?: string; fordisplay?: boolean; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; networkid?: string; page?: number; pagesize?: number; projectid?: string; protocol?: string; tags?: readonly Record<string, string>[]; traffictype?: string }
  listNetworkDevice: { keyword?: string; networkdeviceparameterlist?: readonly Record<string, string>[]; networkdevicetype?: string; page?: number; pagesize?: number }
  listNetworkIsolationMethods: { keyword?: string; page?: number; pagesize?: number }
  listNetworkOfferings: { availability?: string; displaytext?: string; domainid?: string; forvpc?: boolean; guestiptype?: string; id?: string; isdefault?: boolean; istagged?: boolean; keyword?: string; name?: string; networkid?: string; page?: number; pagesize?: number; routingmode?: string; sourcenatsupported?: boolean; specifyipranges?: boolean; specifyvlan?: boolean; state?: string; supportedservices?: readonly string[] | string; tags?: string; traffictype?: string; zoneid?: string }
  listNetworkPermissions: { networkid: string }
  listNetworkProtocols: { option: string }
  listNetworkServiceProviders: { keyword?: string; name?: string; page?: number; pagesize?: number; physicalnetworkid?: string; state?: string }
  listNetworks: { account?: string; acltype?: string; associatednetworkid?: string; canusefordeploy?: boolean; displaynetwork?: boolean; domainid?: string; forvpc?: boolean; id?: string; isrecursive?: boolean; issystem?: boolean; keyword?: string; listall?: boolean; name?: string; networkfilter?: string; networkofferingid?: string; page?: number; pagesize?: number; physicalnetworkid?: string; projectid?: string; restartrequired?: boolean; retrieveonlyresourcecount?: boolean; showicon?: boolean; specifyipranges?: boolean; supportedservices?: readonly string[] | string; tags?: readonly Record<string, string>[]; traffictype?: string; type?: string; vlan?: string; vpcid?: string; zoneid?: string }
  listNiciraNvpDeviceNetworks: { nvpdeviceid: string; keyword?: string; page?: number; pagesize?: number }
  listNiciraNvpDevices: { keyword?: string; nvpdeviceid?: string; page?: number; pagesize?: number; physicalnetworkid?: string }
  listNics: { virtualmachineid: string; fordisplay?: boolean; keyword?: string; networkid?: string; nicid?: string; page?: number; pagesize?: number }
  listNsxControllers: { keyword?: string; page?: number; pagesize?: number; zoneid?: string }
  listOauthProvider: { domain?: string; domainid?: string; id?: string; keyword?: string; page?: number; pagesize?: number; provider?: string }
  listObjectStoragePools: { id?: string; keyword?: string; name?: string; page?: number; pagesize?: number; provider?: string }
  listOpenDaylightControllers: { id?: string; physicalnetworkid?: string }
  listOsCategories: { arch?: string; id?: string; isfeatured?: boolean; isiso?: boolean; isvnf?: boolean; keyword?: string; name?: string; page?: number; pagesize?: number; showicon?: boolean; zoneid?: string }
  listOsTypes: { description?: string; fordisplay?: boolean; id?: string; ids?: readonly string[] | string; keyword?: string; oscategoryid?: string; page?: number; pagesize?: number }
  listOvsElements: { enabled?: boolean; id?: string; keyword?: string; nspid?: string; page?: number; pagesize?: number }
  listPaloAltoFirewallNetworks: { lbdeviceid: string; keyword?: string; page?: number; pagesize?: number }
  listPaloAltoFirewalls: { fwdeviceid?: string; keyword?: string; page?: number; pagesize?: number; physicalnetworkid?: string }
  listPhysicalNetworks: { id?: string; keyword?: string; name?: string; page?: number; pagesize?: number; zoneid?: string }
  listPods: { allocationstate?: string; id?: string; keyword?: string; name?: string; page?: number; pagesize?: number; showcapacities?: boolean; storageaccessgroup?: string; zoneid?: string }
  listPortForwardingRules: { account?: string; domainid?: string; fordisplay?: boolean; id?: string; ipaddressid?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; networkid?: string; page?: number; pagesize?: number; projectid?: string; tags?: readonly Record<string, string>[] }
  listPortableIpRanges: { id?: string; keyword?: string; page?: number; pagesize?: number; regionid?: number }
  listPrivateGateways: { account?: string; domainid?: string; id?: string; ipaddress?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: string; state?: string; vlan?: string; vpcid?: string }
  listProjectAccounts: { projectid: string; account?: string; keyword?: string; page?: number; pagesize?: number; projectroleid?: string; role?: string; userid?: string }
  listProjectInvitations: { account?: string; activeonly?: boolean; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: string; state?: string; userid?: string }
  listProjectRolePermissions: { projectid: string; projectroleid?: string }
  listProjectRoles: { projectid: string; keyword?: string; name?: string; page?: number; pagesize?: number; projectroleid?: string }
  listProjects: { account?: string; details?: readonly string[] | string; displaytext?: string; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; showicon?: boolean; state?: string; tags?: readonly Record<string, string>[]; username?: string }
  listPublicIpAddresses: { account?: string; allocatedonly?: boolean; associatednetworkid?: string; domainid?: string; fordisplay?: boolean; forloadbalancing?: boolean; forprovider?: boolean; forsystemvms?: boolean; forvirtualnetwork?: boolean; id?: string; ipaddress?: string; isrecursive?: boolean; issourcenat?: boolean; isstaticnat?: boolean; keyword?: string; listall?: boolean; networkid?: string; page?: number; pagesize?: number; physicalnetworkid?: string; projectid?: string; retrieveonlyresourcecount?: boolean; state?: string; tags?: readonly Record<string, string>[]; vlanid?: string; vpcid?: string; zoneid?: string }
  listQuarantinedIps: { keyword?: string; page?: number; pagesize?: number; showinactive?: boolean; showremoved?: boolean }
  listRegions: { id?: number; keyword?: string; name?: string; page?: number; pagesize?: number }
  listRegisteredServicePackages: { keyword?: string; page?: number; pagesize?: number }
  listRemoteAccessVpns: { account?: string; domainid?: string; fordisplay?: boolean; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; networkid?: string; page?: number; pagesize?: number; projectid?: string; publicipid?: string }
  listResourceDetails: { resourcetype: string; account?: string; domainid?: string; fordisplay?: boolean; isrecursive?: boolean; key?: string; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: string; resourceid?: string; value?: string }
  listResourceIcon: { resourceids: readonly string[] | string; resourcetype: string }
  listResourceLimits: { account?: string; domainid?: string; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: string; resourcetype?: number; resourcetypename?: string; tag?: string }
  listResourceSchedule: { resourceid: string; resourcetype: string; action?: string; enabled?: boolean; id?: string; ids?: readonly string[] | string; keyword?: string; page?: number; pagesize?: number }
  listRolePermissions: { roleid?: string }
  listRoles: { id?: string; keyword?: string; name?: string; page?: number; pagesize?: number; state?: string; type?: string }
  listRouters: { account?: string; arch?: string; clusterid?: string; domainid?: string; fetchhealthcheckresults?: boolean; forvpc?: boolean; healthchecksfailed?: boolean; hostid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; networkid?: string; page?: number; pagesize?: number; podid?: string; projectid?: string; state?: string; version?: string; vpcid?: string; zoneid?: string }
  listRoutingFirewallRules: { account?: string; domainid?: string; fordisplay?: boolean; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; networkid?: string; page?: number; pagesize?: number; projectid?: string; tags?: readonly Record<string, string>[]; traffictype?: string }
  listSSHKeyPairs: { account?: string; domainid?: string; fingerprint?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: string }
  listSamlAuthorization: { keyword?: string; page?: number; pagesize?: number; userid?: string }
  listSecondaryStagingStores: { id?: string; keyword?: string; name?: string; page?: number; pagesize?: number; protocol?: string; provider?: string; zoneid?: string }
  listSecondaryStorageSelectors: { zoneid: string; keyword?: string; page?: number; pagesize?: number; showremoved?: boolean; type?: string }
  listSecurityGroups: { account?: string; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: string; securitygroupname?: string; tags?: readonly Record<string, string>[]; virtualmachineid?: string }
  listServiceOfferings: { account?: string; cpunumber?: number; cpuspeed?: number; domainid?: string; encryptroot?: boolean; gpuenabled?: boolean; id?: string; isrecursive?: boolean; issystem?: boolean; keyword?: string; listall?: boolean; memory?: number; name?: string; page?: number; pagesize?: number; projectid?: string; state?: string; storagetype?: string; systemvmtype?: string; templateid?: string; vgpuprofileid?: string; virtualmachineid?: string; zoneid?: string }
  listSharedFileSystemProviders: { keyword?: string; page?: number; pagesize?: number }
  listSharedFileSystems: { account?: string; diskofferingid?: string; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; networkid?: string; page?: number; pagesize?: number; projectid?: string; retrieveonlyresourcecount?: boolean; serviceofferingid?: string; tags?: readonly Record<string, string>[]; zoneid?: string }
  listSimulatorHAStateTransitions: { hostid: string; keyword?: string; page?: number; pagesize?: number }
  listSnapshotPolicies: { account?: string; domainid?: string; fordisplay?: boolean; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: string; volumeid?: string }
  listSnapshots: { account?: string; domainid?: string; id?: string; ids?: readonly string[] | string; imagestoreid?: string; intervaltype?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; locationtype?: string; name?: string; page?: number; pagesize?: number; projectid?: string; showunique?: boolean; snapshottype?: string; storageid?: string; tags?: readonly Record<string, string>[]; volumeid?: string; zoneid?: string }
  listSslCerts: { accountid?: string; certid?: string; lbruleid?: string; projectid?: string }
  listStaticRoutes: { account?: string; domainid?: string; gatewayid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: string; state?: string; tags?: readonly Record<string, string>[]; vpcid?: string }
  listStorageAccessGroups: { keyword?: string; name?: string; page?: number; pagesize?: number }
  listStorageNetworkIpRange: { id?: string; keyword?: string; page?: number; pagesize?: number; podid?: string; zoneid?: string }
  listStoragePoolObjects: { id: string; keyword?: string; page?: number; pagesize?: number; path?: string }
  listStoragePools: { clusterid?: string; hostid?: string; id?: string; ipaddress?: string; keyword?: string; name?: string; page?: number; pagesize?: number; path?: string; podid?: string; scope?: string; status?: string; storageaccessgroup?: string; storagecustomstats?: boolean; zoneid?: string }
  listStoragePoolsMetrics: { clusterid?: string; hostid?: string; id?: string; ipaddress?: string; keyword?: string; name?: string; page?: number; pagesize?: number; path?: string; podid?: string; scope?: string; status?: string; storageaccessgroup?: string; storagecustomstats?: boolean; zoneid?: string }
  listStorageProviders: { type: string; keyword?: string; page?: number; pagesize?: number }
  listStorageTags: { keyword?: string; page?: number; pagesize?: number }
  listSupportedNetworkServices: { keyword?: string; page?: number; pagesize?: number; provider?: string; service?: string }
  listSwifts: { id?: number; keyword?: string; page?: number; pagesize?: number }
  listSystemVms: { arch?: string; hostid?: string; id?: string; keyword?: string; name?: string; page?: number; pagesize?: number; podid?: string; state?: string; storageid?: string; systemvmtype?: string; zoneid?: string }
  listSystemVmsUsageHistory: { enddate?: string; id?: string; ids?: readonly string[] | string; keyword?: string; name?: string; page?: number; pagesize?: number; startdate?: string }
  listTags: { account?: string; customer?: string; domainid?: string; isrecursive?: boolean; key?: string; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: string; resourceid?: string; resourcetype?: string; value?: string }
  listTemplateDirectDownloadCertificates: { id?: string; keyword?: string; listhosts?: boolean; page?: number; pagesize?: number; zoneid?: string }
  listTemplatePermissions: { id: string }
  listTemplates: { templatefilter: string; account?: string; arch?: string; details?: readonly string[] | string; domainid?: string; extensionid?: string; forcks?: boolean; hypervisor?: string; id?: string; ids?: readonly string[] | string; imagestoreid?: string; isready?: boolean; isrecursive?: boolean; isvnf?: boolean; keyword?: string; listall?: boolean; name?: string; oscategoryid?: string; page?: number; pagesize?: number; parenttemplateid?: string; projectid?: string; showicon?: boolean; showremoved?: boolean; showunique?: boolean; storageid?: string; tags?: readonly Record<string, string>[]; templatetype?: string; zoneid?: string }
  listTrafficMonitors: { zoneid: string; keyword?: string; page?: number; pagesize?: number }
  listTrafficTypeImplementors: { keyword?: string; page?: number; pagesize?: number; traffictype?: string }
  listTrafficTypes: { physicalnetworkid: string; keyword?: string; page?: number; pagesize?: number }
  listTungstenFabricAddressGroup: { addressgroupuuid?: string; keyword?: string; page?: number; pagesize?: number; zoneid?: string }
  listTungstenFabricApplicationPolicySet: { applicationpolicysetuuid?: string; keyword?: string; page?: number; pagesize?: number; zoneid?: string }
  listTungstenFabricFirewallPolicy: { applicationpolicysetuuid?: string; firewallpolicyuuid?: string; keyword?: string; page?: number; pagesize?: number; zoneid?: string }
  listTungstenFabricFirewallRule: { firewallpolicyuuid?: string; firewallruleuuid?: string; keyword?: string; page?: number; pagesize?: number; zoneid?: string }
  listTungstenFabricLBHealthMonitor: { lbruleid: string; keyword?: string; page?: number; pagesize?: number }
  listTungstenFabricLogicalRouter: { keyword?: string; logicalrouteruuid?: string; networkuuid?: string; page?: number; pagesize?: number; zoneid?: string }
  listTungstenFabricNetwork: { keyword?: string; listall?: boolean; networkuuid?: string; page?: number; pagesize?: number; zoneid?: string }
  listTungstenFabricNic: { keyword?: string; nicuuid?: string; page?: number; pagesize?: number; zoneid?: string }
  listTungstenFabricPolicy: { ipaddressid?: string; keyword?: string; networkid?: string; page?: number; pagesize?: number; policyuuid?: string; zoneid?: string }
  listTungstenFabricPolicyRule: { policyuuid: string; keyword?: string; page?: number; pagesize?: number; ruleuuid?: string; zoneid?: string }
  listTungstenFabricProviders: { keyword?: string; page?: number; pagesize?: number; zoneid?: string }
  listTungstenFabricServiceGroup: { keyword?: string; page?: number; pagesize?: number; servicegroupuuid?: string; zoneid?: string }
  listTungstenFabricTag: { applicationpolicysetuuid?: string; keyword?: string; networkuuid?: string; nicuuid?: string; page?: number; pagesize?: number; policyuuid?: string; taguuid?: string; vmuuid?: string; zoneid?: string }
  listTungstenFabricTagType: { keyword?: string; page?: number; pagesize?: number; tagtypeuuid?: string; zoneid?: string }
  listTungstenFabricVm: { keyword?: string; page?: number; pagesize?: number; vmuuid?: string; zoneid?: string }
  listUcsBlades: { ucsmanagerid: string; keyword?: string; page?: number; pagesize?: number }
  listUcsManagers: { id?: string; keyword?: string; page?: number; pagesize?: number; zoneid?: string }
  listUcsProfiles: { ucsmanagerid: string; keyword?: string; page?: number; pagesize?: number }
  listUnmanagedInstances: { clusterid: string; keyword?: string; name?: string; page?: number; pagesize?: number }
  listUsageRecords: { enddate: string; startdate: string; account?: string; accountid?: string; domainid?: string; includetags?: boolean; isrecursive?: boolean; keyword?: string; oldformat?: boolean; page?: number; pagesize?: number; projectid?: string; type?: number; usageid?: string }
  listUsageServerMetrics: NoParams
  listUsageTypes: NoParams
  listUserData: { account?: string; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: string }
  listUserKeyRules: { keypairid: string }
  listUserKeys: { apikeyfilter?: string; keypairid?: string; keyword?: string; listall?: boolean; page?: number; pagesize?: number; showpermissions?: boolean; userid?: string }
  listUserTwoFactorAuthenticatorProviders: { name?: string }
  listUsers: { account?: string; accounttype?: number; apikeyaccess?: string; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; showicon?: boolean; state?: string; username?: string; usersource?: string }
  listVMSchedule: { virtualmachineid: string; action?: string; enabled?: boolean; id?: string; keyword?: string; page?: number; pagesize?: number }
  listVMSnapshot: { account?: string; domainid?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: string; state?: string; tags?: readonly Record<string, string>[]; virtualmachineid?: string; vmsnapshotid?: string; vmsnapshotids?: readonly string[] | string }
  listVPCOfferings: { displaytext?: string; domainid?: string; id?: string; isdefault?: boolean; keyword?: string; name?: string; page?: number; pagesize?: number; state?: string; supportedservices?: readonly string[] | string; zoneid?: string }
  listVPCs: { account?: string; cidr?: string; displaytext?: string; domainid?: string; fordisplay?: boolean; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: string; restartrequired?: boolean; showicon?: boolean; state?: string; supportedservices?: readonly string[] | string; tags?: readonly Record<string, string>[]; vpcofferingid?: string; zoneid?: string }
  listVgpuProfiles: { activeonly?: boolean; gpucardid?: string; id?: string; keyword?: string; name?: string; page?: number; pagesize?: number }
  listVirtualMachineCheckpoints: { virtualmachineid: string; keyword?: string; page?: number; pagesize?: number }
  listVirtualMachines: { account?: string; accumulate?: boolean; affinitygroupid?: string; arch?: string; autoscalevmgroupid?: string; backupofferingid?: string; clusterid?: string; details?: readonly string[] | string; displayvm?: boolean; domainid?: string; extensionid?: string; forvirtualnetwork?: boolean; gpuenabled?: boolean; groupid?: string; haenable?: boolean; hostid?: string; hypervisor?: string; id?: string; ids?: readonly string[] | string; isoid?: string; isrecursive?: boolean; isvnf?: boolean; keypair?: string; keyword?: string; leased?: boolean; listall?: boolean; name?: string; networkid?: string; page?: number; pagesize?: number; podid?: string; projectid?: string; retrieveonlyresourcecount?: boolean; securitygroupid?: string; serviceofferingid?: string; showicon?: boolean; state?: string; storageid?: string; tags?: readonly Record<string, string>[]; templateid?: string; userdata?: boolean; userdataid?: string; userid?: string; vpcid?: string; zoneid?: string }
  listVirtualMachinesMetrics: { account?: string; accumulate?: boolean; affinitygroupid?: string; arch?: string; autoscalevmgroupid?: string; backupofferingid?: string; clusterid?: string; details?: readonly string[] | string; displayvm?: boolean; domainid?: string; extensionid?: string; forvirtualnetwork?: boolean; gpuenabled?: boolean; groupid?: string; haenable?: boolean; hostid?: string; hypervisor?: string; id?: string; ids?: readonly string[] | string; isoid?: string; isrecursive?: boolean; isvnf?: boolean; keypair?: string; keyword?: string; leased?: boolean; listall?: boolean; name?: string; networkid?: string; page?: number; pagesize?: number; podid?: string; projectid?: string; retrieveonlyresourcecount?: boolean; securitygroupid?: string; serviceofferingid?: string; showicon?: boolean; state?: string; storageid?: string; tags?: readonly Record<string, string>[]; templateid?: string; userdata?: boolean; userdataid?: string; userid?: string; vpcid?: string; zoneid?: string }
  listVirtualMachinesUsageHistory: { enddate?: string; id?: string; ids?: readonly string[] | string; keyword?: string; name?: string; page?: number; pagesize?: number; startdate?: string }
  listVirtualRouterElements: { enabled?: boolean; id?: string; keyword?: string; nspid?: string; page?: number; pagesize?: number }
  listVlanIpRanges: { account?: string; domainid?: string; forvirtualnetwork?: boolean; id?: string; keyword?: string; networkid?: string; page?: number; pagesize?: number; physicalnetworkid?: string; podid?: string; projectid?: string; vlan?: string; zoneid?: string }
  listVmsForImport: { host: string; hypervisor: string; zoneid: string; keyword?: string; page?: number; pagesize?: number; password?: string; username?: string }
  listVmwareDcVms: { datacentername?: string; existingvcenterid?: string; hostname?: string; instancename?: string; keyword?: string; page?: number; pagesize?: number; password?: string; username?: string; vcenter?: string }
  listVmwareDcs: { zoneid: string; keyword?: string; page?: number; pagesize?: number }
  listVnfAppliances: { account?: string; accumulate?: boolean; affinitygroupid?: string; arch?: string; autoscalevmgroupid?: string; backupofferingid?: string; details?: readonly string[] | string; displayvm?: boolean; domainid?: string; extensionid?: string; forvirtualnetwork?: boolean; gpuenabled?: boolean; groupid?: string; haenable?: boolean; hypervisor?: string; id?: string; ids?: readonly string[] | string; isoid?: string; isrecursive?: boolean; isvnf?: boolean; keypair?: string; keyword?: string; leased?: boolean; listall?: boolean; name?: string; networkid?: string; page?: number; pagesize?: number; projectid?: string; retrieveonlyresourcecount?: boolean; securitygroupid?: string; serviceofferingid?: string; showicon?: boolean; state?: string; tags?: readonly Record<string, string>[]; templateid?: string; userdata?: boolean; userdataid?: string; userid?: string; vpcid?: string; zoneid?: string }
  listVnfTemplates: { templatefilter: string; account?: string; arch?: string; details?: readonly string[] | string; domainid?: string; extensionid?: string; forcks?: boolean; hypervisor?: string; id?: string; ids?: readonly string[] | string; isready?: boolean; isrecursive?: boolean; isvnf?: boolean; keyword?: string; listall?: boolean; name?: string; oscategoryid?: string; page?: number; pagesize?: number; parenttemplateid?: string; projectid?: string; showicon?: boolean; showremoved?: boolean; showunique?: boolean; tags?: readonly Record<string, string>[]; templatetype?: string; zoneid?: string }
  listVolumes: { account?: string; clusterid?: string; diskofferingid?: string; displayvolume?: boolean; domainid?: string; hostid?: string; id?: string; ids?: readonly string[] | string; isencrypted?: boolean; isrecursive?: boolean; keyword?: string; kmskeyid?: string; listall?: boolean; listsystemvms?: boolean; name?: string; page?: number; pagesize?: number; podid?: string; projectid?: string; retrieveonlyresourcecount?: boolean; serviceofferingid?: string; state?: string; storageid?: string; tags?: readonly Record<string, string>[]; type?: string; virtualmachineid?: string; zoneid?: string }
  listVolumesForImport: { storageid: string; keyword?: string; page?: number; pagesize?: number; path?: string }
  listVolumesMetrics: { account?: string; clusterid?: string; diskofferingid?: string; displayvolume?: boolean; domainid?: string; hostid?: string; id?: string; ids?: readonly string[] | string; isencrypted?: boolean; isrecursive?: boolean; keyword?: string; kmskeyid?: string; listall?: boolean; listsystemvms?: boolean; name?: string; page?: number; pagesize?: number; podid?: string; projectid?: string; retrieveonlyresourcecount?: boolean; serviceofferingid?: string; state?: string; storageid?: string; tags?: readonly Record<string, string>[]; type?: string; virtualmachineid?: string; zoneid?: string }
  listVolumesUsageHistory: { enddate?: string; id?: string; ids?: readonly string[] | string; keyword?: string; name?: string; page?: number; pagesize?: number; startdate?: string }
  listVpnConnections: { account?: string; domainid?: string; fordisplay?: boolean; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: string; vpcid?: string }
  listVpnCustomerGateways: { account?: string; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: string }
  listVpnGateways: { account?: string; domainid?: string; fordisplay?: boolean; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: string; vpcid?: string }
  listVpnUsers: { account?: string; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: string; username?: string }
  listVsphereStoragePolicies: { zoneid?: string }
  listVsphereStoragePolicyCompatiblePools: { keyword?: string; page?: number; pagesize?: number; policyid?: string; zoneid?: string }
  listWebhookDeliveries: { enddate?: string; eventtype?: string; id?: string; keyword?: string; managementserverid?: string; page?: number; pagesize?: number; startdate?: string; webhookid?: string }
  listWebhookFilters: { id?: string; keyword?: string; page?: number; pagesize?: number; webhookid?: string }
  listWebhooks: { account?: string; domainid?: string; id?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: string; scope?: string; state?: string }
  listZones: { available?: boolean; domainid?: string; id?: string; ids?: readonly string[] | string; keyword?: string; name?: string; networktype?: string; page?: number; pagesize?: number; showcapacities?: boolean; showicon?: boolean; storageaccessgroup?: string; tags?: readonly Record<string, string>[] }
  listZonesMetrics: { available?: boolean; domainid?: string; id?: string; ids?: readonly string[] | string; keyword?: string; name?: string; networktype?: string; page?: number; pagesize?: number; showcapacities?: boolean; showicon?: boolean; storageaccessgroup?: string; tags?: readonly Record<string, string>[] }
  lockAccount: { account: string; domainid: string }
  lockUser: { id: string }
  login: { password: string; username: string; domain?: string; domainId?: number }
  logout: NoParams
  manageGpuDevice: { ids: readonly string[] | string }
  markDefaultZoneForAccount: { account: string; domainid: string; zoneid: string }
  migrateNetwork: { networkid: string; networkofferingid: string; resume?: boolean }
  migrateResourceToAnotherSecondaryStorage: { destpool: string; srcpool: string; snapshots?: readonly string[] | string; templates?: readonly string[] | string }
  migrateSecondaryStorageData: { destpools: readonly string[] | string; srcpool: string; migrationtype?: string }
  migrateSystemVm: { virtualmachineid: string; autoselect?: boolean; hostid?: string; storageid?: string }
  migrateVPC: { vpcid: string; vpcofferingid: string; resume?: boolean; tiernetworkofferings?: readonly Record<string, string>[] }
  migrateVirtualMachine: { virtualmachineid: string; autoselect?: boolean; hostid?: string; storageid?: string }
  migrateVirtualMachineWithVolume: { virtualmachineid: string; autoselect?: boolean; hostid?: string; migrateto?: readonly Record<string, string>[] }
  migrateVolume: { storageid: string; volumeid: string; livemigrate?: boolean; newdiskofferingid?: string }
  migrateVolumesToKMS: { kmskeyid: string; volumeids: readonly string[] | string; account?: string; domainid?: string }
  moveDomain: { domainid: string; parentdomainid: string }
  moveNetworkAclItem: { id: string; aclconsistencyhash?: string; customid?: string; nextaclruleid?: string; previousaclruleid?: string }
  moveUser: { id: string; account?: string; accountid?: string }
  notifyBaremetalProvisionDone: { mac: string }
  oauthlogin: { email: string; provider: string; domain?: string; domainId?: number; secretcode?: string }
  patchSystemVm: { forced?: boolean; id?: string }
  prepareForMaintenance: { managementserverid: string; algorithm?: string; forced?: boolean }
  prepareForShutdown: { managementserverid: string }
  prepareHostForMaintenance: { id: string }
  prepareTemplate: { templateid: string; zoneid: string; storageid?: string }
  provisionCertificate: { hostid: string; forced?: boolean; provider?: string; reconnect?: boolean }
  provisionTemplateDirectDownloadCertificate: { hostid: string; id: string }
  purgeExpungedResources: { batchsize?: number; enddate?: string; resourcetype?: string; startdate?: string }
  queryAsyncJobResult: { jobid?: string; resourceid?: string; resourcetype?: string }
  querySimulatorMock: { id?: number }
  quotaBalance: { account?: string; accountid?: string; domainid?: string; enddate?: string; projectid?: string; startdate?: string }
  quotaConfigureEmail: { accountid: string; enable?: boolean; minbalance?: number; templatename?: string }
  quotaCredits: { value: number; account?: string; accountid?: string; domainid?: string; min_balance?: number; projectid?: string; quota_enforce?: boolean }
  quotaCreditsList: { accountid?: string; domainid?: string; enddate?: string; isrecursive?: boolean; projectid?: string; startdate?: string }
  quotaEmailTemplateList: { keyword?: string; page?: number; pagesize?: number; templatetype?: string }
  quotaEmailTemplateUpdate: { templatebody: string; templatesubject: string; templatetype: string; locale?: string }
  quotaIsEnabled: NoParams
  quotaListEmailConfiguration: { accountid: string }
  quotaPresetVariablesList: { usagetype: number }
  quotaResourceStatement: { enddate: string; id: string; startdate: string; usagetype: number; accountid?: string; domainid?: string; isrecursive?: boolean; projectid?: string }
  quotaStatement: { enddate: string; startdate: string; account?: string; accountid?: string; domainid?: string; isrecursive?: boolean; projectid?: string; showresources?: boolean; type?: number }
  quotaSummary: { account?: string; accountid?: string; accountstatetoshow?: string; domainid?: string; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: string }
  quotaTariffCreate: { name: string; usagetype: number; value: number; activationrule?: string; description?: string; enddate?: string; position?: number; startdate?: string }
  quotaTariffDelete: { id: string }
  quotaTariffList: { enddate?: string; id?: string; keyword?: string; listall?: boolean; listonlyremoved?: boolean; name?: string; page?: number; pagesize?: number; startdate?: string; usagetype?: number }
  quotaTariffUpdate: { name: string; activationrule?: string; description?: string; enddate?: string; position?: number; startdate?: string; usagetype?: number; value?: number }
  quotaUpdate: NoParams
  quotaValidateActivationRule: { activationrule: string; usagetype: number }
  readyForShutdown: { managementserverid: string }
  rebootRouter: { id: string; forced?: boolean }
  rebootSystemVm: { id: string; forced?: boolean }
  rebootVirtualMachine: { id: string; bootintosetup?: boolean; forced?: boolean }
  reconnectHost: { id: string }
  recoverSharedFileSystem: { id?: string }
  recoverVirtualMachine: { id: string }
  recoverVolume: { id: string }
  registerCniConfiguration: { name: string; account?: string; cniconfig?: string; domainid?: string; params?: string; projectid?: string }
  registerExtension: { extensionid: string; resourceid: string; resourcetype: string; details?: readonly Record<string, string>[] }
  registerIso: { name: string; url: string; zoneid: string; account?: string; arch?: string; bootable?: boolean; checksum?: string; directdownload?: boolean; displaytext?: string; domainid?: string; imagestoreuuid?: string; isdynamicallyscalable?: boolean; isextractable?: boolean; isfeatured?: boolean; ispublic?: boolean; ostypeid?: string; passwordenabled?: boolean; projectid?: string }
  registerNetscalerControlCenter: { ipaddress: string; numretries: number; password: string; username: string }
  registerNetscalerServicePackage: { description: string; name: string }
  registerOauthProvider: { clientid: string; description: string; provider: string; redirecturi: string; secretkey: string; authorizeurl?: string; details?: readonly Record<string, string>[]; domain?: string; domainid?: string; tokenurl?: string }
  registerSSHKeyPair: { name: string; publickey: string; account?: string; domainid?: string; projectid?: string }
  registerTemplate: { format: string; hypervisor: string; name: string; url: string; account?: string; arch?: string; bits?: number; checksum?: string; deployasis?: boolean; details?: readonly Record<string, string>[]; directdownload?: boolean; displaytext?: string; domainid?: string; extensionid?: string; externaldetails?: readonly Record<string, string>[]; forcks?: boolean; isdynamicallyscalable?: boolean; isextractable?: boolean; isfeatured?: boolean; ispublic?: boolean; isrouting?: boolean; ostypeid?: string; passwordenabled?: boolean; projectid?: string; requireshvm?: boolean; sshkeyenabled?: boolean; templatetag?: string; templatetype?: string; zoneid?: string; zoneids?: readonly string[] | string }
  registerUserData: { name: string; userdata: string; account?: string; domainid?: string; params?: string; projectid?: string }
  registerUserKeys: { id: string; description?: string; enddate?: string; name?: string; rules?: readonly Record<string, string>[]; startdate?: string }
  registerVnfTemplate: { format: string; hypervisor: string; name: string; url: string; account?: string; arch?: string; bits?: number; checksum?: string; deployasis?: boolean; details?: readonly Record<string, string>[]; directdownload?: boolean; displaytext?: string; domainid?: string; extensionid?: string; externaldetails?: readonly Record<string, string>[]; forcks?: boolean; isdynamicallyscalable?: boolean; isextractable?: boolean; isfeatured?: boolean; ispublic?: boolean; isrouting?: boolean; ostypeid?: string; passwordenabled?: boolean; projectid?: string; requireshvm?: boolean; sshkeyenabled?: boolean; templatetag?: string; templatetype?: string; vnfdetails?: readonly Record<string, string>[]; vnfnics?: readonly Record<string, string>[]; zoneid?: string; zoneids?: readonly string[] | string }
  releaseASNumber: { asnumber: number; zoneid: string }
  releaseBgpPeer: { id: string }
  releaseDedicatedCluster: { clusterid: string }
  releaseDedicatedGuestVlanRange: { id: string }
  releaseDedicatedHost: { hostid: string }
  releaseDedicatedPod: { podid: string }
  releaseDedicatedZone: { zoneid: string }
  releaseHostReservation: { id: string }
  releaseIpAddress: { id: string }
  releaseIpv4SubnetForZone: { id: string }
  releasePodIpAddress: { id: number }
  releasePublicIpRange: { id: string }
  removeAnnotation: { id: string }
  removeCertFromLoadBalancer: { lbruleid: string }
  removeFromGlobalLoadBalancerRule: { id: string; loadbalancerrulelist: readonly string[] | string }
  removeFromLoadBalancerRule: { id: string; virtualmachineids?: readonly string[] | string; vmidipmap?: readonly Record<string, string>[] }
  removeGuestOs: { id: string }
  removeGuestOsMapping: { id: string }
  removeGuiTheme: { id: string }
  removeIpFromNic: { id: string }
  removeManagementServer: { id: string }
  removeNetworkPermissions: { networkid: string; accountids?: readonly string[] | string; accounts?: readonly string[] | string; projectids?: readonly string[] | string }
  removeNicFromVirtualMachine: { nicid: string; virtualmachineid: string }
  removeNodesFromKubernetesCluster: { id: string; nodeids: readonly string[] | string }
  removeQuarantinedIp: { removalreason: string; id?: string; ipaddress?: string }
  removeRawUsageRecords: { interval: number }
  removeRegion: { id: number }
  removeResourceDetail: { resourceid: string; resourcetype: string; key?: string }
  removeSecondaryStorageSelector: { id: string }
  removeTungstenFabricNetworkGatewayFromLogicalRouter: { logicalrouteruuid: string; networkuuid: string; zoneid: string }
  removeTungstenFabricPolicy: { networkuuid: string; policyuuid: string; zoneid: string }
  removeTungstenFabricPolicyRule: { policyuuid: string; ruleuuid: string; zoneid: string }
  removeTungstenFabricTag: { taguuid: string; zoneid: string; applicationpolicysetuuid?: string; networkuuid?: readonly string[] | string; nicuuid?: readonly string[] | string; policyuuid?: string; vmuuid?: readonly string[] | string }
  removeVirtualMachineFromBackupOffering: { virtualmachineid: string; forced?: boolean }
  removeVirtualMachinesFromKubernetesCluster: { id: string; virtualmachineids: readonly string[] | string; keyword?: string; page?: number; pagesize?: number }
  removeVmwareDc: { zoneid: string }
  removeVpnUser: { username: string; account?: string; domainid?: string; projectid?: string }
  replaceNetworkACLList: { aclid: string; gatewayid?: string; networkid?: string }
  reserveIpAddress: { id: string; account?: string; domainid?: string; fordisplay?: boolean; projectid?: string }
  resetApiLimit: { account?: string }
  resetConfiguration: { name: string; accountid?: string; clusterid?: string; domainid?: string; imagestoreid?: string; managementserverid?: string; storageid?: string; zoneid?: string }
  resetNetworkPermissions: { networkid: string }
  resetPassword: { password: string; token: string; username: string; domain?: string }
  resetPasswordForVirtualMachine: { id: string; password?: string }
  resetSSHKeyForVirtualMachine: { id: string; account?: string; domainid?: string; keypair?: string; keypairs?: readonly string[] | string; projectid?: string }
  resetUserDataForVirtualMachine: { id: string; account?: string; domainid?: string; projectid?: string; userdata?: string; userdatadetails?: readonly Record<string, string>[]; userdataid?: string }
  resetVpnConnection: { id: string; account?: string; domainid?: string }
  resizeVolume: { id: string; automigrate?: boolean; diskofferingid?: string; maxiops?: number; miniops?: number; shrinkok?: boolean; size?: number }
  restartNetwork: { id: string; cleanup?: boolean; livepatch?: boolean; makeredundant?: boolean }
  restartSharedFileSystem: { id: string; cleanup?: boolean }
  restartVPC: { id: string; cleanup?: boolean; livepatch?: boolean; makeredundant?: boolean }
  restoreBackup: { id: string; hostid?: string; quickrestore?: boolean }
  restoreVirtualMachine: { virtualmachineid: string; details?: readonly Record<string, string>[]; diskofferingid?: string; expunge?: boolean; rootdisksize?: number; templateid?: string }
  restoreVolumeFromBackupAndAttachToVM: { backupid: string; virtualmachineid: string; volumeid: string; hostid?: string; quickrestore?: boolean }
  revertSnapshot: { id: string }
  revertToVMSnapshot: { vmsnapshotid: string }
  revokeCertificate: { serial: string; cn?: string; provider?: string }
  revokeSecurityGroupEgress: { id: string }
  revokeSecurityGroupIngress: { id: string }
  revokeTemplateDirectDownloadCertificate: { zoneid: string; hostid?: string; hypervisor?: string; id?: string; name?: string }
  rotateKMSKey: { id: string; hsmprofileid?: string; keybits?: number }
  runCustomAction: { customactionid: string; resourceid: string; parameters?: readonly Record<string, string>[]; resourcetype?: string }
  runDiagnostics: { ipaddress: string; targetid: string; type: string; params?: string }
  samlSlo: NoParams
  samlSso: { idpid: string }
  scaleKubernetesCluster: { id: string; autoscalingenabled?: boolean; maxsize?: number; minsize?: number; nodeids?: readonly string[] | string; nodeofferings?: readonly Record<string, string>[]; serviceofferingid?: string; size?: number }
  scaleSystemVm: { id: string; serviceofferingid: string; details?: readonly Record<string, string>[] }
  scaleVirtualMachine: { id: string; serviceofferingid: string; automigrate?: boolean; details?: readonly Record<string, string>[]; maxiops?: number; miniops?: number; shrinkok?: boolean }
  searchLdap: { query: string; keyword?: string; page?: number; pagesize?: number }
  setupUserTwoFactorAuthentication: { enable?: boolean; provider?: string; userid?: string }
  startBackup: { virtualmachineid: string; description?: string; name?: string }
  startInternalLoadBalancerVM: { id: string }
  startKubernetesCluster: { id: string }
  startRollingMaintenance: { clusterids?: readonly string[] | string; forced?: boolean; hostids?: readonly string[] | string; payload?: string; podids?: readonly string[] | string; timeout?: number; zoneids?: readonly string[] | string }
  startRouter: { id: string }
  startSharedFileSystem: { id: string }
  startSystemVm: { id: string }
  startVirtualMachine: { id: string; bootintosetup?: boolean; clusterid?: string; considerlasthost?: boolean; deploymentplanner?: string; hostid?: string; podid?: string }
  stopInternalLoadBalancerVM: { id: string; forced?: boolean }
  stopKubernetesCluster: { id: string }
  stopNetScalerVpx: { id: string; forced?: boolean }
  stopRouter: { id: string; forced?: boolean }
  stopSharedFileSystem: { id: string; forced?: boolean }
  stopSystemVm: { id: string; forced?: boolean }
  stopVirtualMachine: { id: string; forced?: boolean }
  suspendProject: { id: string }
  syncStoragePool: { id: string }
  synchronizeTungstenFabricData: { id: string }
  triggerShutdown: { managementserverid: string }
  unlinkDomainFromLdap: { domainid: string }
  unmanageGpuDevice: { ids: readonly string[] | string }
  unmanageVirtualMachine: { id: string; forced?: boolean; hostid?: string }
  unmanageVolume: { id: string }
  unregisterExtension: { extensionid: string; resourceid: string; resourcetype: string }
  updateAccount: { account?: string; accountdetails?: readonly Record<string, string>[]; apikeyaccess?: string; domainid?: string; id?: string; networkdomain?: string; newname?: string; roleid?: string }
  updateAnnotationVisibility: { adminsonly: boolean; id: string }
  updateAutoScalePolicy: { id: string; conditionids?: readonly string[] | string; duration?: number; name?: string; quiettime?: number }
  updateAutoScaleVmGroup: { id: string; customid?: string; fordisplay?: boolean; interval?: number; maxmembers?: number; minmembers?: number; name?: string; scaledownpolicyids?: readonly string[] | string; scaleuppolicyids?: readonly string[] | string }
  updateAutoScaleVmProfile: { id: string; autoscaleuserid?: string; counterparam?: readonly Record<string, string>[]; customid?: string; expungevmgraceperiod?: number; fordisplay?: boolean; otherdeployparams?: readonly Record<string, string>[]; serviceofferingid?: string; templateid?: string; userdata?: string; userdatadetails?: readonly Record<string, string>[]; userdataid?: string }
  updateBackupOffering: { id: string; allowuserdrivenbackups?: boolean; description?: string; domainid?: string; name?: string }
  updateBackupRepository: { id: string; address?: string; crosszoneinstancecreation?: boolean; mountopts?: string; name?: string }
  updateBackupSchedule: { intervaltype: string; schedule: string; timezone: string; virtualmachineid: string; isolated?: boolean; maxbackups?: number; quiescevm?: boolean }
  updateBgpPeer: { id: string; asnumber?: number; cleanupdetails?: boolean; details?: readonly Record<string, string>[]; ip6address?: string; ipaddress?: string; password?: string }
  updateBucket: { id: string; encryption?: boolean; policy?: string; quota?: number; versioning?: boolean }
  updateCloudToUseObjectStore: { provider: string; details?: readonly Record<string, string>[]; name?: string; url?: string }
  updateCluster: { id: string; allocationstate?: string; arch?: string; clustername?: string; clustertype?: string; externaldetails?: readonly Record<string, string>[]; hypervisor?: string; managedstate?: string }
  updateCondition: { id: string; relationaloperator: string; threshold: number }
  updateConfiguration: { name: string; accountid?: string; clusterid?: string; domainid?: string; imagestoreuuid?: string; managementserverid?: string; storageid?: string; value?: string; zoneid?: string }
  updateCustomAction: { id: string; allowedroletypes?: readonly string[] | string; cleanupdetails?: boolean; cleanupparameters?: boolean; description?: string; details?: readonly Record<string, string>[]; enabled?: boolean; errormessage?: string; parameters?: readonly Record<string, string>[]; resourcetype?: string; successmessage?: string; timeout?: number }
  updateDefaultNicForVirtualMachine: { nicid: string; virtualmachineid: string }
  updateDiskOffering: { id: string; bytesreadrate?: number; bytesreadratemax?: number; bytesreadratemaxlength?: number; byteswriterate?: number; byteswriteratemax?: number; byteswriteratemaxlength?: number; cachemode?: string; displayoffering?: boolean; displaytext?: string; domainid?: string; iopsreadrate?: number; iopsreadratemax?: number; iopsreadratemaxlength?: number; iopswriterate?: number; iopswriteratemax?: number; iopswriteratemaxlength?: number; name?: string; sortkey?: number; state?: string; tags?: string; zoneid?: string }
  updateDnsServer: { id: string; dnsapikey?: string; ispublic?: boolean; name?: string; nameservers?: readonly string[] | string; port?: number; publicdomainsuffix?: string; state?: string; url?: string }
  updateDnsZone: { id: string; description?: string }
  updateDomain: { id: string; name?: string; networkdomain?: string }
  updateEgressFirewallRule: { id: string; customid?: string; fordisplay?: boolean }
  updateExtension: { id: string; cleanupdetails?: boolean; description?: string; details?: readonly Record<string, string>[]; orchestratorrequirespreparevm?: boolean; reservedresourcedetails?: string; state?: string }
  updateFirewallRule: { id: string; customid?: string; fordisplay?: boolean }
  updateGlobalLoadBalancerRule: { id: string; description?: string; gslblbmethod?: string; gslbstickysessionmethodname?: string }
  updateGpuCard: { id: string; devicename?: string; name?: string; vendorname?: string }
  updateGpuDevice: { id: string; gpucardid?: string; numanode?: string; parentgpudeviceid?: string; type?: string; vgpuprofileid?: string }
  updateGuestOs: { id: string; details?: readonly Record<string, string>[]; forDisplay?: boolean; oscategoryid?: string; osdisplayname?: string }
  updateGuestOsMapping: { id: string; osnameforhypervisor: string; osmappingcheckenabled?: boolean }
  updateGuiTheme: { id: string; accountids?: string; commonnames?: string; css?: string; description?: string; domainids?: string; ispublic?: boolean; jsonconfiguration?: string; loginbasedomain?: string; name?: string; recursivedomains?: boolean }
  updateHSMProfile: { id: string; enabled?: boolean; name?: string }
  updateHost: { id: string; allocationstate?: string; annotation?: string; cleanupexternaldetails?: boolean; externaldetails?: readonly Record<string, string>[]; guestosrule?: string; hosttags?: readonly string[] | string; istagarule?: boolean; name?: string; oscategoryid?: string; url?: string }
  updateHostPassword: { password: string; username: string; clusterid?: string; hostid?: string; update_passwd_on_host?: boolean }
  updateHypervisorCapabilities: { hypervisor?: string; hypervisorversion?: string; id?: string; maxdatavolumeslimit?: number; maxguestslimit?: number; maxhostspercluster?: number; securitygroupenabled?: boolean; storagemotionenabled?: boolean; vmsnapshotenabled?: boolean }
  updateImageStore: { id: string; capacitybytes?: number; name?: string; readonly?: boolean }
  updateInstanceGroup: { id: string; name?: string }
  updateIpAddress: { id: string; customid?: string; fordisplay?: boolean }
  updateIpv4SubnetForZone: { id: string; subnet: string }
  updateIpv6FirewallRule: { id: string; cidrlist?: readonly string[] | string; customid?: string; endport?: number; fordisplay?: boolean; icmpcode?: number; icmptype?: number; protocol?: string; startport?: number; traffictype?: string }
  updateIso: { id: string; arch?: string; bootable?: boolean; cleanupdetails?: boolean; details?: readonly Record<string, string>[]; displaytext?: string; forceupdateostype?: boolean; format?: string; isdynamicallyscalable?: boolean; isrouting?: boolean; name?: string; ostypeid?: string; passwordenabled?: boolean; requireshvm?: boolean; sortkey?: number; sshkeyenabled?: boolean }
  updateIsoPermissions: { id: string; accounts?: readonly string[] | string; isextractable?: boolean; isfeatured?: boolean; ispublic?: boolean; op?: string; projectids?: readonly string[] | string }
  updateKMSKey: { id: string; description?: string; enabled?: boolean; name?: string }
  updateKubernetesClusterAffinityGroups: { id: string; nodeaffinitygroups?: readonly Record<string, string>[] }
  updateKubernetesSupportedVersion: { id: string; state: string }
  updateLBHealthCheckPolicy: { id: string; customid?: string; fordisplay?: boolean }
  updateLBStickinessPolicy: { id: string; customid?: string; fordisplay?: boolean }
  updateLoadBalancer: { id: string; customid?: string; fordisplay?: boolean }
  updateLoadBalancerRule: { id: string; algorithm?: string; cidrlist?: readonly string[] | string; customid?: string; description?: string; fordisplay?: boolean; name?: string; protocol?: string }
  updateNetwork: { id: string; changecidr?: boolean; customid?: string; displaynetwork?: boolean; displaytext?: string; dns1?: string; dns2?: string; forced?: boolean; guestvmcidr?: string; hideipaddressusage?: boolean; ip6dns1?: string; ip6dns2?: string; keepmacaddressonpublicnic?: boolean; name?: string; networkdomain?: string; networkofferingid?: string; privatemtu?: number; publicmtu?: number; sourcenatipaddress?: string; updateinsequence?: boolean }
  updateNetworkACLItem: { id: string; action?: string; cidrlist?: readonly string[] | string; customid?: string; endport?: number; fordisplay?: boolean; icmpcode?: number; icmptype?: number; number?: number; partialupgrade?: boolean; protocol?: string; reason?: string; startport?: number; traffictype?: string }
  updateNetworkACLList: { id: string; customid?: string; description?: string; fordisplay?: boolean; name?: string }
  updateNetworkOffering: { availability?: string; displaytext?: string; domainid?: string; id?: string; keepaliveenabled?: boolean; maxconnections?: number; name?: string; sortkey?: number; state?: string; tags?: string; zoneid?: string }
  updateNetworkServiceProvider: { id: string; servicelist?: readonly string[] | string; state?: string }
  updateOauthProvider: { id: string; authorizeurl?: string; clientid?: string; description?: string; domain?: string; domainid?: string; enabled?: boolean; redirecturi?: string; secretkey?: string; tokenurl?: string }
  updateObjectStoragePool: { id: string; name?: string; size?: number; url?: string }
  updateOsCategory: { id: string; isfeatured?: boolean; name?: string; sortkey?: number }
  updatePhysicalNetwork: { id: string; networkspeed?: string; state?: string; tags?: readonly string[] | string; vlan?: string }
  updatePod: { id: string; allocationstate?: string; endip?: string; gateway?: string; name?: string; netmask?: string; startip?: string }
  updatePodManagementNetworkIpRange: { currentendip: string; currentstartip: string; podid: string; newendip?: string; newstartip?: string }
  updatePortForwardingRule: { id: string; cidrlist?: readonly string[] | string; customid?: string; fordisplay?: boolean; privateendport?: number; privateport?: number; virtualmachineid?: string; vmguestip?: string }
  updateProject: { id: string; account?: string; displaytext?: string; name?: string; roletype?: string; swapowner?: boolean; userid?: string }
  updateProjectInvitation: { projectid: string; accept?: boolean; account?: string; token?: string; userid?: string }
  updateProjectRole: { id: string; projectid: string; description?: string; name?: string }
  updateProjectRolePermission: { projectid: string; projectroleid: string; permission?: string; projectrolepermissionid?: string; ruleorder?: readonly string[] | string }
  updateQuarantinedIp: { enddate: string; id?: string; ipaddress?: string }
  updateRegion: { id: number; endpoint?: string; name?: string }
  updateRegisteredExtension: { extensionid: string; resourceid: string; resourcetype: string; cleanupdetails?: boolean; details?: readonly Record<string, string>[] }
  updateRemoteAccessVpn: { id: string; customid?: string; fordisplay?: boolean }
  updateResourceCount: { domainid: string; account?: string; projectid?: string; resourcetype?: number; tag?: string }
  updateResourceLimit: { resourcetype: number; account?: string; domainid?: string; max?: number; projectid?: string; tag?: string }
  updateResourceSchedule: { id: string; description?: string; details?: readonly Record<string, string>[]; enabled?: boolean; enddate?: string; schedule?: string; startdate?: string; timezone?: string }
  updateRole: { id: string; description?: string; ispublic?: boolean; name?: string; type?: string }
  updateRolePermission: { roleid: string; permission?: string; ruleid?: string; ruleorder?: readonly string[] | string }
  updateRoutingFirewallRule: { id: string; customid?: string; fordisplay?: boolean }
  updateSecondaryStorageSelector: { heuristicrule: string; id: string }
  updateSecurityGroup: { id: string; customid?: string; name?: string }
  updateServiceOffering: { id: string; cleanupexternaldetails?: boolean; displaytext?: string; domainid?: string; externaldetails?: readonly Record<string, string>[]; hosttags?: string; name?: string; purgeresources?: boolean; sortkey?: number; state?: string; storagetags?: string; zoneid?: string }
  updateSharedFileSystem: { id: string; description?: string; name?: string }
  updateSiocInfo: { iopsnotifythreshold: number; limitiopspergb: number; sharespergb: number; storageid: string; zoneid: string }
  updateSnapshotPolicy: { customid?: string; fordisplay?: boolean; id?: string }
  updateStorageCapabilities: { id: string }
  updateStorageNetworkIpRange: { id: string; endip?: string; netmask?: string; startip?: string; vlan?: number }
  updateStoragePool: { id: string; capacitybytes?: number; capacityiops?: number; details?: readonly Record<string, string>[]; enabled?: boolean; istagarule?: boolean; name?: string; tags?: readonly string[] | string; url?: string }
  updateTemplate: { id: string; arch?: string; bootable?: boolean; cleanupdetails?: boolean; details?: readonly Record<string, string>[]; displaytext?: string; forceupdateostype?: boolean; forcks?: boolean; format?: string; isdynamicallyscalable?: boolean; isrouting?: boolean; name?: string; ostypeid?: string; passwordenabled?: boolean; requireshvm?: boolean; sortkey?: number; sshkeyenabled?: boolean; templatetag?: string; templatetype?: string }
  updateTemplatePermissions: { id: string; accounts?: readonly string[] | string; isextractable?: boolean; isfeatured?: boolean; ispublic?: boolean; op?: string; projectids?: readonly string[] | string }
  updateTrafficType: { id: string; hypervnetworklabel?: string; kvmnetworklabel?: string; ovm3networklabel?: string; vmwarenetworklabel?: string; xennetworklabel?: string }
  updateTungstenFabricLBHealthMonitor: { interval: number; lbruleid: string; retry: number; timeout: number; type: string; expectedcode?: string; httpmethodtype?: string; urlpath?: string }
  updateUser: { id: string; apikeyaccess?: string; currentpassword?: string; email?: string; firstname?: string; lastname?: string; mandate2fa?: boolean; password?: string; passwordchangerequired?: boolean; timezone?: string; userapikey?: string; username?: string; usersecretkey?: string }
  updateVMAffinityGroup: { id: string; affinitygroupids?: readonly string[] | string; affinitygroupnames?: readonly string[] | string }
  updateVMSchedule: { id: string; description?: string; enabled?: boolean; enddate?: string; schedule?: string; startdate?: string; timezone?: string }
  updateVPC: { id: string; customid?: string; displaytext?: string; fordisplay?: boolean; keepmacaddressonpublicnic?: boolean; name?: string; publicmtu?: number; sourcenatipaddress?: string }
  updateVPCOffering: { id: string; displaytext?: string; domainid?: string; name?: string; sortkey?: number; state?: string; zoneid?: string }
  updateVgpuProfile: { id: string; description?: string; maxheads?: number; maxresolutionx?: number; maxresolutiony?: number; maxvgpuperphysicalgpu?: number; name?: string; videoram?: number }
  updateVirtualMachine: { id: string; cleanupdetails?: boolean; cleanupextraconfig?: boolean; customid?: string; deleteprotection?: boolean; details?: readonly Record<string, string>[]; dhcpoptionsnetworklist?: readonly Record<string, string>[]; displayname?: string; displayvm?: boolean; extraconfig?: string; group?: string; haenable?: boolean; instancename?: string; isdynamicallyscalable?: boolean; leaseduration?: number; leaseexpiryaction?: string; name?: string; ostypeid?: string; securitygroupids?: readonly string[] | string; securitygroupnames?: readonly string[] | string; userdata?: string; userdatadetails?: readonly Record<string, string>[]; userdataid?: string }
  updateVlanIpRange: { id: string; endip?: string; endipv6?: string; forsystemvms?: boolean; gateway?: string; ip6cidr?: string; ip6gateway?: string; netmask?: string; startip?: string; startipv6?: string }
  updateVmNic: { nicid: string; enabled?: boolean }
  updateVmNicIp: { nicid: string; ipaddress?: string }
  updateVmwareDc: { zoneid: string; isrecursive?: boolean; name?: string; password?: string; username?: string; vcenter?: string }
  updateVnfTemplate: { id: string; arch?: string; bootable?: boolean; cleanupdetails?: boolean; cleanupvnfdetails?: boolean; cleanupvnfnics?: boolean; details?: readonly Record<string, string>[]; displaytext?: string; forceupdateostype?: boolean; forcks?: boolean; format?: string; isdynamicallyscalable?: boolean; isrouting?: boolean; name?: string; ostypeid?: string; passwordenabled?: boolean; requireshvm?: boolean; sortkey?: number; sshkeyenabled?: boolean; templatetag?: string; templatetype?: string; vnfdetails?: readonly Record<string, string>[]; vnfnics?: readonly Record<string, string>[] }
  updateVolume: { chaininfo?: string; customid?: string; deleteprotection?: boolean; displayvolume?: boolean; id?: string; name?: string; path?: string; state?: string; storageid?: string }
  updateVpnConnection: { id: string; customid?: string; fordisplay?: boolean }
  updateVpnCustomerGateway: { cidrlist: string; esppolicy: string; gateway: string; id: string; ikepolicy: string; ipsecpsk: string; account?: string; domainid?: string; dpd?: boolean; esplifetime?: number; forceencap?: boolean; ikelifetime?: number; ikeversion?: string; name?: string; splitconnections?: boolean }
  updateVpnGateway: { id: string; customid?: string; fordisplay?: boolean }
  updateWebhook: { id: string; description?: string; name?: string; payloadurl?: string; scope?: string; secretkey?: string; sslverification?: boolean; state?: string }
  updateZone: { id: string; allocationstate?: string; details?: readonly Record<string, string>[]; dhcpprovider?: string; dns1?: string; dns2?: string; dnssearchorder?: readonly string[] | string; domain?: string; guestcidraddress?: string; internaldns1?: string; internaldns2?: string; ip6dns1?: string; ip6dns2?: string; ispublic?: boolean; localstorageenabled?: boolean; name?: string; sortkey?: number }
  upgradeKubernetesCluster: { id: string; kubernetesversionid: string }
  upgradeRouterTemplate: { account?: string; clusterid?: string; domainid?: string; id?: string; podid?: string; zoneid?: string }
  uploadCustomCertificate: { certificate: string; domainsuffix: string; id?: number; name?: string; privatekey?: string }
  uploadResourceIcon: { base64image: string; resourceids: readonly string[] | string; resourcetype: string }
  uploadSslCert: { certificate: string; name: string; privatekey: string; account?: string; certchain?: string; domainid?: string; enabledrevocationcheck?: boolean; password?: string; projectid?: string }
  uploadTemplateDirectDownloadCertificate: { certificate: string; hypervisor: string; name: string; zoneid: string; hostid?: string }
  uploadVolume: { format: string; name: string; url: string; zoneid: string; account?: string; checksum?: string; diskofferingid?: string; domainid?: string; imagestoreuuid?: string; projectid?: string }
  validateUserTwoFactorAuthenticationCode: { codefor2fa: string }
  verifyOAuthCodeAndGetUser: { provider: string; domain?: string; domainid?: string; keyword?: string; page?: number; pagesize?: number; secretcode?: string }
}

export type NoParams = Record<never, never>

/** The same parameters as a server holds them after parsing: uuids are internal ids, dates are dates. */
export interface CommandInput {
  acquirePodIpAddress: { zoneid: string; podid?: string }
  activateProject: { id: number }
  addAccountToProject: { projectid: number; account?: string; email?: string; projectroleid?: number; roletype?: string }
  addAnnotation: { adminsonly?: boolean; annotation?: string; entityid?: string; entitytype?: string }
  addBackupRepository: { address: string; name: string; type: string; zoneid: number; capacitybytes?: number; crosszoneinstancecreation?: boolean; mountopts?: string; provider?: string }
  addBaremetalDhcp: { dhcpservertype: string; password: string; physicalnetworkid: number; url: string; username: string }
  addBaremetalHost: { hypervisor: string; podid: number; url: string; zoneid: number; allocationstate?: string; clusterid?: number; clustername?: string; externaldetails?: Record<string, string>[]; hosttags?: string[]; ipaddress?: string; password?: string; storageaccessgroups?: string[]; username?: string }
  addBaremetalPxeKickStartServer: { password: string; physicalnetworkid: number; pxeservertype: string; tftpdir: string; url: string; username: string; podid?: number }
  addBaremetalPxePingServer: { password: string; physicalnetworkid: number; pingdir: string; pingstorageserverip: string; pxeservertype: string; tftpdir: string; url: string; username: string; pingcifspassword?: string; pingcifsusername?: string; podid?: number }
  addBaremetalRct: { baremetalrcturl: string }
  addBigSwitchBcfDevice: { hostname: string; nat: boolean; password: string; physicalnetworkid: number; username: string }
  addBrocadeVcsDevice: { hostname: string; password: string; physicalnetworkid: number; username: string }
  addCiscoAsa1000vResource: { clusterid: number; hostname: string; insideportprofile: string; physicalnetworkid: number }
  addCiscoVnmcResource: { hostname: string; password: string; physicalnetworkid: number; username: string }
  addCluster: { clustername: string; clustertype: string; hypervisor: string; podid: number; zoneid: number; allocationstate?: string; arch?: string; extensionid?: number; externaldetails?: Record<string, string>[]; guestvswitchname?: string; guestvswitchtype?: string; ovm3cluster?: string; ovm3pool?: string; ovm3vip?: string; password?: string; publicvswitchname?: string; publicvswitchtype?: string; storageaccessgroups?: string[]; url?: string; username?: string; vsmipaddress?: string; vsmpassword?: string; vsmusername?: string }
  addCustomAction: { extensionid: number; name: string; allowedroletypes?: string[]; description?: string; details?: Record<string, string>[]; enabled?: boolean; errormessage?: string; parameters?: Record<string, string>[]; resourcetype?: string; successmessage?: string; timeout?: number }
  addDnsServer: { dnsapikey: string; name: string; nameservers: string[]; provider: string; url: string; details?: Record<string, string>[]; dnsusername?: string; ispublic?: boolean; port?: number; publicdomainsuffix?: string }
  addGloboDnsHost: { password: string; physicalnetworkid: number; url: string; username: string }
  addGuestOs: { oscategoryid: number; osdisplayname: string; details?: Record<string, string>[]; forDisplay?: boolean; name?: string }
  addGuestOsMapping: { hypervisor: string; hypervisorversion: string; osnameforhypervisor: string; forced?: boolean; osdisplayname?: string; osmappingcheckenabled?: boolean; ostypeid?: number }
  addHost: { hypervisor: string; podid: number; url: string; zoneid: number; allocationstate?: string; clusterid?: number; clustername?: string; externaldetails?: Record<string, string>[]; hosttags?: string[]; password?: string; storageaccessgroups?: string[]; username?: string }
  addImageStore: { provider: string; details?: Record<string, string>[]; name?: string; url?: string; zoneid?: number }
  addImageStoreS3: { accesskey: string; bucket: string; endpoint: string; secretkey: string; connectiontimeout?: number; connectionttl?: number; maxerrorretry?: number; s3signer?: string; sockettimeout?: number; usehttps?: boolean; usetcpkeepalive?: boolean }
  addIpToNic: { nicid: number; description?: string; ipaddress?: string }
  addKubernetesSupportedVersion: { mincpunumber: number; minmemory: number; semanticversion: string; arch?: string; checksum?: string; directdownload?: boolean; name?: string; url?: string; zoneid?: number }
  addLdapConfiguration: { hostname: string; port: number; domainid?: number }
  addNetrisProvider: { name: string; netristag: string; netrisurl: string; password: string; sitename: string; tenantname: string; username: string; zoneid: number }
  addNetscalerLoadBalancer: { networkdevicetype: string; password: string; physicalnetworkid: number; url: string; username: string; gslbprovider?: boolean; gslbproviderprivateip?: string; gslbproviderpublicip?: string; isexclusivegslbprovider?: boolean }
  addNetworkDevice: { networkdeviceparameterlist?: Record<string, string>[]; networkdevicetype?: string }
  addNetworkServiceProvider: { name: string; physicalnetworkid: number; destinationphysicalnetworkid?: number; servicelist?: string[] }
  addNicToVirtualMachine: { networkid: number; virtualmachineid: number; dhcpoptions?: Record<string, string>[]; ipaddress?: string; macaddress?: string }
  addNiciraNvpDevice: { hostname: string; password: string; physicalnetworkid: number; transportzoneuuid: string; username: string; l2gatewayserviceuuid?: string; l3gatewayserviceuuid?: string }
  addNodesToKubernetesCluster: { id: number; nodeids: number[]; manualupgrade?: boolean; mountcksisoonvr?: boolean }
  addNsxController: { edgecluster: string; name: string; nsxproviderhostname: string; password: string; tier0gateway: string; transportzone: string; username: string; zoneid: number; nsxproviderport?: string }
  addObjectStoragePool: { name: string; provider: string; url: string; details?: Record<string, string>[]; size?: number; tags?: string }
  addOpenDaylightController: { password: string; physicalnetworkid: number; url: string; username: string }
  addOsCategory: { name: string; isfeatured?: boolean }
  addPaloAltoFirewall: { networkdevicetype: string; password: string; physicalnetworkid: number; url: string; username: string }
  addRegion: { endpoint: string; id: number; name: string }
  addResourceDetail: { details: Record<string, string>[]; resourceid: string; resourcetype: string; fordisplay?: boolean }
  addSecondaryStorage: { url: string; details?: Record<string, string>[]; zoneid?: number }
  addStratosphereSsp: { name: string; url: string; zoneid: number; password?: string; tenantuuid?: string; username?: string }
  addSwift: { url: string; account?: string; key?: string; username?: string }
  addTrafficMonitor: { url: string; zoneid: number; excludezones?: string; includezones?: string }
  addTrafficType: { physicalnetworkid: number; traffictype: string; hypervnetworklabel?: string; isolationmethod?: string; kvmnetworklabel?: string; ovm3networklabel?: string; vlan?: string; vmwarenetworklabel?: string; xennetworklabel?: string }
  addTungstenFabricNetworkGatewayToLogicalRouter: { logicalrouteruuid: string; networkuuid: string; zoneid: number }
  addTungstenFabricPolicyRule: { action: string; destendport: number; destipprefix: string; destipprefixlen: number; destnetwork: string; deststartport: number; direction: string; policyuuid: string; protocol: string; srcendport: number; srcipprefix: string; srcipprefixlen: number; srcnetwork: string; srcstartport: number; zoneid: number }
  addUcsManager: { password: string; url: string; username: string; zoneid: number; name?: string }
  addUserToProject: { projectid: number; username: string; email?: string; projectroleid?: number; roletype?: string }
  addVirtualMachinesToKubernetesCluster: { id: number; virtualmachineids: number[]; iscontrolnode?: boolean }
  addVmwareDc: { name: string; vcenter: string; zoneid: number; password?: string; username?: string }
  addVpnUser: { password: string; username: string; account?: string; domainid?: number; projectid?: number }
  addWebhookFilter: { value: string; webhookid: number; matchtype?: string; mode?: string }
  applyTungstenFabricPolicy: { majorsequence: number; minorsequence: number; networkuuid: string; policyuuid: string; zoneid: number }
  applyTungstenFabricTag: { taguuid: string; zoneid: number; applicationpolicysetuuid?: string; networkuuid?: string[]; nicuuid?: string[]; policyuuid?: string; vmuuid?: string[] }
  archiveAlerts: { enddate?: Date; ids?: number[]; startdate?: Date; type?: string }
  archiveEvents: { enddate?: Date; ids?: number[]; startdate?: Date; type?: string }
  archiveSnapshot: { id: number }
  assignCertToLoadBalancer: { certid: number; lbruleid: number; forced?: boolean }
  assignToGlobalLoadBalancerRule: { id: number; loadbalancerrulelist: number[]; gslblbruleweightsmap?: Record<string, string>[] }
  assignToLoadBalancerRule: { id: number; virtualmachineids?: number[]; vmidipmap?: Record<string, string>[] }
  assignVirtualMachine: { virtualmachineid: number; account?: string; domainid?: number; networkids?: number[]; projectid?: number; securitygroupids?: number[] }
  assignVirtualMachineToBackupOffering: { backupofferingid: number; virtualmachineid: number }
  assignVolume: { volumeid: number; accountid?: number; projectid?: number }
  associateDnsZoneToNetwork: { dnszoneid: number; networkid: number; subdomain?: string }
  associateIpAddress: { account?: string; domainid?: number; fordisplay?: boolean; ipaddress?: string; isportable?: boolean; networkid?: number; projectid?: number; regionid?: number; vpcid?: number; zoneid?: number }
  associateUcsProfileToBlade: { bladeid: number; profiledn: string; ucsmanagerid: number }
  attachIso: { id: number; virtualmachineid: number; forced?: boolean }
  attachVolume: { id: number; virtualmachineid: number; deviceid?: number }
  authorizeSamlSso: { enable: boolean; userid: number; entityid?: string }
  authorizeSecurityGroupEgress: { account?: string; cidrlist?: string[]; domainid?: number; endport?: number; icmpcode?: number; icmptype?: number; projectid?: number; protocol?: string; securitygroupid?: number; securitygroupname?: string; startport?: number; usersecuritygrouplist?: Record<string, string>[] }
  authorizeSecurityGroupIngress: { account?: string; cidrlist?: string[]; domainid?: number; endport?: number; icmpcode?: number; icmptype?: number; projectid?: number; protocol?: string; securitygroupid?: number; securitygroupname?: string; startport?: number; usersecuritygrouplist?: Record<string, string>[] }
  cancelHostAsDegraded: { id: number }
  cancelHostMaintenance: { id: number }
  cancelMaintenance: { managementserverid: number; rebalance?: boolean }
  cancelShutdown: { managementserverid: number }
  cancelStorageMaintenance: { id: number }
  changeBgpPeersForNetwork: { networkid: number; bgppeerids?: number[] }
  changeBgpPeersForVpc: { vpcid: number; bgppeerids?: number[] }
  changeOfferingForVolume: { diskofferingid: number; id: number; automigrate?: boolean; maxiops?: number; miniops?: number; shrinkok?: boolean; size?: number }
  changeOutOfBandManagementPassword: { hostid: number; password?: string }
  changeServiceForRouter: { id: number; serviceofferingid: number }
  changeServiceForSystemVm: { id: number; serviceofferingid: number; details?: Record<string, string>[] }
  changeServiceForVirtualMachine: { id: number; serviceofferingid: number; automigrate?: boolean; details?: Record<string, string>[]; maxiops?: number; miniops?: number; shrinkok?: boolean }
  changeSharedFileSystemDiskOffering: { id: number; diskofferingid?: number; maxiops?: number; miniops?: number; size?: number }
  changeSharedFileSystemServiceOffering: { id: number; serviceofferingid: number }
  changeStoragePoolScope: { id: number; scope: string; clusterid?: number }
  checkVolume: { id: number; repair?: string }
  cleanVMReservations: NoParams
  cleanupSimulatorMock: { id?: number }
  cloneBackupOffering: { name: string; sourceofferingid: number; allowuserdrivenbackups?: boolean; description?: string; domainid?: string; externalid?: string; zoneid?: number }
  cloneDiskOffering: { name: string; sourceofferingid: number; bytesreadrate?: number; bytesreadratemax?: number; bytesreadratemaxlength?: number; byteswriterate?: number; byteswriteratemax?: number; byteswriteratemaxlength?: number; cachemode?: string; customized?: boolean; customizediops?: boolean; details?: Record<string, string>[]; disksize?: number; disksizestrictness?: boolean; displayoffering?: boolean; displaytext?: string; domainid?: number[]; encrypt?: boolean; hypervisorsnapshotreserve?: number; iopsreadrate?: number; iopsreadratemax?: number; iopsreadratemaxlength?: number; iopswriterate?: number; iopswriteratemax?: number; iopswriteratemaxlength?: number; maxiops?: number; miniops?: number; provisioningtype?: string; storagepolicy?: number; storagetype?: string; tags?: string; zoneid?: number[] }
  cloneNetworkOffering: { name: string; sourceofferingid: number; addservices?: string[]; availability?: string; conservemode?: boolean; details?: Record<string, string>[]; displaytext?: string; domainid?: number[]; dropservices?: string[]; egressdefaultpolicy?: boolean; enable?: boolean; fornsx?: boolean; fortungsten?: boolean; forvpc?: boolean; guestiptype?: string; internetprotocol?: string; ispersistent?: boolean; keepaliveenabled?: boolean; maxconnections?: number; networkmode?: string; networkrate?: number; nsxsupportlb?: boolean; nsxsupportsinternallb?: boolean; provider?: string; routingmode?: string; servicecapabilitylist?: Record<string, string>[]; serviceofferingid?: number; serviceproviderlist?: Record<string, string>[]; specifyasnumber?: boolean; specifyipranges?: boolean; specifyvlan?: boolean; supportedservices?: string[]; tags?: string; traffictype?: string; zoneid?: number[] }
  cloneServiceOffering: { name: string; sourceofferingid: number; bytesreadrate?: number; bytesreadratemax?: number; bytesreadratemaxlength?: number; byteswriterate?: number; byteswriteratemax?: number; byteswriteratemaxlength?: number; cachemode?: string; cpunumber?: number; cpuspeed?: number; customized?: boolean; customizediops?: boolean; deploymentplanner?: string; diskofferingid?: number; diskofferingstrictness?: boolean; displaytext?: string; domainid?: number[]; dynamicscalingenabled?: boolean; encryptroot?: boolean; externaldetails?: Record<string, string>[]; gpucount?: number; gpudisplay?: boolean; hosttags?: string; hypervisorsnapshotreserve?: number; iopsreadrate?: number; iopsreadratemax?: number; iopsreadratemaxlength?: number; iopswriterate?: number; iopswriteratemax?: number; iopswriteratemaxlength?: number; issystem?: boolean; isvolatile?: boolean; leaseduration?: number; leaseexpiryaction?: string; limitcpuuse?: boolean; maxcpunumber?: number; maxiops?: number; maxmemory?: number; memory?: number; mincpunumber?: number; miniops?: number; minmemory?: number; networkrate?: number; offerha?: boolean; provisioningtype?: string; purgeresources?: boolean; rootdisksize?: number; serviceofferingdetails?: Record<string, string>[]; storagepolicy?: number; storagetype?: string; systemvmtype?: string; tags?: string; vgpuprofileid?: number; zoneid?: number[] }
  cloneVPCOffering: { name: string; sourceofferingid: number; addservices?: string[]; conservemode?: boolean; displaytext?: string; domainid?: number[]; dropservices?: string[]; enable?: boolean; fornsx?: boolean; internetprotocol?: string; networkmode?: string; nsxsupportlb?: boolean; provider?: string; routingmode?: string; servicecapabilitylist?: Record<string, string>[]; serviceofferingid?: number; serviceproviderlist?: Record<string, string>[]; specifyasnumber?: boolean; supportedservices?: string[]; zoneid?: number[] }
  cloudianIsEnabled: NoParams
  cloudianSsoLogin: NoParams
  configTungstenFabricService: { physicalnetworkid: number; zoneid: number }
  configureHAForHost: { hostid: number; provider: string }
  configureInternalLoadBalancerElement: { enabled: boolean; id: number }
  configureNetscalerLoadBalancer: { lbdeviceid: number; inline?: boolean; lbdevicecapacity?: number; lbdevicededicated?: boolean; podids?: number[] }
  configureOutOfBandManagement: { address: string; driver: string; hostid: number; password: string; port: string; username: string }
  configureOvsElement: { enabled: boolean; id: number }
  configurePaloAltoFirewall: { fwdeviceid: number; fwdevicecapacity?: number }
  configureSimulator: { name: string; value: string; clusterid?: number; count?: number; hostid?: number; jsonresponse?: string; podid?: number; zoneid?: number }
  configureSimulatorHAProviderState: { activity: boolean; fence: boolean; health: boolean; hostid: number; recover: boolean }
  configureStorageAccess: { clusterid?: number; hostid?: number; podid?: number; storageaccessgroups?: string[]; storageid?: number; zoneid?: number }
  configureVirtualRouterElement: { enabled: boolean; id: number }
  copyIso: { id: number; destzoneid?: number; destzoneids?: number[]; sourcezoneid?: number }
  copySnapshot: { id: number; destzoneid?: number; destzoneids?: number[]; sourcezoneid?: number; storageids?: number[]; usestoragereplication?: boolean }
  copyTemplate: { id: number; destzoneid?: number; destzoneids?: number[]; sourcezoneid?: number }
  createASNRange: { endasn: number; startasn: number; zoneid: number }
  createAccount: { email: string; firstname: string; lastname: string; password: string; username: string; account?: string; accountdetails?: Record<string, string>[]; accountid?: string; accounttype?: number; domainid?: number; networkdomain?: string; roleid?: number; timezone?: string; userid?: string }
  createAffinityGroup: { name: string; type: string; account?: string; description?: string; domainid?: number; projectid?: number }
  createAutoScalePolicy: { action: string; conditionids: number[]; duration: number; name?: string; quiettime?: number }
  createAutoScaleVmGroup: { lbruleid: number; maxmembers: number; minmembers: number; scaledownpolicyids: number[]; scaleuppolicyids: number[]; vmprofileid: number; fordisplay?: boolean; interval?: number; name?: string }
  createAutoScaleVmProfile: { serviceofferingid: number; templateid: number; zoneid: number; account?: string; autoscaleuserid?: number; counterparam?: Record<string, string>[]; domainid?: number; expungevmgraceperiod?: number; fordisplay?: boolean; otherdeployparams?: Record<string, string>[]; projectid?: number; userdata?: string; userdatadetails?: Record<string, string>[]; userdataid?: number }
  createBackup: { virtualmachineid: number; description?: string; isolated?: boolean; name?: string; quiescevm?: boolean }
  createBackupOffering: { allowuserdrivenbackups: boolean; description: string; name: string; zoneid: number; allowextractfile?: boolean; allowquickrestore?: boolean; backupchainsize?: number; compress?: boolean; compressionlibrary?: string; domainid?: number[]; validate?: boolean; validationsteps?: string }
  createBackupSchedule: { intervaltype: string; schedule: string; timezone: string; virtualmachineid: number; isolated?: boolean; maxbackups?: number; quiescevm?: boolean }
  createBgpPeer: { asnumber: number; zoneid: number; account?: string; details?: Record<string, string>[]; domainid?: number; ip6address?: string; ipaddress?: string; password?: string; projectid?: number }
  createBucket: { name: string; objectstorageid: number; quota: number; account?: string; domainid?: number; encryption?: boolean; objectlocking?: boolean; policy?: string; projectid?: number; versioning?: boolean }
  createCondition: { counterid: number; relationaloperator: string; threshold: number; account?: string; domainid?: number; projectid?: number }
  createConsoleEndpoint: { virtualmachineid: number; token?: string }
  createCounter: { name: string; provider: string; source: string; value: string }
  createDiskOffering: { name: string; bytesreadrate?: number; bytesreadratemax?: number; bytesreadratemaxlength?: number; byteswriterate?: number; byteswriteratemax?: number; byteswriteratemaxlength?: number; cachemode?: string; customized?: boolean; customizediops?: boolean; details?: Record<string, string>[]; disksize?: number; disksizestrictness?: boolean; displayoffering?: boolean; displaytext?: string; domainid?: number[]; encrypt?: boolean; hypervisorsnapshotreserve?: number; iopsreadrate?: number; iopsreadratemax?: number; iopsreadratemaxlength?: number; iopswriterate?: number; iopswriteratemax?: number; iopswriteratemaxlength?: number; maxiops?: number; miniops?: number; provisioningtype?: string; storagepolicy?: number; storagetype?: string; tags?: string; zoneid?: number[] }
  createDnsRecord: { contents: string[]; dnszoneid: number; name: string; type: string; ttl?: number }
  createDnsZone: { dnsserverid: number; name: string; description?: string; existing?: boolean; type?: string }
  createDomain: { name: string; domainid?: string; networkdomain?: string; parentdomainid?: number }
  createEgressFirewallRule: { networkid: number; protocol: string; cidrlist?: string[]; destcidrlist?: string[]; endport?: number; fordisplay?: boolean; icmpcode?: number; icmptype?: number; startport?: number; type?: string }
  createExtension: { name: string; type: string; description?: string; details?: Record<string, string>[]; orchestratorrequirespreparevm?: boolean; path?: string; reservedresourcedetails?: string; state?: string }
  createFirewallRule: { ipaddressid: number; protocol: string; cidrlist?: string[]; endport?: number; fordisplay?: boolean; icmpcode?: number; icmptype?: number; startport?: number; type?: string }
  createGlobalLoadBalancerRule: { gslbdomainname: string; gslbservicetype: string; name: string; regionid: number; account?: string; description?: string; domainid?: number; gslblbmethod?: string; gslbstickysessionmethodname?: string }
  createGpuCard: { deviceid: string; devicename: string; name: string; vendorid: string; vendorname: string; videoram?: number }
  createGpuDevice: { busaddress: string; gpucardid: number; hostid: number; vgpuprofileid: number; numanode?: string; parentgpudeviceid?: number; type?: string }
  createGuestNetworkIpv6Prefix: { prefix: string; zoneid: number }
  createGuiTheme: { name: string; accountids?: string; commonnames?: string; css?: string; description?: string; domainids?: string; ispublic?: boolean; jsonconfiguration?: string; loginbasedomain?: string; recursivedomains?: boolean }
  createHSMProfile: { name: string; account?: string; details?: Record<string, string>[]; domainid?: number; ispublic?: boolean; projectid?: number; protocol?: string; vendorname?: string; zoneid?: number }
  createImageTransfer: { direction: string; volumeid: number; backupid?: number; format?: string }
  createInstanceGroup: { name: string; account?: string; domainid?: number; projectid?: number }
  createInternalLoadBalancerElement: { nspid: number }
  createIpForwardingRule: { ipaddressid: number; protocol: string; startport: number; cidrlist?: string[]; endport?: number; openfirewall?: boolean }
  createIpv4SubnetForGuestNetwork: { parentid: number; cidrsize?: number; subnet?: string }
  createIpv4SubnetForZone: { subnet: string; zoneid: number; account?: string; domainid?: number; projectid?: number }
  createIpv6FirewallRule: { networkid: number; protocol: string; cidrlist?: string[]; destcidrlist?: string[]; endport?: number; fordisplay?: boolean; icmpcode?: number; icmptype?: number; startport?: number; traffictype?: string }
  createKMSKey: { hsmprofileid: number; name: string; zoneid: number; account?: string; description?: string; domainid?: number; keybits?: number; projectid?: number }
  createKubernetesCluster: { name: string; zoneid: number; account?: string; asnumber?: number; clustertype?: string; cniconfigdetails?: Record<string, string>[]; cniconfigurationid?: number; controlnodes?: number; description?: string; dockerregistrypassword?: string; dockerregistryurl?: string; dockerregistryusername?: string; domainid?: number; enablecsi?: boolean; etcdnodes?: number; externalloadbalanceripaddress?: string; hypervisor?: string; keypair?: string; kubernetesversionid?: number; masternodes?: number; networkid?: number; nodeaffinitygroups?: Record<string, string>[]; nodeofferings?: Record<string, string>[]; noderootdisksize?: number; nodetemplates?: Record<string, string>[]; projectid?: number; serviceofferingid?: number; size?: number }
  createLBHealthCheckPolicy: { lbruleid: number; description?: string; fordisplay?: boolean; healthythreshold?: number; intervaltime?: number; pingpath?: string; responsetimeout?: number; unhealthythreshold?: number }
  createLBStickinessPolicy: { lbruleid: number; methodname: string; name: string; description?: string; fordisplay?: boolean; param?: Record<string, string>[] }
  createLoadBalancer: { algorithm: string; instanceport: number; name: string; networkid: number; scheme: string; sourceipaddressnetworkid: number; sourceport: number; description?: string; fordisplay?: boolean; sourceipaddress?: string }
  createLoadBalancerRule: { algorithm: string; name: string; privateport: number; publicport: number; account?: string; cidrlist?: string[]; description?: string; domainid?: number; fordisplay?: boolean; networkid?: number; openfirewall?: boolean; protocol?: string; publicipid?: number; zoneid?: number }
  createManagementNetworkIpRange: { gateway: string; netmask: string; podid: number; startip: string; endip?: string; forsystemvms?: boolean; vlan?: string }
  createNetwork: { name: string; networkofferingid: number; zoneid: number; account?: string; aclid?: number; acltype?: string; asnumber?: number; associatednetworkid?: number; bgppeerids?: number[]; bypassvlanoverlapcheck?: boolean; cidrsize?: number; displaynetwork?: boolean; displaytext?: string; dns1?: string; dns2?: string; domainid?: number; endip?: string; endipv6?: string; externalid?: string; gateway?: string; hideipaddressusage?: boolean; ip6cidr?: string; ip6dns1?: string; ip6dns2?: string; ip6gateway?: string; isolatedpvlan?: string; isolatedpvlantype?: string; keepmacaddressonpublicnic?: boolean; netmask?: string; networkdomain?: string; physicalnetworkid?: number; privatemtu?: number; projectid?: number; publicmtu?: number; routerip?: string; routeripv6?: string; sourcenatipaddress?: string; startip?: string; startipv6?: string; subdomainaccess?: boolean; tungstenvirtualrouteruuid?: string; vlan?: string; vpcid?: number }
  createNetworkACL: { protocol: string; aclid?: number; action?: string; cidrlist?: string[]; endport?: number; fordisplay?: boolean; icmpcode?: number; icmptype?: number; networkid?: number; number?: number; reason?: string; startport?: number; traffictype?: string }
  createNetworkACLList: { name: string; description?: string; fordisplay?: boolean; vpcid?: number }
  createNetworkOffering: { guestiptype: string; name: string; traffictype: string; availability?: string; conservemode?: boolean; details?: Record<string, string>[]; displaytext?: string; domainid?: number[]; egressdefaultpolicy?: boolean; enable?: boolean; fornsx?: boolean; fortungsten?: boolean; forvpc?: boolean; internetprotocol?: string; ispersistent?: boolean; keepaliveenabled?: boolean; maxconnections?: number; networkmode?: string; networkrate?: number; nsxsupportlb?: boolean; nsxsupportsinternallb?: boolean; provider?: string; routingmode?: string; servicecapabilitylist?: Record<string, string>[]; serviceofferingid?: number; serviceproviderlist?: Record<string, string>[]; specifyasnumber?: boolean; specifyipranges?: boolean; specifyvlan?: boolean; supportedservices?: string[]; tags?: string; zoneid?: number[] }
  createNetworkPermissions: { networkid: number; accountids?: number[]; accounts?: string[]; projectids?: number[] }
  createPhysicalNetwork: { name: string; zoneid: number; broadcastdomainrange?: string; domainid?: number; isolationmethods?: string[]; networkspeed?: string; tags?: string[]; vlan?: string }
  createPod: { name: string; zoneid: number; allocationstate?: string; endip?: string; gateway?: string; netmask?: string; startip?: string; storageaccessgroups?: string[] }
  createPortForwardingRule: { ipaddressid: number; privateport: number; protocol: string; publicport: number; virtualmachineid: number; cidrlist?: string[]; fordisplay?: boolean; networkid?: number; openfirewall?: boolean; privateendport?: number; publicendport?: number; vmguestip?: string }
  createPortableIpRange: { endip: string; gateway: string; netmask: string; regionid: number; startip: string; vlan?: string }
  createPrivateGateway: { gateway: string; ipaddress: string; netmask: string; vpcid: number; aclid?: number; associatednetworkid?: number; bypassvlanoverlapcheck?: boolean; networkofferingid?: number; physicalnetworkid?: number; sourcenatsupported?: boolean; vlan?: string }
  createProject: { name: string; account?: string; accountid?: number; displaytext?: string; domainid?: number; userid?: number }
  createProjectRole: { name: string; projectid: number; description?: string }
  createProjectRolePermission: { permission: string; projectid: number; projectroleid: number; rule: string; description?: string }
  createRemoteAccessVpn: { publicipid: number; account?: string; domainid?: number; fordisplay?: boolean; iprange?: string; openfirewall?: boolean }
  createResourceSchedule: { action: string; resourceid: string; resourcetype: string; schedule: string; timezone: string; description?: string; details?: Record<string, string>[]; enabled?: boolean; enddate?: Date; startdate?: Date }
  createRole: { name: string; description?: string; ispublic?: boolean; roleid?: number; type?: string }
  createRolePermission: { permission: string; roleid: number; rule: string; description?: string }
  createRoutingFirewallRule: { networkid: number; protocol: string; cidrlist?: string[]; destcidrlist?: string[]; endport?: number; fordisplay?: boolean; icmpcode?: number; icmptype?: number; startport?: number; traffictype?: string }
  createSSHKeyPair: { name: string; account?: string; domainid?: number; projectid?: number }
  createSecondaryStagingStore: { url: string; details?: Record<string, string>[]; provider?: string; scope?: string; zoneid?: number }
  createSecondaryStorageSelector: { description: string; heuristicrule: string; name: string; type: string; zoneid: number }
  createSecurityGroup: { name: string; account?: string; description?: string; domainid?: number; projectid?: number }
  createServiceInstance: { leftnetworkid: number; name: string; rightnetworkid: number; serviceofferingid: number; templateid: number; zoneid: number; account?: string; domainid?: number; projectid?: number }
  createServiceOffering: { name: string; bytesreadrate?: number; bytesreadratemax?: number; bytesreadratemaxlength?: number; byteswriterate?: number; byteswriteratemax?: number; byteswriteratemaxlength?: number; cachemode?: string; cpunumber?: number; cpuspeed?: number; customized?: boolean; customizediops?: boolean; deploymentplanner?: string; diskofferingid?: number; diskofferingstrictness?: boolean; displaytext?: string; domainid?: number[]; dynamicscalingenabled?: boolean; encryptroot?: boolean; externaldetails?: Record<string, string>[]; gpucount?: number; gpudisplay?: boolean; hosttags?: string; hypervisorsnapshotreserve?: number; iopsreadrate?: number; iopsreadratemax?: number; iopsreadratemaxlength?: number; iopswriterate?: number; iopswriteratemax?: number; iopswriteratemaxlength?: number; issystem?: boolean; isvolatile?: boolean; leaseduration?: number; leaseexpiryaction?: string; limitcpuuse?: boolean; maxcpunumber?: number; maxiops?: number; maxmemory?: number; memory?: number; mincpunumber?: number; miniops?: number; minmemory?: number; networkrate?: number; offerha?: boolean; provisioningtype?: string; purgeresources?: boolean; rootdisksize?: number; serviceofferingdetails?: Record<string, string>[]; storagepolicy?: number; storagetype?: string; systemvmtype?: string; tags?: string; vgpuprofileid?: number; zoneid?: number[] }
  createSharedFileSystem: { diskofferingid: number; filesystem: string; name: string; networkid: number; serviceofferingid: number; zoneid: number; account?: string; description?: string; domainid?: number; maxiops?: number; miniops?: number; projectid?: number; provider?: string; size?: number }
  createSnapshot: { volumeid: number; account?: string; asyncbackup?: boolean; domainid?: number; locationtype?: string; name?: string; policyid?: number; quiescevm?: boolean; storageids?: number[]; tags?: Record<string, string>[]; usestoragereplication?: boolean; zoneids?: number[] }
  createSnapshotFromVMSnapshot: { vmsnapshotid: number; volumeid: number; name?: string }
  createSnapshotPolicy: { intervaltype: string; maxsnaps: number; schedule: string; timezone: string; volumeid: number; fordisplay?: boolean; storageids?: number[]; tags?: Record<string, string>[]; usestoragereplication?: boolean; zoneids?: number[] }
  createStaticRoute: { cidr: string; gatewayid?: number; nexthop?: string; vpcid?: number }
  createStorageNetworkIpRange: { gateway: string; netmask: string; podid: number; startip: string; endip?: string; vlan?: number }
  createStoragePool: { name: string; url: string; zoneid: number; capacitybytes?: number; capacityiops?: number; clusterid?: number; details?: Record<string, string>[]; hypervisor?: string; istagarule?: boolean; managed?: boolean; podid?: number; provider?: string; scope?: string; storageaccessgroups?: string; tags?: string }
  createTags: { resourceids: string[]; resourcetype: string; tags: Record<string, string>[]; customer?: string }
  createTemplate: { name: string; ostypeid: number; account?: string; arch?: string; bits?: number; details?: Record<string, string>[]; displaytext?: string; domainid?: number; isdynamicallyscalable?: boolean; isfeatured?: boolean; ispublic?: boolean; passwordenabled?: boolean; projectid?: number; requireshvm?: boolean; snapshotid?: number; sshkeyenabled?: boolean; templatetag?: string; url?: string; virtualmachineid?: number; volumeid?: number; zoneid?: number }
  createTungstenFabricAddressGroup: { ipprefix: string; ipprefixlen: number; name: string; zoneid: number }
  createTungstenFabricApplicationPolicySet: { name: string; zoneid: number }
  createTungstenFabricFirewallPolicy: { name: string; sequence: number; zoneid: number; applicationpolicysetuuid?: string }
  createTungstenFabricFirewallRule: { action: string; direction: string; firewallpolicyuuid: string; name: string; sequence: number; servicegroupuuid: string; zoneid: number; destaddressgroupuuid?: string; destnetworkuuid?: string; desttaguuid?: string; srcaddressgroupuuid?: string; srcnetworkuuid?: string; srctaguuid?: string; tagtypeuuid?: string }
  createTungstenFabricLogicalRouter: { name: string; zoneid: number }
  createTungstenFabricManagementNetwork: { podid: number }
  createTungstenFabricPolicy: { name: string; zoneid: number }
  createTungstenFabricProvider: { name: string; tungstengateway: string; tungstenproviderhostname: string; zoneid: number; tungstenproviderintrospectport?: string; tungstenproviderport?: string; tungstenprovidervrouterport?: string }
  createTungstenFabricPublicNetwork: { zoneid: number }
  createTungstenFabricServiceGroup: { endport: number; name: string; protocol: string; startport: number; zoneid: number }
  createTungstenFabricTag: { tagtype: string; tagvalue: string; zoneid: number }
  createTungstenFabricTagType: { name: string; zoneid: number }
  createUser: { account: string; email: string; firstname: string; lastname: string; password: string; username: string; domainid?: number; passwordchangerequired?: boolean; timezone?: string; userid?: string }
  createVMFromBackup: { backupid: number; zoneid: number; account?: string; affinitygroupids?: number[]; affinitygroupnames?: string[]; bootintosetup?: boolean; bootmode?: string; boottype?: string; clusterid?: number; copyimagetags?: boolean; customid?: string; datadiskofferinglist?: Record<string, string>[]; datadisksdetails?: Record<string, string>[]; deploymentplanner?: string; details?: Record<string, string>[]; dhcpoptionsnetworklist?: Record<string, string>[]; diskofferingid?: number; displayname?: string; displayvm?: boolean; domainid?: number; dynamicscalingenabled?: boolean; externaldetails?: Record<string, string>[]; extraconfig?: string; group?: string; hostid?: number; hypervisor?: string; iodriverpolicy?: string; iothreadsenabled?: boolean; ip6address?: string; ipaddress?: string; iptonetworklist?: Record<string, string>[]; keyboard?: string; keypair?: string; keypairs?: string[]; leaseduration?: number; leaseexpiryaction?: string; macaddress?: string; name?: string; networkids?: number[]; nicmultiqueuenumber?: number; nicnetworklist?: Record<string, string>[]; nicpackedvirtqueuesenabled?: boolean; overridediskofferingid?: number; password?: string; podid?: number; preserveip?: boolean; projectid?: number; properties?: Record<string, string>[]; quickrestore?: boolean; rootdiskkmskeyid?: number; rootdisksize?: number; securitygroupids?: number[]; securitygroupnames?: string[]; serviceofferingid?: number; size?: number; startvm?: boolean; templateid?: number; userdata?: string; userdatadetails?: Record<string, string>[]; userdataid?: number }
  createVMSchedule: { action: string; schedule: string; timezone: string; virtualmachineid: number; description?: string; enabled?: boolean; enddate?: Date; startdate?: Date }
  createVMSnapshot: { virtualmachineid: number; description?: string; name?: string; quiescevm?: boolean; snapshotmemory?: boolean }
  createVPC: { name: string; vpcofferingid: number; zoneid: number; account?: string; asnumber?: number; bgppeerids?: number[]; cidr?: string; cidrsize?: number; displaytext?: string; dns1?: string; dns2?: string; domainid?: number; fordisplay?: boolean; ip6dns1?: string; ip6dns2?: string; keepmacaddressonpublicnic?: boolean; networkdomain?: string; projectid?: number; publicmtu?: number; sourcenatipaddress?: string; start?: boolean; userouteripresolver?: boolean }
  createVPCOffering: { name: string; conservemode?: boolean; displaytext?: string; domainid?: number[]; enable?: boolean; fornsx?: boolean; internetprotocol?: string; networkmode?: string; nsxsupportlb?: boolean; provider?: string; routingmode?: string; servicecapabilitylist?: Record<string, string>[]; serviceofferingid?: number; serviceproviderlist?: Record<string, string>[]; specifyasnumber?: boolean; supportedservices?: string[]; zoneid?: number[] }
  createVgpuProfile: { gpucardid: number; name: string; description?: string; maxheads?: number; maxresolutionx?: number; maxresolutiony?: number; maxvgpuperphysicalgpu?: number; videoram?: number }
  createVirtualRouterElement: { nspid: number; providertype?: number }
  createVlanIpRange: { account?: string; domainid?: number; endip?: string; endipv6?: string; forsystemvms?: boolean; forvirtualnetwork?: boolean; gateway?: string; ip6cidr?: string; ip6gateway?: string; netmask?: string; networkid?: number; physicalnetworkid?: number; podid?: number; projectid?: number; provider?: string; startip?: string; startipv6?: string; vlan?: string; zoneid?: number }
  createVolume: { account?: string; customid?: string; diskofferingid?: number; displayvolume?: boolean; domainid?: number; kmskeyid?: number; maxiops?: number; miniops?: number; name?: string; projectid?: number; size?: number; snapshotid?: number; storageid?: number; virtualmachineid?: number; zoneid?: number }
  createVpnConnection: { s2scustomergatewayid: number; s2svpngatewayid: number; fordisplay?: boolean; passive?: boolean }
  createVpnCustomerGateway: { cidrlist: string; esppolicy: string; gateway: string; ikepolicy: string; ipsecpsk: string; account?: string; domainid?: number; dpd?: boolean; esplifetime?: number; forceencap?: boolean; ikelifetime?: number; ikeversion?: string; name?: string; projectid?: number; splitconnections?: boolean }
  createVpnGateway: { vpcid: number; fordisplay?: boolean; ipaddressid?: number }
  createWebhook: { name: string; payloadurl: string; account?: string; description?: string; domainid?: number; projectid?: number; scope?: string; secretkey?: string; sslverification?: boolean; state?: string }
  createZone: { dns1: string; internaldns1: string; name: string; networktype: string; allocationstate?: string; dns2?: string; domain?: string; domainid?: number; guestcidraddress?: string; internaldns2?: string; ip6dns1?: string; ip6dns2?: string; isedge?: boolean; localstorageenabled?: boolean; securitygroupenabled?: boolean; storageaccessgroups?: string[] }
  declareHostAsDegraded: { id: number }
  dedicateBgpPeer: { id: number; account?: string; domainid?: number; projectid?: number }
  dedicateCluster: { clusterid: number; domainid: number; account?: string }
  dedicateGuestVlanRange: { physicalnetworkid: number; vlanrange: string; account?: string; domainid?: number; projectid?: number }
  dedicateHost: { domainid: number; hostid: number; account?: string }
  dedicateIpv4SubnetForZone: { id: number; account?: string; domainid?: number; projectid?: number }
  dedicatePod: { domainid: number; podid: number; account?: string }
  dedicatePublicIpRange: { domainid: number; id: number; account?: string; projectid?: number }
  dedicateZone: { domainid: number; zoneid: number; account?: string }
  deleteASNRange: { id: number }
  deleteAccount: { id: number }
  deleteAccountFromProject: { account: string; projectid: number }
  deleteAffinityGroup: { account?: string; domainid?: number; id?: number; name?: string; projectid?: number }
  deleteAlerts: { enddate?: Date; ids?: number[]; startdate?: Date; type?: string }
  deleteAutoScalePolicy: { id: number }
  deleteAutoScaleVmGroup: { id: number; cleanup?: boolean }
  deleteAutoScaleVmProfile: { id: number }
  deleteBackup: { id: number; forced?: boolean }
  deleteBackupOffering: { id: number }
  deleteBackupRepository: { id: number }
  deleteBackupSchedule: { id?: number; virtualmachineid?: number }
  deleteBaremetalRct: { id: number }
  deleteBgpPeer: { id: number }
  deleteBigSwitchBcfDevice: { bcfdeviceid: number }
  deleteBrocadeVcsDevice: { vcsdeviceid: number }
  deleteBucket: { id: number }
  deleteCiscoAsa1000vResource: { resourceid: number }
  deleteCiscoNexusVSM: { id: number }
  deleteCiscoVnmcResource: { resourceid: number }
  deleteCluster: { id: number }
  deleteCniConfiguration: { id: number; account?: string; domainid?: number; projectid?: number }
  deleteCondition: { id: number }
  deleteCounter: { id: number }
  deleteCustomAction: { id?: number }
  deleteDiskOffering: { id: number }
  deleteDnsRecord: { dnszoneid: number; name: string; type: string }
  deleteDnsServer: { id: number; cleanup?: boolean; unmanage?: boolean }
  deleteDnsZone: { id: number; unmanage?: boolean }
  deleteDomain: { id: number; cleanup?: boolean }
  deleteEgressFirewallRule: { id: number }
  deleteEvents: { enddate?: Date; ids?: number[]; startdate?: Date; type?: string }
  deleteExtension: { cleanup?: boolean; id?: number }
  deleteFirewallRule: { id: number }
  deleteGlobalLoadBalancerRule: { id: number }
  deleteGpuCard: { id: number }
  deleteGpuDevice: { ids: number[] }
  deleteGuestNetworkIpv6Prefix: { id: number }
  deleteHSMProfile: { id: number }
  deleteHost: { id: number; forced?: boolean; forcedestroylocalstorage?: boolean }
  deleteImageStore: { id: number }
  deleteInstanceGroup: { id: number }
  deleteIpForwardingRule: { id: number }
  deleteIpv4SubnetForGuestNetwork: { id: number }
  deleteIpv4SubnetForZone: { id: number }
  deleteIpv6FirewallRule: { id: number }
  deleteIso: { id: number; zoneid?: number }
  deleteKMSKey: { id: number }
  deleteKubernetesCluster: { id: number; cleanup?: boolean; expunge?: boolean }
  deleteKubernetesSupportedVersion: { id: number }
  deleteLBHealthCheckPolicy: { id: number }
  deleteLBStickinessPolicy: { id: number }
  deleteLdapConfiguration: { domainid?: number; hostname?: string; id?: number; port?: number }
  deleteLoadBalancer: { id: number }
  deleteLoadBalancerRule: { id: number }
  deleteManagementNetworkIpRange: { endip: string; podid: number; startip: string; vlan: string }
  deleteNetrisProvider: { id: number }
  deleteNetscalerControlCenter: { id: string }
  deleteNetscalerLoadBalancer: { lbdeviceid: number }
  deleteNetwork: { id: number; forced?: boolean }
  deleteNetworkACL: { id: number }
  deleteNetworkACLList: { id: number }
  deleteNetworkDevice: { id: number }
  deleteNetworkOffering: { id: number }
  deleteNetworkServiceProvider: { id: number }
  deleteNiciraNvpDevice: { nvpdeviceid: number }
  deleteNsxController: { nsxcontrollerid: number }
  deleteOauthProvider: { id: number }
  deleteObjectStoragePool: { id: number }
  deleteOpenDaylightController: { id: number }
  deleteOsCategory: { id: number }
  deletePaloAltoFirewall: { fwdeviceid: number }
  deletePhysicalNetwork: { id: number }
  deletePod: { id: number }
  deletePortForwardingRule: { id: number }
  deletePortableIpRange: { id: number }
  deletePrivateGateway: { id: number }
  deleteProject: { id: number; cleanup?: boolean }
  deleteProjectInvitation: { id: number }
  deleteProjectRole: { id: number; projectid: number }
  deleteProjectRolePermission: { id: number; projectid: number }
  deleteRemoteAccessVpn: { publicipid: number }
  deleteResourceIcon: { resourceids: string[]; resourcetype: string }
  deleteResourceSchedule: { resourceid: string; resourcetype: string; id?: number; ids?: number[] }
  deleteRole: { id: number }
  deleteRolePermission: { id: number }
  deleteRoutingFirewallRule: { id: number }
  deleteSSHKeyPair: { name: string; account?: string; domainid?: number; projectid?: number }
  deleteSecondaryStagingStore: { id: number }
  deleteSecurityGroup: { account?: string; domainid?: number; id?: number; name?: string; projectid?: number }
  deleteServiceOffering: { id: number }
  deleteServicePackageOffering: { id: string }
  deleteSnapshot: { id: number; zoneid?: number }
  deleteSnapshotPolicies: { id?: number; ids?: number[] }
  deleteSslCert: { id: number }
  deleteStaticRoute: { id: number }
  deleteStorageNetworkIpRange: { id: number }
  deleteStoragePool: { id: number; forced?: boolean }
  deleteStratosphereSsp: { hostid: number }
  deleteTags: { resourceids: string[]; resourcetype: string; tags?: Record<string, string>[] }
  deleteTemplate: { id: number; forced?: boolean; issystem?: boolean; zoneid?: number }
  deleteTrafficMonitor: { id: number }
  deleteTrafficType: { id: number }
  deleteTungstenFabricAddressGroup: { addressgroupuuid: string; zoneid: number }
  deleteTungstenFabricApplicationPolicySet: { applicationpolicysetuuid: string; zoneid: number }
  deleteTungstenFabricFirewallPolicy: { firewallpolicyuuid: string; zoneid: number }
  deleteTungstenFabricFirewallRule: { firewallruleuuid: string; zoneid: number }
  deleteTungstenFabricLogicalRouter: { logicalrouteruuid: string; zoneid: number }
  deleteTungstenFabricPolicy: { policyuuid: string; zoneid: number }
  deleteTungstenFabricServiceGroup: { servicegroupuuid: string; zoneid: number }
  deleteTungstenFabricTag: { taguuid: string; zoneid: number }
  deleteTungstenFabricTagType: { tagtypeuuid: string; zoneid: number }
  deleteUcsManager: { ucsmanagerid: number }
  deleteUser: { id: number }
  deleteUserData: { id: number; account?: string; domainid?: number; projectid?: number }
  deleteUserFromProject: { projectid: number; userid: number }
  deleteUserKeys: { keypairid: number }
  deleteVMSchedule: { virtualmachineid: number; id?: number; ids?: number[] }
  deleteVMSnapshot: { vmsnapshotid: number }
  deleteVPC: { id: number }
  deleteVPCOffering: { id: number }
  deleteVgpuProfile: { id: number }
  deleteVirtualMachineCheckpoint: { checkpointid: string; virtualmachineid: number }
  deleteVlanIpRange: { id: number }
  deleteVnfTemplate: { id: number; forced?: boolean; issystem?: boolean; zoneid?: number }
  deleteVolume: { id: number }
  deleteVpnConnection: { id: number }
  deleteVpnCustomerGateway: { id: number }
  deleteVpnGateway: { id: number }
  deleteWebhook: { id: number }
  deleteWebhookDelivery: { enddate?: Date; id?: number; managementserverid?: number; startdate?: Date; webhookid?: number }
  deleteWebhookFilter: { id?: number; webhookid?: number }
  deleteZone: { id: number }
  deployNetscalerVpx: { serviceofferingid: number; templateid: number; zoneid: number; networkid?: number }
  deployVirtualMachine: { serviceofferingid: number; zoneid: number; account?: string; affinitygroupids?: number[]; affinitygroupnames?: string[]; blankinstance?: boolean; bootintosetup?: boolean; bootmode?: string; boottype?: string; clusterid?: number; copyimagetags?: boolean; customid?: string; datadiskofferinglist?: Record<string, string>[]; datadisksdetails?: Record<string, string>[]; deploymentplanner?: string; details?: Record<string, string>[]; dhcpoptionsnetworklist?: Record<string, string>[]; diskofferingid?: number; displayname?: string; displayvm?: boolean; domainid?: number; dynamicscalingenabled?: boolean; externaldetails?: Record<string, string>[]; extraconfig?: string; group?: string; hostid?: number; hypervisor?: string; iodriverpolicy?: string; iothreadsenabled?: boolean; ip6address?: string; ipaddress?: string; iptonetworklist?: Record<string, string>[]; keyboard?: string; keypair?: string; keypairs?: string[]; leaseduration?: number; leaseexpiryaction?: string; macaddress?: string; name?: string; networkids?: number[]; nicmultiqueuenumber?: number; nicnetworklist?: Record<string, string>[]; nicpackedvirtqueuesenabled?: boolean; overridediskofferingid?: number; password?: string; podid?: number; projectid?: number; properties?: Record<string, string>[]; rootdiskkmskeyid?: number; rootdisksize?: number; securitygroupids?: number[]; securitygroupnames?: string[]; size?: number; snapshotid?: number; startvm?: boolean; templateid?: number; userdata?: string; userdatadetails?: Record<string, string>[]; userdataid?: number; volumeid?: number }
  deployVnfAppliance: { serviceofferingid: number; zoneid: number; account?: string; affinitygroupids?: number[]; affinitygroupnames?: string[]; bootintosetup?: boolean; bootmode?: string; boottype?: string; copyimagetags?: boolean; customid?: string; datadiskofferinglist?: Record<string, string>[]; datadisksdetails?: Record<string, string>[]; deploymentplanner?: string; details?: Record<string, string>[]; dhcpoptionsnetworklist?: Record<string, string>[]; diskofferingid?: number; displayname?: string; displayvm?: boolean; domainid?: number; dynamicscalingenabled?: boolean; externaldetails?: Record<string, string>[]; extraconfig?: string; group?: string; hostid?: number; hypervisor?: string; iodriverpolicy?: string; iothreadsenabled?: boolean; ip6address?: string; ipaddress?: string; iptonetworklist?: Record<string, string>[]; keyboard?: string; keypair?: string; keypairs?: string[]; leaseduration?: number; leaseexpiryaction?: string; macaddress?: string; name?: string; networkids?: number[]; nicmultiqueuenumber?: number; nicnetworklist?: Record<string, string>[]; nicpackedvirtqueuesenabled?: boolean; overridediskofferingid?: number; password?: string; projectid?: number; properties?: Record<string, string>[]; rootdiskkmskeyid?: number; rootdisksize?: number; securitygroupids?: number[]; securitygroupnames?: string[]; size?: number; snapshotid?: number; startvm?: boolean; templateid?: number; userdata?: string; userdatadetails?: Record<string, string>[]; userdataid?: number; vnfcidrlist?: string[]; vnfconfiguremanagement?: boolean; volumeid?: number }
  destroyRouter: { id: number }
  destroySharedFileSystem: { expunge?: boolean; forced?: boolean; id?: number }
  destroySystemVm: { id: number }
  destroyVirtualMachine: { id: number; expunge?: boolean; forced?: boolean; volumeids?: number[] }
  destroyVolume: { id: number; expunge?: boolean }
  detachIso: { virtualmachineid: number; forced?: boolean; id?: number }
  detachVolume: { deviceid?: number; id?: number; virtualmachineid?: number }
  disableAccount: { lock: boolean; account?: string; domainid?: number; id?: number }
  disableAutoScaleVmGroup: { id: number }
  disableCiscoNexusVSM: { id: number }
  disableHAForCluster: { clusterid: number }
  disableHAForHost: { hostid: number }
  disableHAForZone: { zoneid: number }
  disableOutOfBandManagementForCluster: { clusterid: number }
  disableOutOfBandManagementForHost: { hostid: number }
  disableOutOfBandManagementForZone: { zoneid: number }
  disableRole: { id: number }
  disableStaticNat: { ipaddressid: number }
  disableUser: { id: number }
  disassociateDnsZoneFromNetwork: { networkid: number }
  disassociateIpAddress: { id?: number; ipaddress?: string }
  discoverGpuDevices: { id: number; keyword?: string; page?: number; pagesize?: number }
  downloadImageStoreObject: { id: number; path?: string }
  downloadValidationScreenshot: { backupid: number }
  enableAccount: { account?: string; domainid?: number; id?: number }
  enableAutoScaleVmGroup: { id: number }
  enableCiscoNexusVSM: { id: number }
  enableHAForCluster: { clusterid: number }
  enableHAForHost: { hostid: number }
  enableHAForZone: { zoneid: number }
  enableOutOfBandManagementForCluster: { clusterid: number }
  enableOutOfBandManagementForHost: { hostid: number }
  enableOutOfBandManagementForZone: { zoneid: number }
  enableRole: { id: number }
  enableStaticNat: { ipaddressid: number; virtualmachineid: number; networkid?: number; vmguestip?: string }
  enableStorageMaintenance: { id: number }
  enableUser: { id: number }
  executeClusterDrsPlan: { id: number; migrateto?: Record<string, string>[] }
  executeWebhookDelivery: { id?: number; payload?: string; payloadurl?: string; secretkey?: string; sslverification?: boolean; webhookid?: number }
  expungeSharedFileSystem: { id?: number }
  expungeVirtualMachine: { id: number }
  extractIso: { id: number; mode: string; url?: string; zoneid?: number }
  extractSnapshot: { id: number; zoneid: number }
  extractTemplate: { id: number; mode: string; url?: string; zoneid?: number }
  extractVolume: { id: number; mode: string; zoneid: number; url?: string }
  finalizeBackup: { id: number; virtualmachineid: number }
  finalizeImageTransfer: { id: number }
  findHostsForMigration: { virtualmachineid: number; keyword?: string; page?: number; pagesize?: number }
  findStoragePoolsForMigration: { id: number; keyword?: string; page?: number; pagesize?: number }
  finishBackupChain: { virtualmachineid: number }
  forgotPassword: { username: string; domain?: string }
  generateAlert: { description: string; name: string; type: number; podid?: number; zoneid?: number }
  generateClusterDrsPlan: { id: number; migrations?: number }
  generateUsageRecords: { domainid?: number; enddate?: Date; startdate?: Date }
  getApiLimit: NoParams
  getCloudIdentifier: { userid: number }
  getDiagnosticsData: { targetid: number; files?: string[] }
  getHypervisorGuestOsNames: { hypervisor: string; hypervisorversion: string; keyword?: string }
  getKubernetesClusterConfig: { id?: number }
  getLoadBalancerSslCertificate: { id: number }
  getPathForVolume: { volumeid: string }
  getRouterHealthCheckResults: { routerid: number; performfreshchecks?: boolean }
  getSPMetadata: NoParams
  getSolidFireAccountId: { accountid: string; storageid: string }
  getSolidFireVolumeAccessGroupIds: { clusterid: string; storageid: string }
  getSolidFireVolumeSize: { volumeid: string }
  getUploadParamsForIso: { format: string; name: string; zoneid: number; account?: string; bootable?: boolean; checksum?: string; displaytext?: string; domainid?: number; isextractable?: boolean; isfeatured?: boolean; ispublic?: boolean; ostypeid?: number; projectid?: number }
  getUploadParamsForKubernetesSupportedVersion: { format: string; mincpunumber: number; minmemory: number; name: string; semanticversion: string; zoneid: number; account?: string; checksum?: string; domainid?: number; projectid?: number }
  getUploadParamsForTemplate: { format: string; hypervisor: string; name: string; zoneid: number; account?: string; arch?: string; bits?: number; checksum?: string; deployasis?: boolean; details?: Record<string, string>[]; displaytext?: string; domainid?: number; forcks?: boolean; isdynamicallyscalable?: boolean; isextractable?: boolean; isfeatured?: boolean; ispublic?: boolean; isrouting?: boolean; ostypeid?: number; passwordenabled?: boolean; projectid?: number; requireshvm?: boolean; sshkeyenabled?: boolean; templatetag?: string; templatetype?: string }
  getUploadParamsForVolume: { format: string; name: string; zoneid: number; account?: string; checksum?: string; diskofferingid?: number; domainid?: number; imagestoreuuid?: string; projectid?: number }
  getUser: { userapikey: string }
  getUserKeys: { id: number }
  getVMPassword: { id: number }
  getVirtualMachineUserData: { virtualmachineid: number }
  getVolumeSnapshotDetails: { snapshotid: string }
  getVolumeiScsiName: { volumeid: string }
  importBackupOffering: { allowuserdrivenbackups: boolean; description: string; externalid: string; name: string; zoneid: number; domainid?: number[] }
  importLdapUsers: { account?: string; accountdetails?: Record<string, string>[]; accounttype?: number; domainid?: number; group?: string; keyword?: string; page?: number; pagesize?: number; roleid?: number; timezone?: string }
  importNetworkACL: { aclid: number; rules: Record<string, string>[] }
  importRole: { name: string; rules: Record<string, string>[]; description?: string; forced?: boolean; ispublic?: boolean; type?: string }
  importUnmanagedInstance: { clusterid: number; name: string; serviceofferingid: number; account?: string; datadiskofferinglist?: Record<string, string>[]; details?: Record<string, string>[]; displayname?: string; domainid?: number; forced?: boolean; hostname?: string; migrateallowed?: boolean; nicipaddresslist?: Record<string, string>[]; nicnetworklist?: Record<string, string>[]; projectid?: number; templateid?: number }
  importVm: { clusterid: number; hypervisor: string; importsource: string; name: string; serviceofferingid: number; zoneid: number; account?: string; clustername?: string; convertinstancehostid?: number; convertinstancepoolid?: number; datacentername?: string; datadiskofferinglist?: Record<string, string>[]; details?: Record<string, string>[]; diskpath?: string; displayname?: string; domainid?: number; existingvcenterid?: number; extraparams?: string; forceconverttopool?: boolean; forced?: boolean; forcemstoimportvmfiles?: boolean; host?: string; hostid?: number; hostip?: string; hostname?: string; importinstancehostid?: number; migrateallowed?: boolean; networkid?: number; nicipaddresslist?: Record<string, string>[]; nicnetworklist?: Record<string, string>[]; osid?: number; password?: string; projectid?: number; storageid?: number; templateid?: number; temppath?: string; username?: string; usevddk?: boolean; vcenter?: string }
  importVolume: { path: string; storageid: number; account?: string; diskofferingid?: number; domainid?: number; name?: string; projectid?: number }
  importVsphereStoragePolicies: { zoneid?: number }
  isAccountAllowedToCreateOfferingsWithTags: { id: number }
  issueCertificate: { csr?: string; domain?: string; duration?: number; ipaddress?: string; provider?: string }
  issueOutOfBandManagementPowerAction: { action: string; hostid: number; timeout?: number }
  ldapConfig: { binddn?: string; bindpass?: string; hostname?: string; listall?: boolean; port?: number; queryfilter?: string; searchbase?: string; ssl?: boolean; truststore?: string; truststorepass?: string }
  ldapCreateAccount: { username: string; account?: string; accountdetails?: Record<string, string>[]; accountid?: string; accounttype?: number; domainid?: number; networkdomain?: string; roleid?: number; timezone?: string; userid?: string }
  ldapRemove: NoParams
  linkAccountToLdap: { account: string; domainid: number; ldapdomain: string; accounttype?: number; admin?: string; roleid?: number; type?: string }
  linkDomainToLdap: { accounttype: number; domainid: number; ldapdomain: string; type: string; admin?: string }
  linkUserDataToTemplate: { isoid?: number; templateid?: number; userdataid?: number; userdatapolicy?: string }
  listASNRanges: { keyword?: string; page?: number; pagesize?: number; zoneid?: number }
  listASNumbers: { account?: string; asnrangeid?: number; asnumber?: number; domainid?: number; isallocated?: boolean; keyword?: string; networkid?: number; page?: number; pagesize?: number; vpcid?: number; zoneid?: number }
  listAccounts: { accounttype?: number; apikeyaccess?: string; details?: string[]; domainid?: number; id?: number; iscleanuprequired?: boolean; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; showicon?: boolean; state?: string; tag?: string }
  listAffectedVmsForStorageScopeChange: { clusterid: number; storageid: number; keyword?: string; page?: number; pagesize?: number }
  listAffinityGroupTypes: { keyword?: string; page?: number; pagesize?: number }
  listAffinityGroups: { account?: string; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: number; type?: string; virtualmachineid?: number }
  listAlertTypes: NoParams
  listAlerts: { id?: number; keyword?: string; name?: string; page?: number; pagesize?: number; type?: string }
  listAndSwitchSamlAccount: { domainid?: number; userid?: number }
  listAnnotations: { annotationfilter?: string; entityid?: string; entitytype?: string; id?: string; keyword?: string; page?: number; pagesize?: number; userid?: string }
  listApis: { name?: string }
  listAsyncJobs: { account?: string; domainid?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; managementserverid?: number; page?: number; pagesize?: number; resourceid?: string; resourcetype?: string; startdate?: Date }
  listAutoScalePolicies: { account?: string; action?: string; conditionid?: number; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: number; vmgroupid?: number }
  listAutoScaleVmGroups: { account?: string; domainid?: number; fordisplay?: boolean; id?: number; isrecursive?: boolean; keyword?: string; lbruleid?: number; listall?: boolean; name?: string; page?: number; pagesize?: number; policyid?: number; projectid?: number; vmprofileid?: number; zoneid?: number }
  listAutoScaleVmProfiles: { account?: string; domainid?: number; fordisplay?: boolean; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; otherdeployparams?: string; page?: number; pagesize?: number; projectid?: number; serviceofferingid?: number; templateid?: number; zoneid?: number }
  listBackupOfferings: { account?: string; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; zoneid?: number }
  listBackupProviderOfferings: { zoneid: number; account?: string; domainid?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number }
  listBackupProviders: { name?: string }
  listBackupRepositories: { id?: number; keyword?: string; name?: string; page?: number; pagesize?: number; provider?: string; zoneid?: number }
  listBackupSchedule: { account?: string; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: number; virtualmachineid?: number }
  listBackupServiceJobs: { backupid?: number; executing?: boolean; hostid?: number; id?: number; keyword?: string; page?: number; pagesize?: number; scheduled?: boolean; type?: string; zoneid?: number }
  listBackups: { account?: string; backupofferingid?: number; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; listvmdetails?: boolean; name?: string; page?: number; pagesize?: number; projectid?: number; status?: string; virtualmachineid?: number; zoneid?: number }
  listBaremetalDhcp: { physicalnetworkid: number; dhcpservertype?: string; id?: number; keyword?: string; page?: number; pagesize?: number }
  listBaremetalPxeServers: { physicalnetworkid: number; id?: number; keyword?: string; page?: number; pagesize?: number }
  listBaremetalRct: { keyword?: string; page?: number; pagesize?: number }
  listBgpPeers: { account?: string; asnumber?: number; domainid?: number; id?: number; isdedicated?: boolean; keyword?: string; page?: number; pagesize?: number; projectid?: number; zoneid?: number }
  listBigSwitchBcfDevices: { bcfdeviceid?: number; keyword?: string; page?: number; pagesize?: number; physicalnetworkid?: number }
  listBrocadeVcsDeviceNetworks: { vcsdeviceid: number; keyword?: string; page?: number; pagesize?: number }
  listBrocadeVcsDevices: { keyword?: string; page?: number; pagesize?: number; physicalnetworkid?: number; vcsdeviceid?: number }
  listBuckets: { account?: string; domainid?: number; id?: number; ids?: number[]; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; objectstorageid?: number; page?: number; pagesize?: number; projectid?: number; tags?: Record<string, string>[] }
  listCAProviders: { name?: string }
  listCaCertificate: { provider?: string }
  listCapabilities: { domainid?: number }
  listCapacity: { clusterid?: number; fetchlatest?: boolean; keyword?: string; page?: number; pagesize?: number; podid?: number; sortby?: string; tag?: string; type?: number; zoneid?: number }
  listCiscoAsa1000vResources: { hostname?: string; keyword?: string; page?: number; pagesize?: number; physicalnetworkid?: number; resourceid?: number }
  listCiscoNexusVSMs: { clusterid?: number; keyword?: string; page?: number; pagesize?: number; zoneid?: number }
  listCiscoVnmcResources: { keyword?: string; page?: number; pagesize?: number; physicalnetworkid?: number; resourceid?: number }
  listClusterDrsPlan: { clusterid?: number; id?: number; keyword?: string; page?: number; pagesize?: number }
  listClusters: { allocationstate?: string; arch?: string; clustertype?: string; hypervisor?: string; id?: number; keyword?: string; managedstate?: string; name?: string; page?: number; pagesize?: number; podid?: number; showcapacities?: boolean; storageaccessgroup?: string; zoneid?: number }
  listClustersMetrics: { allocationstate?: string; arch?: string; clustertype?: string; hypervisor?: string; id?: number; keyword?: string; managedstate?: string; name?: string; page?: number; pagesize?: number; podid?: number; showcapacities?: boolean; storageaccessgroup?: string; zoneid?: number }
  listCniConfiguration: { account?: string; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: number }
  listConditions: { account?: string; counterid?: number; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; policyid?: number; projectid?: number }
  listConfigurationGroups: { group?: string; keyword?: string; page?: number; pagesize?: number }
  listConfigurations: { accountid?: number; category?: string; clusterid?: number; domainid?: number; group?: string; imagestoreuuid?: number; keyword?: string; managementserverid?: number; name?: string; page?: number; pagesize?: number; parent?: string; storageid?: number; subgroup?: string; zoneid?: number }
  listConsoleSessions: { accountid?: number; acquired?: boolean; activeonly?: boolean; clientaddress?: string; consoleendpointcreatoraddress?: string; domainid?: number; enddate?: Date; hostid?: number; id?: number; isrecursive?: boolean; keyword?: string; page?: number; pagesize?: number; startdate?: Date; userid?: number; virtualmachineid?: number }
  listCounters: { id?: number; keyword?: string; name?: string; page?: number; pagesize?: number; provider?: string; source?: string }
  listCustomActions: { enabled?: boolean; extensionid?: number; id?: number; keyword?: string; name?: string; page?: number; pagesize?: number; resourceid?: string; resourcetype?: string }
  listDbMetrics: NoParams
  listDedicatedClusters: { account?: string; affinitygroupid?: number; clusterid?: number; domainid?: number; keyword?: string; page?: number; pagesize?: number }
  listDedicatedGuestVlanRanges: { account?: string; domainid?: number; guestvlanrange?: string; id?: number; keyword?: string; page?: number; pagesize?: number; physicalnetworkid?: number; projectid?: number; zoneid?: number }
  listDedicatedHosts: { account?: string; affinitygroupid?: number; domainid?: number; hostid?: number; keyword?: string; page?: number; pagesize?: number }
  listDedicatedPods: { account?: string; affinitygroupid?: number; domainid?: number; keyword?: string; page?: number; pagesize?: number; podid?: number }
  listDedicatedZones: { account?: string; affinitygroupid?: number; domainid?: number; keyword?: string; page?: number; pagesize?: number; zoneid?: number }
  listDeploymentPlanners: { keyword?: string; page?: number; pagesize?: number }
  listDetailOptions: { resourcetype: string; resourceid?: string }
  listDiskOfferings: { account?: string; domainid?: number; encrypt?: boolean; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: number; state?: string; storageid?: number; storagetype?: string; virtualmachineid?: number; volumeid?: number; zoneid?: number }
  listDnsProviders: { keyword?: string; page?: number; pagesize?: number }
  listDnsRecords: { dnszoneid: number; keyword?: string; page?: number; pagesize?: number }
  listDnsServers: { account?: string; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; providertype?: string }
  listDnsZones: { dnsserverid?: number; id?: number; keyword?: string; name?: string; page?: number; pagesize?: number }
  listDomainChildren: { id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; showicon?: boolean }
  listDomains: { account?: string; details?: string[]; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; level?: number; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: number; showicon?: boolean; tag?: string; tags?: Record<string, string>[] }
  listEgressFirewallRules: { account?: string; domainid?: number; fordisplay?: boolean; id?: number; ipaddressid?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; networkid?: number; page?: number; pagesize?: number; projectid?: number; tags?: Record<string, string>[] }
  listElastistorInterface: { controllerid?: string }
  listElastistorPool: { id?: number }
  listElastistorVolume: { id: string }
  listEventTypes: NoParams
  listEvents: { account?: string; archived?: boolean; domainid?: number; duration?: number; enddate?: Date; entrytime?: number; id?: number; isrecursive?: boolean; keyword?: string; level?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: number; resourceid?: string; resourcetype?: string; startdate?: Date; startid?: number; state?: string; type?: string }
  listExtensions: { details?: string[]; id?: number; keyword?: string; name?: string; page?: number; pagesize?: number; type?: string }
  listFirewallRules: { account?: string; domainid?: number; fordisplay?: boolean; id?: number; ipaddressid?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; networkid?: number; page?: number; pagesize?: number; projectid?: number; tags?: Record<string, string>[] }
  listGlobalLoadBalancerRules: { account?: string; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: number; regionid?: number; tags?: Record<string, string>[] }
  listGpuCards: { activeonly?: boolean; deviceid?: string; devicename?: string; id?: number; keyword?: string; page?: number; pagesize?: number; vendorid?: string; vendorname?: string }
  listGpuDevices: { gpucardid?: number; hostid?: number; id?: number; keyword?: string; page?: number; pagesize?: number; vgpuprofileid?: number; virtualmachineid?: number }
  listGuestNetworkIpv6Prefixes: { id?: number; keyword?: string; page?: number; pagesize?: number; zoneid?: number }
  listGuestOsMapping: { hypervisor?: string; hypervisorversion?: string; id?: number; keyword?: string; osdisplayname?: string; osnameforhypervisor?: string; ostypeid?: number; page?: number; pagesize?: number }
  listGuestVlans: { allocatedonly?: boolean; id?: number; keyword?: string; page?: number; pagesize?: number; physicalnetworkid?: number; vnet?: string; zoneid?: number }
  listGuiThemes: { accountid?: number; commonname?: string; domainid?: number; id?: number; keyword?: string; listall?: boolean; listonlydefaulttheme?: boolean; name?: string; page?: number; pagesize?: number; showpublic?: boolean; showremoved?: boolean }
  listHSMProfiles: { account?: string; domainid?: number; enabled?: boolean; id?: number; ispublic?: boolean; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: number; protocol?: string; zoneid?: number }
  listHostHAProviders: { hypervisor: string }
  listHostHAResources: { hostid?: number }
  listHostTags: { keyword?: string; page?: number; pagesize?: number }
  listHosts: { arch?: string; clusterid?: number; details?: string[]; hahost?: boolean; hypervisor?: string; id?: number; keyword?: string; managementserverid?: number; name?: string; outofbandmanagementenabled?: boolean; outofbandmanagementpowerstate?: string; page?: number; pagesize?: number; podid?: number; resourcestate?: string; state?: string; storageaccessgroup?: string; type?: string; version?: string; virtualmachineid?: number; zoneid?: number }
  listHostsMetrics: { arch?: string; clusterid?: number; details?: string[]; hahost?: boolean; hypervisor?: string; id?: number; keyword?: string; managementserverid?: number; name?: string; outofbandmanagementenabled?: boolean; outofbandmanagementpowerstate?: string; page?: number; pagesize?: number; podid?: number; resourcestate?: string; state?: string; storageaccessgroup?: string; type?: string; version?: string; virtualmachineid?: number; zoneid?: number }
  listHypervisorCapabilities: { hypervisor?: string; id?: number; keyword?: string; page?: number; pagesize?: number }
  listHypervisors: { zoneid?: number }
  listIdps: NoParams
  listImageStoreObjects: { id: number; keyword?: string; page?: number; pagesize?: number; path?: string }
  listImageStores: { id?: number; keyword?: string; name?: string; page?: number; pagesize?: number; protocol?: string; provider?: string; readonly?: boolean; zoneid?: number }
  listImageTransfers: { backupid?: number; id?: number; keyword?: string; page?: number; pagesize?: number }
  listImportVmTasks: { zoneid: number; accountid?: number; convertinstancehostid?: number; keyword?: string; page?: number; pagesize?: number; tasksfilter?: string; vcenter?: string }
  listInfrastructure: NoParams
  listInstanceGroups: { account?: string; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: number }
  listInternalLoadBalancerElements: { enabled?: boolean; id?: number; keyword?: string; nspid?: number; page?: number; pagesize?: number }
  listInternalLoadBalancerVMs: { account?: string; domainid?: number; fetchhealthcheckresults?: boolean; forvpc?: boolean; hostid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; networkid?: number; page?: number; pagesize?: number; podid?: number; projectid?: number; state?: string; vpcid?: number; zoneid?: number }
  listIpForwardingRules: { account?: string; domainid?: number; id?: number; ipaddressid?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: number; virtualmachineid?: number }
  listIpv4SubnetsForGuestNetwork: { id?: number; keyword?: string; networkid?: number; page?: number; pagesize?: number; parentid?: number; subnet?: string; vpcid?: number; zoneid?: number }
  listIpv4SubnetsForZone: { account?: string; domainid?: number; id?: number; keyword?: string; page?: number; pagesize?: number; projectid?: number; subnet?: string; zoneid?: number }
  listIpv6FirewallRules: { account?: string; domainid?: number; fordisplay?: boolean; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; networkid?: number; page?: number; pagesize?: number; projectid?: number; tags?: Record<string, string>[]; traffictype?: string }
  listIsoPermissions: { id: number }
  listIsos: { account?: string; arch?: string; bootable?: boolean; domainid?: number; hypervisor?: string; id?: number; imagestoreid?: number; isofilter?: string; ispublic?: boolean; isready?: boolean; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; oscategoryid?: number; page?: number; pagesize?: number; projectid?: number; showicon?: boolean; showremoved?: boolean; showunique?: boolean; storageid?: number; tags?: Record<string, string>[]; zoneid?: number }
  listKMSKeys: { account?: string; domainid?: number; enabled?: boolean; hsmprofileid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: number; zoneid?: number }
  listKubernetesClusters: { account?: string; clustertype?: string; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: number; state?: string }
  listKubernetesSupportedVersions: { arch?: string; id?: number; keyword?: string; minimumkubernetesversionid?: number; minimumsemanticversion?: string; page?: number; pagesize?: number; zoneid?: number }
  listLBHealthCheckPolicies: { fordisplay?: boolean; id?: number; keyword?: string; lbruleid?: number; page?: number; pagesize?: number }
  listLBStickinessPolicies: { fordisplay?: boolean; id?: number; keyword?: string; lbruleid?: number; page?: number; pagesize?: number }
  listLdapConfigurations: { domainid?: number; hostname?: string; id?: number; keyword?: string; listall?: boolean; page?: number; pagesize?: number; port?: number }
  listLdapUsers: { domainid?: number; keyword?: string; listtype?: string; page?: number; pagesize?: number; userfilter?: string }
  listLoadBalancerRuleInstances: { id: number; applied?: boolean; keyword?: string; lbvmips?: boolean; page?: number; pagesize?: number }
  listLoadBalancerRules: { account?: string; domainid?: number; fordisplay?: boolean; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; networkid?: number; page?: number; pagesize?: number; projectid?: number; publicipid?: number; tags?: Record<string, string>[]; virtualmachineid?: number; zoneid?: number }
  listLoadBalancers: { account?: string; domainid?: number; fordisplay?: boolean; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; networkid?: number; page?: number; pagesize?: number; projectid?: number; scheme?: string; sourceipaddress?: string; sourceipaddressnetworkid?: number; tags?: Record<string, string>[] }
  listManagementServers: { id?: number; keyword?: string; name?: string; page?: number; pagesize?: number; peers?: boolean; version?: string }
  listManagementServersMetrics: { id?: number; keyword?: string; name?: string; page?: number; pagesize?: number; peers?: boolean; system?: boolean; version?: string }
  listNetrisProviders: { keyword?: string; page?: number; pagesize?: number; zoneid?: number }
  listNetscalerControlCenter: { keyword?: string; page?: number; pagesize?: number }
  listNetscalerLoadBalancerNetworks: { lbdeviceid: number; keyword?: string; page?: number; pagesize?: number }
  listNetscalerLoadBalancers: { keyword?: string; lbdeviceid?: number; page?: number; pagesize?: number; physicalnetworkid?: number }
  listNetworkACLLists: { account?: string; domainid?: number; fordisplay?: boolean; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; networkid?: number; page?: number; pagesize?: number; projectid?: number; vpcid?: number }
  listNetworkACLs: { account?: string; aclid?: number; action?: string; domainid?: number; fordisplay?: boolean; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; networkid?: number; page?: number; pagesize?: number; projectid?: number; protocol?: string; tags?: Record<string, string>[]; traffictype?: string }
  listNetworkDevice: { keyword?: string; networkdeviceparameterlist?: Record<string, string>[]; networkdevicetype?: string; page?: number; pagesize?: number }
  listNetworkIsolationMethods: { keyword?: string; page?: number; pagesize?: number }
  listNetworkOfferings: { availability?: string; displaytext?: string; domainid?: number; forvpc?: boolean; guestiptype?: string; id?: number; isdefault?: boolean; istagged?: boolean; keyword?: string; name?: string; networkid?: number; page?: number; pagesize?: number; routingmode?: string; sourcenatsupported?: boolean; specifyipranges?: boolean; specifyvlan?: boolean; state?: string; supportedservices?: string[]; tags?: string; traffictype?: string; zoneid?: number }
  listNetworkPermissions: { networkid: number }
  listNetworkProtocols: { option: string }
  listNetworkServiceProviders: { keyword?: string; name?: string; page?: number; pagesize?: number; physicalnetworkid?: number; state?: string }
  listNetworks: { account?: string; acltype?: string; associatednetworkid?: number; canusefordeploy?: boolean; displaynetwork?: boolean; domainid?: number; forvpc?: boolean; id?: number; isrecursive?: boolean; issystem?: boolean; keyword?: string; listall?: boolean; name?: string; networkfilter?: string; networkofferingid?: number; page?: number; pagesize?: number; physicalnetworkid?: number; projectid?: number; restartrequired?: boolean; retrieveonlyresourcecount?: boolean; showicon?: boolean; specifyipranges?: boolean; supportedservices?: string[]; tags?: Record<string, string>[]; traffictype?: string; type?: string; vlan?: string; vpcid?: number; zoneid?: number }
  listNiciraNvpDeviceNetworks: { nvpdeviceid: number; keyword?: string; page?: number; pagesize?: number }
  listNiciraNvpDevices: { keyword?: string; nvpdeviceid?: number; page?: number; pagesize?: number; physicalnetworkid?: number }
  listNics: { virtualmachineid: number; fordisplay?: boolean; keyword?: string; networkid?: number; nicid?: number; page?: number; pagesize?: number }
  listNsxControllers: { keyword?: string; page?: number; pagesize?: number; zoneid?: number }
  listOauthProvider: { domain?: string; domainid?: number; id?: number; keyword?: string; page?: number; pagesize?: number; provider?: string }
  listObjectStoragePools: { id?: number; keyword?: string; name?: string; page?: number; pagesize?: number; provider?: string }
  listOpenDaylightControllers: { id?: number; physicalnetworkid?: number }
  listOsCategories: { arch?: string; id?: number; isfeatured?: boolean; isiso?: boolean; isvnf?: boolean; keyword?: string; name?: string; page?: number; pagesize?: number; showicon?: boolean; zoneid?: number }
  listOsTypes: { description?: string; fordisplay?: boolean; id?: number; ids?: number[]; keyword?: string; oscategoryid?: number; page?: number; pagesize?: number }
  listOvsElements: { enabled?: boolean; id?: number; keyword?: string; nspid?: number; page?: number; pagesize?: number }
  listPaloAltoFirewallNetworks: { lbdeviceid: number; keyword?: string; page?: number; pagesize?: number }
  listPaloAltoFirewalls: { fwdeviceid?: number; keyword?: string; page?: number; pagesize?: number; physicalnetworkid?: number }
  listPhysicalNetworks: { id?: number; keyword?: string; name?: string; page?: number; pagesize?: number; zoneid?: number }
  listPods: { allocationstate?: string; id?: number; keyword?: string; name?: string; page?: number; pagesize?: number; showcapacities?: boolean; storageaccessgroup?: string; zoneid?: number }
  listPortForwardingRules: { account?: string; domainid?: number; fordisplay?: boolean; id?: number; ipaddressid?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; networkid?: number; page?: number; pagesize?: number; projectid?: number; tags?: Record<string, string>[] }
  listPortableIpRanges: { id?: number; keyword?: string; page?: number; pagesize?: number; regionid?: number }
  listPrivateGateways: { account?: string; domainid?: number; id?: number; ipaddress?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: number; state?: string; vlan?: string; vpcid?: number }
  listProjectAccounts: { projectid: number; account?: string; keyword?: string; page?: number; pagesize?: number; projectroleid?: number; role?: string; userid?: number }
  listProjectInvitations: { account?: string; activeonly?: boolean; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: number; state?: string; userid?: number }
  listProjectRolePermissions: { projectid: number; projectroleid?: number }
  listProjectRoles: { projectid: number; keyword?: string; name?: string; page?: number; pagesize?: number; projectroleid?: number }
  listProjects: { account?: string; details?: string[]; displaytext?: string; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; showicon?: boolean; state?: string; tags?: Record<string, string>[]; username?: string }
  listPublicIpAddresses: { account?: string; allocatedonly?: boolean; associatednetworkid?: number; domainid?: number; fordisplay?: boolean; forloadbalancing?: boolean; forprovider?: boolean; forsystemvms?: boolean; forvirtualnetwork?: boolean; id?: number; ipaddress?: string; isrecursive?: boolean; issourcenat?: boolean; isstaticnat?: boolean; keyword?: string; listall?: boolean; networkid?: number; page?: number; pagesize?: number; physicalnetworkid?: number; projectid?: number; retrieveonlyresourcecount?: boolean; state?: string; tags?: Record<string, string>[]; vlanid?: number; vpcid?: number; zoneid?: number }
  listQuarantinedIps: { keyword?: string; page?: number; pagesize?: number; showinactive?: boolean; showremoved?: boolean }
  listRegions: { id?: number; keyword?: string; name?: string; page?: number; pagesize?: number }
  listRegisteredServicePackages: { keyword?: string; page?: number; pagesize?: number }
  listRemoteAccessVpns: { account?: string; domainid?: number; fordisplay?: boolean; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; networkid?: number; page?: number; pagesize?: number; projectid?: number; publicipid?: number }
  listResourceDetails: { resourcetype: string; account?: string; domainid?: number; fordisplay?: boolean; isrecursive?: boolean; key?: string; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: number; resourceid?: string; value?: string }
  listResourceIcon: { resourceids: string[]; resourcetype: string }
  listResourceLimits: { account?: string; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: number; resourcetype?: number; resourcetypename?: string; tag?: string }
  listResourceSchedule: { resourceid: string; resourcetype: string; action?: string; enabled?: boolean; id?: number; ids?: number[]; keyword?: string; page?: number; pagesize?: number }
  listRolePermissions: { roleid?: number }
  listRoles: { id?: number; keyword?: string; name?: string; page?: number; pagesize?: number; state?: string; type?: string }
  listRouters: { account?: string; arch?: string; clusterid?: number; domainid?: number; fetchhealthcheckresults?: boolean; forvpc?: boolean; healthchecksfailed?: boolean; hostid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; networkid?: number; page?: number; pagesize?: number; podid?: number; projectid?: number; state?: string; version?: string; vpcid?: number; zoneid?: number }
  listRoutingFirewallRules: { account?: string; domainid?: number; fordisplay?: boolean; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; networkid?: number; page?: number; pagesize?: number; projectid?: number; tags?: Record<string, string>[]; traffictype?: string }
  listSSHKeyPairs: { account?: string; domainid?: number; fingerprint?: string; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: number }
  listSamlAuthorization: { keyword?: string; page?: number; pagesize?: number; userid?: number }
  listSecondaryStagingStores: { id?: number; keyword?: string; name?: string; page?: number; pagesize?: number; protocol?: string; provider?: string; zoneid?: number }
  listSecondaryStorageSelectors: { zoneid: number; keyword?: string; page?: number; pagesize?: number; showremoved?: boolean; type?: string }
  listSecurityGroups: { account?: string; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: number; securitygroupname?: string; tags?: Record<string, string>[]; virtualmachineid?: number }
  listServiceOfferings: { account?: string; cpunumber?: number; cpuspeed?: number; domainid?: number; encryptroot?: boolean; gpuenabled?: boolean; id?: number; isrecursive?: boolean; issystem?: boolean; keyword?: string; listall?: boolean; memory?: number; name?: string; page?: number; pagesize?: number; projectid?: number; state?: string; storagetype?: string; systemvmtype?: string; templateid?: number; vgpuprofileid?: number; virtualmachineid?: number; zoneid?: number }
  listSharedFileSystemProviders: { keyword?: string; page?: number; pagesize?: number }
  listSharedFileSystems: { account?: string; diskofferingid?: number; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; networkid?: number; page?: number; pagesize?: number; projectid?: number; retrieveonlyresourcecount?: boolean; serviceofferingid?: number; tags?: Record<string, string>[]; zoneid?: number }
  listSimulatorHAStateTransitions: { hostid: number; keyword?: string; page?: number; pagesize?: number }
  listSnapshotPolicies: { account?: string; domainid?: number; fordisplay?: boolean; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: number; volumeid?: number }
  listSnapshots: { account?: string; domainid?: number; id?: number; ids?: number[]; imagestoreid?: number; intervaltype?: string; isrecursive?: boolean; keyword?: string; listall?: boolean; locationtype?: string; name?: string; page?: number; pagesize?: number; projectid?: number; showunique?: boolean; snapshottype?: string; storageid?: number; tags?: Record<string, string>[]; volumeid?: number; zoneid?: number }
  listSslCerts: { accountid?: number; certid?: number; lbruleid?: number; projectid?: number }
  listStaticRoutes: { account?: string; domainid?: number; gatewayid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: number; state?: string; tags?: Record<string, string>[]; vpcid?: number }
  listStorageAccessGroups: { keyword?: string; name?: string; page?: number; pagesize?: number }
  listStorageNetworkIpRange: { id?: number; keyword?: string; page?: number; pagesize?: number; podid?: number; zoneid?: number }
  listStoragePoolObjects: { id: number; keyword?: string; page?: number; pagesize?: number; path?: string }
  listStoragePools: { clusterid?: number; hostid?: number; id?: number; ipaddress?: string; keyword?: string; name?: string; page?: number; pagesize?: number; path?: string; podid?: number; scope?: string; status?: string; storageaccessgroup?: string; storagecustomstats?: boolean; zoneid?: number }
  listStoragePoolsMetrics: { clusterid?: number; hostid?: number; id?: number; ipaddress?: string; keyword?: string; name?: string; page?: number; pagesize?: number; path?: string; podid?: number; scope?: string; status?: string; storageaccessgroup?: string; storagecustomstats?: boolean; zoneid?: number }
  listStorageProviders: { type: string; keyword?: string; page?: number; pagesize?: number }
  listStorageTags: { keyword?: string; page?: number; pagesize?: number }
  listSupportedNetworkServices: { keyword?: string; page?: number; pagesize?: number; provider?: string; service?: string }
  listSwifts: { id?: number; keyword?: string; page?: number; pagesize?: number }
  listSystemVms: { arch?: string; hostid?: number; id?: number; keyword?: string; name?: string; page?: number; pagesize?: number; podid?: number; state?: string; storageid?: number; systemvmtype?: string; zoneid?: number }
  listSystemVmsUsageHistory: { enddate?: Date; id?: number; ids?: number[]; keyword?: string; name?: string; page?: number; pagesize?: number; startdate?: Date }
  listTags: { account?: string; customer?: string; domainid?: number; isrecursive?: boolean; key?: string; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: number; resourceid?: string; resourcetype?: string; value?: string }
  listTemplateDirectDownloadCertificates: { id?: number; keyword?: string; listhosts?: boolean; page?: number; pagesize?: number; zoneid?: number }
  listTemplatePermissions: { id: number }
  listTemplates: { templatefilter: string; account?: string; arch?: string; details?: string[]; domainid?: number; extensionid?: number; forcks?: boolean; hypervisor?: string; id?: number; ids?: number[]; imagestoreid?: number; isready?: boolean; isrecursive?: boolean; isvnf?: boolean; keyword?: string; listall?: boolean; name?: string; oscategoryid?: number; page?: number; pagesize?: number; parenttemplateid?: number; projectid?: number; showicon?: boolean; showremoved?: boolean; showunique?: boolean; storageid?: number; tags?: Record<string, string>[]; templatetype?: string; zoneid?: number }
  listTrafficMonitors: { zoneid: number; keyword?: string; page?: number; pagesize?: number }
  listTrafficTypeImplementors: { keyword?: string; page?: number; pagesize?: number; traffictype?: string }
  listTrafficTypes: { physicalnetworkid: number; keyword?: string; page?: number; pagesize?: number }
  listTungstenFabricAddressGroup: { addressgroupuuid?: string; keyword?: string; page?: number; pagesize?: number; zoneid?: number }
  listTungstenFabricApplicationPolicySet: { applicationpolicysetuuid?: string; keyword?: string; page?: number; pagesize?: number; zoneid?: number }
  listTungstenFabricFirewallPolicy: { applicationpolicysetuuid?: string; firewallpolicyuuid?: string; keyword?: string; page?: number; pagesize?: number; zoneid?: number }
  listTungstenFabricFirewallRule: { firewallpolicyuuid?: string; firewallruleuuid?: string; keyword?: string; page?: number; pagesize?: number; zoneid?: number }
  listTungstenFabricLBHealthMonitor: { lbruleid: number; keyword?: string; page?: number; pagesize?: number }
  listTungstenFabricLogicalRouter: { keyword?: string; logicalrouteruuid?: string; networkuuid?: string; page?: number; pagesize?: number; zoneid?: number }
  listTungstenFabricNetwork: { keyword?: string; listall?: boolean; networkuuid?: string; page?: number; pagesize?: number; zoneid?: number }
  listTungstenFabricNic: { keyword?: string; nicuuid?: string; page?: number; pagesize?: number; zoneid?: number }
  listTungstenFabricPolicy: { ipaddressid?: number; keyword?: string; networkid?: number; page?: number; pagesize?: number; policyuuid?: string; zoneid?: number }
  listTungstenFabricPolicyRule: { policyuuid: string; keyword?: string; page?: number; pagesize?: number; ruleuuid?: string; zoneid?: number }
  listTungstenFabricProviders: { keyword?: string; page?: number; pagesize?: number; zoneid?: number }
  listTungstenFabricServiceGroup: { keyword?: string; page?: number; pagesize?: number; servicegroupuuid?: string; zoneid?: number }
  listTungstenFabricTag: { applicationpolicysetuuid?: string; keyword?: string; networkuuid?: string; nicuuid?: string; page?: number; pagesize?: number; policyuuid?: string; taguuid?: string; vmuuid?: string; zoneid?: number }
  listTungstenFabricTagType: { keyword?: string; page?: number; pagesize?: number; tagtypeuuid?: string; zoneid?: number }
  listTungstenFabricVm: { keyword?: string; page?: number; pagesize?: number; vmuuid?: string; zoneid?: number }
  listUcsBlades: { ucsmanagerid: number; keyword?: string; page?: number; pagesize?: number }
  listUcsManagers: { id?: number; keyword?: string; page?: number; pagesize?: number; zoneid?: number }
  listUcsProfiles: { ucsmanagerid: number; keyword?: string; page?: number; pagesize?: number }
  listUnmanagedInstances: { clusterid: number; keyword?: string; name?: string; page?: number; pagesize?: number }
  listUsageRecords: { enddate: Date; startdate: Date; account?: string; accountid?: number; domainid?: number; includetags?: boolean; isrecursive?: boolean; keyword?: string; oldformat?: boolean; page?: number; pagesize?: number; projectid?: number; type?: number; usageid?: string }
  listUsageServerMetrics: NoParams
  listUsageTypes: NoParams
  listUserData: { account?: string; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: number }
  listUserKeyRules: { keypairid: number }
  listUserKeys: { apikeyfilter?: string; keypairid?: number; keyword?: string; listall?: boolean; page?: number; pagesize?: number; showpermissions?: boolean; userid?: number }
  listUserTwoFactorAuthenticatorProviders: { name?: string }
  listUsers: { account?: string; accounttype?: number; apikeyaccess?: string; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; showicon?: boolean; state?: string; username?: string; usersource?: string }
  listVMSchedule: { virtualmachineid: number; action?: string; enabled?: boolean; id?: number; keyword?: string; page?: number; pagesize?: number }
  listVMSnapshot: { account?: string; domainid?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: number; state?: string; tags?: Record<string, string>[]; virtualmachineid?: number; vmsnapshotid?: number; vmsnapshotids?: number[] }
  listVPCOfferings: { displaytext?: string; domainid?: number; id?: number; isdefault?: boolean; keyword?: string; name?: string; page?: number; pagesize?: number; state?: string; supportedservices?: string[]; zoneid?: number }
  listVPCs: { account?: string; cidr?: string; displaytext?: string; domainid?: number; fordisplay?: boolean; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: number; restartrequired?: boolean; showicon?: boolean; state?: string; supportedservices?: string[]; tags?: Record<string, string>[]; vpcofferingid?: number; zoneid?: number }
  listVgpuProfiles: { activeonly?: boolean; gpucardid?: number; id?: number; keyword?: string; name?: string; page?: number; pagesize?: number }
  listVirtualMachineCheckpoints: { virtualmachineid: number; keyword?: string; page?: number; pagesize?: number }
  listVirtualMachines: { account?: string; accumulate?: boolean; affinitygroupid?: number; arch?: string; autoscalevmgroupid?: number; backupofferingid?: number; clusterid?: number; details?: string[]; displayvm?: boolean; domainid?: number; extensionid?: number; forvirtualnetwork?: boolean; gpuenabled?: boolean; groupid?: number; haenable?: boolean; hostid?: number; hypervisor?: string; id?: number; ids?: number[]; isoid?: number; isrecursive?: boolean; isvnf?: boolean; keypair?: string; keyword?: string; leased?: boolean; listall?: boolean; name?: string; networkid?: number; page?: number; pagesize?: number; podid?: number; projectid?: number; retrieveonlyresourcecount?: boolean; securitygroupid?: number; serviceofferingid?: number; showicon?: boolean; state?: string; storageid?: number; tags?: Record<string, string>[]; templateid?: number; userdata?: boolean; userdataid?: number; userid?: number; vpcid?: number; zoneid?: number }
  listVirtualMachinesMetrics: { account?: string; accumulate?: boolean; affinitygroupid?: number; arch?: string; autoscalevmgroupid?: number; backupofferingid?: number; clusterid?: number; details?: string[]; displayvm?: boolean; domainid?: number; extensionid?: number; forvirtualnetwork?: boolean; gpuenabled?: boolean; groupid?: number; haenable?: boolean; hostid?: number; hypervisor?: string; id?: number; ids?: number[]; isoid?: number; isrecursive?: boolean; isvnf?: boolean; keypair?: string; keyword?: string; leased?: boolean; listall?: boolean; name?: string; networkid?: number; page?: number; pagesize?: number; podid?: number; projectid?: number; retrieveonlyresourcecount?: boolean; securitygroupid?: number; serviceofferingid?: number; showicon?: boolean; state?: string; storageid?: number; tags?: Record<string, string>[]; templateid?: number; userdata?: boolean; userdataid?: number; userid?: number; vpcid?: number; zoneid?: number }
  listVirtualMachinesUsageHistory: { enddate?: Date; id?: number; ids?: number[]; keyword?: string; name?: string; page?: number; pagesize?: number; startdate?: Date }
  listVirtualRouterElements: { enabled?: boolean; id?: number; keyword?: string; nspid?: number; page?: number; pagesize?: number }
  listVlanIpRanges: { account?: string; domainid?: number; forvirtualnetwork?: boolean; id?: number; keyword?: string; networkid?: number; page?: number; pagesize?: number; physicalnetworkid?: number; podid?: number; projectid?: number; vlan?: string; zoneid?: number }
  listVmsForImport: { host: string; hypervisor: string; zoneid: number; keyword?: string; page?: number; pagesize?: number; password?: string; username?: string }
  listVmwareDcVms: { datacentername?: string; existingvcenterid?: number; hostname?: string; instancename?: string; keyword?: string; page?: number; pagesize?: number; password?: string; username?: string; vcenter?: string }
  listVmwareDcs: { zoneid: number; keyword?: string; page?: number; pagesize?: number }
  listVnfAppliances: { account?: string; accumulate?: boolean; affinitygroupid?: number; arch?: string; autoscalevmgroupid?: number; backupofferingid?: number; details?: string[]; displayvm?: boolean; domainid?: number; extensionid?: number; forvirtualnetwork?: boolean; gpuenabled?: boolean; groupid?: number; haenable?: boolean; hypervisor?: string; id?: number; ids?: number[]; isoid?: number; isrecursive?: boolean; isvnf?: boolean; keypair?: string; keyword?: string; leased?: boolean; listall?: boolean; name?: string; networkid?: number; page?: number; pagesize?: number; projectid?: number; retrieveonlyresourcecount?: boolean; securitygroupid?: number; serviceofferingid?: number; showicon?: boolean; state?: string; tags?: Record<string, string>[]; templateid?: number; userdata?: boolean; userdataid?: number; userid?: number; vpcid?: number; zoneid?: number }
  listVnfTemplates: { templatefilter: string; account?: string; arch?: string; details?: string[]; domainid?: number; extensionid?: number; forcks?: boolean; hypervisor?: string; id?: number; ids?: number[]; isready?: boolean; isrecursive?: boolean; isvnf?: boolean; keyword?: string; listall?: boolean; name?: string; oscategoryid?: number; page?: number; pagesize?: number; parenttemplateid?: number; projectid?: number; showicon?: boolean; showremoved?: boolean; showunique?: boolean; tags?: Record<string, string>[]; templatetype?: string; zoneid?: number }
  listVolumes: { account?: string; clusterid?: number; diskofferingid?: number; displayvolume?: boolean; domainid?: number; hostid?: number; id?: number; ids?: number[]; isencrypted?: boolean; isrecursive?: boolean; keyword?: string; kmskeyid?: number; listall?: boolean; listsystemvms?: boolean; name?: string; page?: number; pagesize?: number; podid?: number; projectid?: number; retrieveonlyresourcecount?: boolean; serviceofferingid?: number; state?: string; storageid?: string; tags?: Record<string, string>[]; type?: string; virtualmachineid?: number; zoneid?: number }
  listVolumesForImport: { storageid: number; keyword?: string; page?: number; pagesize?: number; path?: string }
  listVolumesMetrics: { account?: string; clusterid?: number; diskofferingid?: number; displayvolume?: boolean; domainid?: number; hostid?: number; id?: number; ids?: number[]; isencrypted?: boolean; isrecursive?: boolean; keyword?: string; kmskeyid?: number; listall?: boolean; listsystemvms?: boolean; name?: string; page?: number; pagesize?: number; podid?: number; projectid?: number; retrieveonlyresourcecount?: boolean; serviceofferingid?: number; state?: string; storageid?: string; tags?: Record<string, string>[]; type?: string; virtualmachineid?: number; zoneid?: number }
  listVolumesUsageHistory: { enddate?: Date; id?: number; ids?: number[]; keyword?: string; name?: string; page?: number; pagesize?: number; startdate?: Date }
  listVpnConnections: { account?: string; domainid?: number; fordisplay?: boolean; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: number; vpcid?: number }
  listVpnCustomerGateways: { account?: string; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: number }
  listVpnGateways: { account?: string; domainid?: number; fordisplay?: boolean; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: number; vpcid?: number }
  listVpnUsers: { account?: string; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: number; username?: string }
  listVsphereStoragePolicies: { zoneid?: number }
  listVsphereStoragePolicyCompatiblePools: { keyword?: string; page?: number; pagesize?: number; policyid?: number; zoneid?: number }
  listWebhookDeliveries: { enddate?: Date; eventtype?: string; id?: number; keyword?: string; managementserverid?: number; page?: number; pagesize?: number; startdate?: Date; webhookid?: number }
  listWebhookFilters: { id?: number; keyword?: string; page?: number; pagesize?: number; webhookid?: number }
  listWebhooks: { account?: string; domainid?: number; id?: number; isrecursive?: boolean; keyword?: string; listall?: boolean; name?: string; page?: number; pagesize?: number; projectid?: number; scope?: string; state?: string }
  listZones: { available?: boolean; domainid?: number; id?: number; ids?: number[]; keyword?: string; name?: string; networktype?: string; page?: number; pagesize?: number; showcapacities?: boolean; showicon?: boolean; storageaccessgroup?: string; tags?: Record<string, string>[] }
  listZonesMetrics: { available?: boolean; domainid?: number; id?: number; ids?: number[]; keyword?: string; name?: string; networktype?: string; page?: number; pagesize?: number; showcapacities?: boolean; showicon?: boolean; storageaccessgroup?: string; tags?: Record<string, string>[] }
  lockAccount: { account: string; domainid: number }
  lockUser: { id: number }
  login: { password: string; username: string; domain?: string; domainId?: number }
  logout: NoParams
  manageGpuDevice: { ids: number[] }
  markDefaultZoneForAccount: { account: string; domainid: number; zoneid: number }
  migrateNetwork: { networkid: number; networkofferingid: number; resume?: boolean }
  migrateResourceToAnotherSecondaryStorage: { destpool: number; srcpool: number; snapshots?: number[]; templates?: number[] }
  migrateSecondaryStorageData: { destpools: number[]; srcpool: number; migrationtype?: string }
  migrateSystemVm: { virtualmachineid: number; autoselect?: boolean; hostid?: number; storageid?: number }
  migrateVPC: { vpcid: number; vpcofferingid: number; resume?: boolean; tiernetworkofferings?: Record<string, string>[] }
  migrateVirtualMachine: { virtualmachineid: number; autoselect?: boolean; hostid?: number; storageid?: number }
  migrateVirtualMachineWithVolume: { virtualmachineid: number; autoselect?: boolean; hostid?: number; migrateto?: Record<string, string>[] }
  migrateVolume: { storageid: number; volumeid: number; livemigrate?: boolean; newdiskofferingid?: number }
  migrateVolumesToKMS: { kmskeyid: number; volumeids: number[]; account?: string; domainid?: number }
  moveDomain: { domainid: number; parentdomainid: number }
  moveNetworkAclItem: { id: string; aclconsistencyhash?: string; customid?: string; nextaclruleid?: string; previousaclruleid?: string }
  moveUser: { id: number; account?: string; accountid?: number }
  notifyBaremetalProvisionDone: { mac: string }
  oauthlogin: { email: string; provider: string; domain?: string; domainId?: number; secretcode?: string }
  patchSystemVm: { forced?: boolean; id?: number }
  prepareForMaintenance: { managementserverid: number; algorithm?: string; forced?: boolean }
  prepareForShutdown: { managementserverid: number }
  prepareHostForMaintenance: { id: number }
  prepareTemplate: { templateid: number; zoneid: number; storageid?: number }
  provisionCertificate: { hostid: number; forced?: boolean; provider?: string; reconnect?: boolean }
  provisionTemplateDirectDownloadCertificate: { hostid: number; id: number }
  purgeExpungedResources: { batchsize?: number; enddate?: Date; resourcetype?: string; startdate?: Date }
  queryAsyncJobResult: { jobid?: number; resourceid?: string; resourcetype?: string }
  querySimulatorMock: { id?: number }
  quotaBalance: { account?: string; accountid?: number; domainid?: number; enddate?: Date; projectid?: number; startdate?: Date }
  quotaConfigureEmail: { accountid: number; enable?: boolean; minbalance?: number; templatename?: string }
  quotaCredits: { value: number; account?: string; accountid?: number; domainid?: number; min_balance?: number; projectid?: number; quota_enforce?: boolean }
  quotaCreditsList: { accountid?: number; domainid?: number; enddate?: Date; isrecursive?: boolean; projectid?: number; startdate?: Date }
  quotaEmailTemplateList: { keyword?: string; page?: number; pagesize?: number; templatetype?: string }
  quotaEmailTemplateUpdate: { templatebody: string; templatesubject: string; templatetype: string; locale?: string }
  quotaIsEnabled: NoParams
  quotaListEmailConfiguration: { accountid: number }
  quotaPresetVariablesList: { usagetype: number }
  quotaResourceStatement: { enddate: Date; id: string; startdate: Date; usagetype: number; accountid?: number; domainid?: number; isrecursive?: boolean; projectid?: number }
  quotaStatement: { enddate: Date; startdate: Date; account?: string; accountid?: number; domainid?: number; isrecursive?: boolean; projectid?: number; showresources?: boolean; type?: number }
  quotaSummary: { account?: string; accountid?: number; accountstatetoshow?: string; domainid?: number; keyword?: string; listall?: boolean; page?: number; pagesize?: number; projectid?: number }
  quotaTariffCreate: { name: string; usagetype: number; value: number; activationrule?: string; description?: string; enddate?: Date; position?: number; startdate?: Date }
  quotaTariffDelete: { id: string }
  quotaTariffList: { enddate?: Date; id?: string; keyword?: string; listall?: boolean; listonlyremoved?: boolean; name?: string; page?: number; pagesize?: number; startdate?: Date; usagetype?: number }
  quotaTariffUpdate: { name: string; activationrule?: string; description?: string; enddate?: Date; position?: number; startdate?: Date; usagetype?: number; value?: number }
  quotaUpdate: NoParams
  quotaValidateActivationRule: { activationrule: string; usagetype: number }
  readyForShutdown: { managementserverid: number }
  rebootRouter: { id: number; forced?: boolean }
  rebootSystemVm: { id: number; forced?: boolean }
  rebootVirtualMachine: { id: number; bootintosetup?: boolean; forced?: boolean }
  reconnectHost: { id: number }
  recoverSharedFileSystem: { id?: number }
  recoverVirtualMachine: { id: number }
  recoverVolume: { id: number }
  registerCniConfiguration: { name: string; account?: string; cniconfig?: string; domainid?: number; params?: string; projectid?: number }
  registerExtension: { extensionid: number; resourceid: string; resourcetype: string; details?: Record<string, string>[] }
  registerIso: { name: string; url: string; zoneid: number; account?: string; arch?: string; bootable?: boolean; checksum?: string; directdownload?: boolean; displaytext?: string; domainid?: number; imagestoreuuid?: string; isdynamicallyscalable?: boolean; isextractable?: boolean; isfeatured?: boolean; ispublic?: boolean; ostypeid?: number; passwordenabled?: boolean; projectid?: number }
  registerNetscalerControlCenter: { ipaddress: string; numretries: number; password: string; username: string }
  registerNetscalerServicePackage: { description: string; name: string }
  registerOauthProvider: { clientid: string; description: string; provider: string; redirecturi: string; secretkey: string; authorizeurl?: string; details?: Record<string, string>[]; domain?: string; domainid?: number; tokenurl?: string }
  registerSSHKeyPair: { name: string; publickey: string; account?: string; domainid?: number; projectid?: number }
  registerTemplate: { format: string; hypervisor: string; name: string; url: string; account?: string; arch?: string; bits?: number; checksum?: string; deployasis?: boolean; details?: Record<string, string>[]; directdownload?: boolean; displaytext?: string; domainid?: number; extensionid?: number; externaldetails?: Record<string, string>[]; forcks?: boolean; isdynamicallyscalable?: boolean; isextractable?: boolean; isfeatured?: boolean; ispublic?: boolean; isrouting?: boolean; ostypeid?: number; passwordenabled?: boolean; projectid?: number; requireshvm?: boolean; sshkeyenabled?: boolean; templatetag?: string; templatetype?: string; zoneid?: number; zoneids?: number[] }
  registerUserData: { name: string; userdata: string; account?: string; domainid?: number; params?: string; projectid?: number }
  registerUserKeys: { id: number; description?: string; enddate?: Date; name?: string; rules?: Record<string, string>[]; startdate?: Date }
  registerVnfTemplate: { format: string; hypervisor: string; name: string; url: string; account?: string; arch?: string; bits?: number; checksum?: string; deployasis?: boolean; details?: Record<string, string>[]; directdownload?: boolean; displaytext?: string; domainid?: number; extensionid?: number; externaldetails?: Record<string, string>[]; forcks?: boolean; isdynamicallyscalable?: boolean; isextractable?: boolean; isfeatured?: boolean; ispublic?: boolean; isrouting?: boolean; ostypeid?: number; passwordenabled?: boolean; projectid?: number; requireshvm?: boolean; sshkeyenabled?: boolean; templatetag?: string; templatetype?: string; vnfdetails?: Record<string, string>[]; vnfnics?: Record<string, string>[]; zoneid?: number; zoneids?: number[] }
  releaseASNumber: { asnumber: number; zoneid: number }
  releaseBgpPeer: { id: number }
  releaseDedicatedCluster: { clusterid: number }
  releaseDedicatedGuestVlanRange: { id: number }
  releaseDedicatedHost: { hostid: number }
  releaseDedicatedPod: { podid: number }
  releaseDedicatedZone: { zoneid: number }
  releaseHostReservation: { id: number }
  releaseIpAddress: { id: number }
  releaseIpv4SubnetForZone: { id: number }
  releasePodIpAddress: { id: number }
  releasePublicIpRange: { id: number }
  removeAnnotation: { id: string }
  removeCertFromLoadBalancer: { lbruleid: number }
  removeFromGlobalLoadBalancerRule: { id: number; loadbalancerrulelist: number[] }
  removeFromLoadBalancerRule: { id: number; virtualmachineids?: number[]; vmidipmap?: Record<string, string>[] }
  removeGuestOs: { id: number }
  removeGuestOsMapping: { id: number }
  removeGuiTheme: { id: number }
  removeIpFromNic: { id: number }
  removeManagementServer: { id: number }
  removeNetworkPermissions: { networkid: number; accountids?: number[]; accounts?: string[]; projectids?: number[] }
  removeNicFromVirtualMachine: { nicid: number; virtualmachineid: number }
  removeNodesFromKubernetesCluster: { id: number; nodeids: number[] }
  removeQuarantinedIp: { removalreason: string; id?: number; ipaddress?: string }
  removeRawUsageRecords: { interval: number }
  removeRegion: { id: number }
  removeResourceDetail: { resourceid: string; resourcetype: string; key?: string }
  removeSecondaryStorageSelector: { id: number }
  removeTungstenFabricNetworkGatewayFromLogicalRouter: { logicalrouteruuid: string; networkuuid: string; zoneid: number }
  removeTungstenFabricPolicy: { networkuuid: string; policyuuid: string; zoneid: number }
  removeTungstenFabricPolicyRule: { policyuuid: string; ruleuuid: string; zoneid: number }
  removeTungstenFabricTag: { taguuid: string; zoneid: number; applicationpolicysetuuid?: string; networkuuid?: string[]; nicuuid?: string[]; policyuuid?: string; vmuuid?: string[] }
  removeVirtualMachineFromBackupOffering: { virtualmachineid: number; forced?: boolean }
  removeVirtualMachinesFromKubernetesCluster: { id: number; virtualmachineids: number[]; keyword?: string; page?: number; pagesize?: number }
  removeVmwareDc: { zoneid: number }
  removeVpnUser: { username: string; account?: string; domainid?: number; projectid?: number }
  replaceNetworkACLList: { aclid: number; gatewayid?: number; networkid?: number }
  reserveIpAddress: { id: number; account?: string; domainid?: number; fordisplay?: boolean; projectid?: number }
  resetApiLimit: { account?: number }
  resetConfiguration: { name: string; accountid?: number; clusterid?: number; domainid?: number; imagestoreid?: number; managementserverid?: number; storageid?: number; zoneid?: number }
  resetNetworkPermissions: { networkid: number }
  resetPassword: { password: string; token: string; username: string; domain?: string }
  resetPasswordForVirtualMachine: { id: number; password?: string }
  resetSSHKeyForVirtualMachine: { id: number; account?: string; domainid?: number; keypair?: string; keypairs?: string[]; projectid?: number }
  resetUserDataForVirtualMachine: { id: number; account?: string; domainid?: number; projectid?: number; userdata?: string; userdatadetails?: Record<string, string>[]; userdataid?: number }
  resetVpnConnection: { id: number; account?: string; domainid?: number }
  resizeVolume: { id: number; automigrate?: boolean; diskofferingid?: number; maxiops?: number; miniops?: number; shrinkok?: boolean; size?: number }
  restartNetwork: { id: number; cleanup?: boolean; livepatch?: boolean; makeredundant?: boolean }
  restartSharedFileSystem: { id: number; cleanup?: boolean }
  restartVPC: { id: number; cleanup?: boolean; livepatch?: boolean; makeredundant?: boolean }
  restoreBackup: { id: number; hostid?: number; quickrestore?: boolean }
  restoreVirtualMachine: { virtualmachineid: number; details?: Record<string, string>[]; diskofferingid?: number; expunge?: boolean; rootdisksize?: number; templateid?: number }
  restoreVolumeFromBackupAndAttachToVM: { backupid: number; virtualmachineid: number; volumeid: string; hostid?: number; quickrestore?: boolean }
  revertSnapshot: { id: number }
  revertToVMSnapshot: { vmsnapshotid: number }
  revokeCertificate: { serial: string; cn?: string; provider?: string }
  revokeSecurityGroupEgress: { id: number }
  revokeSecurityGroupIngress: { id: number }
  revokeTemplateDirectDownloadCertificate: { zoneid: number; hostid?: number; hypervisor?: string; id?: number; name?: string }
  rotateKMSKey: { id: number; hsmprofileid?: number; keybits?: number }
  runCustomAction: { customactionid: number; resourceid: string; parameters?: Record<string, string>[]; resourcetype?: string }
  runDiagnostics: { ipaddress: string; targetid: number; type: string; params?: string }
  samlSlo: NoParams
  samlSso: { idpid: string }
  scaleKubernetesCluster: { id: number; autoscalingenabled?: boolean; maxsize?: number; minsize?: number; nodeids?: number[]; nodeofferings?: Record<string, string>[]; serviceofferingid?: number; size?: number }
  scaleSystemVm: { id: number; serviceofferingid: number; details?: Record<string, string>[] }
  scaleVirtualMachine: { id: number; serviceofferingid: number; automigrate?: boolean; details?: Record<string, string>[]; maxiops?: number; miniops?: number; shrinkok?: boolean }
  searchLdap: { query: string; keyword?: string; page?: number; pagesize?: number }
  setupUserTwoFactorAuthentication: { enable?: boolean; provider?: string; userid?: number }
  startBackup: { virtualmachineid: number; description?: string; name?: string }
  startInternalLoadBalancerVM: { id: number }
  startKubernetesCluster: { id: number }
  startRollingMaintenance: { clusterids?: number[]; forced?: boolean; hostids?: number[]; payload?: string; podids?: number[]; timeout?: number; zoneids?: number[] }
  startRouter: { id: number }
  startSharedFileSystem: { id: number }
  startSystemVm: { id: number }
  startVirtualMachine: { id: number; bootintosetup?: boolean; clusterid?: number; considerlasthost?: boolean; deploymentplanner?: string; hostid?: number; podid?: number }
  stopInternalLoadBalancerVM: { id: number; forced?: boolean }
  stopKubernetesCluster: { id: number }
  stopNetScalerVpx: { id: number; forced?: boolean }
  stopRouter: { id: number; forced?: boolean }
  stopSharedFileSystem: { id: number; forced?: boolean }
  stopSystemVm: { id: number; forced?: boolean }
  stopVirtualMachine: { id: number; forced?: boolean }
  suspendProject: { id: number }
  syncStoragePool: { id: number }
  synchronizeTungstenFabricData: { id: number }
  triggerShutdown: { managementserverid: number }
  unlinkDomainFromLdap: { domainid: number }
  unmanageGpuDevice: { ids: number[] }
  unmanageVirtualMachine: { id: number; forced?: boolean; hostid?: number }
  unmanageVolume: { id: number }
  unregisterExtension: { extensionid: number; resourceid: string; resourcetype: string }
  updateAccount: { account?: string; accountdetails?: Record<string, string>[]; apikeyaccess?: string; domainid?: number; id?: number; networkdomain?: string; newname?: string; roleid?: number }
  updateAnnotationVisibility: { adminsonly: boolean; id: string }
  updateAutoScalePolicy: { id: number; conditionids?: number[]; duration?: number; name?: string; quiettime?: number }
  updateAutoScaleVmGroup: { id: number; customid?: string; fordisplay?: boolean; interval?: number; maxmembers?: number; minmembers?: number; name?: string; scaledownpolicyids?: number[]; scaleuppolicyids?: number[] }
  updateAutoScaleVmProfile: { id: number; autoscaleuserid?: number; counterparam?: Record<string, string>[]; customid?: string; expungevmgraceperiod?: number; fordisplay?: boolean; otherdeployparams?: Record<string, string>[]; serviceofferingid?: number; templateid?: number; userdata?: string; userdatadetails?: Record<string, string>[]; userdataid?: number }
  updateBackupOffering: { id: number; allowuserdrivenbackups?: boolean; description?: string; domainid?: string; name?: string }
  updateBackupRepository: { id: number; address?: string; crosszoneinstancecreation?: boolean; mountopts?: string; name?: string }
  updateBackupSchedule: { intervaltype: string; schedule: string; timezone: string; virtualmachineid: number; isolated?: boolean; maxbackups?: number; quiescevm?: boolean }
  updateBgpPeer: { id: number; asnumber?: number; cleanupdetails?: boolean; details?: Record<string, string>[]; ip6address?: string; ipaddress?: string; password?: string }
  updateBucket: { id: number; encryption?: boolean; policy?: string; quota?: number; versioning?: boolean }
  updateCloudToUseObjectStore: { provider: string; details?: Record<string, string>[]; name?: string; url?: string }
  updateCluster: { id: number; allocationstate?: string; arch?: string; clustername?: string; clustertype?: string; externaldetails?: Record<string, string>[]; hypervisor?: string; managedstate?: string }
  updateCondition: { id: number; relationaloperator: string; threshold: number }
  updateConfiguration: { name: string; accountid?: number; clusterid?: number; domainid?: number; imagestoreuuid?: number; managementserverid?: number; storageid?: number; value?: string; zoneid?: number }
  updateCustomAction: { id: number; allowedroletypes?: string[]; cleanupdetails?: boolean; cleanupparameters?: boolean; description?: string; details?: Record<string, string>[]; enabled?: boolean; errormessage?: string; parameters?: Record<string, string>[]; resourcetype?: string; successmessage?: string; timeout?: number }
  updateDefaultNicForVirtualMachine: { nicid: number; virtualmachineid: number }
  updateDiskOffering: { id: number; bytesreadrate?: number; bytesreadratemax?: number; bytesreadratemaxlength?: number; byteswriterate?: number; byteswriteratemax?: number; byteswriteratemaxlength?: number; cachemode?: string; displayoffering?: boolean; displaytext?: string; domainid?: string; iopsreadrate?: number; iopsreadratemax?: number; iopsreadratemaxlength?: number; iopswriterate?: number; iopswriteratemax?: number; iopswriteratemaxlength?: number; name?: string; sortkey?: number; state?: string; tags?: string; zoneid?: string }
  updateDnsServer: { id: number; dnsapikey?: string; ispublic?: boolean; name?: string; nameservers?: string[]; port?: number; publicdomainsuffix?: string; state?: string; url?: string }
  updateDnsZone: { id: number; description?: string }
  updateDomain: { id: number; name?: string; networkdomain?: string }
  updateEgressFirewallRule: { id: number; customid?: string; fordisplay?: boolean }
  updateExtension: { id: number; cleanupdetails?: boolean; description?: string; details?: Record<string, string>[]; orchestratorrequirespreparevm?: boolean; reservedresourcedetails?: string; state?: string }
  updateFirewallRule: { id: number; customid?: string; fordisplay?: boolean }
  updateGlobalLoadBalancerRule: { id: number; description?: string; gslblbmethod?: string; gslbstickysessionmethodname?: string }
  updateGpuCard: { id: number; devicename?: string; name?: string; vendorname?: string }
  updateGpuDevice: { id: number; gpucardid?: number; numanode?: string; parentgpudeviceid?: number; type?: string; vgpuprofileid?: number }
  updateGuestOs: { id: number; details?: Record<string, string>[]; forDisplay?: boolean; oscategoryid?: number; osdisplayname?: string }
  updateGuestOsMapping: { id: number; osnameforhypervisor: string; osmappingcheckenabled?: boolean }
  updateGuiTheme: { id: number; accountids?: string; commonnames?: string; css?: string; description?: string; domainids?: string; ispublic?: boolean; jsonconfiguration?: string; loginbasedomain?: string; name?: string; recursivedomains?: boolean }
  updateHSMProfile: { id: number; enabled?: boolean; name?: string }
  updateHost: { id: number; allocationstate?: string; annotation?: string; cleanupexternaldetails?: boolean; externaldetails?: Record<string, string>[]; guestosrule?: string; hosttags?: string[]; istagarule?: boolean; name?: string; oscategoryid?: number; url?: string }
  updateHostPassword: { password: string; username: string; clusterid?: number; hostid?: number; update_passwd_on_host?: boolean }
  updateHypervisorCapabilities: { hypervisor?: string; hypervisorversion?: string; id?: number; maxdatavolumeslimit?: number; maxguestslimit?: number; maxhostspercluster?: number; securitygroupenabled?: boolean; storagemotionenabled?: boolean; vmsnapshotenabled?: boolean }
  updateImageStore: { id: number; capacitybytes?: number; name?: string; readonly?: boolean }
  updateInstanceGroup: { id: number; name?: string }
  updateIpAddress: { id: number; customid?: string; fordisplay?: boolean }
  updateIpv4SubnetForZone: { id: number; subnet: string }
  updateIpv6FirewallRule: { id: number; cidrlist?: string[]; customid?: string; endport?: number; fordisplay?: boolean; icmpcode?: number; icmptype?: number; protocol?: string; startport?: number; traffictype?: string }
  updateIso: { id: number; arch?: string; bootable?: boolean; cleanupdetails?: boolean; details?: Record<string, string>[]; displaytext?: string; forceupdateostype?: boolean; format?: string; isdynamicallyscalable?: boolean; isrouting?: boolean; name?: string; ostypeid?: number; passwordenabled?: boolean; requireshvm?: boolean; sortkey?: number; sshkeyenabled?: boolean }
  updateIsoPermissions: { id: number; accounts?: string[]; isextractable?: boolean; isfeatured?: boolean; ispublic?: boolean; op?: string; projectids?: number[] }
  updateKMSKey: { id: number; description?: string; enabled?: boolean; name?: string }
  updateKubernetesClusterAffinityGroups: { id: number; nodeaffinitygroups?: Record<string, string>[] }
  updateKubernetesSupportedVersion: { id: number; state: string }
  updateLBHealthCheckPolicy: { id: number; customid?: string; fordisplay?: boolean }
  updateLBStickinessPolicy: { id: number; customid?: string; fordisplay?: boolean }
  updateLoadBalancer: { id: number; customid?: string; fordisplay?: boolean }
  updateLoadBalancerRule: { id: number; algorithm?: string; cidrlist?: string[]; customid?: string; description?: string; fordisplay?: boolean; name?: string; protocol?: string }
  updateNetwork: { id: number; changecidr?: boolean; customid?: string; displaynetwork?: boolean; displaytext?: string; dns1?: string; dns2?: string; forced?: boolean; guestvmcidr?: string; hideipaddressusage?: boolean; ip6dns1?: string; ip6dns2?: string; keepmacaddressonpublicnic?: boolean; name?: string; networkdomain?: string; networkofferingid?: number; privatemtu?: number; publicmtu?: number; sourcenatipaddress?: string; updateinsequence?: boolean }
  updateNetworkACLItem: { id: number; action?: string; cidrlist?: string[]; customid?: string; endport?: number; fordisplay?: boolean; icmpcode?: number; icmptype?: number; number?: number; partialupgrade?: boolean; protocol?: string; reason?: string; startport?: number; traffictype?: string }
  updateNetworkACLList: { id: number; customid?: string; description?: string; fordisplay?: boolean; name?: string }
  updateNetworkOffering: { availability?: string; displaytext?: string; domainid?: string; id?: number; keepaliveenabled?: boolean; maxconnections?: number; name?: string; sortkey?: number; state?: string; tags?: string; zoneid?: string }
  updateNetworkServiceProvider: { id: number; servicelist?: string[]; state?: string }
  updateOauthProvider: { id: number; authorizeurl?: string; clientid?: string; description?: string; domain?: string; domainid?: number; enabled?: boolean; redirecturi?: string; secretkey?: string; tokenurl?: string }
  updateObjectStoragePool: { id: number; name?: string; size?: number; url?: string }
  updateOsCategory: { id: number; isfeatured?: boolean; name?: string; sortkey?: number }
  updatePhysicalNetwork: { id: number; networkspeed?: string; state?: string; tags?: string[]; vlan?: string }
  updatePod: { id: number; allocationstate?: string; endip?: string; gateway?: string; name?: string; netmask?: string; startip?: string }
  updatePodManagementNetworkIpRange: { currentendip: string; currentstartip: string; podid: number; newendip?: string; newstartip?: string }
  updatePortForwardingRule: { id: number; cidrlist?: string[]; customid?: string; fordisplay?: boolean; privateendport?: number; privateport?: number; virtualmachineid?: number; vmguestip?: string }
  updateProject: { id: number; account?: string; displaytext?: string; name?: string; roletype?: string; swapowner?: boolean; userid?: number }
  updateProjectInvitation: { projectid: number; accept?: boolean; account?: string; token?: string; userid?: number }
  updateProjectRole: { id: number; projectid: number; description?: string; name?: string }
  updateProjectRolePermission: { projectid: number; projectroleid: number; permission?: string; projectrolepermissionid?: number; ruleorder?: number[] }
  updateQuarantinedIp: { enddate: Date; id?: number; ipaddress?: string }
  updateRegion: { id: number; endpoint?: string; name?: string }
  updateRegisteredExtension: { extensionid: number; resourceid: string; resourcetype: string; cleanupdetails?: boolean; details?: Record<string, string>[] }
  updateRemoteAccessVpn: { id: number; customid?: string; fordisplay?: boolean }
  updateResourceCount: { domainid: number; account?: string; projectid?: number; resourcetype?: number; tag?: string }
  updateResourceLimit: { resourcetype: number; account?: string; domainid?: number; max?: number; projectid?: number; tag?: string }
  updateResourceSchedule: { id: number; description?: string; details?: Record<string, string>[]; enabled?: boolean; enddate?: Date; schedule?: string; startdate?: Date; timezone?: string }
  updateRole: { id: number; description?: string; ispublic?: boolean; name?: string; type?: string }
  updateRolePermission: { roleid: number; permission?: string; ruleid?: number; ruleorder?: number[] }
  updateRoutingFirewallRule: { id: number; customid?: string; fordisplay?: boolean }
  updateSecondaryStorageSelector: { heuristicrule: string; id: number }
  updateSecurityGroup: { id: number; customid?: string; name?: string }
  updateServiceOffering: { id: number; cleanupexternaldetails?: boolean; displaytext?: string; domainid?: string; externaldetails?: Record<string, string>[]; hosttags?: string; name?: string; purgeresources?: boolean; sortkey?: number; state?: string; storagetags?: string; zoneid?: string }
  updateSharedFileSystem: { id: number; description?: string; name?: string }
  updateSiocInfo: { iopsnotifythreshold: number; limitiopspergb: number; sharespergb: number; storageid: number; zoneid: number }
  updateSnapshotPolicy: { customid?: string; fordisplay?: boolean; id?: number }
  updateStorageCapabilities: { id: number }
  updateStorageNetworkIpRange: { id: number; endip?: string; netmask?: string; startip?: string; vlan?: number }
  updateStoragePool: { id: number; capacitybytes?: number; capacityiops?: number; details?: Record<string, string>[]; enabled?: boolean; istagarule?: boolean; name?: string; tags?: string[]; url?: string }
  updateTemplate: { id: number; arch?: string; bootable?: boolean; cleanupdetails?: boolean; details?: Record<string, string>[]; displaytext?: string; forceupdateostype?: boolean; forcks?: boolean; format?: string; isdynamicallyscalable?: boolean; isrouting?: boolean; name?: string; ostypeid?: number; passwordenabled?: boolean; requireshvm?: boolean; sortkey?: number; sshkeyenabled?: boolean; templatetag?: string; templatetype?: string }
  updateTemplatePermissions: { id: number; accounts?: string[]; isextractable?: boolean; isfeatured?: boolean; ispublic?: boolean; op?: string; projectids?: number[] }
  updateTrafficType: { id: number; hypervnetworklabel?: string; kvmnetworklabel?: string; ovm3networklabel?: string; vmwarenetworklabel?: string; xennetworklabel?: string }
  updateTungstenFabricLBHealthMonitor: { interval: number; lbruleid: number; retry: number; timeout: number; type: string; expectedcode?: string; httpmethodtype?: string; urlpath?: string }
  updateUser: { id: number; apikeyaccess?: string; currentpassword?: string; email?: string; firstname?: string; lastname?: string; mandate2fa?: boolean; password?: string; passwordchangerequired?: boolean; timezone?: string; userapikey?: string; username?: string; usersecretkey?: string }
  updateVMAffinityGroup: { id: number; affinitygroupids?: number[]; affinitygroupnames?: string[] }
  updateVMSchedule: { id: number; description?: string; enabled?: boolean; enddate?: Date; schedule?: string; startdate?: Date; timezone?: string }
  updateVPC: { id: number; customid?: string; displaytext?: string; fordisplay?: boolean; keepmacaddressonpublicnic?: boolean; name?: string; publicmtu?: number; sourcenatipaddress?: string }
  updateVPCOffering: { id: number; displaytext?: string; domainid?: string; name?: string; sortkey?: number; state?: string; zoneid?: string }
  updateVgpuProfile: { id: number; description?: string; maxheads?: number; maxresolutionx?: number; maxresolutiony?: number; maxvgpuperphysicalgpu?: number; name?: string; videoram?: number }
  updateVirtualMachine: { id: number; cleanupdetails?: boolean; cleanupextraconfig?: boolean; customid?: string; deleteprotection?: boolean; details?: Record<string, string>[]; dhcpoptionsnetworklist?: Record<string, string>[]; displayname?: string; displayvm?: boolean; extraconfig?: string; group?: string; haenable?: boolean; instancename?: string; isdynamicallyscalable?: boolean; leaseduration?: number; leaseexpiryaction?: string; name?: string; ostypeid?: number; securitygroupids?: number[]; securitygroupnames?: string[]; userdata?: string; userdatadetails?: Record<string, string>[]; userdataid?: number }
  updateVlanIpRange: { id: number; endip?: string; endipv6?: string; forsystemvms?: boolean; gateway?: string; ip6cidr?: string; ip6gateway?: string; netmask?: string; startip?: string; startipv6?: string }
  updateVmNic: { nicid: number; enabled?: boolean }
  updateVmNicIp: { nicid: number; ipaddress?: string }
  updateVmwareDc: { zoneid: number; isrecursive?: boolean; name?: string; password?: string; username?: string; vcenter?: string }
  updateVnfTemplate: { id: number; arch?: string; bootable?: boolean; cleanupdetails?: boolean; cleanupvnfdetails?: boolean; cleanupvnfnics?: boolean; details?: Record<string, string>[]; displaytext?: string; forceupdateostype?: boolean; forcks?: boolean; format?: string; isdynamicallyscalable?: boolean; isrouting?: boolean; name?: string; ostypeid?: number; passwordenabled?: boolean; requireshvm?: boolean; sortkey?: number; sshkeyenabled?: boolean; templatetag?: string; templatetype?: string; vnfdetails?: Record<string, string>[]; vnfnics?: Record<string, string>[] }
  updateVolume: { chaininfo?: string; customid?: string; deleteprotection?: boolean; displayvolume?: boolean; id?: number; name?: string; path?: string; state?: string; storageid?: number }
  updateVpnConnection: { id: number; customid?: string; fordisplay?: boolean }
  updateVpnCustomerGateway: { cidrlist: string; esppolicy: string; gateway: string; id: number; ikepolicy: string; ipsecpsk: string; account?: string; domainid?: number; dpd?: boolean; esplifetime?: number; forceencap?: boolean; ikelifetime?: number; ikeversion?: string; name?: string; splitconnections?: boolean }
  updateVpnGateway: { id: number; customid?: string; fordisplay?: boolean }
  updateWebhook: { id: number; description?: string; name?: string; payloadurl?: string; scope?: string; secretkey?: string; sslverification?: boolean; state?: string }
  updateZone: { id: number; allocationstate?: string; details?: Record<string, string>[]; dhcpprovider?: string; dns1?: string; dns2?: string; dnssearchorder?: string[]; domain?: string; guestcidraddress?: string; internaldns1?: string; internaldns2?: string; ip6dns1?: string; ip6dns2?: string; ispublic?: boolean; localstorageenabled?: boolean; name?: string; sortkey?: number }
  upgradeKubernetesCluster: { id: number; kubernetesversionid: number }
  upgradeRouterTemplate: { account?: string; clusterid?: number; domainid?: number; id?: number; podid?: number; zoneid?: number }
  uploadCustomCertificate: { certificate: string; domainsuffix: string; id?: number; name?: string; privatekey?: string }
  uploadResourceIcon: { base64image: string; resourceids: string[]; resourcetype: string }
  uploadSslCert: { certificate: string; name: string; privatekey: string; account?: string; certchain?: string; domainid?: number; enabledrevocationcheck?: boolean; password?: string; projectid?: number }
  uploadTemplateDirectDownloadCertificate: { certificate: string; hypervisor: string; name: string; zoneid: number; hostid?: number }
  uploadVolume: { format: string; name: string; url: string; zoneid: number; account?: string; checksum?: string; diskofferingid?: number; domainid?: number; imagestoreuuid?: string; projectid?: number }
  validateUserTwoFactorAuthenticationCode: { codefor2fa: string }
  verifyOAuthCodeAndGetUser: { provider: string; domain?: string; domainid?: number; keyword?: string; page?: number; pagesize?: number; secretcode?: string }
}

/** The response class that a command answers with (an entity, or the rows of a list). */
export interface CommandEntity {
  acquirePodIpAddress: AcquirePodIpCmdResponse
  activateProject: ProjectResponse
  addAccountToProject: SuccessResponse
  addAnnotation: AnnotationResponse
  addBackupRepository: BackupRepositoryResponse
  addBaremetalDhcp: BaremetalDhcpResponse
  addBaremetalHost: HostResponse
  addBaremetalPxeKickStartServer: BaremetalPxeKickStartResponse
  addBaremetalPxePingServer: BaremetalPxePingResponse
  addBaremetalRct: BaremetalRctResponse
  addBigSwitchBcfDevice: BigSwitchBcfDeviceResponse
  addBrocadeVcsDevice: BrocadeVcsDeviceResponse
  addCiscoAsa1000vResource: CiscoAsa1000vResourceResponse
  addCiscoVnmcResource: CiscoVnmcResourceResponse
  addCluster: ClusterResponse
  addCustomAction: ExtensionCustomActionResponse
  addDnsServer: DnsServerResponse
  addGloboDnsHost: SuccessResponse
  addGuestOs: GuestOSResponse
  addGuestOsMapping: GuestOsMappingResponse
  addHost: HostResponse
  addImageStore: ImageStoreResponse
  addImageStoreS3: ImageStoreResponse
  addIpToNic: NicSecondaryIpResponse
  addKubernetesSupportedVersion: KubernetesSupportedVersionResponse
  addLdapConfiguration: LdapConfigurationResponse
  addNetrisProvider: NetrisProviderResponse
  addNetscalerLoadBalancer: NetscalerLoadBalancerResponse
  addNetworkDevice: NetworkDeviceResponse
  addNetworkServiceProvider: ProviderResponse
  addNicToVirtualMachine: UserVmResponse
  addNiciraNvpDevice: NiciraNvpDeviceResponse
  addNodesToKubernetesCluster: KubernetesClusterResponse
  addNsxController: NsxControllerResponse
  addObjectStoragePool: ObjectStoreResponse
  addOpenDaylightController: OpenDaylightControllerResponse
  addOsCategory: GuestOSCategoryResponse
  addPaloAltoFirewall: PaloAltoFirewallResponse
  addRegion: RegionResponse
  addResourceDetail: SuccessResponse
  addSecondaryStorage: ImageStoreResponse
  addStratosphereSsp: SspResponse
  addSwift: ImageStoreResponse
  addTrafficMonitor: TrafficMonitorResponse
  addTrafficType: TrafficTypeResponse
  addTungstenFabricNetworkGatewayToLogicalRouter: TungstenFabricLogicalRouterResponse
  addTungstenFabricPolicyRule: TungstenFabricRuleResponse
  addUcsManager: UcsManagerResponse
  addUserToProject: SuccessResponse
  addVirtualMachinesToKubernetesCluster: SuccessResponse
  addVmwareDc: VmwareDatacenterResponse
  addVpnUser: VpnUsersResponse
  addWebhookFilter: WebhookResponse
  applyTungstenFabricPolicy: TungstenFabricPolicyResponse
  applyTungstenFabricTag: TungstenFabricTagResponse
  archiveAlerts: SuccessResponse
  archiveEvents: SuccessResponse
  archiveSnapshot: SnapshotResponse
  assignCertToLoadBalancer: SuccessResponse
  assignToGlobalLoadBalancerRule: SuccessResponse
  assignToLoadBalancerRule: SuccessResponse
  assignVirtualMachine: UserVmResponse
  assignVirtualMachineToBackupOffering: SuccessResponse
  assignVolume: VolumeResponse
  associateDnsZoneToNetwork: DnsZoneNetworkMapResponse
  associateIpAddress: IPAddressResponse
  associateUcsProfileToBlade: UcsBladeResponse
  attachIso: UserVmResponse
  attachVolume: VolumeResponse
  authorizeSamlSso: SuccessResponse
  authorizeSecurityGroupEgress: SecurityGroupResponse
  authorizeSecurityGroupIngress: SecurityGroupResponse
  cancelHostAsDegraded: HostResponse
  cancelHostMaintenance: HostResponse
  cancelMaintenance: ManagementServerMaintenanceResponse
  cancelShutdown: ManagementServerMaintenanceResponse
  cancelStorageMaintenance: StoragePoolResponse
  changeBgpPeersForNetwork: BgpPeerResponse
  changeBgpPeersForVpc: BgpPeerResponse
  changeOfferingForVolume: VolumeResponse
  changeOutOfBandManagementPassword: OutOfBandManagementResponse
  changeServiceForRouter: DomainRouterResponse
  changeServiceForSystemVm: SystemVmResponse
  changeServiceForVirtualMachine: UserVmResponse
  changeSharedFileSystemDiskOffering: SharedFSResponse
  changeSharedFileSystemServiceOffering: SharedFSResponse
  changeStoragePoolScope: SuccessResponse
  checkVolume: VolumeResponse
  cleanVMReservations: SuccessResponse
  cleanupSimulatorMock: SuccessResponse
  cloneBackupOffering: BackupOfferingResponse
  cloneDiskOffering: DiskOfferingResponse
  cloneNetworkOffering: NetworkOfferingResponse
  cloneServiceOffering: ServiceOfferingResponse
  cloneVPCOffering: VpcOfferingResponse
  cloudianIsEnabled: CloudianEnabledResponse
  cloudianSsoLogin: CloudianSsoLoginResponse
  configTungstenFabricService: SuccessResponse
  configureHAForHost: HostHAResponse
  configureInternalLoadBalancerElement: InternalLoadBalancerElementResponse
  configureNetscalerLoadBalancer: NetscalerLoadBalancerResponse
  configureOutOfBandManagement: OutOfBandManagementResponse
  configureOvsElement: OvsProviderResponse
  configurePaloAltoFirewall: PaloAltoFirewallResponse
  configureSimulator: MockResponse
  configureSimulatorHAProviderState: SuccessResponse
  configureStorageAccess: SuccessResponse
  configureVirtualRouterElement: VirtualRouterProviderResponse
  copyIso: TemplateResponse
  copySnapshot: SnapshotResponse
  copyTemplate: TemplateResponse
  createASNRange: ASNRangeResponse
  createAccount: AccountResponse
  createAffinityGroup: AffinityGroupResponse
  createAutoScalePolicy: AutoScalePolicyResponse
  createAutoScaleVmGroup: AutoScaleVmGroupResponse
  createAutoScaleVmProfile: AutoScaleVmProfileResponse
  createBackup: SuccessResponse
  createBackupOffering: BackupOfferingResponse
  createBackupSchedule: BackupScheduleResponse
  createBgpPeer: BgpPeerResponse
  createBucket: BucketResponse
  createCondition: ConditionResponse
  createConsoleEndpoint: CreateConsoleEndpointResponse
  createCounter: CounterResponse
  createDiskOffering: DiskOfferingResponse
  createDnsRecord: DnsRecordResponse
  createDnsZone: DnsZoneResponse
  createDomain: DomainResponse
  createEgressFirewallRule: FirewallResponse
  createExtension: ExtensionResponse
  createFirewallRule: FirewallResponse
  createGlobalLoadBalancerRule: GlobalLoadBalancerResponse
  createGpuCard: GpuCardResponse
  createGpuDevice: GpuDeviceResponse
  createGuestNetworkIpv6Prefix: DataCenterGuestIpv6PrefixResponse
  createGuiTheme: GuiThemeResponse
  createHSMProfile: HSMProfileResponse
  createImageTransfer: ImageTransferResponse
  createInstanceGroup: InstanceGroupResponse
  createInternalLoadBalancerElement: InternalLoadBalancerElementResponse
  createIpForwardingRule: FirewallRuleResponse
  createIpv4SubnetForGuestNetwork: Ipv4SubnetForGuestNetworkResponse
  createIpv4SubnetForZone: DataCenterIpv4SubnetResponse
  createIpv6FirewallRule: FirewallRuleResponse
  createKMSKey: KMSKeyResponse
  createKubernetesCluster: KubernetesClusterResponse
  createLBHealthCheckPolicy: LBHealthCheckResponse
  createLBStickinessPolicy: LBStickinessResponse
  createLoadBalancer: ApplicationLoadBalancerResponse
  createLoadBalancerRule: LoadBalancerResponse
  createManagementNetworkIpRange: PodResponse
  createNetwork: NetworkResponse
  createNetworkACL: NetworkACLItemResponse
  createNetworkACLList: NetworkACLResponse
  createNetworkOffering: NetworkOfferingResponse
  createNetworkPermissions: SuccessResponse
  createPhysicalNetwork: PhysicalNetworkResponse
  createPod: PodResponse
  createPortForwardingRule: FirewallRuleResponse
  createPortableIpRange: PortableIpRangeResponse
  createPrivateGateway: PrivateGatewayResponse
  createProject: ProjectResponse
  createProjectRole: ProjectRoleResponse
  createProjectRolePermission: ProjectRolePermissionResponse
  createRemoteAccessVpn: RemoteAccessVpnResponse
  createResourceSchedule: ResourceScheduleResponse
  createRole: RoleResponse
  createRolePermission: RolePermissionResponse
  createRoutingFirewallRule: FirewallRuleResponse
  createSSHKeyPair: CreateSSHKeyPairResponse
  createSecondaryStagingStore: ImageStoreResponse
  createSecondaryStorageSelector: SecondaryStorageHeuristicsResponse
  createSecurityGroup: SecurityGroupResponse
  createServiceInstance: ServiceInstanceResponse
  createServiceOffering: ServiceOfferingResponse
  createSharedFileSystem: SharedFSResponse
  createSnapshot: SnapshotResponse
  createSnapshotFromVMSnapshot: SnapshotResponse
  createSnapshotPolicy: SnapshotPolicyResponse
  createStaticRoute: StaticRouteResponse
  createStorageNetworkIpRange: StorageNetworkIpRangeResponse
  createStoragePool: StoragePoolResponse
  createTags: SuccessResponse
  createTemplate: TemplateResponse
  createTungstenFabricAddressGroup: TungstenFabricAddressGroupResponse
  createTungstenFabricApplicationPolicySet: TungstenFabricApplicationPolicySetResponse
  createTungstenFabricFirewallPolicy: TungstenFabricFirewallPolicyResponse
  createTungstenFabricFirewallRule: TungstenFabricFirewallRuleResponse
  createTungstenFabricLogicalRouter: TungstenFabricLogicalRouterResponse
  createTungstenFabricManagementNetwork: SuccessResponse
  createTungstenFabricPolicy: TungstenFabricPolicyResponse
  createTungstenFabricProvider: TungstenFabricProviderResponse
  createTungstenFabricPublicNetwork: SuccessResponse
  createTungstenFabricServiceGroup: TungstenFabricServiceGroupResponse
  createTungstenFabricTag: TungstenFabricTagResponse
  createTungstenFabricTagType: TungstenFabricTagTypeResponse
  createUser: UserResponse
  createVMFromBackup: UserVmResponse
  createVMSchedule: VMScheduleResponse
  createVMSnapshot: VMSnapshotResponse
  createVPC: VpcResponse
  createVPCOffering: VpcOfferingResponse
  createVgpuProfile: VgpuProfileResponse
  createVirtualRouterElement: VirtualRouterProviderResponse
  createVlanIpRange: VlanIpRangeResponse
  createVolume: VolumeResponse
  createVpnConnection: Site2SiteVpnConnectionResponse
  createVpnCustomerGateway: Site2SiteCustomerGatewayResponse
  createVpnGateway: Site2SiteVpnGatewayResponse
  createWebhook: WebhookResponse
  createZone: ZoneResponse
  declareHostAsDegraded: HostResponse
  dedicateBgpPeer: BgpPeerResponse
  dedicateCluster: DedicateClusterResponse
  dedicateGuestVlanRange: GuestVlanRangeResponse
  dedicateHost: DedicateHostResponse
  dedicateIpv4SubnetForZone: DataCenterIpv4SubnetResponse
  dedicatePod: DedicatePodResponse
  dedicatePublicIpRange: VlanIpRangeResponse
  dedicateZone: DedicateZoneResponse
  deleteASNRange: SuccessResponse
  deleteAccount: SuccessResponse
  deleteAccountFromProject: SuccessResponse
  deleteAffinityGroup: SuccessResponse
  deleteAlerts: SuccessResponse
  deleteAutoScalePolicy: SuccessResponse
  deleteAutoScaleVmGroup: SuccessResponse
  deleteAutoScaleVmProfile: SuccessResponse
  deleteBackup: SuccessResponse
  deleteBackupOffering: SuccessResponse
  deleteBackupRepository: SuccessResponse
  deleteBackupSchedule: SuccessResponse
  deleteBaremetalRct: SuccessResponse
  deleteBgpPeer: SuccessResponse
  deleteBigSwitchBcfDevice: SuccessResponse
  deleteBrocadeVcsDevice: SuccessResponse
  deleteBucket: SuccessResponse
  deleteCiscoAsa1000vResource: SuccessResponse
  deleteCiscoNexusVSM: SuccessResponse
  deleteCiscoVnmcResource: SuccessResponse
  deleteCluster: SuccessResponse
  deleteCniConfiguration: SuccessResponse
  deleteCondition: SuccessResponse
  deleteCounter: SuccessResponse
  deleteCustomAction: SuccessResponse
  deleteDiskOffering: SuccessResponse
  deleteDnsRecord: SuccessResponse
  deleteDnsServer: SuccessResponse
  deleteDnsZone: SuccessResponse
  deleteDomain: SuccessResponse
  deleteEgressFirewallRule: SuccessResponse
  deleteEvents: SuccessResponse
  deleteExtension: ExtensionResponse
  deleteFirewallRule: SuccessResponse
  deleteGlobalLoadBalancerRule: SuccessResponse
  deleteGpuCard: SuccessResponse
  deleteGpuDevice: SuccessResponse
  deleteGuestNetworkIpv6Prefix: SuccessResponse
  deleteHSMProfile: SuccessResponse
  deleteHost: SuccessResponse
  deleteImageStore: SuccessResponse
  deleteInstanceGroup: SuccessResponse
  deleteIpForwardingRule: SuccessResponse
  deleteIpv4SubnetForGuestNetwork: SuccessResponse
  deleteIpv4SubnetForZone: SuccessResponse
  deleteIpv6FirewallRule: SuccessResponse
  deleteIso: SuccessResponse
  deleteKMSKey: SuccessResponse
  deleteKubernetesCluster: SuccessResponse
  deleteKubernetesSupportedVersion: SuccessResponse
  deleteLBHealthCheckPolicy: SuccessResponse
  deleteLBStickinessPolicy: SuccessResponse
  deleteLdapConfiguration: LdapConfigurationResponse
  deleteLoadBalancer: SuccessResponse
  deleteLoadBalancerRule: SuccessResponse
  deleteManagementNetworkIpRange: SuccessResponse
  deleteNetrisProvider: NetrisProviderResponse
  deleteNetscalerControlCenter: SuccessResponse
  deleteNetscalerLoadBalancer: SuccessResponse
  deleteNetwork: SuccessResponse
  deleteNetworkACL: SuccessResponse
  deleteNetworkACLList: SuccessResponse
  deleteNetworkDevice: SuccessResponse
  deleteNetworkOffering: SuccessResponse
  deleteNetworkServiceProvider: SuccessResponse
  deleteNiciraNvpDevice: SuccessResponse
  deleteNsxController: NsxControllerResponse
  deleteOauthProvider: SuccessResponse
  deleteObjectStoragePool: SuccessResponse
  deleteOpenDaylightController: OpenDaylightControllerResponse
  deleteOsCategory: SuccessResponse
  deletePaloAltoFirewall: SuccessResponse
  deletePhysicalNetwork: SuccessResponse
  deletePod: SuccessResponse
  deletePortForwardingRule: SuccessResponse
  deletePortableIpRange: SuccessResponse
  deletePrivateGateway: SuccessResponse
  deleteProject: SuccessResponse
  deleteProjectInvitation: SuccessResponse
  deleteProjectRole: SuccessResponse
  deleteProjectRolePermission: SuccessResponse
  deleteRemoteAccessVpn: SuccessResponse
  deleteResourceIcon: SuccessResponse
  deleteResourceSchedule: SuccessResponse
  deleteRole: SuccessResponse
  deleteRolePermission: SuccessResponse
  deleteRoutingFirewallRule: SuccessResponse
  deleteSSHKeyPair: SuccessResponse
  deleteSecondaryStagingStore: SuccessResponse
  deleteSecurityGroup: SuccessResponse
  deleteServiceOffering: SuccessResponse
  deleteServicePackageOffering: SuccessResponse
  deleteSnapshot: SuccessResponse
  deleteSnapshotPolicies: SuccessResponse
  deleteSslCert: SuccessResponse
  deleteStaticRoute: SuccessResponse
  deleteStorageNetworkIpRange: SuccessResponse
  deleteStoragePool: SuccessResponse
  deleteStratosphereSsp: SuccessResponse
  deleteTags: SuccessResponse
  deleteTemplate: SuccessResponse
  deleteTrafficMonitor: SuccessResponse
  deleteTrafficType: SuccessResponse
  deleteTungstenFabricAddressGroup: SuccessResponse
  deleteTungstenFabricApplicationPolicySet: SuccessResponse
  deleteTungstenFabricFirewallPolicy: SuccessResponse
  deleteTungstenFabricFirewallRule: SuccessResponse
  deleteTungstenFabricLogicalRouter: SuccessResponse
  deleteTungstenFabricPolicy: SuccessResponse
  deleteTungstenFabricServiceGroup: SuccessResponse
  deleteTungstenFabricTag: SuccessResponse
  deleteTungstenFabricTagType: SuccessResponse
  deleteUcsManager: SuccessResponse
  deleteUser: SuccessResponse
  deleteUserData: SuccessResponse
  deleteUserFromProject: SuccessResponse
  deleteUserKeys: SuccessResponse
  deleteVMSchedule: SuccessResponse
  deleteVMSnapshot: SuccessResponse
  deleteVPC: SuccessResponse
  deleteVPCOffering: SuccessResponse
  deleteVgpuProfile: SuccessResponse
  deleteVirtualMachineCheckpoint: SuccessResponse
  deleteVlanIpRange: SuccessResponse
  deleteVnfTemplate: SuccessResponse
  deleteVolume: SuccessResponse
  deleteVpnConnection: SuccessResponse
  deleteVpnCustomerGateway: SuccessResponse
  deleteVpnGateway: SuccessResponse
  deleteWebhook: SuccessResponse
  deleteWebhookDelivery: SuccessResponse
  deleteWebhookFilter: SuccessResponse
  deleteZone: SuccessResponse
  deployNetscalerVpx: NetscalerLoadBalancerResponse
  deployVirtualMachine: UserVmResponse
  deployVnfAppliance: UserVmResponse
  destroyRouter: DomainRouterResponse
  destroySharedFileSystem: SuccessResponse
  destroySystemVm: SystemVmResponse
  destroyVirtualMachine: UserVmResponse
  destroyVolume: VolumeResponse
  detachIso: UserVmResponse
  detachVolume: VolumeResponse
  disableAccount: AccountResponse
  disableAutoScaleVmGroup: AutoScaleVmGroupResponse
  disableCiscoNexusVSM: CiscoNexusVSMResponse
  disableHAForCluster: SuccessResponse
  disableHAForHost: HostHAResponse
  disableHAForZone: SuccessResponse
  disableOutOfBandManagementForCluster: OutOfBandManagementResponse
  disableOutOfBandManagementForHost: OutOfBandManagementResponse
  disableOutOfBandManagementForZone: OutOfBandManagementResponse
  disableRole: SuccessResponse
  disableStaticNat: SuccessResponse
  disableUser: UserResponse
  disassociateDnsZoneFromNetwork: SuccessResponse
  disassociateIpAddress: SuccessResponse
  discoverGpuDevices: GpuDeviceResponse
  downloadImageStoreObject: ExtractResponse
  downloadValidationScreenshot: ExtractResponse
  enableAccount: AccountResponse
  enableAutoScaleVmGroup: AutoScaleVmGroupResponse
  enableCiscoNexusVSM: CiscoNexusVSMResponse
  enableHAForCluster: SuccessResponse
  enableHAForHost: HostHAResponse
  enableHAForZone: SuccessResponse
  enableOutOfBandManagementForCluster: OutOfBandManagementResponse
  enableOutOfBandManagementForHost: OutOfBandManagementResponse
  enableOutOfBandManagementForZone: OutOfBandManagementResponse
  enableRole: SuccessResponse
  enableStaticNat: SuccessResponse
  enableStorageMaintenance: StoragePoolResponse
  enableUser: UserResponse
  executeClusterDrsPlan: ClusterDrsPlanResponse
  executeWebhookDelivery: WebhookDeliveryResponse
  expungeSharedFileSystem: SuccessResponse
  expungeVirtualMachine: SuccessResponse
  extractIso: ExtractResponse
  extractSnapshot: ExtractResponse
  extractTemplate: ExtractResponse
  extractVolume: ExtractResponse
  finalizeBackup: BackupResponse
  finalizeImageTransfer: SuccessResponse
  findHostsForMigration: HostForMigrationResponse
  findStoragePoolsForMigration: StoragePoolResponse
  finishBackupChain: SuccessResponse
  forgotPassword: SuccessResponse
  generateAlert: SuccessResponse
  generateClusterDrsPlan: ClusterDrsPlanResponse
  generateUsageRecords: SuccessResponse
  getApiLimit: ApiLimitResponse
  getCloudIdentifier: CloudIdentifierResponse
  getDiagnosticsData: GetDiagnosticsDataResponse
  getHypervisorGuestOsNames: HypervisorGuestOsNamesResponse
  getKubernetesClusterConfig: KubernetesClusterConfigResponse
  getLoadBalancerSslCertificate: TlsDataResponse
  getPathForVolume: ApiPathForVolumeResponse
  getRouterHealthCheckResults: RouterHealthCheckResultsListResponse
  getSPMetadata: SAMLMetaDataResponse
  getSolidFireAccountId: ApiSolidFireAccountIdResponse
  getSolidFireVolumeAccessGroupIds: ApiSolidFireVolumeAccessGroupIdsResponse
  getSolidFireVolumeSize: ApiSolidFireVolumeSizeResponse
  getUploadParamsForIso: GetUploadParamsResponse
  getUploadParamsForKubernetesSupportedVersion: KubernetesSupportedVersionResponse
  getUploadParamsForTemplate: GetUploadParamsResponse
  getUploadParamsForVolume: GetUploadParamsResponse
  getUser: UserResponse
  getUserKeys: RegisterUserKeyResponse
  getVMPassword: GetVMPasswordResponse
  getVirtualMachineUserData: VMUserDataResponse
  getVolumeSnapshotDetails: ApiVolumeiScsiNameResponse
  getVolumeiScsiName: ApiVolumeiScsiNameResponse
  importBackupOffering: BackupOfferingResponse
  importLdapUsers: LdapUserResponse
  importNetworkACL: NetworkACLItemResponse
  importRole: RoleResponse
  importUnmanagedInstance: UserVmResponse
  importVm: UserVmResponse
  importVolume: VolumeResponse
  importVsphereStoragePolicies: VsphereStoragePoliciesResponse
  isAccountAllowedToCreateOfferingsWithTags: IsAccountAllowedToCreateOfferingsWithTagsResponse
  issueCertificate: CertificateResponse
  issueOutOfBandManagementPowerAction: OutOfBandManagementResponse
  ldapConfig: LDAPConfigResponse
  ldapCreateAccount: AccountResponse
  ldapRemove: LDAPConfigResponse
  linkAccountToLdap: LinkDomainToLdapResponse
  linkDomainToLdap: LinkDomainToLdapResponse
  linkUserDataToTemplate: TemplateResponse
  listASNRanges: ASNRangeResponse
  listASNumbers: ASNumberResponse
  listAccounts: AccountResponse
  listAffectedVmsForStorageScopeChange: VirtualMachineResponse
  listAffinityGroupTypes: AffinityGroupTypeResponse
  listAffinityGroups: AffinityGroupResponse
  listAlertTypes: AlertResponse
  listAlerts: AlertResponse
  listAndSwitchSamlAccount: SuccessResponse
  listAnnotations: AnnotationResponse
  listApis: ApiDiscoveryResponse
  listAsyncJobs: AsyncJobResponse
  listAutoScalePolicies: AutoScalePolicyResponse
  listAutoScaleVmGroups: AutoScaleVmGroupResponse
  listAutoScaleVmProfiles: AutoScaleVmProfileResponse
  listBackupOfferings: BackupOfferingResponse
  listBackupProviderOfferings: BackupOfferingResponse
  listBackupProviders: BackupProviderResponse
  listBackupRepositories: BackupRepositoryResponse
  listBackupSchedule: BackupScheduleResponse
  listBackupServiceJobs: BackupServiceJobResponse
  listBackups: BackupResponse
  listBaremetalDhcp: BaremetalDhcpResponse
  listBaremetalPxeServers: BaremetalPxeResponse
  listBaremetalRct: BaremetalRctResponse
  listBgpPeers: BgpPeerResponse
  listBigSwitchBcfDevices: BigSwitchBcfDeviceResponse
  listBrocadeVcsDeviceNetworks: NetworkResponse
  listBrocadeVcsDevices: BrocadeVcsDeviceResponse
  listBuckets: BucketResponse
  listCAProviders: CAProviderResponse
  listCaCertificate: CertificateResponse
  listCapabilities: CapabilitiesResponse
  listCapacity: CapacityResponse
  listCiscoAsa1000vResources: CiscoAsa1000vResourceResponse
  listCiscoNexusVSMs: CiscoNexusVSMResponse
  listCiscoVnmcResources: CiscoVnmcResourceResponse
  listClusterDrsPlan: ClusterDrsPlanResponse
  listClusters: ClusterResponse
  listClustersMetrics: ClusterMetricsResponse
  listCniConfiguration: UserDataResponse
  listConditions: ConditionResponse
  listConfigurationGroups: ConfigurationGroupResponse
  listConfigurations: ConfigurationResponse
  listConsoleSessions: ConsoleSessionResponse
  listCounters: CounterResponse
  listCustomActions: ExtensionCustomActionResponse
  listDbMetrics: DbMetricsResponse
  listDedicatedClusters: DedicateClusterResponse
  listDedicatedGuestVlanRanges: GuestVlanRangeResponse
  listDedicatedHosts: DedicateHostResponse
  listDedicatedPods: DedicatePodResponse
  listDedicatedZones: DedicateZoneResponse
  listDeploymentPlanners: DeploymentPlannersResponse
  listDetailOptions: DetailOptionsResponse
  listDiskOfferings: DiskOfferingResponse
  listDnsProviders: DnsProviderResponse
  listDnsRecords: DnsRecordResponse
  listDnsServers: DnsServerResponse
  listDnsZones: DnsZoneResponse
  listDomainChildren: DomainResponse
  listDomains: DomainResponse
  listEgressFirewallRules: FirewallResponse
  listElastistorInterface: ListElastistorVolumeResponse
  listElastistorPool: ListElastistorPoolResponse
  listElastistorVolume: ListElastistorVolumeResponse
  listEventTypes: EventTypeResponse
  listEvents: EventResponse
  listExtensions: ExtensionResponse
  listFirewallRules: FirewallResponse
  listGlobalLoadBalancerRules: GlobalLoadBalancerResponse
  listGpuCards: GpuCardResponse
  listGpuDevices: GpuDeviceResponse
  listGuestNetworkIpv6Prefixes: DataCenterGuestIpv6PrefixResponse
  listGuestOsMapping: GuestOsMappingResponse
  listGuestVlans: GuestVlanResponse
  listGuiThemes: GuiThemeResponse
  listHSMProfiles: HSMProfileResponse
  listHostHAProviders: HostHAResponse
  listHostHAResources: HostHAResponse
  listHostTags: HostTagResponse
  listHosts: HostResponse
  listHostsMetrics: HostMetricsResponse
  listHypervisorCapabilities: HypervisorCapabilitiesResponse
  listHypervisors: HypervisorResponse
  listIdps: IdpResponse
  listImageStoreObjects: DataStoreObjectResponse
  listImageStores: ImageStoreResponse
  listImageTransfers: ImageTransferResponse
  listImportVmTasks: ImportVMTaskResponse
  listInfrastructure: InfrastructureResponse
  listInstanceGroups: InstanceGroupResponse
  listInternalLoadBalancerElements: InternalLoadBalancerElementResponse
  listInternalLoadBalancerVMs: DomainRouterResponse
  listIpForwardingRules: FirewallRuleResponse
  listIpv4SubnetsForGuestNetwork: Ipv4SubnetForGuestNetworkResponse
  listIpv4SubnetsForZone: DataCenterIpv4SubnetResponse
  listIpv6FirewallRules: FirewallRuleResponse
  listIsoPermissions: TemplatePermissionsResponse
  listIsos: TemplateResponse
  listKMSKeys: KMSKeyResponse
  listKubernetesClusters: KubernetesClusterResponse
  listKubernetesSupportedVersions: KubernetesSupportedVersionResponse
  listLBHealthCheckPolicies: LBHealthCheckResponse
  listLBStickinessPolicies: LBStickinessResponse
  listLdapConfigurations: LdapConfigurationResponse
  listLdapUsers: LdapUserResponse
  listLoadBalancerRuleInstances: LoadBalancerRuleVmMapResponse
  listLoadBalancerRules: LoadBalancerResponse
  listLoadBalancers: ApplicationLoadBalancerResponse
  listManagementServers: ManagementServerResponse
  listManagementServersMetrics: ManagementServerMetricsResponse
  listNetrisProviders: NetrisProviderResponse
  listNetscalerControlCenter: NetscalerControlCenterResponse
  listNetscalerLoadBalancerNetworks: NetworkResponse
  listNetscalerLoadBalancers: NetscalerLoadBalancerResponse
  listNetworkACLLists: NetworkACLResponse
  listNetworkACLs: NetworkACLItemResponse
  listNetworkDevice: NetworkDeviceResponse
  listNetworkIsolationMethods: IsolationMethodResponse
  listNetworkOfferings: NetworkOfferingResponse
  listNetworkPermissions: NetworkPermissionsResponse
  listNetworkProtocols: NetworkProtocolResponse
  listNetworkServiceProviders: ProviderResponse
  listNetworks: NetworkResponse
  listNiciraNvpDeviceNetworks: NetworkResponse
  listNiciraNvpDevices: NiciraNvpDeviceResponse
  listNics: NicResponse
  listNsxControllers: NsxControllerResponse
  listOauthProvider: OauthProviderResponse
  listObjectStoragePools: ObjectStoreResponse
  listOpenDaylightControllers: OpenDaylightControllerResponse
  listOsCategories: GuestOSCategoryResponse
  listOsTypes: GuestOSResponse
  listOvsElements: OvsProviderResponse
  listPaloAltoFirewallNetworks: NetworkResponse
  listPaloAltoFirewalls: PaloAltoFirewallResponse
  listPhysicalNetworks: PhysicalNetworkResponse
  listPods: PodResponse
  listPortForwardingRules: FirewallRuleResponse
  listPortableIpRanges: PortableIpRangeResponse
  listPrivateGateways: PrivateGatewayResponse
  listProjectAccounts: ProjectAccountResponse
  listProjectInvitations: ProjectInvitationResponse
  listProjectRolePermissions: ProjectRolePermissionResponse
  listProjectRoles: ProjectRoleResponse
  listProjects: ProjectResponse
  listPublicIpAddresses: IPAddressResponse
  listQuarantinedIps: IpQuarantineResponse
  listRegions: RegionResponse
  listRegisteredServicePackages: NetScalerServicePackageResponse
  listRemoteAccessVpns: RemoteAccessVpnResponse
  listResourceDetails: ResourceDetailResponse
  listResourceIcon: ResourceIconResponse
  listResourceLimits: ResourceLimitResponse
  listResourceSchedule: ResourceScheduleResponse
  listRolePermissions: RolePermissionResponse
  listRoles: RoleResponse
  listRouters: DomainRouterResponse
  listRoutingFirewallRules: FirewallRuleResponse
  listSSHKeyPairs: SSHKeyPairResponse
  listSamlAuthorization: SamlAuthorizationResponse
  listSecondaryStagingStores: ImageStoreResponse
  listSecondaryStorageSelectors: SecondaryStorageHeuristicsResponse
  listSecurityGroups: SecurityGroupResponse
  listServiceOfferings: ServiceOfferingResponse
  listSharedFileSystemProviders: SharedFSProviderResponse
  listSharedFileSystems: SharedFSResponse
  listSimulatorHAStateTransitions: SimulatorHAStateResponse
  listSnapshotPolicies: SnapshotPolicyResponse
  listSnapshots: SnapshotResponse
  listSslCerts: SslCertResponse
  listStaticRoutes: StaticRouteResponse
  listStorageAccessGroups: StorageAccessGroupResponse
  listStorageNetworkIpRange: StorageNetworkIpRangeResponse
  listStoragePoolObjects: DataStoreObjectResponse
  listStoragePools: StoragePoolResponse
  listStoragePoolsMetrics: StoragePoolMetricsResponse
  listStorageProviders: StorageProviderResponse
  listStorageTags: StorageTagResponse
  listSupportedNetworkServices: ServiceResponse
  listSwifts: ImageStoreResponse
  listSystemVms: SystemVmResponse
  listSystemVmsUsageHistory: VmMetricsStatsResponse
  listTags: ResourceTagResponse
  listTemplateDirectDownloadCertificates: DirectDownloadCertificateResponse
  listTemplatePermissions: TemplatePermissionsResponse
  listTemplates: TemplateResponse
  listTrafficMonitors: TrafficMonitorResponse
  listTrafficTypeImplementors: TrafficTypeImplementorResponse
  listTrafficTypes: TrafficTypeResponse
  listTungstenFabricAddressGroup: TungstenFabricAddressGroupResponse
  listTungstenFabricApplicationPolicySet: TungstenFabricApplicationPolicySetResponse
  listTungstenFabricFirewallPolicy: TungstenFabricFirewallPolicyResponse
  listTungstenFabricFirewallRule: TungstenFabricFirewallRuleResponse
  listTungstenFabricLBHealthMonitor: TungstenFabricLBHealthMonitorResponse
  listTungstenFabricLogicalRouter: TungstenFabricLogicalRouterResponse
  listTungstenFabricNetwork: TungstenFabricNetworkResponse
  listTungstenFabricNic: TungstenFabricNicResponse
  listTungstenFabricPolicy: TungstenFabricPolicyResponse
  listTungstenFabricPolicyRule: TungstenFabricRuleResponse
  listTungstenFabricProviders: TungstenFabricProviderResponse
  listTungstenFabricServiceGroup: TungstenFabricServiceGroupResponse
  listTungstenFabricTag: TungstenFabricTagResponse
  listTungstenFabricTagType: TungstenFabricTagTypeResponse
  listTungstenFabricVm: TungstenFabricVmResponse
  listUcsBlades: UcsBladeResponse
  listUcsManagers: UcsManagerResponse
  listUcsProfiles: UcsProfileResponse
  listUnmanagedInstances: UnmanagedInstanceResponse
  listUsageRecords: UsageRecordResponse
  listUsageServerMetrics: UsageServerMetricsResponse
  listUsageTypes: UsageTypeResponse
  listUserData: UserDataResponse
  listUserKeyRules: BaseRolePermissionResponse
  listUserKeys: ApiKeyPairResponse
  listUserTwoFactorAuthenticatorProviders: UserTwoFactorAuthenticatorProviderResponse
  listUsers: UserResponse
  listVMSchedule: VMScheduleResponse
  listVMSnapshot: VMSnapshotResponse
  listVPCOfferings: VpcOfferingResponse
  listVPCs: VpcResponse
  listVgpuProfiles: VgpuProfileResponse
  listVirtualMachineCheckpoints: CheckpointResponse
  listVirtualMachines: UserVmResponse
  listVirtualMachinesMetrics: VmMetricsResponse
  listVirtualMachinesUsageHistory: VmMetricsStatsResponse
  listVirtualRouterElements: VirtualRouterProviderResponse
  listVlanIpRanges: VlanIpRangeResponse
  listVmsForImport: UnmanagedInstanceResponse
  listVmwareDcVms: UnmanagedInstanceResponse
  listVmwareDcs: VmwareDatacenterResponse
  listVnfAppliances: UserVmResponse
  listVnfTemplates: TemplateResponse
  listVolumes: VolumeResponse
  listVolumesForImport: VolumeForImportResponse
  listVolumesMetrics: VolumeMetricsResponse
  listVolumesUsageHistory: VolumeMetricsStatsResponse
  listVpnConnections: Site2SiteVpnConnectionResponse
  listVpnCustomerGateways: Site2SiteCustomerGatewayResponse
  listVpnGateways: Site2SiteVpnGatewayResponse
  listVpnUsers: VpnUsersResponse
  listVsphereStoragePolicies: VsphereStoragePoliciesResponse
  listVsphereStoragePolicyCompatiblePools: StoragePoolResponse
  listWebhookDeliveries: WebhookResponse
  listWebhookFilters: WebhookFilterResponse
  listWebhooks: WebhookResponse
  listZones: ZoneResponse
  listZonesMetrics: ZoneMetricsResponse
  lockAccount: AccountResponse
  lockUser: UserResponse
  login: LoginCmdResponse
  logout: LogoutCmdResponse
  manageGpuDevice: SuccessResponse
  markDefaultZoneForAccount: AccountResponse
  migrateNetwork: NetworkResponse
  migrateResourceToAnotherSecondaryStorage: MigrationResponse
  migrateSecondaryStorageData: MigrationResponse
  migrateSystemVm: SystemVmResponse
  migrateVPC: VpcResponse
  migrateVirtualMachine: UserVmResponse
  migrateVirtualMachineWithVolume: UserVmResponse
  migrateVolume: VolumeResponse
  migrateVolumesToKMS: AsyncJobResponse
  moveDomain: DomainResponse
  moveNetworkAclItem: NetworkACLItemResponse
  moveUser: SuccessResponse
  notifyBaremetalProvisionDone: SuccessResponse
  oauthlogin: LoginCmdResponse
  patchSystemVm: SuccessResponse
  prepareForMaintenance: ManagementServerMaintenanceResponse
  prepareForShutdown: ManagementServerMaintenanceResponse
  prepareHostForMaintenance: HostResponse
  prepareTemplate: TemplateResponse
  provisionCertificate: SuccessResponse
  provisionTemplateDirectDownloadCertificate: DirectDownloadCertificateHostStatusResponse
  purgeExpungedResources: SuccessResponse
  queryAsyncJobResult: AsyncJobResponse
  querySimulatorMock: MockResponse
  quotaBalance: QuotaBalanceResponse
  quotaConfigureEmail: QuotaConfigureEmailResponse
  quotaCredits: QuotaCreditsResponse
  quotaCreditsList: QuotaCreditsResponse
  quotaEmailTemplateList: QuotaEmailTemplateResponse
  quotaEmailTemplateUpdate: SuccessResponse
  quotaIsEnabled: QuotaEnabledResponse
  quotaListEmailConfiguration: QuotaConfigureEmailResponse
  quotaPresetVariablesList: QuotaPresetVariablesItemResponse
  quotaResourceStatement: QuotaResourceStatementResponse
  quotaStatement: QuotaStatementItemResponse
  quotaSummary: QuotaSummaryResponse
  quotaTariffCreate: QuotaTariffResponse
  quotaTariffDelete: SuccessResponse
  quotaTariffList: QuotaTariffResponse
  quotaTariffUpdate: QuotaTariffResponse
  quotaUpdate: QuotaUpdateResponse
  quotaValidateActivationRule: QuotaValidateActivationRuleResponse
  readyForShutdown: ManagementServerMaintenanceResponse
  rebootRouter: DomainRouterResponse
  rebootSystemVm: SystemVmResponse
  rebootVirtualMachine: UserVmResponse
  reconnectHost: HostResponse
  recoverSharedFileSystem: SuccessResponse
  recoverVirtualMachine: UserVmResponse
  recoverVolume: VolumeResponse
  registerCniConfiguration: SuccessResponse
  registerExtension: ExtensionResponse
  registerIso: TemplateResponse
  registerNetscalerControlCenter: NetscalerLoadBalancerResponse
  registerNetscalerServicePackage: NetScalerServicePackageResponse
  registerOauthProvider: SuccessResponse
  registerSSHKeyPair: SSHKeyPairResponse
  registerTemplate: TemplateResponse
  registerUserData: UserDataResponse
  registerUserKeys: ApiKeyPairResponse
  registerVnfTemplate: TemplateResponse
  releaseASNumber: SuccessResponse
  releaseBgpPeer: BgpPeerResponse
  releaseDedicatedCluster: SuccessResponse
  releaseDedicatedGuestVlanRange: SuccessResponse
  releaseDedicatedHost: SuccessResponse
  releaseDedicatedPod: SuccessResponse
  releaseDedicatedZone: SuccessResponse
  releaseHostReservation: SuccessResponse
  releaseIpAddress: SuccessResponse
  releaseIpv4SubnetForZone: DataCenterIpv4SubnetResponse
  releasePodIpAddress: SuccessResponse
  releasePublicIpRange: SuccessResponse
  removeAnnotation: AnnotationResponse
  removeCertFromLoadBalancer: SuccessResponse
  removeFromGlobalLoadBalancerRule: SuccessResponse
  removeFromLoadBalancerRule: SuccessResponse
  removeGuestOs: SuccessResponse
  removeGuestOsMapping: SuccessResponse
  removeGuiTheme: GuiThemeResponse
  removeIpFromNic: SuccessResponse
  removeManagementServer: SuccessResponse
  removeNetworkPermissions: SuccessResponse
  removeNicFromVirtualMachine: UserVmResponse
  removeNodesFromKubernetesCluster: KubernetesClusterResponse
  removeQuarantinedIp: IpQuarantineResponse
  removeRawUsageRecords: SuccessResponse
  removeRegion: SuccessResponse
  removeResourceDetail: SuccessResponse
  removeSecondaryStorageSelector: SuccessResponse
  removeTungstenFabricNetworkGatewayFromLogicalRouter: TungstenFabricLogicalRouterResponse
  removeTungstenFabricPolicy: TungstenFabricPolicyResponse
  removeTungstenFabricPolicyRule: TungstenFabricPolicyResponse
  removeTungstenFabricTag: TungstenFabricTagResponse
  removeVirtualMachineFromBackupOffering: SuccessResponse
  removeVirtualMachinesFromKubernetesCluster: RemoveVirtualMachinesFromKubernetesClusterResponse
  removeVmwareDc: SuccessResponse
  removeVpnUser: SuccessResponse
  replaceNetworkACLList: SuccessResponse
  reserveIpAddress: IPAddressResponse
  resetApiLimit: SuccessResponse
  resetConfiguration: ConfigurationResponse
  resetNetworkPermissions: SuccessResponse
  resetPassword: SuccessResponse
  resetPasswordForVirtualMachine: UserVmResponse
  resetSSHKeyForVirtualMachine: UserVmResponse
  resetUserDataForVirtualMachine: UserVmResponse
  resetVpnConnection: Site2SiteVpnConnectionResponse
  resizeVolume: VolumeResponse
  restartNetwork: SuccessResponse
  restartSharedFileSystem: SuccessResponse
  restartVPC: SuccessResponse
  restoreBackup: SuccessResponse
  restoreVirtualMachine: UserVmResponse
  restoreVolumeFromBackupAndAttachToVM: SuccessResponse
  revertSnapshot: SnapshotResponse
  revertToVMSnapshot: UserVmResponse
  revokeCertificate: SuccessResponse
  revokeSecurityGroupEgress: SuccessResponse
  revokeSecurityGroupIngress: SuccessResponse
  revokeTemplateDirectDownloadCertificate: DirectDownloadCertificateHostStatusResponse
  rotateKMSKey: AsyncJobResponse
  runCustomAction: CustomActionResultResponse
  runDiagnostics: RunDiagnosticsResponse
  samlSlo: LogoutCmdResponse
  samlSso: LoginCmdResponse
  scaleKubernetesCluster: KubernetesClusterResponse
  scaleSystemVm: SystemVmResponse
  scaleVirtualMachine: UserVmResponse
  searchLdap: LdapUserResponse
  setupUserTwoFactorAuthentication: UserTwoFactorAuthenticationSetupResponse
  startBackup: BackupResponse
  startInternalLoadBalancerVM: DomainRouterResponse
  startKubernetesCluster: KubernetesClusterResponse
  startRollingMaintenance: RollingMaintenanceResponse
  startRouter: DomainRouterResponse
  startSharedFileSystem: SharedFSResponse
  startSystemVm: SystemVmResponse
  startVirtualMachine: UserVmResponse
  stopInternalLoadBalancerVM: DomainRouterResponse
  stopKubernetesCluster: SuccessResponse
  stopNetScalerVpx: DomainRouterResponse
  stopRouter: DomainRouterResponse
  stopSharedFileSystem: SharedFSResponse
  stopSystemVm: SystemVmResponse
  stopVirtualMachine: UserVmResponse
  suspendProject: ProjectResponse
  syncStoragePool: StoragePoolResponse
  synchronizeTungstenFabricData: SuccessResponse
  triggerShutdown: ManagementServerMaintenanceResponse
  unlinkDomainFromLdap: SuccessResponse
  unmanageGpuDevice: SuccessResponse
  unmanageVirtualMachine: UnmanageVMInstanceResponse
  unmanageVolume: SuccessResponse
  unregisterExtension: ExtensionResponse
  updateAccount: AccountResponse
  updateAnnotationVisibility: AnnotationResponse
  updateAutoScalePolicy: AutoScalePolicyResponse
  updateAutoScaleVmGroup: AutoScaleVmGroupResponse
  updateAutoScaleVmProfile: AutoScaleVmProfileResponse
  updateBackupOffering: BackupOfferingResponse
  updateBackupRepository: BackupRepositoryResponse
  updateBackupSchedule: BackupResponse
  updateBgpPeer: BgpPeerResponse
  updateBucket: SuccessResponse
  updateCloudToUseObjectStore: ImageStoreResponse
  updateCluster: ClusterResponse
  updateCondition: SuccessResponse
  updateConfiguration: ConfigurationResponse
  updateCustomAction: SuccessResponse
  updateDefaultNicForVirtualMachine: UserVmResponse
  updateDiskOffering: DiskOfferingResponse
  updateDnsServer: DnsServerResponse
  updateDnsZone: DnsZoneResponse
  updateDomain: DomainResponse
  updateEgressFirewallRule: FirewallResponse
  updateExtension: ExtensionResponse
  updateFirewallRule: FirewallResponse
  updateGlobalLoadBalancerRule: GlobalLoadBalancerResponse
  updateGpuCard: GpuCardResponse
  updateGpuDevice: GpuDeviceResponse
  updateGuestOs: GuestOSResponse
  updateGuestOsMapping: GuestOsMappingResponse
  updateGuiTheme: GuiThemeResponse
  updateHSMProfile: HSMProfileResponse
  updateHost: HostResponse
  updateHostPassword: SuccessResponse
  updateHypervisorCapabilities: HypervisorCapabilitiesResponse
  updateImageStore: ImageStoreResponse
  updateInstanceGroup: InstanceGroupResponse
  updateIpAddress: IPAddressResponse
  updateIpv4SubnetForZone: DataCenterIpv4SubnetResponse
  updateIpv6FirewallRule: FirewallRuleResponse
  updateIso: TemplateResponse
  updateIsoPermissions: SuccessResponse
  updateKMSKey: KMSKeyResponse
  updateKubernetesClusterAffinityGroups: KubernetesClusterResponse
  updateKubernetesSupportedVersion: KubernetesSupportedVersionResponse
  updateLBHealthCheckPolicy: LBHealthCheckResponse
  updateLBStickinessPolicy: LBStickinessResponse
  updateLoadBalancer: ApplicationLoadBalancerResponse
  updateLoadBalancerRule: LoadBalancerResponse
  updateNetwork: NetworkResponse
  updateNetworkACLItem: NetworkACLItemResponse
  updateNetworkACLList: SuccessResponse
  updateNetworkOffering: NetworkOfferingResponse
  updateNetworkServiceProvider: ProviderResponse
  updateOauthProvider: OauthProviderResponse
  updateObjectStoragePool: ObjectStoreResponse
  updateOsCategory: GuestOSCategoryResponse
  updatePhysicalNetwork: PhysicalNetworkResponse
  updatePod: PodResponse
  updatePodManagementNetworkIpRange: SuccessResponse
  updatePortForwardingRule: FirewallRuleResponse
  updateProject: ProjectResponse
  updateProjectInvitation: SuccessResponse
  updateProjectRole: ProjectRoleResponse
  updateProjectRolePermission: SuccessResponse
  updateQuarantinedIp: IpQuarantineResponse
  updateRegion: RegionResponse
  updateRegisteredExtension: ExtensionResponse
  updateRemoteAccessVpn: RemoteAccessVpnResponse
  updateResourceCount: ResourceCountResponse
  updateResourceLimit: ResourceLimitResponse
  updateResourceSchedule: ResourceScheduleResponse
  updateRole: RoleResponse
  updateRolePermission: SuccessResponse
  updateRoutingFirewallRule: FirewallRuleResponse
  updateSecondaryStorageSelector: SecondaryStorageHeuristicsResponse
  updateSecurityGroup: SecurityGroupResponse
  updateServiceOffering: ServiceOfferingResponse
  updateSharedFileSystem: SharedFSResponse
  updateSiocInfo: ApiUpdateSiocInfoResponse
  updateSnapshotPolicy: SnapshotPolicyResponse
  updateStorageCapabilities: StoragePoolResponse
  updateStorageNetworkIpRange: StorageNetworkIpRangeResponse
  updateStoragePool: StoragePoolResponse
  updateTemplate: TemplateResponse
  updateTemplatePermissions: SuccessResponse
  updateTrafficType: TrafficTypeResponse
  updateTungstenFabricLBHealthMonitor: TungstenFabricLBHealthMonitorResponse
  updateUser: UserResponse
  updateVMAffinityGroup: UserVmResponse
  updateVMSchedule: VMScheduleResponse
  updateVPC: VpcResponse
  updateVPCOffering: VpcOfferingResponse
  updateVgpuProfile: VgpuProfileResponse
  updateVirtualMachine: UserVmResponse
  updateVlanIpRange: VlanIpRangeResponse
  updateVmNic: NicResponse
  updateVmNicIp: UserVmResponse
  updateVmwareDc: VmwareDatacenterResponse
  updateVnfTemplate: TemplateResponse
  updateVolume: VolumeResponse
  updateVpnConnection: Site2SiteVpnConnectionResponse
  updateVpnCustomerGateway: Site2SiteCustomerGatewayResponse
  updateVpnGateway: Site2SiteVpnGatewayResponse
  updateWebhook: WebhookResponse
  updateZone: ZoneResponse
  upgradeKubernetesCluster: KubernetesClusterResponse
  upgradeRouterTemplate: BaseResponse
  uploadCustomCertificate: CustomCertificateResponse
  uploadResourceIcon: SuccessResponse
  uploadSslCert: SslCertResponse
  uploadTemplateDirectDownloadCertificate: DirectDownloadCertificateResponse
  uploadVolume: VolumeResponse
  validateUserTwoFactorAuthenticationCode: SuccessResponse
  verifyOAuthCodeAndGetUser: OauthProviderResponse
}

export type ListCommand =
  | 'discoverGpuDevices'
  | 'findHostsForMigration'
  | 'findStoragePoolsForMigration'
  | 'importLdapUsers'
  | 'listASNRanges'
  | 'listASNumbers'
  | 'listAccounts'
  | 'listAffectedVmsForStorageScopeChange'
  | 'listAffinityGroupTypes'
  | 'listAffinityGroups'
  | 'listAlerts'
  | 'listAnnotations'
  | 'listAsyncJobs'
  | 'listAutoScalePolicies'
  | 'listAutoScaleVmGroups'
  | 'listAutoScaleVmProfiles'
  | 'listBackupOfferings'
  | 'listBackupProviderOfferings'
  | 'listBackupRepositories'
  | 'listBackupSchedule'
  | 'listBackupServiceJobs'
  | 'listBackups'
  | 'listBaremetalDhcp'
  | 'listBaremetalPxeServers'
  | 'listBaremetalRct'
  | 'listBgpPeers'
  | 'listBigSwitchBcfDevices'
  | 'listBrocadeVcsDeviceNetworks'
  | 'listBrocadeVcsDevices'
  | 'listBuckets'
  | 'listCapacity'
  | 'listCiscoAsa1000vResources'
  | 'listCiscoNexusVSMs'
  | 'listCiscoVnmcResources'
  | 'listClusterDrsPlan'
  | 'listClusters'
  | 'listClustersMetrics'
  | 'listCniConfiguration'
  | 'listConditions'
  | 'listConfigurationGroups'
  | 'listConfigurations'
  | 'listConsoleSessions'
  | 'listCounters'
  | 'listCustomActions'
  | 'listDedicatedClusters'
  | 'listDedicatedGuestVlanRanges'
  | 'listDedicatedHosts'
  | 'listDedicatedPods'
  | 'listDedicatedZones'
  | 'listDeploymentPlanners'
  | 'listDiskOfferings'
  | 'listDnsProviders'
  | 'listDnsRecords'
  | 'listDnsServers'
  | 'listDnsZones'
  | 'listDomainChildren'
  | 'listDomains'
  | 'listEgressFirewallRules'
  | 'listEvents'
  | 'listExtensions'
  | 'listFirewallRules'
  | 'listGlobalLoadBalancerRules'
  | 'listGpuCards'
  | 'listGpuDevices'
  | 'listGuestNetworkIpv6Prefixes'
  | 'listGuestOsMapping'
  | 'listGuestVlans'
  | 'listGuiThemes'
  | 'listHSMProfiles'
  | 'listHostTags'
  | 'listHosts'
  | 'listHostsMetrics'
  | 'listHypervisorCapabilities'
  | 'listImageStoreObjects'
  | 'listImageStores'
  | 'listImageTransfers'
  | 'listImportVmTasks'
  | 'listInstanceGroups'
  | 'listInternalLoadBalancerElements'
  | 'listInternalLoadBalancerVMs'
  | 'listIpForwardingRules'
  | 'listIpv4SubnetsForGuestNetwork'
  | 'listIpv4SubnetsForZone'
  | 'listIpv6FirewallRules'
  | 'listIsos'
  | 'listKMSKeys'
  | 'listKubernetesClusters'
  | 'listKubernetesSupportedVersions'
  | 'listLBHealthCheckPolicies'
  | 'listLBStickinessPolicies'
  | 'listLdapConfigurations'
  | 'listLdapUsers'
  | 'listLoadBalancerRuleInstances'
  | 'listLoadBalancerRules'
  | 'listLoadBalancers'
  | 'listManagementServers'
  | 'listManagementServersMetrics'
  | 'listNetrisProviders'
  | 'listNetscalerControlCenter'
  | 'listNetscalerLoadBalancerNetworks'
  | 'listNetscalerLoadBalancers'
  | 'listNetworkACLLists'
  | 'listNetworkACLs'
  | 'listNetworkDevice'
  | 'listNetworkIsolationMethods'
  | 'listNetworkOfferings'
  | 'listNetworkServiceProviders'
  | 'listNetworks'
  | 'listNiciraNvpDeviceNetworks'
  | 'listNiciraNvpDevices'
  | 'listNics'
  | 'listNsxControllers'
  | 'listOauthProvider'
  | 'listObjectStoragePools'
  | 'listOsCategories'
  | 'listOsTypes'
  | 'listOvsElements'
  | 'listPaloAltoFirewallNetworks'
  | 'listPaloAltoFirewalls'
  | 'listPhysicalNetworks'
  | 'listPods'
  | 'listPortForwardingRules'
  | 'listPortableIpRanges'
  | 'listPrivateGateways'
  | 'listProjectAccounts'
  | 'listProjectInvitations'
  | 'listProjectRoles'
  | 'listProjects'
  | 'listPublicIpAddresses'
  | 'listQuarantinedIps'
  | 'listRegions'
  | 'listRegisteredServicePackages'
  | 'listRemoteAccessVpns'
  | 'listResourceDetails'
  | 'listResourceLimits'
  | 'listResourceSchedule'
  | 'listRoles'
  | 'listRouters'
  | 'listRoutingFirewallRules'
  | 'listSSHKeyPairs'
  | 'listSamlAuthorization'
  | 'listSecondaryStagingStores'
  | 'listSecondaryStorageSelectors'
  | 'listSecurityGroups'
  | 'listServiceOfferings'
  | 'listSharedFileSystemProviders'
  | 'listSharedFileSystems'
  | 'listSimulatorHAStateTransitions'
  | 'listSnapshotPolicies'
  | 'listSnapshots'
  | 'listStaticRoutes'
  | 'listStorageAccessGroups'
  | 'listStorageNetworkIpRange'
  | 'listStoragePoolObjects'
  | 'listStoragePools'
  | 'listStoragePoolsMetrics'
  | 'listStorageProviders'
  | 'listStorageTags'
  | 'listSupportedNetworkServices'
  | 'listSwifts'
  | 'listSystemVms'
  | 'listSystemVmsUsageHistory'
  | 'listTags'
  | 'listTemplateDirectDownloadCertificates'
  | 'listTemplates'
  | 'listTrafficMonitors'
  | 'listTrafficTypeImplementors'
  | 'listTrafficTypes'
  | 'listTungstenFabricAddressGroup'
  | 'listTungstenFabricApplicationPolicySet'
  | 'listTungstenFabricFirewallPolicy'
  | 'listTungstenFabricFirewallRule'
  | 'listTungstenFabricLBHealthMonitor'
  | 'listTungstenFabricLogicalRouter'
  | 'listTungstenFabricNetwork'
  | 'listTungstenFabricNic'
  | 'listTungstenFabricPolicy'
  | 'listTungstenFabricPolicyRule'
  | 'listTungstenFabricProviders'
  | 'listTungstenFabricServiceGroup'
  | 'listTungstenFabricTag'
  | 'listTungstenFabricTagType'
  | 'listTungstenFabricVm'
  | 'listUcsBlades'
  | 'listUcsManagers'
  | 'listUcsProfiles'
  | 'listUnmanagedInstances'
  | 'listUsageRecords'
  | 'listUserData'
  | 'listUserKeys'
  | 'listUsers'
  | 'listVMSchedule'
  | 'listVMSnapshot'
  | 'listVPCOfferings'
  | 'listVPCs'
  | 'listVgpuProfiles'
  | 'listVirtualMachineCheckpoints'
  | 'listVirtualMachines'
  | 'listVirtualMachinesMetrics'
  | 'listVirtualMachinesUsageHistory'
  | 'listVirtualRouterElements'
  | 'listVlanIpRanges'
  | 'listVmsForImport'
  | 'listVmwareDcVms'
  | 'listVmwareDcs'
  | 'listVnfAppliances'
  | 'listVnfTemplates'
  | 'listVolumes'
  | 'listVolumesForImport'
  | 'listVolumesMetrics'
  | 'listVolumesUsageHistory'
  | 'listVpnConnections'
  | 'listVpnCustomerGateways'
  | 'listVpnGateways'
  | 'listVpnUsers'
  | 'listVsphereStoragePolicyCompatiblePools'
  | 'listWebhookDeliveries'
  | 'listWebhookFilters'
  | 'listWebhooks'
  | 'listZones'
  | 'listZonesMetrics'
  | 'quotaEmailTemplateList'
  | 'quotaSummary'
  | 'quotaTariffList'
  | 'removeVirtualMachinesFromKubernetesCluster'
  | 'searchLdap'
  | 'verifyOAuthCodeAndGetUser'

export type AsyncCommand =
  | 'activateProject'
  | 'addAccountToProject'
  | 'addBaremetalDhcp'
  | 'addBaremetalPxeKickStartServer'
  | 'addBaremetalPxePingServer'
  | 'addBaremetalRct'
  | 'addBigSwitchBcfDevice'
  | 'addBrocadeVcsDevice'
  | 'addGloboDnsHost'
  | 'addGuestOs'
  | 'addGuestOsMapping'
  | 'addIpToNic'
  | 'addNetscalerLoadBalancer'
  | 'addNetworkServiceProvider'
  | 'addNicToVirtualMachine'
  | 'addNiciraNvpDevice'
  | 'addNodesToKubernetesCluster'
  | 'addOpenDaylightController'
  | 'addPaloAltoFirewall'
  | 'addResourceDetail'
  | 'addTrafficType'
  | 'addTungstenFabricNetworkGatewayToLogicalRouter'
  | 'addTungstenFabricPolicyRule'
  | 'addUserToProject'
  | 'addVpnUser'
  | 'applyTungstenFabricPolicy'
  | 'applyTungstenFabricTag'
  | 'archiveSnapshot'
  | 'assignCertToLoadBalancer'
  | 'assignToGlobalLoadBalancerRule'
  | 'assignToLoadBalancerRule'
  | 'assignVirtualMachineToBackupOffering'
  | 'associateIpAddress'
  | 'associateUcsProfileToBlade'
  | 'attachIso'
  | 'attachVolume'
  | 'authorizeSecurityGroupEgress'
  | 'authorizeSecurityGroupIngress'
  | 'cancelHostAsDegraded'
  | 'cancelHostMaintenance'
  | 'cancelStorageMaintenance'
  | 'changeBgpPeersForNetwork'
  | 'changeBgpPeersForVpc'
  | 'changeOfferingForVolume'
  | 'changeOutOfBandManagementPassword'
  | 'changeSharedFileSystemDiskOffering'
  | 'changeSharedFileSystemServiceOffering'
  | 'changeStoragePoolScope'
  | 'checkVolume'
  | 'cleanVMReservations'
  | 'cloneBackupOffering'
  | 'cloneVPCOffering'
  | 'configureHAForHost'
  | 'configureInternalLoadBalancerElement'
  | 'configureNetscalerLoadBalancer'
  | 'configureOvsElement'
  | 'configurePaloAltoFirewall'
  | 'configureStorageAccess'
  | 'configureVirtualRouterElement'
  | 'copyIso'
  | 'copySnapshot'
  | 'copyTemplate'
  | 'createAffinityGroup'
  | 'createAutoScalePolicy'
  | 'createAutoScaleVmGroup'
  | 'createAutoScaleVmProfile'
  | 'createBackup'
  | 'createBgpPeer'
  | 'createBucket'
  | 'createCondition'
  | 'createCounter'
  | 'createDnsRecord'
  | 'createDnsZone'
  | 'createEgressFirewallRule'
  | 'createFirewallRule'
  | 'createGlobalLoadBalancerRule'
  | 'createGuestNetworkIpv6Prefix'
  | 'createInternalLoadBalancerElement'
  | 'createIpForwardingRule'
  | 'createIpv4SubnetForGuestNetwork'
  | 'createIpv4SubnetForZone'
  | 'createIpv6FirewallRule'
  | 'createKubernetesCluster'
  | 'createLBHealthCheckPolicy'
  | 'createLBStickinessPolicy'
  | 'createLoadBalancer'
  | 'createLoadBalancerRule'
  | 'createManagementNetworkIpRange'
  | 'createNetworkACL'
  | 'createNetworkACLList'
  | 'createPhysicalNetwork'
  | 'createPortForwardingRule'
  | 'createPortableIpRange'
  | 'createPrivateGateway'
  | 'createProject'
  | 'createRemoteAccessVpn'
  | 'createRoutingFirewallRule'
  | 'createServiceInstance'
  | 'createSharedFileSystem'
  | 'createSnapshot'
  | 'createSnapshotFromVMSnapshot'
  | 'createStaticRoute'
  | 'createStorageNetworkIpRange'
  | 'createTags'
  | 'createTemplate'
  | 'createTungstenFabricAddressGroup'
  | 'createTungstenFabricApplicationPolicySet'
  | 'createTungstenFabricFirewallPolicy'
  | 'createTungstenFabricFirewallRule'
  | 'createTungstenFabricLogicalRouter'
  | 'createTungstenFabricPolicy'
  | 'createTungstenFabricServiceGroup'
  | 'createTungstenFabricTag'
  | 'createTungstenFabricTagType'
  | 'createVMFromBackup'
  | 'createVMSnapshot'
  | 'createVPC'
  | 'createVPCOffering'
  | 'createVirtualRouterElement'
  | 'createVolume'
  | 'createVpnConnection'
  | 'createVpnCustomerGateway'
  | 'createVpnGateway'
  | 'declareHostAsDegraded'
  | 'dedicateBgpPeer'
  | 'dedicateCluster'
  | 'dedicateHost'
  | 'dedicateIpv4SubnetForZone'
  | 'dedicatePod'
  | 'dedicateZone'
  | 'deleteAccount'
  | 'deleteAccountFromProject'
  | 'deleteAffinityGroup'
  | 'deleteAutoScalePolicy'
  | 'deleteAutoScaleVmGroup'
  | 'deleteAutoScaleVmProfile'
  | 'deleteBackup'
  | 'deleteBaremetalRct'
  | 'deleteBgpPeer'
  | 'deleteBigSwitchBcfDevice'
  | 'deleteBrocadeVcsDevice'
  | 'deleteCiscoNexusVSM'
  | 'deleteCondition'
  | 'deleteCounter'
  | 'deleteDnsRecord'
  | 'deleteDnsServer'
  | 'deleteDnsZone'
  | 'deleteDomain'
  | 'deleteEgressFirewallRule'
  | 'deleteFirewallRule'
  | 'deleteGlobalLoadBalancerRule'
  | 'deleteGuestNetworkIpv6Prefix'
  | 'deleteIpForwardingRule'
  | 'deleteIpv4SubnetForGuestNetwork'
  | 'deleteIpv4SubnetForZone'
  | 'deleteIpv6FirewallRule'
  | 'deleteIso'
  | 'deleteKMSKey'
  | 'deleteKubernetesCluster'
  | 'deleteKubernetesSupportedVersion'
  | 'deleteLBHealthCheckPolicy'
  | 'deleteLBStickinessPolicy'
  | 'deleteLoadBalancer'
  | 'deleteLoadBalancerRule'
  | 'deleteManagementNetworkIpRange'
  | 'deleteNetscalerLoadBalancer'
  | 'deleteNetwork'
  | 'deleteNetworkACL'
  | 'deleteNetworkACLList'
  | 'deleteNetworkServiceProvider'
  | 'deleteNiciraNvpDevice'
  | 'deleteOpenDaylightController'
  | 'deletePaloAltoFirewall'
  | 'deletePhysicalNetwork'
  | 'deletePortForwardingRule'
  | 'deletePortableIpRange'
  | 'deletePrivateGateway'
  | 'deleteProject'
  | 'deleteProjectInvitation'
  | 'deleteRemoteAccessVpn'
  | 'deleteRoutingFirewallRule'
  | 'deleteSnapshot'
  | 'deleteStaticRoute'
  | 'deleteStorageNetworkIpRange'
  | 'deleteTags'
  | 'deleteTemplate'
  | 'deleteTrafficType'
  | 'deleteTungstenFabricAddressGroup'
  | 'deleteTungstenFabricApplicationPolicySet'
  | 'deleteTungstenFabricFirewallPolicy'
  | 'deleteTungstenFabricFirewallRule'
  | 'deleteTungstenFabricLogicalRouter'
  | 'deleteTungstenFabricPolicy'
  | 'deleteTungstenFabricServiceGroup'
  | 'deleteTungstenFabricTag'
  | 'deleteTungstenFabricTagType'
  | 'deleteUserFromProject'
  | 'deleteUserKeys'
  | 'deleteVMSnapshot'
  | 'deleteVPC'
  | 'deleteVPCOffering'
  | 'deleteVnfTemplate'
  | 'deleteVpnConnection'
  | 'deleteVpnCustomerGateway'
  | 'deleteVpnGateway'
  | 'deployNetscalerVpx'
  | 'deployVirtualMachine'
  | 'deployVnfAppliance'
  | 'destroyRouter'
  | 'destroySharedFileSystem'
  | 'destroySystemVm'
  | 'destroyVirtualMachine'
  | 'destroyVolume'
  | 'detachIso'
  | 'detachVolume'
  | 'disableAccount'
  | 'disableAutoScaleVmGroup'
  | 'disableCiscoNexusVSM'
  | 'disableHAForCluster'
  | 'disableHAForHost'
  | 'disableHAForZone'
  | 'disableOutOfBandManagementForCluster'
  | 'disableOutOfBandManagementForHost'
  | 'disableOutOfBandManagementForZone'
  | 'disableStaticNat'
  | 'disableUser'
  | 'disassociateIpAddress'
  | 'downloadImageStoreObject'
  | 'downloadValidationScreenshot'
  | 'enableAutoScaleVmGroup'
  | 'enableCiscoNexusVSM'
  | 'enableHAForCluster'
  | 'enableHAForHost'
  | 'enableHAForZone'
  | 'enableOutOfBandManagementForCluster'
  | 'enableOutOfBandManagementForHost'
  | 'enableOutOfBandManagementForZone'
  | 'enableStorageMaintenance'
  | 'executeClusterDrsPlan'
  | 'expungeSharedFileSystem'
  | 'expungeVirtualMachine'
  | 'extractIso'
  | 'extractSnapshot'
  | 'extractTemplate'
  | 'extractVolume'
  | 'finalizeBackup'
  | 'generateAlert'
  | 'getDiagnosticsData'
  | 'getHypervisorGuestOsNames'
  | 'importBackupOffering'
  | 'importNetworkACL'
  | 'importUnmanagedInstance'
  | 'importVm'
  | 'importVolume'
  | 'issueCertificate'
  | 'issueOutOfBandManagementPowerAction'
  | 'markDefaultZoneForAccount'
  | 'migrateNetwork'
  | 'migrateResourceToAnotherSecondaryStorage'
  | 'migrateSecondaryStorageData'
  | 'migrateSystemVm'
  | 'migrateVPC'
  | 'migrateVirtualMachine'
  | 'migrateVirtualMachineWithVolume'
  | 'migrateVolume'
  | 'migrateVolumesToKMS'
  | 'moveNetworkAclItem'
  | 'notifyBaremetalProvisionDone'
  | 'patchSystemVm'
  | 'prepareHostForMaintenance'
  | 'provisionCertificate'
  | 'purgeExpungedResources'
  | 'rebootRouter'
  | 'rebootSystemVm'
  | 'rebootVirtualMachine'
  | 'reconnectHost'
  | 'registerNetscalerControlCenter'
  | 'registerUserKeys'
  | 'releaseBgpPeer'
  | 'releaseDedicatedCluster'
  | 'releaseDedicatedGuestVlanRange'
  | 'releaseDedicatedHost'
  | 'releaseDedicatedPod'
  | 'releaseDedicatedZone'
  | 'releaseHostReservation'
  | 'releaseIpv4SubnetForZone'
  | 'removeCertFromLoadBalancer'
  | 'removeFromGlobalLoadBalancerRule'
  | 'removeFromLoadBalancerRule'
  | 'removeGuestOs'
  | 'removeGuestOsMapping'
  | 'removeIpFromNic'
  | 'removeNicFromVirtualMachine'
  | 'removeNodesFromKubernetesCluster'
  | 'removeResourceDetail'
  | 'removeTungstenFabricNetworkGatewayFromLogicalRouter'
  | 'removeTungstenFabricPolicy'
  | 'removeTungstenFabricPolicyRule'
  | 'removeTungstenFabricTag'
  | 'removeVirtualMachineFromBackupOffering'
  | 'removeVpnUser'
  | 'replaceNetworkACLList'
  | 'resetPasswordForVirtualMachine'
  | 'resetSSHKeyForVirtualMachine'
  | 'resetVpnConnection'
  | 'resizeVolume'
  | 'restartNetwork'
  | 'restartSharedFileSystem'
  | 'restartVPC'
  | 'restoreBackup'
  | 'restoreVirtualMachine'
  | 'restoreVolumeFromBackupAndAttachToVM'
  | 'revertSnapshot'
  | 'revertToVMSnapshot'
  | 'revokeCertificate'
  | 'revokeSecurityGroupEgress'
  | 'revokeSecurityGroupIngress'
  | 'rotateKMSKey'
  | 'runCustomAction'
  | 'runDiagnostics'
  | 'scaleKubernetesCluster'
  | 'scaleSystemVm'
  | 'scaleVirtualMachine'
  | 'startBackup'
  | 'startInternalLoadBalancerVM'
  | 'startKubernetesCluster'
  | 'startRollingMaintenance'
  | 'startRouter'
  | 'startSharedFileSystem'
  | 'startSystemVm'
  | 'startVirtualMachine'
  | 'stopInternalLoadBalancerVM'
  | 'stopKubernetesCluster'
  | 'stopNetScalerVpx'
  | 'stopRouter'
  | 'stopSharedFileSystem'
  | 'stopSystemVm'
  | 'stopVirtualMachine'
  | 'suspendProject'
  | 'syncStoragePool'
  | 'unmanageVirtualMachine'
  | 'unmanageVolume'
  | 'updateAutoScalePolicy'
  | 'updateAutoScaleVmGroup'
  | 'updateAutoScaleVmProfile'
  | 'updateBgpPeer'
  | 'updateCondition'
  | 'updateDefaultNicForVirtualMachine'
  | 'updateEgressFirewallRule'
  | 'updateFirewallRule'
  | 'updateGlobalLoadBalancerRule'
  | 'updateGuestOs'
  | 'updateGuestOsMapping'
  | 'updateIpAddress'
  | 'updateIpv4SubnetForZone'
  | 'updateIpv6FirewallRule'
  | 'updateLBHealthCheckPolicy'
  | 'updateLBStickinessPolicy'
  | 'updateLoadBalancer'
  | 'updateLoadBalancerRule'
  | 'updateNetwork'
  | 'updateNetworkACLItem'
  | 'updateNetworkACLList'
  | 'updateNetworkServiceProvider'
  | 'updatePhysicalNetwork'
  | 'updatePodManagementNetworkIpRange'
  | 'updatePortForwardingRule'
  | 'updateProject'
  | 'updateProjectInvitation'
  | 'updateRemoteAccessVpn'
  | 'updateRoutingFirewallRule'
  | 'updateSnapshotPolicy'
  | 'updateStorageNetworkIpRange'
  | 'updateTrafficType'
  | 'updateTungstenFabricLBHealthMonitor'
  | 'updateVMAffinityGroup'
  | 'updateVPC'
  | 'updateVPCOffering'
  | 'updateVmNic'
  | 'updateVmNicIp'
  | 'updateVolume'
  | 'updateVpnConnection'
  | 'updateVpnCustomerGateway'
  | 'updateVpnGateway'
  | 'upgradeKubernetesCluster'
  | 'uploadCustomCertificate'
  | 'uploadVolume'
