import { createTestCloud, runningAdvancedZone, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let t: TestCloud
let zoneid: string
let plain: string

beforeEach(async () => {
  t = await createTestCloud()
  const { zone, offering } = await runningAdvancedZone(t)
  zoneid = zone.id
  plain = offering
})
afterEach(() => t.close())

const refused = (text: RegExp) => ({ status: 431, message: expect.stringMatching(text) as unknown })
const network = (more: object = {}) =>
  t.admin.call('createNetwork', { zoneid, name: 'n', networkofferingid: plain, ...more })
const change = (id: string, more: object) => t.admin.run('updateNetwork', { id, ...more })
const deploy = (networkids: string) =>
  t.admin.run('deployVirtualMachine', { zoneid, templateid: '4', serviceofferingid: '1', networkids })
async function offer(name: string, supportedservices: string[], more: object = {}): Promise<string> {
  const { id } = await t.admin.call('createNetworkOffering', {
    name,
    guestiptype: 'Isolated',
    traffictype: 'GUEST',
    supportedservices,
    egressdefaultpolicy: false,
    enable: true,
    ...more,
  })
  return id
}
const full = ['Dhcp', 'Dns', 'UserData', 'SourceNat', 'StaticNat', 'PortForwarding', 'Firewall', 'Lb', 'Vpn']
const routers = async () => {
  await t.core.idle()
  return (await t.admin.call('listRouters', { listall: true })).rows
}

test('a network has name servers of its own, until they are taken away', async () => {
  const { id, ...made } = await network({ dns1: '192.0.2.60', dns2: '192.0.2.61' })
  expect(made).toMatchObject({ dns1: '192.0.2.60', dns2: '192.0.2.61' })
  expect(await change(id, { dns2: '' })).toMatchObject({ dns1: '192.0.2.60' })
  expect(await change(id, { dns2: '' })).not.toHaveProperty('dns2')
  expect(await change(id, { dns1: '' })).toMatchObject({ dns1: '192.0.2.53' })
  await expect(change(id, { dns2: '192.0.2.61' })).rejects.toMatchObject(refused(/dns1 before dns2/))
  await expect(change(id, { dns1: 'nowhere' })).rejects.toMatchObject(refused(/no IPv4 address/))
  const dumb = await network({ networkofferingid: await offer('NoDns', ['Dhcp']) })
  await expect(change(dumb.id, { dns1: '192.0.2.60' })).rejects.toMatchObject(refused(/no service Dns/))
})

test('MTUs are what the zone allows, on the network and on its router', async () => {
  expect(await network({ publicmtu: 1400 })).toMatchObject({ publicmtu: 1500 })
  const allow = (name: string, value: string) => t.admin.call('updateConfiguration', { name, value, zoneid })
  await allow('allow.end.users.to.specify.vr.mtu', 'true')
  await allow('vr.private.interface.max.mtu', '1450')
  expect((await t.admin.call('listZones', { id: zoneid })).rows).toMatchObject([
    { allowuserspecifyvrmtu: true, routerprivateinterfacemaxmtu: 1450 },
  ])
  const { id, ...made } = await network({ publicmtu: 1400, privatemtu: 9000 })
  expect(made).toMatchObject({ publicmtu: 1400, privatemtu: 1450 })
  await expect(change(id, { privatemtu: 10 })).rejects.toMatchObject(refused(/68 bytes or more/))
  expect(await change(id, { privatemtu: 1300 })).toMatchObject({ publicmtu: 1400, privatemtu: 1300 })
  await deploy(id)
  const [router] = await routers()
  const mtus = router?.nic?.map(nic => [nic.traffictype, nic.mtu])
  expect(mtus).toEqual(
    expect.arrayContaining([
      ['Guest', 1300],
      ['Public', 1400],
    ]),
  )
})

test('instances get addresses of a part of the subnet, around those that they have', async () => {
  const { id } = await network()
  await expect(change(id, { guestvmcidr: '10.1.1.0/26' })).rejects.toMatchObject(
    refused(/while it is Implemented/),
  )
  const vm = await deploy(id)
  expect(vm.nic?.[0]?.ipaddress).toBe('10.1.1.2')
  await expect(change(id, { guestvmcidr: '10.1.1.64/26' })).rejects.toMatchObject(
    refused(/10\.1\.1\.2 is in use/),
  )
  await expect(change(id, { guestvmcidr: '10.1.2.0/26' })).rejects.toMatchObject(
    refused(/not within 10\.1\.1\.0\/24/),
  )
  await expect(change(id, { guestvmcidr: 'ten' })).rejects.toMatchObject(refused(/no subnet/))
  expect(await change(id, { guestvmcidr: '10.1.1.0/30' })).toMatchObject({
    cidr: '10.1.1.0/30',
    networkcidr: '10.1.1.0/24',
    reservediprange: '10.1.1.4-10.1.1.254',
    netmask: '255.255.255.0',
  })
  await expect(deploy(id)).rejects.toMatchObject({ errorcode: 533 })
  expect(await change(id, { guestvmcidr: '10.1.1.0/24' })).not.toHaveProperty('networkcidr')
  await deploy(id)
})

test('a network goes over to an offering that is alike, and back', async () => {
  const { id } = await network()
  const vm = await deploy(id)
  const [first] = await routers()
  const redundant = await offer('Redundant', full, {
    servicecapabilitylist: [
      { service: 'SourceNat', capabilitytype: 'RedundantRouter', capabilityvalue: 'true' },
    ],
  })
  expect(await change(id, { networkofferingid: redundant })).toMatchObject({
    networkofferingname: 'Redundant',
    redundantrouter: true,
    state: 'Implemented',
  })
  expect((await routers()).map(row => row.redundantstate)).toEqual(
    expect.arrayContaining(['PRIMARY', 'BACKUP']),
  )
  expect(await change(id, { networkofferingid: plain })).toMatchObject({ redundantrouter: false })
  expect(await routers()).toMatchObject([
    { isredundantrouter: false, publicip: first?.publicip, state: 'Running' },
  ])
  const bare = await offer('Bare', ['Dhcp', 'Dns'])
  await change(id, { networkofferingid: bare })
  expect(await routers()).toMatchObject([{ state: 'Running' }])
  expect((await routers())[0]).not.toHaveProperty('publicip')
  expect((await t.admin.call('listPublicIpAddresses', { associatednetworkid: id })).count).toBe(0)
  await t.admin.run('stopVirtualMachine', { id: vm.id })
  await t.admin.run('startVirtualMachine', { id: vm.id })
})

test('an offering that lacks what the network uses, or is of another sort, is refused', async () => {
  const { id } = await network()
  const to = (networkofferingid: string) => change(id, { networkofferingid })
  const ip = await t.admin.run('associateIpAddress', { networkid: id })
  const noNat = await offer('NoNat', ['Dhcp', 'Dns'])
  await expect(to(noNat)).rejects.toMatchObject(refused(/no service SourceNat, which 1 public address need/))
  await t.admin.run('createFirewallRule', { ipaddressid: ip.id, protocol: 'tcp', startport: 22, endport: 22 })
  const noWall = await offer(
    'NoWall',
    full.filter(service => service !== 'Firewall'),
  )
  await expect(to(noWall)).rejects.toMatchObject(refused(/no service Firewall, which 1 rule needs/))
  const tagged = await offer('Tagged', full, { tags: 'fast' })
  await expect(to(tagged)).rejects.toMatchObject(refused(/differ in their tag/))
  const l2 =
    (await t.admin.call('listNetworkOfferings', { name: 'DefaultL2NetworkOffering' })).rows[0]?.id ?? ''
  await expect(to(l2)).rejects.toMatchObject(refused(/guest type/))
  const off = await offer('Off', full, { enable: false })
  await expect(to(off)).rejects.toMatchObject(refused(/disabled/))
})

test('a network goes out by the address that was asked for, and later by another one', async () => {
  const { id } = await network({ sourcenatipaddress: '192.0.2.17' })
  const nat = async () =>
    (await t.admin.call('listPublicIpAddresses', { associatednetworkid: id, issourcenat: true })).rows
  expect(await nat()).toMatchObject([{ ipaddress: '192.0.2.17' }])
  await expect(network({ sourcenatipaddress: '192.0.2.17' })).rejects.toMatchObject(refused(/not free/))
  await deploy(id)
  await t.admin.run('associateIpAddress', { networkid: id, ipaddress: '192.0.2.18' })
  await expect(change(id, { sourcenatipaddress: '192.0.2.19' })).rejects.toMatchObject(
    refused(/has no address/),
  )
  await change(id, { sourcenatipaddress: '192.0.2.18' })
  expect(await nat()).toMatchObject([{ ipaddress: '192.0.2.18' }])
  expect(await routers()).toMatchObject([{ publicip: '192.0.2.18' }])
})

test('routers have the system offering that the network offering names', async () => {
  const { id: serviceofferingid } = await t.admin.call('createServiceOffering', {
    name: 'big router',
    displaytext: 'big router',
    cpunumber: 2,
    cpuspeed: 500,
    memory: 1024,
    issystem: true,
    systemvmtype: 'domainrouter',
  })
  const big = await offer('Big', full, { serviceofferingid })
  expect((await t.admin.call('listNetworkOfferings', { id: big })).rows).toMatchObject([
    { serviceofferingid },
  ])
  await deploy((await network({ networkofferingid: big })).id)
  const [first] = await routers()
  expect(first).toMatchObject({ serviceofferingid, serviceofferingname: 'big router' })
  await expect(offer('Wrong', full, { serviceofferingid: '1' })).rejects.toMatchObject(
    refused(/not for routers/),
  )
  const alike = await offer('Alike', full)
  await change(first?.guestnetworkid ?? '', { networkofferingid: alike })
  expect((await routers())[0]).not.toMatchObject({ serviceofferingid })
})
