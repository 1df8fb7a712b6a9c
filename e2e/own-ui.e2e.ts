import { vpcJourney } from './clients/own-ui-vpc.ts'
import { OwnUi, type Values } from './clients/own-ui.ts'
import { expect, freshServer, test } from './fixtures.ts'

const server = freshServer({ SIMULATOR_LATENCY_MS: '0' })
const id = (answer: Record<string, unknown>, key: string) => (answer[key] as { id: string }).id
let ui: OwnUi
let zoneId: string

test.describe.configure({ mode: 'serial', timeout: 180_000 })

test("CloudStack's own interface signs in, and its shell gets all that it asks for", async () => {
  ui = new OwnUi(server().api)
  const session = await ui.signIn('admin', 'password')
  server().secrets.add(String(session['sessionkey']))
  expect(session).toMatchObject({
    username: 'admin',
    type: '1',
    is2faenabled: 'false',
    managementserverid: expect.stringMatching(/./),
  })
  const served = new Set((await ui.rows('listApis')).map(api => String(api['name'])))
  const shell: Record<string, Values> = {
    listZones: { showicon: true },
    listCapabilities: {},
    listUsers: { id: String(session['userid']), showicon: true },
    listNetworks: { restartrequired: true, listall: true, projectid: -1, isrecursive: true },
    listVPCs: { restartrequired: true, listall: true },
    listNetworkServiceProviders: { name: 'SecurityGroupProvider', state: 'Enabled' },
    listGuiThemes: {},
    listOauthProvider: {},
    readyForShutdown: { managementserverid: String(session['managementserverid']) },
  }
  for (const [command, values] of Object.entries(shell)) await ui.get(command, values)
  for (const command of ['listLdapConfigurations', 'cloudianIsEnabled', 'listHSMProfiles', 'listIdps']) {
    const [status, tree] = await ui.send('GET', command)
    expect([status, Object.values(tree)[0]], command).toEqual(
      served.has(command) ? [200, expect.any(Object)] : [432, expect.objectContaining({ errorcode: 432 })],
    )
  }
})

/** Both ways of the wizard share this. */
async function enableProvider(
  physicalNetworkId: string,
  name: string,
  elements?: [list: string, configure: string],
) {
  const nspid = await ui.first('listNetworkServiceProviders', { name, physicalNetworkId })
  if (elements) {
    const element = await ui.first(elements[0], { nspid })
    await ui.job(elements[1], { enabled: true, id: element })
  }
  await ui.job('updateNetworkServiceProvider', { id: nspid, state: 'Enabled' })
}
const router = ['listVirtualRouterElements', 'configureVirtualRouterElement'] as const

async function hostAndStorage(zone: string, podId: string) {
  const where = { zoneId: zone, podId }
  const cluster = await ui.post('addCluster', {
    ...where,
    hypervisor: 'Simulator',
    clustertype: 'CloudManaged',
    clustername: `cluster ${zone}`,
  })
  const clusterId = String((cluster['cluster'] as { id: string }[])[0]?.id)
  await ui.post('addHost', {
    ...where,
    clusterid: clusterId,
    hypervisor: 'Simulator',
    clustertype: 'CloudManaged',
    hosttags: '',
    username: 'root',
    password: 'password',
    url: `http://sim/${clusterId}/h1`,
  })
  await ui.post('createStoragePool', {
    zoneid: zone,
    podId,
    clusterid: clusterId,
    name: `primary ${zone}`,
    scope: 'cluster',
    provider: 'DefaultPrimary',
    url: `nfs://10.0.0.4/${zone}`,
    managed: false,
  })
  await ui.post('addImageStore', {
    name: `second ${zone}`,
    provider: 'NFS',
    zoneid: zone,
    url: `nfs://10.0.0.5/${zone}`,
  })
  await ui.post('updateZone', { id: zone, allocationstate: 'Enabled' })
}

test('its wizard makes a basic zone', async () => {
  const zone = id(
    await ui.post('createZone', {
      networktype: 'Basic',
      securitygroupenabled: true,
      name: 'basic',
      localstorageenabled: false,
      dns1: '8.8.8.8',
      internaldns1: '8.8.4.4',
      isedge: false,
    }),
    'zone',
  )
  const physicalNetworkId = id(
    await ui.job('createPhysicalNetwork', { zoneid: zone, name: 'one' }),
    'physicalnetwork',
  )
  for (const traffictype of ['Guest', 'Management'])
    await ui.job('addTrafficType', { traffictype, physicalnetworkid: physicalNetworkId })
  await ui.job('updatePhysicalNetwork', { state: 'Enabled', id: physicalNetworkId })
  await enableProvider(physicalNetworkId, 'VirtualRouter', [...router])
  await enableProvider(physicalNetworkId, 'SecurityGroupProvider')
  const networkOfferingId = await ui.first('listNetworkOfferings', {
    name: 'DefaultSharedNetworkOfferingWithSGService',
  })
  const networkid = id(
    await ui.post('createNetwork', {
      zoneId: zone,
      name: 'defaultGuestNetwork',
      displayText: 'defaultGuestNetwork',
      networkOfferingId,
    }),
    'network',
  )
  const range = { gateway: '10.1.0.1', netmask: '255.255.255.0' }
  const pod = await ui.post('createPod', {
    zoneId: zone,
    name: 'pod',
    ...range,
    startIp: '10.1.0.10',
    endIp: '10.1.0.60',
  })
  await ui.post('createVlanIpRange', {
    podId: id(pod, 'pod'),
    networkid,
    gateway: '10.1.1.1',
    netmask: '255.255.255.0',
    startip: '10.1.1.10',
    endip: '10.1.1.200',
    forVirtualNetwork: false,
  })
  await hostAndStorage(zone, id(pod, 'pod'))
})

test('its wizard makes an advanced zone', async () => {
  zoneId = id(
    await ui.post('createZone', {
      networktype: 'Advanced',
      securitygroupenabled: false,
      guestcidraddress: '10.1.1.0/24',
      name: 'advanced',
      localstorageenabled: false,
      dns1: '8.8.8.8',
      internaldns1: '8.8.4.4',
      isedge: false,
    }),
    'zone',
  )
  const physicalNetworkId = id(
    await ui.job('createPhysicalNetwork', { zoneid: zoneId, name: 'all traffic', isolationmethods: 'VLAN' }),
    'physicalnetwork',
  )
  for (const traffictype of ['Management', 'Guest', 'Public', 'Storage'])
    await ui.job('addTrafficType', { traffictype, physicalnetworkid: physicalNetworkId })
  await ui.job('updatePhysicalNetwork', { state: 'Enabled', id: physicalNetworkId })
  await enableProvider(physicalNetworkId, 'VirtualRouter', [...router])
  await enableProvider(physicalNetworkId, 'InternalLbVm', [
    'listInternalLoadBalancerElements',
    'configureInternalLoadBalancerElement',
  ])
  await enableProvider(physicalNetworkId, 'VpcVirtualRouter', [...router])
  const range = { gateway: '10.2.0.1', netmask: '255.255.255.0' }
  const pod = id(
    await ui.post('createPod', { zoneId, name: 'pod', ...range, startIp: '10.2.0.10', endIp: '10.2.0.60' }),
    'pod',
  )
  await ui.post('createVlanIpRange', {
    zoneId,
    vlan: 'untagged',
    gateway: '172.20.0.1',
    netmask: '255.255.255.0',
    startip: '172.20.0.10',
    endip: '172.20.0.80',
    forVirtualNetwork: true,
    forsystemvms: false,
  })
  await ui.job('createStorageNetworkIpRange', {
    zoneid: zoneId,
    podid: pod,
    gateway: '10.3.0.1',
    netmask: '255.255.255.0',
    startip: '10.3.0.10',
    endip: '10.3.0.60',
  })
  await ui.job('updatePhysicalNetwork', { id: physicalNetworkId, vlan: '100-199' })
  await hostAndStorage(zoneId, pod)
  await expect
    .poll(async () => (await ui.rows('listSystemVms', { zoneid: zoneId, state: 'Running' })).length, {
      timeout: 60_000,
    })
    .toBe(2)
})

test('its lists and dashboards get what they ask for', async () => {
  const lists = `listVirtualMachinesMetrics listVMSnapshot listInstanceGroups listSSHKeyPairs listUserData
    listAffinityGroups listVolumesMetrics listSnapshots listSnapshotPolicies listNetworks listVPCs listSecurityGroups
    listPublicIpAddresses listNetworkACLLists listVpnUsers listVpnCustomerGateways listEvents listProjects listRoles
    listAccounts listDomains listUsers listZonesMetrics listPods listClustersMetrics listHostsMetrics
    listStoragePoolsMetrics listImageStores listSystemVms listRouters listAlerts listServiceOfferings listDiskOfferings
    listNetworkOfferings listVPCOfferings listConfigurations listHypervisors listManagementServersMetrics
    listInfrastructure listPhysicalNetworks listUsageTypes`.split(/\s+/)
  const given: Record<string, Values> = {
    listSnapshotPolicies: { volumeid: '11111111-1111-1111-1111-111111111111' },
  }
  for (const command of lists) {
    const values = { listall: true, showicon: true, details: 'min', page: 1, pageSize: 20, ...given[command] }
    const [status, tree] = await ui.send('GET', command, values)
    expect(
      [status, command === 'listSnapshotPolicies' ? '' : JSON.stringify(tree).slice(0, 300)],
      command,
    ).toEqual([command === 'listSnapshotPolicies' ? 431 : 200, expect.any(String)])
  }
  for (const filter of ['featured', 'community', 'self', 'executable', 'all'])
    for (const command of ['listTemplates', 'listIsos'])
      await ui.get(command, {
        [command === 'listIsos' ? 'isofilter' : 'templatefilter']: filter,
        showicon: true,
        isready: true,
        isvnf: false,
        details: 'all',
        page: 1,
        pageSize: 10,
      })
  for (const type of [0, 1, 4, 5, 7])
    await ui.get('listCapacity', { zoneid: zoneId, type, fetchlatest: false })
})

test('its form launches an instance in a new network, and the page of it works', async () => {
  const networkOfferingId = await ui.first('listNetworkOfferings', {
    name: 'DefaultIsolatedNetworkOfferingWithSourceNatService',
    zoneid: zoneId,
    guestiptype: 'Isolated',
    state: 'Enabled',
  })
  const network = id(
    await ui.post('createNetwork', { zoneId, networkOfferingId, name: 'web', displayText: 'web' }),
    'network',
  )
  const serviceofferingid = await ui.first('listServiceOfferings', {
    zoneid: zoneId,
    issystem: false,
    page: 1,
    pagesize: 10,
  })
  await expect
    .poll(
      async () =>
        (
          await ui.rows('listTemplates', {
            templatefilter: 'featured',
            zoneid: zoneId,
            isready: true,
            details: 'all',
          })
        ).length,
    )
    .toBeGreaterThan(0)
  const templateid = await ui.first('listTemplates', {
    templatefilter: 'featured',
    zoneid: zoneId,
    isready: true,
  })
  const { virtualmachine } = await ui.job('deployVirtualMachine', {
    zoneid: zoneId,
    templateid,
    serviceofferingid,
    'iptonetworklist[0].networkid': network,
    'iptonetworklist[0].ip': '10.1.1.77',
    keypairs: '',
    boottype: 'BIOS',
    bootmode: 'LEGACY',
    name: 'from-the-form',
    displayname: 'from-the-form',
    startvm: true,
    dynamicscalingenabled: true,
  })
  const vm = virtualmachine as { id: string; state: string; nic: { ipaddress: string }[] }
  expect(vm).toMatchObject({ state: 'Running', nic: [{ ipaddress: '10.1.1.77' }] })
  await expect
    .poll(async () =>
      (await ui.rows('listRouters', { networkid: network, listall: true })).map(r => r['state']),
    )
    .toEqual(['Running'])
  await ui.get('listVolumes', { virtualMachineId: vm.id, listall: true })
  await ui.get('listVirtualMachines', { id: vm.id, listall: true, details: 'all', showicon: true })
  await ui.post('updateVirtualMachine', { id: vm.id, 'details[0].note': 'from the page' })
  const [address] = await ui.rows('listPublicIpAddresses', {
    associatednetworkid: network,
    issourcenat: true,
  })
  await ui.job('createFirewallRule', {
    ipaddressid: String(address?.['id']),
    protocol: 'tcp',
    startport: 80,
    endport: 80,
    cidrlist: '0.0.0.0/0',
  })
  await ui.job('createPortForwardingRule', {
    ipaddressid: String(address?.['id']),
    protocol: 'tcp',
    publicport: 80,
    privateport: 80,
    virtualmachineid: vm.id,
    openfirewall: false,
  })
  await ui.job('stopVirtualMachine', { id: vm.id, forced: false })
  await ui.job('startVirtualMachine', { id: vm.id })
  await ui.job('destroyVirtualMachine', { id: vm.id, expunge: true })
  expect(await ui.rows('listVirtualMachines', { id: vm.id, listall: true })).toEqual([])
})

test('its VPC form and the tabs of a VPC get what they ask for', () => vpcJourney(ui, zoneId))

test('it leaves, and what it kept is worth nothing', async () => {
  await ui.post('logout')
  const [status] = await ui.send('GET', 'listZones')
  expect(status).toBe(401)
})
