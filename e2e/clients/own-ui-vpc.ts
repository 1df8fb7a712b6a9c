import { createHash } from 'node:crypto'
import { expect } from '@playwright/test'
import type { OwnUi } from './own-ui.ts'

const id = (answer: Record<string, unknown>, key: string) => (answer[key] as { id: string }).id

/** What CloudStack's own interface calls while somebody makes a VPC, fills all of its tabs and takes it down. */
export async function vpcJourney(ui: OwnUi, zoneId: string): Promise<void> {
  const vpcofferingid = await ui.first('listVPCOfferings', { zoneid: zoneId, state: 'Enabled' })
  const made = await ui.job('createVPC', {
    name: 'vpc',
    displaytext: 'vpc',
    zoneid: zoneId,
    cidr: '10.7.0.0/16',
    vpcofferingid,
    start: true,
    keepmacaddressonpublicnic: true,
  })
  const vpcid = id(made, 'vpc')
  const [vpc] = await ui.rows('listVPCs', { id: vpcid, listall: true, showicon: true })
  const everything = { vpcid, listall: true, page: 1, pagesize: 20 }
  for (const list of `listNetworks listPublicIpAddresses listNetworkACLLists listPrivateGateways listVpnGateways
    listVpnConnections listStaticRoutes listRouters listVirtualMachines`.split(/\s+/))
    await ui.get(list, everything)

  const aclid = id(
    await ui.job('createNetworkACLList', { name: 'web', description: 'web', vpcid }),
    'networkacllist',
  )
  const rule = { cidrlist: '0.0.0.0/0', protocol: 'tcp', traffictype: 'ingress', startport: 80, endport: 80 }
  const add = async (action: string) =>
    id(await ui.job('createNetworkACL', { aclid, action, ...rule }), 'networkacl')
  const [first, second] = [await add('allow'), await add('deny')]
  await ui.job('updateNetworkACLItem', {
    id: first,
    partialupgrade: false,
    action: 'deny',
    ...rule,
    reason: 'why',
  })
  const aclconsistencyhash = createHash('md5').update(`${first}${second}`).digest('hex')
  await ui.job('moveNetworkAclItem', {
    id: second,
    previousaclruleid: '',
    nextaclruleid: first,
    aclconsistencyhash,
  })
  expect((await ui.rows('listNetworkACLs', { aclid })).map(row => [row['id'], row['number']])).toEqual([
    [second, 1],
    [first, 2],
  ])

  const tier = id(
    await ui.post('createNetwork', {
      vpcid,
      domainid: String(vpc?.['domainid']),
      account: String(vpc?.['account']),
      networkOfferingId: await ui.first('listNetworkOfferings', {
        name: 'DefaultIsolatedNetworkOfferingForVpcNetworks',
        forvpc: true,
        guestiptype: 'Isolated',
        zoneid: zoneId,
        state: 'Enabled',
      }),
      name: 'tier',
      displayText: 'tier',
      gateway: '10.7.1.1',
      netmask: '255.255.255.0',
      zoneId,
      aclid,
    }),
    'network',
  )
  await ui.job('associateIpAddress', { vpcid })
  const gatewayid = id(
    await ui.job('createPrivateGateway', {
      vpcid,
      vlan: 700,
      ipaddress: '172.30.0.2',
      gateway: '172.30.0.1',
      netmask: '255.255.255.0',
      sourcenatsupported: false,
      bypassvlanoverlapcheck: false,
    }),
    'privategateway',
  )
  await ui.job('createStaticRoute', { gatewayid, cidr: '10.50.0.0/16' })
  const customer = await ui.job('createVpnCustomerGateway', {
    name: 'branch',
    gateway: '203.0.113.7',
    cidrlist: '10.20.0.0/16',
    ipsecpsk: 'shared-secret',
    ikepolicy: 'aes128-sha1;modp1536',
    esppolicy: 'aes128-sha1;modp1536',
    ikelifetime: 86400,
    esplifetime: 3600,
    dpd: false,
    forceencap: false,
    splitconnections: false,
    ikeversion: 'ike',
  })
  await ui.job('createVpnConnection', {
    s2svpngatewayid: id(await ui.job('createVpnGateway', { vpcid }), 'vpngateway'),
    s2scustomergatewayid: id(customer, 'vpncustomergateway'),
    passive: false,
  })
  await ui.job('restartVPC', { id: vpcid, cleanup: true })
  await ui.job('deleteNetwork', { id: tier, forced: false })
  await ui.job('deleteVPC', { id: vpcid })
  expect(await ui.rows('listVPCs', { listall: true })).toEqual([])
}
