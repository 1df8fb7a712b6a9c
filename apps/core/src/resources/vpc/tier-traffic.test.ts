import type { Cloud } from '@cloud/client'
import { fakeClock, type FakeClock } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tierOffering, vpcZone, type VpcZone } from './test-zone.ts'

let v: VpcZone
let clock: FakeClock
let admin: Cloud
let vpcid: string
let web: string
let db: string

beforeEach(async () => {
  clock = fakeClock()
  v = await vpcZone(1, { clock })
  admin = v.t.admin
  const { zoneid, vpcofferingid } = v
  vpcid = (await admin.run('createVPC', { name: 'v', cidr: '10.9.0.0/16', zoneid, vpcofferingid })).id
  const netmask = '255.255.255.0'
  const tier = async (name: string, gateway: string, kind: '' | 'NoLB') => {
    const networkofferingid = await tierOffering(admin, kind)
    return (await admin.call('createNetwork', { name, zoneid, vpcid, networkofferingid, gateway, netmask }))
      .id
  }
  web = await tier('web', '10.9.1.1', '')
  db = await tier('db', '10.9.2.1', 'NoLB')
})
afterEach(() => v.t.close())

const deploy = (networkids: string) =>
  admin.run('deployVirtualMachine', { zoneid: v.zoneid, templateid: '4', serviceofferingid: '1', networkids })
const router = async () => {
  await v.t.core.idle()
  const { rows } = await admin.call('listRouters', { vpcid })
  expect(rows).toHaveLength(1)
  return rows[0]
}
const inside = async () =>
  (await router())?.nic
    ?.filter(nic => nic.traffictype === 'Guest')
    .map(nic => [nic.networkname, nic.ipaddress])
const invalid = { errorcode: 431 }
const refused = { status: 431 }
const address = async (ip: string) => (await admin.call('listPublicIpAddresses', { id: ip })).rows[0]

test('instances run in tiers, and the one router follows them', async () => {
  const first = (await router())?.id
  expect(await inside()).toEqual([])
  const vm = await deploy(web)
  expect(vm.nic).toMatchObject([
    {
      networkname: 'web',
      ipaddress: '10.9.1.2',
      gateway: '10.9.1.1',
      vpcid,
      vpcname: 'v',
      isolationuri: 'vlan://100',
    },
  ])
  expect(await inside()).toEqual([['web', '10.9.1.1']])
  await deploy(db)
  expect((await inside())?.toSorted()).toEqual([
    ['db', '10.9.2.1'],
    ['web', '10.9.1.1'],
  ])
  expect((await router())?.id).toBe(first)
  expect((await admin.call('listRouters', { networkid: db })).rows.map(row => row.id)).toEqual([first])
  const nats = await admin.call('listPublicIpAddresses', { issourcenat: true })
  expect(nats.count).toBe(1)
})

test('an idle tier leaves the router, which stays for its VPC', async () => {
  const vm = await deploy(web)
  expect(await inside()).toHaveLength(1)
  await admin.run('stopVirtualMachine', { id: vm.id })
  for (let i = 0; i < 3; i++) {
    clock.advance(600_000)
    await v.t.core.idle()
  }
  expect(await inside()).toEqual([])
  expect(await router()).toMatchObject({ state: 'Running' })
  await expect(admin.run('deleteNetwork', { id: web })).rejects.toMatchObject({ errorcode: 530 })
  await admin.run('destroyVirtualMachine', { id: vm.id, expunge: true })
  await admin.run('deleteNetwork', { id: web })
})

test('a VPC that was not started starts with the first instance', async () => {
  const { zoneid, vpcofferingid } = v
  const late = await admin.run('createVPC', {
    name: 'w',
    cidr: '10.8.0.0/16',
    zoneid,
    vpcofferingid,
    start: false,
  })
  const { id } = await admin.call('createNetwork', {
    name: 'late',
    zoneid,
    vpcid: late.id,
    networkofferingid: await tierOffering(admin, ''),
    gateway: '10.8.1.1',
    netmask: '255.255.255.0',
  })
  expect((await admin.call('listRouters', { vpcid: late.id })).rows).toEqual([])
  await deploy(id)
  await v.t.core.idle()
  const { rows } = await admin.call('listRouters', { vpcid: late.id })
  const nat = (await admin.call('listPublicIpAddresses', { vpcid: late.id })).rows
  expect(rows).toMatchObject([{ state: 'Running', guestipaddress: '10.8.1.1', publicip: nat[0]?.ipaddress }])
})

test('an address of a VPC serves one tier at a time', async () => {
  const [inWeb, inDb] = [await deploy(web), await deploy(db)]
  const ip = await admin.run('associateIpAddress', { vpcid })
  expect(ip).toMatchObject({ vpcid, vpcname: 'v', issourcenat: false, state: 'Allocated' })
  expect(ip.associatednetworkid).toBeUndefined()
  const ports = { ipaddressid: ip.id, protocol: 'tcp', publicport: 80, privateport: 80 }
  const forward = (vm: string, how: object) =>
    admin.run('createPortForwardingRule', { ...ports, virtualmachineid: vm, ...how })
  await expect(forward(inWeb.id, {})).rejects.toMatchObject(refused)
  await expect(forward(inWeb.id, { networkid: web, openfirewall: true })).rejects.toMatchObject(refused)
  const rule = await forward(inWeb.id, { networkid: web })
  expect(await address(ip.id)).toMatchObject({ associatednetworkname: 'web', hasrules: true })
  expect((await admin.call('listFirewallRules', {})).rows).toEqual([])
  await expect(forward(inDb.id, { networkid: db, publicport: 81 })).rejects.toMatchObject(refused)
  await expect(forward(inWeb.id, { networkid: web })).rejects.toMatchObject({ status: 537 })
  await admin.run('deletePortForwardingRule', { id: rule.id })
  expect((await address(ip.id))?.associatednetworkid).toBeUndefined()
  await forward(inDb.id, { networkid: db })
  expect(await address(ip.id)).toMatchObject({ associatednetworkname: 'db' })
  await admin.run('destroyVirtualMachine', { id: inDb.id, expunge: true })
  expect((await address(ip.id))?.associatednetworkid).toBeUndefined()
  await admin.run('disassociateIpAddress', { id: ip.id })
  expect((await admin.call('listPublicIpAddresses', { vpcid })).count).toBe(1)
})

test('static NAT and load balancing work at addresses of a VPC, not at its source NAT', async () => {
  const vm = await deploy(web)
  const [one, two] = [
    await admin.run('associateIpAddress', { vpcid }),
    await admin.run('associateIpAddress', { networkid: web }),
  ]
  expect(two).toMatchObject({ vpcid, associatednetworkname: 'web' })
  const nat = { ipaddressid: one.id, virtualmachineid: vm.id }
  await expect(admin.call('enableStaticNat', nat)).rejects.toMatchObject(refused)
  await admin.call('enableStaticNat', { ...nat, networkid: web })
  expect(await address(one.id)).toMatchObject({ isstaticnat: true, associatednetworkname: 'web' })
  await expect(
    admin.call('enableStaticNat', { ...nat, ipaddressid: two.id }),
    'an instance has one static NAT',
  ).rejects.toMatchObject({ status: 537 })
  await admin.run('disableStaticNat', { ipaddressid: one.id })
  expect((await address(one.id))?.associatednetworkid).toBeUndefined()

  const balance = (publicipid: string, networkid: string) =>
    admin.run('createLoadBalancerRule', {
      publicipid,
      networkid,
      algorithm: 'roundrobin',
      name: 'b',
      publicport: 80,
      privateport: 80,
    })
  const { id } = await balance(two.id, web)
  await admin.run('assignToLoadBalancerRule', { id, virtualmachineids: [vm.id] })
  await expect(balance(one.id, db), 'this tier has no load balancer').rejects.toMatchObject(refused)
  const { rows } = await admin.call('listPublicIpAddresses', { vpcid, issourcenat: true })
  const source = rows[0]?.id ?? ''
  await expect(balance(source, web)).rejects.toMatchObject(refused)
  await expect(admin.run('disassociateIpAddress', { id: source })).rejects.toMatchObject(invalid)
  await admin.run('updateVPC', { id: vpcid, sourcenatipaddress: one.ipaddress ?? '' })
  expect(await address(source)).toMatchObject({ issourcenat: false })
  expect((await router())?.publicip).toBe(one.ipaddress)
})

test('a tier that goes leaves its addresses to the VPC', async () => {
  const ip = await admin.run('associateIpAddress', { networkid: web })
  await admin.run('deleteNetwork', { id: web })
  const left = await address(ip.id)
  expect(left).toMatchObject({ vpcid, state: 'Allocated' })
  expect(left?.associatednetworkid).toBeUndefined()
})
