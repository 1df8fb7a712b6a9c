import { furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let f: Furnished
let t: TestCloud
let virtualmachineid: string
beforeEach(async () => {
  f = await furnished(1)
  t = f.t
  virtualmachineid = (await t.admin.run('deployVirtualMachine', f.basics)).id
})
afterEach(() => t.close())

const take = (more: { name?: string; snapshotmemory?: boolean } = {}) =>
  t.admin.run('createVMSnapshot', { virtualmachineid, ...more })
const list = async () => (await t.admin.call('listVMSnapshot', { virtualmachineid })).rows

test('snapshots of an instance make a line; the last one is current', async () => {
  const first = await take({ name: 'before' })
  expect(first).toMatchObject({ state: 'Ready', type: 'Disk', displayname: 'before', current: true })
  const second = await take({ snapshotmemory: true })
  expect(second).toMatchObject({ type: 'DiskAndMemory', parent: first.id, parentName: 'before' })
  expect((await list()).map(row => row.current)).toEqual([true, false])
})

test('a stopped instance goes back to its disks; a running one only together with its memory', async () => {
  const disks = await take({ name: 'disks' })
  const memory = await take({ name: 'memory', snapshotmemory: true })
  const revert = (vmsnapshotid: string) => t.admin.run('revertToVMSnapshot', { vmsnapshotid })
  await expect(revert(disks.id)).rejects.toMatchObject({ status: 431 })
  expect(await revert(memory.id)).toMatchObject({ id: virtualmachineid, state: 'Running' })
  await t.admin.run('stopVirtualMachine', { id: virtualmachineid })
  await expect(revert(memory.id)).rejects.toThrow(/must be Running/)
  await revert(disks.id)
  expect((await list()).find(row => row.current)?.id).toBe(disks.id)
})

test('deleting one in the middle joins the line again', async () => {
  const first = await take({ name: 'a' })
  const second = await take({ name: 'b' })
  await take({ name: 'c' })
  await t.admin.run('deleteVMSnapshot', { vmsnapshotid: second.id })
  expect((await list()).map(row => [row.displayname, row.parent])).toEqual([
    ['c', first.id],
    ['a', undefined],
  ])
  await expect(t.admin.run('deleteVMSnapshot', { vmsnapshotid: second.id })).rejects.toMatchObject({
    status: 431,
  })
})

test('while there are snapshots, the disks stay as they are', async () => {
  const { id } = await take()
  const offering = await t.admin.call('createDiskOffering', { name: 'd', displaytext: 'd', disksize: 1 })
  const volume = await t.admin.run('createVolume', {
    name: 'data',
    diskofferingid: offering.id,
    zoneid: f.zoneid,
  })
  const attach = () => t.admin.run('attachVolume', { id: volume.id, virtualmachineid })
  await expect(attach()).rejects.toThrow(/1 snapshot/)
  await t.admin.run('deleteVMSnapshot', { vmsnapshotid: id })
  await attach()
})

test('one that fails is kept as Error and can be deleted', async () => {
  await t.admin.call('configureSimulator', {
    name: 'CreateVMSnapshotCommand',
    value: 'result:fail',
    count: 1,
  })
  await expect(take()).rejects.toMatchObject({ errorcode: 530 })
  const [failed] = await list()
  expect(failed).toMatchObject({ state: 'Error', current: false })
  await t.admin.run('deleteVMSnapshot', { vmsnapshotid: failed?.id ?? '' })
  expect(await list()).toEqual([])
})

test('an instance has no more snapshots than the setting allows', async () => {
  await t.admin.call('updateConfiguration', { name: 'vmsnapshot.max', value: '1' })
  await take()
  await expect(take()).rejects.toMatchObject({ status: 431 })
})

test('an instance that was never started, or that is another tenant’s, has nothing to keep', async () => {
  const { id } = await t.admin.run('deployVirtualMachine', { ...f.basics, startvm: false })
  await expect(t.admin.run('createVMSnapshot', { virtualmachineid: id })).rejects.toMatchObject({
    status: 431,
  })
  const { id: vmsnapshotid } = await take()
  const user = { username: 'eve', password: 'Secret-123', email: 'e@example.org', accounttype: 0 }
  await t.admin.call('createAccount', { ...user, firstname: 'Eve', lastname: 'E' })
  const eve = await t.as('eve', 'Secret-123')
  await expect(eve.run('createVMSnapshot', { virtualmachineid })).rejects.toMatchObject({ status: 531 })
  await expect(eve.run('deleteVMSnapshot', { vmsnapshotid })).rejects.toMatchObject({ status: 531 })
  expect((await eve.call('listVMSnapshot', { listall: true })).rows).toEqual([])
})

test('an expunged instance leaves no snapshots', async () => {
  await take()
  await t.admin.run('destroyVirtualMachine', { id: virtualmachineid, expunge: true })
  expect((await t.admin.call('listVMSnapshot', { listall: true })).rows).toEqual([])
})
