import { furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let f: Furnished
let t: TestCloud
beforeEach(async () => {
  f = await furnished(2)
  t = f.t
})
afterEach(() => t.close())

const group = async (type: string, name = 'g') =>
  (await t.admin.run('createAffinityGroup', { name, type })).id
const deploy = (affinitygroupids: string[] = []) =>
  t.admin.run('deployVirtualMachine', {
    ...f.basics,
    ...(affinitygroupids.length > 0 && { affinitygroupids }),
  })
const hostOf = async (id: string) => (await t.admin.call('listVirtualMachines', { id })).rows[0]?.hostid

test('instances of an anti-affinity group run on different hosts, and no more than there are', async () => {
  const apart = await group('host anti-affinity')
  const one = await deploy([apart])
  const two = await deploy([apart])
  expect(one).toMatchObject({ affinitygroup: [{ id: apart, type: 'host anti-affinity' }] })
  expect(two.hostid).not.toBe(one.hostid)
  await expect(deploy([apart])).rejects.toThrow(/anti-affinity group/)
  const move = t.admin.run('migrateVirtualMachine', { virtualmachineid: one.id, hostid: two.hostid ?? '' })
  await expect(move).rejects.toThrow(/anti-affinity group/)
})

test('where that is only a wish, a third one runs all the same', async () => {
  const apart = await group('non-strict host anti-affinity')
  const hosts = [await deploy([apart]), await deploy([apart]), await deploy([apart])].map(vm => vm.hostid)
  expect(new Set(hosts).size).toBe(2)
})

test('instances of an affinity group run on one host', async () => {
  const together = await group('host affinity')
  const first = await deploy([together])
  await deploy()
  await deploy()
  expect((await deploy([together])).hostid).toBe(first.hostid)
})

test('the groups of a stopped instance can be changed; a deleted group asks nothing any more', async () => {
  const apart = await group('host anti-affinity')
  const vm = await deploy()
  const change = () => t.admin.run('updateVMAffinityGroup', { id: vm.id, affinitygroupids: [apart] })
  await expect(change()).rejects.toMatchObject({ errorcode: 431 })
  await t.admin.run('stopVirtualMachine', { id: vm.id })
  await change()
  const [seen] = (await t.admin.call('listAffinityGroups', { virtualmachineid: vm.id })).rows
  expect(seen).toMatchObject({ id: apart, virtualmachineIds: [vm.id] })
  await t.admin.run('deleteAffinityGroup', { id: apart })
  expect((await t.admin.call('listVirtualMachines', { id: vm.id })).rows).toMatchObject([
    { affinitygroup: [] },
  ])
  await t.admin.run('startVirtualMachine', { id: vm.id })
  expect(await hostOf(vm.id)).toBeDefined()
})

test('a group has a known type and a name of its own, and serves its account alone', async () => {
  await expect(group('best friends')).rejects.toMatchObject({ status: 431 })
  const id = await group('host affinity')
  await expect(group('host affinity')).rejects.toMatchObject({ status: 431 })
  const user = { username: 'eve', password: 'Secret-123', email: 'e@example.org', accounttype: 0 }
  await t.admin.call('createAccount', { ...user, firstname: 'Eve', lastname: 'E' })
  const eve = await t.as('eve', 'Secret-123')
  expect((await eve.call('listAffinityGroups', { listall: true })).rows).toEqual([])
  const use = eve.run('deployVirtualMachine', { ...f.basics, affinitygroupids: [id] })
  await expect(use).rejects.toMatchObject({ status: 531 })
  await expect(eve.run('deleteAffinityGroup', { id })).rejects.toMatchObject({ status: 531 })
})
