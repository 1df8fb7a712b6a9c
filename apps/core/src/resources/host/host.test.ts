import { addHost, createTestCloud, readyZone, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let t: TestCloud
beforeEach(async () => {
  t = await createTestCloud()
})
afterEach(() => t.close())

const saying = (status: number, text: RegExp) => ({ status, message: expect.stringMatching(text) as unknown })

test('addHost says what is wrong before it adds anything', async () => {
  const { zone, pod, cluster } = await readyZone(t.admin, 1)
  const good = {
    zoneid: zone.id,
    podid: pod.id,
    clusterid: cluster.id,
    hypervisor: 'Simulator',
    url: 'http://sim/c/h5',
    username: 'root',
    password: 'password',
  }
  const add = (patch: Partial<typeof good>) => t.admin.call('addHost', { ...good, ...patch })
  await expect(add({ url: 'http://elsewhere/c/h5' })).rejects.toMatchObject(saying(530, /No machine answers/))
  await expect(add({ url: '::::' })).rejects.toMatchObject(saying(431, /no URL/))
  await expect(add({ username: '' })).rejects.toMatchObject(saying(431, /username and password/))
  await expect(add({ hypervisor: 'KVM' })).rejects.toMatchObject(saying(530, /no driver for KVM/))
  await expect(add({ url: 'http://sim/c/h0' })).rejects.toMatchObject(
    saying(530, /already, as host h0\.c\.sim/),
  )
  expect((await t.admin.call('listHosts')).rows).toHaveLength(1)
})

test('a host is the same machine each time, with room that adds up', async () => {
  const { zone, pod, cluster, hosts } = await readyZone(t.admin, 1)
  await t.core.idle()
  const [host] = (await t.admin.call('listHosts', { zoneid: zone.id, type: 'Routing' })).rows
  expect(host).toMatchObject({ name: hosts[0]?.name, state: 'Up', memoryallocated: 1536 * 2 ** 20 })
  expect(host?.cpuallocatedvalue).toBe(1000)
  const where = { zoneid: zone.id, podid: pod.id, clusterid: cluster.id }
  await t.admin.call('deleteHost', { id: host?.id ?? '', forced: true })
  const again = await addHost(t.admin, where, 0)
  expect(again).toMatchObject({ cpunumber: host?.cpunumber, memorytotal: host?.memorytotal })
  expect(again.id).not.toBe(host?.id)
})

test('a host is removed from maintenance, or by force', async () => {
  const { cluster, hosts } = await readyZone(t.admin)
  await t.core.idle()
  const [one, two] = hosts.map(host => host.id)
  await expect(t.admin.call('deleteHost', { id: one ?? '' })).rejects.toMatchObject(
    saying(530, /maintenance/),
  )
  await expect(t.admin.call('deleteCluster', { id: cluster.id })).rejects.toMatchObject(
    saying(530, /2 hosts and 1 primary storage/),
  )
  await t.admin.run('prepareHostForMaintenance', { id: one ?? '' })
  await t.admin.call('deleteHost', { id: one ?? '' })
  await t.admin.call('deleteHost', { id: two ?? '', forced: true })
  expect((await t.admin.call('listSystemVms')).rows.map(vm => vm.state)).toEqual(['Stopped', 'Stopped'])
  expect((await t.admin.call('listHosts')).rows).toEqual([])
})

test('tags and the allocation state of a host change, and only to what exists', async () => {
  const { hosts } = await readyZone(t.admin, 1)
  const id = hosts[0]?.id ?? ''
  expect(await t.admin.call('updateHost', { id, hosttags: 'a, b,a' })).toMatchObject({ hosttags: 'a,b' })
  expect(await t.admin.call('updateHost', { id, allocationstate: 'Disable' })).toMatchObject({
    resourcestate: 'Disabled',
    hosttags: 'a,b',
  })
  const tags = (await t.admin.call('listHostTags')).rows
  expect(tags.map(tag => tag.name)).toEqual(['a', 'b'])
  await expect(t.admin.call('updateHost', { id, allocationstate: 'Off' })).rejects.toMatchObject({
    status: 431,
  })
})
