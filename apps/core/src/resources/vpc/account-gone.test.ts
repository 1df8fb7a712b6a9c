import { addTenant } from '@cloud/testkit'
import { expect, test } from 'vitest'
import { tierOffering, vpcZone } from './test-zone.ts'

test('all of a VPC is told to its owner, and goes with the account: rules, tiers, gateways, addresses, the router', async () => {
  const { t, zoneid, vpcofferingid } = await vpcZone(1)
  const taken = async () => (await t.admin.call('listPublicIpAddresses', { listall: true })).rows.length
  const memory = async () => (await t.admin.call('listCapacity', { type: 0 })).rows[0]?.capacityused
  const told = new Map<string, unknown>()
  const deaf = t.core.subscribe(({ kind, audience }) => told.set(kind, audience))
  const before = { taken: await taken(), memory: await memory() }
  const tenant = await addTenant(t, 'tenant')
  const vpc = await tenant.run('createVPC', { name: 'v', cidr: '10.9.0.0/16', zoneid, vpcofferingid })
  const vpcid = vpc.id
  const acl = await tenant.run('createNetworkACLList', { name: 'a', vpcid })
  await tenant.run('createNetworkACL', { aclid: acl.id, protocol: 'all' })
  const tier = await tenant.call('createNetwork', {
    name: 't',
    zoneid,
    vpcid,
    aclid: acl.id,
    networkofferingid: await tierOffering(tenant, ''),
    gateway: '10.9.1.1',
    netmask: '255.255.255.0',
  })
  const vm = await tenant.run('deployVirtualMachine', {
    zoneid,
    templateid: '4',
    serviceofferingid: '1',
    networkids: tier.id,
  })
  const ip = await tenant.run('associateIpAddress', { vpcid })
  await tenant.run('createPortForwardingRule', {
    ipaddressid: ip.id,
    networkid: tier.id,
    virtualmachineid: vm.id,
    protocol: 'tcp',
    publicport: 22,
    privateport: 22,
  })
  const gateway = await t.admin.run('createPrivateGateway', {
    vpcid,
    vlan: '300',
    ipaddress: '172.20.0.2',
    gateway: '172.20.0.1',
    netmask: '255.255.255.0',
  })
  await tenant.run('createStaticRoute', { cidr: '10.50.0.0/16', gatewayid: gateway.id })
  const here = await tenant.run('createVpnGateway', { vpcid })
  const there = await tenant.run('createVpnCustomerGateway', {
    gateway: '203.0.113.7',
    cidrlist: '10.20.0.0/16',
    ipsecpsk: 'shared-secret',
    ikepolicy: 'aes128-sha1;modp1536',
    esppolicy: 'aes128-sha1',
  })
  await tenant.run('createVpnConnection', { s2svpngatewayid: here.id, s2scustomergatewayid: there.id })
  await t.core.idle()
  expect(await taken()).toBe(before.taken + 2)
  deaf()
  const kinds =
    `vpc network networkacllist networkacl ipaddress firewallrule privategateway staticroute vpngateway
    vpncustomergateway vpnconnection`.split(/\s+/)
  for (const kind of kinds)
    expect([kind, told.get(kind)]).toMatchObject([kind, { to: 'owner', account: 'tenant' }])
  const { rows } = await t.admin.call('listAccounts', { name: 'tenant', listall: true })

  await t.admin.run('deleteAccount', { id: rows[0]?.id ?? '' })
  await t.core.idle()

  const all = { listall: true }
  const left = await Promise.all([
    t.admin.call('listVPCs', all),
    t.admin.call('listNetworks', all),
    t.admin.call('listVirtualMachines', all),
    t.admin.call('listRouters', all),
    t.admin.call('listPortForwardingRules', all),
    t.admin.call('listPrivateGateways', all),
    t.admin.call('listStaticRoutes', all),
    t.admin.call('listVpnGateways', all),
    t.admin.call('listVpnConnections', all),
    t.admin.call('listVpnCustomerGateways', all),
  ])
  expect(left.map(list => list.count)).toEqual(left.map(() => 0))
  expect((await t.admin.call('listNetworkACLLists', all)).count).toBe(2)
  expect(await taken()).toBe(before.taken)
  expect(await memory()).toBe(before.memory)
  await t.close()
})
