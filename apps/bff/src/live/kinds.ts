/**
 * Lists in which a thing of a kind is shown; the kind is the response object's name. Who may not call the first of them
 * is not told of changes. A kind that is not here is told to nobody.
 */
export const listsOf: ReadonlyMap<string, readonly [string, ...string[]]> = new Map(
  Object.entries({
    account: ['listAccounts'],
    alert: ['listAlerts'],
    asyncjob: ['listAsyncJobs'],
    cluster: ['listClusters'],
    diskoffering: ['listDiskOfferings'],
    domain: ['listDomains', 'listDomainChildren'],
    event: ['listEvents'],
    firewallrule: [
      'listFirewallRules',
      'listPortForwardingRules',
      'listEgressFirewallRules',
      'listLoadBalancerRules',
    ],
    host: ['listHosts', 'listHostsMetrics'],
    imagestore: ['listImageStores'],
    ipaddress: ['listPublicIpAddresses'],
    iso: ['listIsos'],
    loadbalancerrule: ['listLoadBalancerRules'],
    network: ['listNetworks'],
    networkacl: ['listNetworkACLs'],
    networkacllist: ['listNetworkACLLists'],
    networkoffering: ['listNetworkOfferings'],
    networkserviceprovider: ['listNetworkServiceProviders'],
    physicalnetwork: ['listPhysicalNetworks'],
    pod: ['listPods'],
    privategateway: ['listPrivateGateways'],
    remoteaccessvpn: ['listRemoteAccessVpns'],
    router: ['listRouters'],
    securitygroup: ['listSecurityGroups'],
    serviceoffering: ['listServiceOfferings'],
    snapshot: ['listSnapshots'],
    sshkeypair: ['listSSHKeyPairs'],
    staticroute: ['listStaticRoutes'],
    storagepool: ['listStoragePools'],
    systemvm: ['listSystemVms'],
    template: ['listTemplates'],
    user: ['listUsers'],
    virtualmachine: ['listVirtualMachines', 'listVirtualMachinesMetrics'],
    vlaniprange: ['listVlanIpRanges'],
    volume: ['listVolumes'],
    vpncustomergateway: ['listVpnCustomerGateways'],
    vpngateway: ['listVpnGateways'],
    vpnconnection: ['listVpnConnections'],
    vpnuser: ['listVpnUsers'],
    vpc: ['listVPCs'],
    vpcoffering: ['listVPCOfferings'],
    zone: ['listZones'],
  }),
)

/** Types of things as jobs and events name them, where the kind has another name. */
const irregular: Readonly<Record<string, string>> = {
  uservm: 'virtualmachine',
  domainrouter: 'router',
  consoleproxy: 'systemvm',
  publicipaddress: 'ipaddress',
  keypair: 'sshkeypair',
  imagestores: 'imagestore',
  networkacl: 'networkacllist',
  networkaclitem: 'networkacl',
}

/** @param type e.g. `VirtualMachine`, of a job or an event; @returns undefined when changes of it concern nobody */
export function kindOfType(type: string | undefined): string | undefined {
  const word = (type ?? '').toLowerCase()
  const kind = irregular[word] ?? word
  return listsOf.has(kind) ? kind : undefined
}
