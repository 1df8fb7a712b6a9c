import { createTestCloud, readyZone, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { basicZone } from '../network/fixtures.ts'

let t: TestCloud
beforeEach(async () => {
  t = await createTestCloud()
})
afterEach(() => t.close())

test('a cluster takes any hypervisor, once by name in a pod; its hosts need a driver', async () => {
  const { zone, pod } = await basicZone(t.admin)
  const add = (clustername: string, hypervisor: string) =>
    t.admin.call('addCluster', {
      zoneid: zone.id,
      podid: pod.id,
      clustername,
      clustertype: 'CloudManaged',
      hypervisor,
    })
  expect(await add('c', 'kvm')).toMatchObject({ hypervisortype: 'KVM', allocationstate: 'Enabled' })
  expect(await add('d', 'Bogus')).toMatchObject({ hypervisortype: 'None' })
  await expect(add('C', 'KVM')).rejects.toMatchObject({ status: 530 })
  expect((await t.admin.call('listHypervisors')).rows).toEqual([{ name: 'Simulator' }])
  await expect(t.admin.call('deletePod', { id: pod.id })).rejects.toMatchObject({
    message: expect.stringMatching(/2 clusters/) as unknown,
  })
})

test('a cluster is renamed, disabled and deleted', async () => {
  const { zone, pod } = await basicZone(t.admin)
  const { id } = await t.admin.call('addCluster', {
    zoneid: zone.id,
    podid: pod.id,
    clustername: 'c',
    clustertype: 'CloudManaged',
    hypervisor: 'Simulator',
  })
  const changed = await t.admin.call('updateCluster', { id, clustername: 'e', allocationstate: 'disabled' })
  expect(changed).toMatchObject({ name: 'e', allocationstate: 'Disabled' })
  expect((await t.admin.call('listClusters', { allocationstate: 'Disabled' })).rows).toEqual([changed])
  await t.admin.call('deleteCluster', { id })
  expect((await t.admin.call('listClusters')).rows).toEqual([])
})

test('settings say how many times the hosts of a cluster can be promised', async () => {
  const { zone, pod, cluster } = await readyZone(t.admin, 1)
  const clusterid = cluster.id
  const ratios = async () =>
    (await t.admin.call('listClusters', {})).rows.map(row => [
      row.name,
      row.cpuovercommitratio,
      row.memoryovercommitratio,
    ])
  const cpuTotal = async () =>
    (await t.admin.call('listCapacity', { type: 1, clusterid })).rows[0]?.capacitytotal
  const once = (await cpuTotal()) ?? 0
  const name = 'cpu.overprovisioning.factor'
  await t.admin.call('updateConfiguration', { name, value: '3', clusterid })
  expect(await ratios()).toEqual([['c', '3.0', '1.0']])
  expect(await cpuTotal()).toBe(once * 3)

  await t.admin.call('updateConfiguration', { name: 'mem.overprovisioning.factor', value: '1.5' })
  await t.admin.call('addCluster', {
    zoneid: zone.id,
    podid: pod.id,
    clustername: 'new',
    clustertype: 'CloudManaged',
    hypervisor: 'Simulator',
  })
  await t.admin.call('resetConfiguration', { name, clusterid })
  expect(await ratios()).toEqual([
    ['c', '1.0', '1.5'],
    ['new', '1.0', '1.5'],
  ])
})
