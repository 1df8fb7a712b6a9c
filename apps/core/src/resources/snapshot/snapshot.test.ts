import { furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let f: Furnished
let t: TestCloud
let volumeid: string
beforeEach(async () => {
  f = await furnished(1)
  t = f.t
  const vm = await t.admin.run('deployVirtualMachine', f.basics)
  const { rows } = await t.admin.call('listVolumes', { virtualmachineid: vm.id })
  volumeid = rows[0]?.id ?? ''
})
afterEach(() => t.close())

const list = async () => (await t.admin.call('listSnapshots', { listall: true })).rows

test('a snapshot is backed up, takes room, and is listed by its volume', async () => {
  const snapshot = await t.admin.run('createSnapshot', { volumeid, name: 'before' })
  expect(snapshot).toMatchObject({ state: 'BackedUp', intervaltype: 'MANUAL', volumeid, name: 'before' })
  const { rows } = await t.admin.call('listSnapshots', { volumeid })
  expect(rows).toMatchObject([{ id: snapshot.id, physicalsize: expect.any(Number) as unknown }])
  expect(rows[0]?.physicalsize).toBeGreaterThan(0)
})

test('a snapshot that fails leaves the volume in use, and says so itself', async () => {
  await t.admin.call('configureSimulator', { name: 'BackupSnapshotCommand', value: 'result:fail', count: 1 })
  await expect(t.admin.run('createSnapshot', { volumeid })).rejects.toMatchObject({ errorcode: 530 })
  expect((await t.admin.call('listVolumes', { id: volumeid })).rows).toMatchObject([{ state: 'Ready' }])
  expect((await list()).map(snapshot => snapshot.state)).toEqual(['Error'])
})

test('a volume on paper has nothing to keep', async () => {
  const offering = await t.admin.call('createDiskOffering', { name: 'd', displaytext: 'd', disksize: 1 })
  const volume = await t.admin.run('createVolume', {
    name: 'data',
    diskofferingid: offering.id,
    zoneid: f.zoneid,
  })
  await expect(t.admin.run('createSnapshot', { volumeid: volume.id })).rejects.toMatchObject({
    errorcode: 431,
  })
})

test('a volume goes back to a snapshot of it, with the size that it had, while its instance is stopped', async () => {
  const { id } = await t.admin.run('createSnapshot', { volumeid, name: 'before' })
  const volume = async () => (await t.admin.call('listVolumes', { id: volumeid })).rows[0]
  const vm = await volume()
  const size = vm?.size
  const revert = () => t.admin.run('revertSnapshot', { id })
  await expect(revert()).rejects.toMatchObject({
    status: 431,
    message: expect.stringMatching(/stop it/) as unknown,
  })
  await t.admin.run('stopVirtualMachine', { id: vm?.virtualmachineid ?? '' })
  await t.admin.run('resizeVolume', { id: volumeid, size: 50 })
  expect(await revert()).toMatchObject({ id, state: 'BackedUp', name: 'before' })
  expect(await volume()).toMatchObject({ state: 'Ready', size })
  const { rows } = await t.admin.call('listEvents', { type: 'SNAPSHOT.REVERT' })
  expect(rows.map(event => event.state)).toEqual(['Completed', 'Started', 'Scheduled'])

  await t.admin.call('configureSimulator', { name: 'RevertSnapshotCommand', value: 'result:fail', count: 1 })
  await expect(revert()).rejects.toMatchObject({ errorcode: 530 })
  expect(await volume()).toMatchObject({ state: 'Ready', size })
  await t.admin.run('startVirtualMachine', { id: vm?.virtualmachineid ?? '' })
})

test('a deleted snapshot is gone; the volume made of it is not', async () => {
  const { id } = await t.admin.run('createSnapshot', { volumeid })
  const copy = await t.admin.run('createVolume', { name: 'copy', snapshotid: id })
  await t.admin.run('deleteSnapshot', { id })
  expect(await list()).toEqual([])
  await expect(t.admin.run('deleteSnapshot', { id })).rejects.toMatchObject({ errorcode: 431 })
  expect((await t.admin.call('listVolumes', { id: copy.id })).rows).toHaveLength(1)
})

test('a volume of a snapshot is on storage at once, whole or not at all', async () => {
  const { id: snapshotid } = await t.admin.run('createSnapshot', { volumeid })
  expect(await t.admin.run('createVolume', { name: 'copy', snapshotid })).toMatchObject({
    state: 'Ready',
    storage: 'primary',
    snapshotid,
  })
  await t.admin.call('configureSimulator', { name: 'CreateObjectCommand', value: 'result:fail', count: 1 })
  await expect(t.admin.run('createVolume', { name: 'broken', snapshotid })).rejects.toMatchObject({
    errorcode: 530,
  })
  expect((await t.admin.call('listVolumes', { name: 'broken' })).rows).toEqual([])
})

test('the store with the only copies cannot be taken away', async () => {
  await t.admin.run('createSnapshot', { volumeid })
  const [store] = (await t.admin.call('listImageStores')).rows
  await expect(t.admin.call('deleteImageStore', { id: store?.id ?? '' })).rejects.toMatchObject({
    message: expect.stringMatching(/1 snapshot/) as unknown,
  })
})
