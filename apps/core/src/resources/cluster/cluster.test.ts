import { createTestCloud, type TestCloud } from '@cloud/testkit'
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
