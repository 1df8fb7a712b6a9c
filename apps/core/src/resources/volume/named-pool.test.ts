import { furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let f: Furnished
let t: TestCloud
let diskofferingid: string
beforeEach(async () => {
  f = await furnished(1)
  t = f.t
  const offering = { name: 'd', displaytext: 'd', disksize: 5 }
  diskofferingid = (await t.admin.call('createDiskOffering', offering)).id
})
afterEach(() => t.close())

const refused = (text: RegExp) => ({ status: 431, message: expect.stringMatching(text) as unknown })

async function pool(name: string, more: object = {}): Promise<string> {
  const { id } = await t.admin.call('createStoragePool', {
    zoneid: f.zoneid,
    podid: f.podid,
    clusterid: f.clusterid,
    name,
    scope: 'cluster',
    url: `nfs://192.0.2.9/${name}`,
    ...more,
  })
  return id
}
const create = (storageid: string, more: object = {}) =>
  t.admin.run('createVolume', { name: 'data', zoneid: f.zoneid, diskofferingid, storageid, ...more })

test('an administrator says on which pool a new volume is; it is made there at once', async () => {
  const storageid = await pool('second')
  const volume = await create(storageid)
  expect(volume).toMatchObject({ state: 'Ready', storageid, storage: 'second' })
  const vm = await t.admin.run('deployVirtualMachine', f.basics)
  await t.admin.run('attachVolume', { id: volume.id, virtualmachineid: vm.id })
  expect((await t.admin.call('listVolumes', { id: volume.id })).rows).toMatchObject([{ storageid }])
})

test('a pool that cannot take the volume is refused, and nothing is left of it', async () => {
  const storageid = await pool('second')
  const tagged = await t.admin.call('createDiskOffering', {
    name: 'fast',
    displaytext: 'fast',
    disksize: 5,
    tags: 'ssd',
  })
  await expect(create(storageid, { diskofferingid: tagged.id })).rejects.toMatchObject(
    refused(/second cannot take/),
  )
  await t.admin.run('enableStorageMaintenance', { id: storageid })
  await expect(create(storageid)).rejects.toMatchObject(refused(/second cannot take/))
  expect((await t.admin.call('listVolumes', { listall: true, name: 'data' })).count).toBe(0)
})

test('a volume of a snapshot is attached as it is made, and stays when it cannot be', async () => {
  const vm = await t.admin.run('deployVirtualMachine', f.basics)
  const [root] = (await t.admin.call('listVolumes', { virtualmachineid: vm.id })).rows
  const { id: snapshotid } = await t.admin.run('createSnapshot', { volumeid: root?.id ?? '' })
  const make = (more: object) => t.admin.run('createVolume', { name: 'copy', snapshotid, ...more })
  expect(await make({ virtualmachineid: vm.id })).toMatchObject({
    virtualmachineid: vm.id,
    deviceid: 1,
    state: 'Ready',
  })
  await expect(create(await pool('second'), { virtualmachineid: vm.id })).rejects.toMatchObject(
    refused(/use attachVolume/),
  )
  await t.admin.call('configureSimulator', { name: 'AttachCommand', value: 'result:fail' })
  await expect(make({ virtualmachineid: vm.id })).rejects.toMatchObject({ errorcode: 530 })
  const copies = (await t.admin.call('listVolumes', { listall: true, name: 'copy' })).rows
  expect(
    copies
      .map(row => [row.state, row.virtualmachineid !== undefined])
      .toSorted((a, b) => Number(a[1]) - Number(b[1])),
  ).toEqual([
    ['Ready', false],
    ['Ready', true],
  ])
})
