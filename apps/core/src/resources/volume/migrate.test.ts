import { furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let f: Furnished
let t: TestCloud
let vmid: string
let volumeid: string
let storageid: string
beforeEach(async () => {
  f = await furnished(1)
  t = f.t
  vmid = (await t.admin.run('deployVirtualMachine', f.basics)).id
  volumeid = (await t.admin.call('listVolumes', { virtualmachineid: vmid })).rows[0]?.id ?? ''
  const pool = await t.admin.call('createStoragePool', {
    zoneid: f.zoneid,
    podid: f.podid,
    clusterid: f.clusterid,
    name: 'other',
    scope: 'cluster',
    url: 'nfs://192.0.2.9/other',
  })
  storageid = pool.id
})
afterEach(() => t.close())

const home = async () => (await t.admin.call('listVolumes', { id: volumeid })).rows[0]
const migrate = (more: { livemigrate?: boolean } = {}) =>
  t.admin.run('migrateVolume', { volumeid, storageid, ...more })

test('a volume moves under a running instance when that is asked for, and with a stopped one', async () => {
  const from = (await home())?.storageid ?? ''
  await expect(migrate()).rejects.toThrow(/livemigrate/)
  expect(await migrate({ livemigrate: true })).toMatchObject({ storageid, state: 'Ready' })
  await t.admin.run('stopVirtualMachine', { id: vmid })
  await t.admin.run('migrateVolume', { volumeid, storageid: from })
  expect(await home()).toMatchObject({ storageid: from, state: 'Ready' })
})

test('a move that fails leaves the volume where it was', async () => {
  const from = (await home())?.storageid
  await t.admin.call('configureSimulator', { name: 'MigrateVolumeCommand', value: 'result:fail', count: 1 })
  await expect(migrate({ livemigrate: true })).rejects.toMatchObject({ errorcode: 530 })
  expect(await home()).toMatchObject({ storageid: from, state: 'Ready' })
})

test('a volume does not move to where it is', async () => {
  const from = (await home())?.storageid ?? ''
  const again = t.admin.run('migrateVolume', { volumeid, storageid: from, livemigrate: true })
  await expect(again).rejects.toMatchObject({ errorcode: 431 })
})

test('downloads and uploads are refused with a reason', async () => {
  const extract = t.admin.run('extractVolume', { id: volumeid, zoneid: f.zoneid, mode: 'HTTP_DOWNLOAD' })
  await expect(extract).rejects.toThrow(/no downloads/)
  const upload = t.admin.call('getUploadParamsForVolume', { name: 'v', format: 'QCOW2', zoneid: f.zoneid })
  await expect(upload).rejects.toThrow(/no uploads/)
  const image = t.admin.run('extractTemplate', { id: '4', mode: 'HTTP_DOWNLOAD' })
  await expect(image).rejects.toThrow(/no downloads/)
})

test('the other storage of the zone is told with whether a volume could go there', async () => {
  const find = async () => (await t.admin.call('findStoragePoolsForMigration', { id: volumeid })).rows
  expect(await find()).toMatchObject([{ id: storageid, name: 'other', suitableformigration: true }])
  const name = 'pool.storage.allocated.capacity.disablethreshold'
  await t.admin.call('updateConfiguration', { name, value: '0', storageid })
  expect(await find()).toMatchObject([{ id: storageid, suitableformigration: false }])
})
