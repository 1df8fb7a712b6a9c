import { createTestCloud, readyZone, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parsePoolUrl } from './domain/pool-url.ts'

let t: TestCloud
beforeEach(async () => {
  t = await createTestCloud()
})
afterEach(() => t.close())

test('URLs name primary storage', () => {
  expect(parsePoolUrl('nfs://nas/a/b/')).toEqual({ type: 'NetworkFilesystem', server: 'nas', path: '/a/b' })
  expect(parsePoolUrl('SharedMountPoint:///mnt/x')).toMatchObject({ server: 'localhost', path: '/mnt/x' })
  for (const url of ['nfs://nas', 'nfs:///x', 'ftp://nas/x', 'constructor://nas/x', 'nas:/x'])
    expect(() => parsePoolUrl(url)).toThrow('names no primary storage')
})

test('primary storage is one place, with its scope and its limits', async () => {
  const { zone, pod, cluster, pool } = await readyZone(t.admin)
  const where = { zoneid: zone.id, podid: pod.id, clusterid: cluster.id }
  const again = { ...where, name: 'twice', url: `nfs://${pool.ipaddress}${pool.path}` }
  await expect(t.admin.call('createStoragePool', again)).rejects.toMatchObject({ status: 530 })
  const wide = { zoneid: zone.id, name: 'wide', url: 'nfs://nas/wide', scope: 'zone' }
  await expect(t.admin.call('createStoragePool', wide)).rejects.toMatchObject({ status: 431 })
  const made = await t.admin.call('createStoragePool', { ...wide, hypervisor: 'Simulator', tags: 'ssd' })
  expect(made).toMatchObject({ scope: 'ZONE', state: 'Up', tags: 'ssd' })
  expect(made).not.toHaveProperty('clusterid')
  const off = await t.admin.call('updateStoragePool', { id: made.id, enabled: false, tags: 'hdd' })
  expect(off).toMatchObject({ state: 'Disabled', tags: 'hdd' })
  expect((await t.admin.call('listStoragePools', { scope: 'cluster' })).rows).toMatchObject([{ id: pool.id }])
})

test('secondary storage is named once', async () => {
  const { zone, store } = await readyZone(t.admin)
  const again = { zoneid: zone.id, provider: 'NFS', name: store.name ?? '', url: 'nfs://nas/other' }
  await expect(t.admin.call('addImageStore', again)).rejects.toMatchObject({ status: 431 })
  await expect(t.admin.call('addImageStore', { ...again, name: 's3', provider: 'S3' })).rejects.toMatchObject(
    { status: 431 },
  )
  const old = await t.admin.call('addSecondaryStorage', { zoneid: zone.id, url: 'nfs://nas/other' })
  expect(old).toMatchObject({ name: 'nfs://nas/other', providername: 'NFS', scope: 'ZONE' })
  await t.core.idle()
  await t.admin.call('deleteImageStore', { id: old.id })
  expect((await t.admin.call('listImageStores')).rows).toMatchObject([{ id: store.id }])
})
