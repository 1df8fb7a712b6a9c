import type { Resource } from '#kernel/resource.ts'
import { account } from './account/index.ts'
import { affinityGroup } from './affinity-group/index.ts'
import { alert } from './alert/index.ts'
import { annotation } from './annotation/index.ts'
import { api } from './api/index.ts'
import { capability } from './capability/index.ts'
import { capacity } from './capacity/index.ts'
import { cluster } from './cluster/index.ts'
import { config } from './config/index.ts'
import { dedication } from './dedication/index.ts'
import { domain } from './domain/index.ts'
import { event } from './event/index.ts'
import { firewall } from './firewall/index.ts'
import { guestVlan } from './guest-vlan/index.ts'
import { guestOs } from './guest-os/index.ts'
import { host } from './host/index.ts'
import { identity } from './identity/index.ts'
import { infrastructure } from './infrastructure/index.ts'
import { instanceGroup } from './instance-group/index.ts'
import { job } from './job/index.ts'
import { limit } from './limit/index.ts'
import { loadBalancer } from './load-balancer/index.ts'
import { metrics } from './metrics/index.ts'
import { network } from './network/index.ts'
import { networkAcl } from './network-acl/index.ts'
import { offering } from './offering/index.ts'
import { physicalNetwork } from './physical-network/index.ts'
import { pod } from './pod/index.ts'
import { privateGateway } from './private-gateway/index.ts'
import { project } from './project/index.ts'
import { quota } from './quota/index.ts'
import { publicIp } from './public-ip/index.ts'
import { remoteVpn } from './remote-vpn/index.ts'
import { resourceDetail } from './resource-detail/index.ts'
import { role } from './role/index.ts'
import { securityGroup } from './security-group/index.ts'
import { session } from './session/index.ts'
import { simulator } from './simulator/index.ts'
import { siteToSiteVpn } from './site-to-site-vpn/index.ts'
import { snapshot } from './snapshot/index.ts'
import { sshKey } from './ssh-key/index.ts'
import { storage } from './storage/index.ts'
import { storageNetwork } from './storage-network/index.ts'
import { systemVm } from './system-vm/index.ts'
import { tag } from './tag/index.ts'
import { template } from './template/index.ts'
import { usage } from './usage/index.ts'
import { userData } from './user-data/index.ts'
import { twoFactor } from './two-factor/index.ts'
import { user } from './user/index.ts'
import { vm } from './vm/index.ts'
import { vmSnapshot } from './vm-snapshot/index.ts'
import { volume } from './volume/index.ts'
import { vpc } from './vpc/index.ts'
import { zone } from './zone/index.ts'

/** Every slice, in the order in which a new installation is seeded. */
export const resources: readonly Resource[] = [
  identity,
  role,
  user,
  account,
  domain,
  project,
  limit,
  config,
  tag,
  resourceDetail,
  annotation,
  event,
  session,
  twoFactor,
  job,
  zone,
  physicalNetwork,
  pod,
  vpc,
  networkAcl,
  siteToSiteVpn,
  network,
  privateGateway,
  guestVlan,
  publicIp,
  cluster,
  host,
  dedication,
  storage,
  storageNetwork,
  capacity,
  offering,
  guestOs,
  template,
  volume,
  snapshot,
  securityGroup,
  sshKey,
  affinityGroup,
  instanceGroup,
  userData,
  vm,
  vmSnapshot,
  firewall,
  loadBalancer,
  remoteVpn,
  systemVm,
  usage,
  quota,
  simulator,
  infrastructure,
  metrics,
  alert,
  capability,
  api,
]
