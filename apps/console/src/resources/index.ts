import { register } from '#shared/engine/registry.ts'
import { account } from './account/index.ts'
import { affinitygroup } from './affinitygroup/index.ts'
import { alert } from './alert/index.ts'
import { annotation } from './annotation/index.ts'
import { cluster } from './cluster/index.ts'
import { dedicatedcluster, dedicatedhost, dedicatedpod, dedicatedzone } from './dedication/index.ts'
import { diskoffering } from './diskoffering/index.ts'
import { domain } from './domain/index.ts'
import { event } from './event/index.ts'
import { firewallrule, networkegressrule } from './firewall/index.ts'
import { dedicatedvlans, guestvlan } from './guestvlan/index.ts'
import { host } from './host/index.ts'
import { imagestore } from './imagestore/index.ts'
import { instancegroup } from './instancegroup/index.ts'
import { iso } from './iso/index.ts'
import { lbmember, loadbalancer, stickiness } from './loadbalancer/index.ts'
import { managementserver } from './managementserver/index.ts'
import { limit } from './limit/index.ts'
import { network } from './network/index.ts'
import { acllist, aclrule } from './networkacl/index.ts'
import { networkoffering } from './networkoffering/index.ts'
import { nic } from './nic/index.ts'
import {
  lbelement,
  physicalnetwork,
  routerelement,
  serviceprovider,
  traffictype,
} from './physicalnetwork/index.ts'
import { managementrange, pod, storagerange } from './pod/index.ts'
import { ipforwarding, portforwarding } from './portforwarding/index.ts'
import { privategateway } from './privategateway/index.ts'
import {
  project,
  projectinvitation,
  projectmember,
  projectrole,
  projectrolepermission,
} from './project/index.ts'
import { publicip } from './publicip/index.ts'
import { quota, quotatariff } from './quota/index.ts'
import { role, rolepermission } from './role/index.ts'
import { healthcheck, router } from './router/index.ts'
import { egressrule, ingressrule, securitygroup } from './securitygroup/index.ts'
import { serviceoffering } from './serviceoffering/index.ts'
import { setting } from './setting/index.ts'
import { snapshot } from './snapshot/index.ts'
import { snapshotpolicy } from './snapshotpolicy/index.ts'
import { sshkey } from './sshkey/index.ts'
import { staticroute } from './staticroute/index.ts'
import { storagepool } from './storagepool/index.ts'
import { systemvm } from './systemvm/index.ts'
import { tag } from './tag/index.ts'
import { template } from './template/index.ts'
import { usagerecord } from './usagerecord/index.ts'
import { user } from './user/index.ts'
import { userdata } from './userdata/index.ts'
import { vlaniprange } from './vlaniprange/index.ts'
import { vm } from './vm/index.ts'
import { vmsnapshot } from './vmsnapshot/index.ts'
import { volume } from './volume/index.ts'
import { vpc } from './vpc/index.ts'
import { vpcoffering } from './vpcoffering/index.ts'
import { vpnconnection } from './vpnconnection/index.ts'
import { vpngateway } from './vpngateway/index.ts'
import { customergateway, remoteaccessvpn, vpnuser } from './vpn/index.ts'
import { zone } from './zone/index.ts'

/** Every declared resource, in the order of the navigation. */
export const resources = [
  vm,
  template,
  iso,
  sshkey,
  userdata,
  affinitygroup,
  instancegroup,
  nic,
  volume,
  snapshot,
  snapshotpolicy,
  vmsnapshot,
  network,
  vpc,
  securitygroup,
  ingressrule,
  egressrule,
  publicip,
  firewallrule,
  networkegressrule,
  portforwarding,
  ipforwarding,
  loadbalancer,
  lbmember,
  stickiness,
  acllist,
  privategateway,
  staticroute,
  aclrule,
  remoteaccessvpn,
  vpnuser,
  customergateway,
  vpngateway,
  vpnconnection,
  vlaniprange,
  zone,
  pod,
  managementrange,
  storagerange,
  cluster,
  host,
  storagepool,
  imagestore,
  systemvm,
  router,
  healthcheck,
  managementserver,
  physicalnetwork,
  traffictype,
  serviceprovider,
  routerelement,
  lbelement,
  guestvlan,
  dedicatedvlans,
  dedicatedzone,
  dedicatedpod,
  dedicatedcluster,
  dedicatedhost,
  account,
  user,
  domain,
  project,
  projectmember,
  projectinvitation,
  projectrole,
  projectrolepermission,
  limit,
  role,
  rolepermission,
  quota,
  quotatariff,
  event,
  alert,
  annotation,
  usagerecord,
  tag,
  serviceoffering,
  diskoffering,
  networkoffering,
  vpcoffering,
  setting,
] as const

register(resources)
