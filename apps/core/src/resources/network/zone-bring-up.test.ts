import { addTenant, createTestCloud, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { basicZone } from './fixtures.ts'

let t: TestCloud
beforeEach(async () => {
  t = await createTestCloud()
})
afterEach(() => t.close())

const refused = (status: number, text: RegExp) => ({
  status,
  message: expect.stringMatching(text) as unknown,
})

test('a network shows the subnet of its first range', async () => {
  const { network } = await basicZone(t.admin)
  expect(network.cidr).toBeUndefined()
  const { rows } = await t.admin.call('listNetworks', { id: network.id })
  expect(rows).toMatchObject([{ gateway: '10.9.0.1', cidr: '10.9.0.0/24', state: 'Setup', type: 'Shared' }])
})

test('zone, pod and range refuse what is there already', async () => {
  const { zone, guests, network, offering } = await basicZone(t.admin)
  const dns = { networktype: 'Basic', dns1: '192.0.2.53', internaldns1: '192.0.2.53' }
  await expect(t.admin.call('createZone', { ...dns, name: 'Z' })).rejects.toMatchObject(
    refused(431, /named Z already/),
  )
  const pod = { zoneid: zone.id, netmask: '255.255.0.0', gateway: '10.8.9.1', startip: '10.8.9.2' }
  await expect(t.admin.call('createPod', { ...pod, name: 'two' })).rejects.toMatchObject(
    refused(431, /overlaps with 10\.8\.0\.0\/24 of pod pod/),
  )
  await expect(
    t.admin.call('createVlanIpRange', { ...guests, startip: '10.9.0.12', endip: '10.9.0.20' }),
  ).rejects.toMatchObject(refused(431, /overlaps with 10\.9\.0\.10-10\.9\.0\.12/))
  await expect(
    t.admin.call('createNetwork', { zoneid: zone.id, name: 'm', networkofferingid: offering }),
  ).rejects.toMatchObject(refused(431, /has its guest network already/))
  expect((await t.admin.call('listNetworks', { zoneid: zone.id })).rows.map(row => row.id)).toEqual([
    network.id,
  ])
})

test('one subnet may hold the addresses of system VMs and of guests, but none of both', async () => {
  const { guests } = await basicZone(t.admin)
  const flat = { ...guests, gateway: '10.8.0.1' }
  await expect(
    t.admin.call('createVlanIpRange', { ...flat, startip: '10.8.0.12', endip: '10.8.0.20' }),
  ).rejects.toMatchObject(refused(431, /reserved addresses of pod pod/))
  const range = await t.admin.call('createVlanIpRange', { ...flat, startip: '10.8.0.13', endip: '10.8.0.20' })
  expect(range).toMatchObject({ cidr: '10.8.0.0/24', podname: 'pod', forvirtualnetwork: false })
})

test('a router provider is enabled only after its element', async () => {
  const zone = await t.admin.call('createZone', {
    name: 'z',
    networktype: 'Basic',
    dns1: '192.0.2.53',
    internaldns1: '192.0.2.53',
  })
  const physical = await t.admin.run('createPhysicalNetwork', { zoneid: zone.id, name: 'p' })
  const { rows } = await t.admin.call('listNetworkServiceProviders', {
    physicalnetworkid: physical.id,
    name: 'VirtualRouter',
  })
  expect(rows).toMatchObject([{ state: 'Disabled' }])
  await expect(
    t.admin.run('updateNetworkServiceProvider', { id: rows[0]?.id ?? '', state: 'Enabled' }),
  ).rejects.toMatchObject({ errorcode: 530, message: expect.stringMatching(/not ready/) as unknown })
})

test('a zone goes from the inside out, and nothing of it stays', async () => {
  const { zone, physical, network, pod, range } = await basicZone(t.admin)
  await expect(t.admin.call('deleteZone', { id: zone.id })).rejects.toMatchObject(
    refused(530, /1 pod.*1 physical network|1 physical network.*1 pod/),
  )
  await expect(t.admin.run('deletePhysicalNetwork', { id: physical.id })).rejects.toMatchObject({
    errorcode: 530,
    message: expect.stringMatching(/still has 1 network/) as unknown,
  })
  await t.admin.call('deletePod', { id: pod.id })
  expect((await t.admin.call('listVlanIpRanges', { id: range.id })).rows).toEqual([])
  await t.admin.run('deleteNetwork', { id: network.id })
  await t.admin.run('deletePhysicalNetwork', { id: physical.id })
  await t.admin.call('deleteZone', { id: zone.id })
  for (const command of [
    'listZones',
    'listPods',
    'listPhysicalNetworks',
    'listNetworks',
    'listVlanIpRanges',
  ] as const)
    expect((await t.admin.call(command, {})).count).toBe(0)
  expect((await t.admin.call('listNetworkServiceProviders', {})).count).toBe(0)
  await expect(t.admin.call('updateZone', { id: zone.id, name: 'again' })).rejects.toMatchObject(
    refused(431, /has been removed/),
  )
  expect((await basicZone(t.admin)).zone.name).toBe('z')
})

test('tenants see the shared network and enabled zones, and change neither', async () => {
  const { zone, network, offering } = await basicZone(t.admin)
  const tenant = await addTenant(t, 'tenant')
  expect((await tenant.call('listZones', {})).count).toBe(0)
  await t.admin.call('updateZone', { id: zone.id, allocationstate: 'Enabled' })
  const zones = await tenant.call('listZones', {})
  expect(zones.rows).toMatchObject([{ name: 'z' }])
  expect(zones.rows[0]).not.toHaveProperty('dns1')
  const networks = await tenant.call('listNetworks', {})
  expect(networks.rows).toMatchObject([{ id: network.id }])
  expect(networks.rows[0]).not.toHaveProperty('broadcasturi')
  expect(networks.rows[0]).not.toHaveProperty('displaynetwork')
  await expect(tenant.run('deleteNetwork', { id: network.id })).rejects.toMatchObject(
    refused(531, /root admin/),
  )
  await expect(
    tenant.call('createNetwork', { zoneid: zone.id, name: 'mine', networkofferingid: offering }),
  ).rejects.toMatchObject(refused(531, /root admin/))
})
