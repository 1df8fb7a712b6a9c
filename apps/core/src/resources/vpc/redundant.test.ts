import { afterEach, beforeEach, expect, test } from 'vitest'
import { tierOffering, vpcZone, type VpcZone } from './test-zone.ts'

let v: VpcZone
beforeEach(async () => {
  v = await vpcZone(2)
})
afterEach(() => v.t.close())

const create = (vpcofferingid: string) =>
  v.t.admin.run('createVPC', { name: 'v', cidr: '10.9.0.0/16', zoneid: v.zoneid, vpcofferingid })
async function deployInTier(vpcid: string) {
  const tier = await v.t.admin.call('createNetwork', {
    name: 'web',
    zoneid: v.zoneid,
    vpcid,
    networkofferingid: await tierOffering(v.t.admin, ''),
    gateway: '10.9.1.1',
    netmask: '255.255.255.0',
  })
  return v.t.admin.run('deployVirtualMachine', {
    zoneid: v.zoneid,
    templateid: '4',
    serviceofferingid: '1',
    networkids: tier.id,
  })
}
const routers = async (vpcid: string) => {
  await v.t.core.idle()
  return (await v.t.admin.call('listRouters', { listall: true, vpcid })).rows
}
const states = async (vpcid: string) =>
  (await routers(vpcid)).map(row => row.redundantstate ?? '').toSorted((a, b) => a.localeCompare(b))

test('a redundant VPC has two routers on two hosts, each with an address of its own in every tier', async () => {
  const { rows } = await v.t.admin.call('listVPCOfferings', { name: 'Redundant VPC offering' })
  const vpc = await create(rows[0]?.id ?? '')
  expect(vpc).toMatchObject({ redundantvpcrouter: true })
  const vm = await deployInTier(vpc.id)
  const both = await routers(vpc.id)
  expect(both).toHaveLength(2)
  expect(await states(vpc.id)).toEqual(['BACKUP', 'PRIMARY'])
  expect(new Set(both.map(row => row.hostid)).size).toBe(2)
  expect(new Set(both.map(row => row.publicip)).size).toBe(1)
  const guests = both
    .flatMap(row => row.nic ?? [])
    .flatMap(nic => (nic.networkname === 'web' ? [nic.ipaddress] : []))
  expect(new Set([...guests, vm.nic?.[0]?.ipaddress, '10.9.1.1']).size).toBe(4)
  await v.t.admin.run('destroyVirtualMachine', { id: vm.id, expunge: true })
  const tiers = await v.t.admin.call('listNetworks', { vpcid: vpc.id })
  await v.t.admin.run('deleteNetwork', { id: tiers.rows[0]?.id ?? '' })
  await v.t.admin.run('deleteVPC', { id: vpc.id })
  expect((await v.t.admin.call('listRouters', { listall: true })).rows).toEqual([])
})

test('a VPC is made redundant by its restart', async () => {
  const { id } = await create(v.vpcofferingid)
  await deployInTier(id)
  expect(await states(id)).toEqual(['UNKNOWN'])
  await v.t.admin.run('restartVPC', { id, makeredundant: true })
  expect(await states(id)).toEqual(['BACKUP', 'PRIMARY'])
  expect((await v.t.admin.call('listVPCs', { id })).rows).toMatchObject([{ redundantvpcrouter: true }])
  await v.t.admin.run('restartVPC', { id, cleanup: true })
  expect(await states(id)).toEqual(['BACKUP', 'PRIMARY'])
})

test('an own offering is redundant when its capability says so, and so is its clone', async () => {
  const offer = (capability: object) =>
    v.t.admin.run('createVPCOffering', {
      name: 'twice',
      enable: true,
      servicecapabilitylist: [{ ...capability }],
    })
  const wanted = { service: 'SourceNat', capabilitytype: 'RedundantRouter', capabilityvalue: 'true' }
  for (const wrong of [
    { service: 'Lb' },
    { capabilitytype: 'RegionLevelVpc' },
    { capabilityvalue: 'perhaps' },
  ])
    await expect(offer({ ...wanted, ...wrong })).rejects.toMatchObject({ status: 431 })
  const { id } = await offer(wanted)
  expect(await create(id)).toMatchObject({ redundantvpcrouter: true })
  const clone = await v.t.admin.run('cloneVPCOffering', {
    name: 'thrice',
    sourceofferingid: id,
    enable: true,
  })
  expect(await create(clone.id)).toMatchObject({ redundantvpcrouter: true })
})
