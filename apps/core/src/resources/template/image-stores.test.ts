import { furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let f: Furnished
let t: TestCloud
beforeEach(async () => {
  f = await furnished(1)
  t = f.t
})
afterEach(() => t.close())

const refused = (text: RegExp) => ({ status: 431, message: expect.stringMatching(text) as unknown })

const addStore = async (name: string, zoneid = f.zoneid) => {
  const url = `nfs://192.0.2.9/${name}`
  const { id } = await t.admin.call('addImageStore', { provider: 'NFS', zoneid, name, url })
  await t.core.idle()
  return id
}
const firstStore = async () => (await t.admin.call('listImageStores')).rows[0]?.id ?? ''
const readOnly = async (id: string) => (await t.admin.call('listImageStores', { id })).rows[0]?.readonly
const close = (id: string) => t.admin.call('updateImageStore', { id, readonly: true })
const register = async (name: string) => {
  const { id } = await t.admin.call('registerTemplate', {
    name,
    url: `http://images.example.org/${name}.vhd`,
    format: 'VHD',
    hypervisor: 'Simulator',
    zoneid: f.zoneid,
  })
  await t.core.idle()
  return id
}
const storesOf = async (id: string) => {
  const { rows } = await t.admin.call('listTemplates', { templatefilter: 'all', listall: true, id })
  return rows.flatMap(row => row.downloaddetails ?? []).map(place => place['datastoreId'])
}
const move = (srcpool: string, destpools: string[], migrationtype?: string) =>
  t.admin.run('migrateSecondaryStorageData', { srcpool, destpools, ...(migrationtype && { migrationtype }) })

test('a complete move empties a store, closes it, and lets it be deleted', async () => {
  const first = await firstStore()
  const mine = await register('mine')
  const second = await addStore('second')
  expect(await storesOf('4')).toHaveLength(2)
  const answer = await move(first, [second])
  expect(answer).toMatchObject({
    migrationtype: 'Complete',
    success: true,
    message: expect.stringMatching(/^Migration completed: 3 images moved/) as unknown,
  })
  expect(await storesOf(mine)).toEqual([second])
  expect(await storesOf('4')).toEqual([second])
  expect(await readOnly(first)).toBe(true)
  await t.admin.call('deleteImageStore', { id: first })
  const events = (await t.admin.call('listEvents', { listall: true, type: 'IMAGE.STORE.MIGRATE.DATA' })).rows
  expect(events.map(event => event.state)).toContain('Completed')
})

test('a balancing move leaves about half, and nothing to do the second time', async () => {
  const first = await firstStore()
  const images = [await register('a'), await register('b'), await register('c')]
  const second = await addStore('third')
  const moved = async () =>
    (await Promise.all(images.map(storesOf))).flat().filter(id => id === second).length
  expect(await moved()).toBe(0)
  await move(first, [second], 'balance')
  expect(await moved()).toBeGreaterThan(0)
  expect(await moved()).toBeLessThan(3)
  expect(await readOnly(first)).toBe(false)
  expect(await move(first, [second], 'Balance')).toMatchObject({
    message: 'Migration not required as system seems balanced',
    success: true,
  })
})

test('images go neither to a read-only store, nor to another zone, nor to where they are, nor to a full one', async () => {
  const first = await firstStore()
  const mine = await register('mine')
  const second = await addStore('second')
  const { id: zoneid } = await t.admin.call('createZone', {
    name: 'far',
    networktype: 'Basic',
    dns1: '192.0.2.53',
    internaldns1: '192.0.2.53',
  })
  const far = await addStore('far', zoneid)
  await expect(move(first, [first, far])).rejects.toMatchObject(refused(/None of destpools/))
  await expect(move(first, [second], 'Some')).rejects.toMatchObject(refused(/Complete or Balance/))
  await t.admin.call('updateConfiguration', { name: 'secondary.storage.capacity.threshold', value: '0' })
  await expect(move(first, [second])).rejects.toMatchObject(refused(/mine has \d+ bytes and fits in none/))
  await close(second)
  await expect(move(first, [second])).rejects.toMatchObject(refused(/not read-only/))
  expect(await storesOf(mine)).toEqual([first])
  expect(await readOnly(first)).toBe(false)
})

test('a move that fails leaves every image whole, and goes on when it is asked again', async () => {
  const first = await firstStore()
  const mine = await register('mine')
  const second = await addStore('second')
  const fault = await t.admin.call('configureSimulator', { name: 'CopyCommand', value: 'result:fail' })
  await expect(move(first, [second])).rejects.toMatchObject({
    message: expect.stringMatching(/CopyCommand/) as unknown,
  })
  expect(await storesOf(mine)).toEqual([first])
  await t.admin.call('cleanupSimulatorMock', { id: fault.id })
  await move(first, [second])
  expect(await storesOf(mine)).toEqual([second])
})

test('new images go to the first store that is not read-only', async () => {
  await close(await firstStore())
  await expect(
    t.admin.call('registerIso', {
      name: 'cd',
      url: 'http://images.example.org/cd.iso',
      zoneid: f.zoneid,
      bootable: false,
    }),
  ).rejects.toMatchObject({
    message: expect.stringMatching(/no secondary storage that takes images/) as unknown,
  })
  const second = await addStore('second')
  expect(await storesOf(await register('mine'))).toEqual([second])
})

test('images are listed by the secondary storage that keeps them, and by the primary storage that disks are made on', async () => {
  const mine = await register('mine')
  const [first, second] = [await firstStore(), await addStore('second')]
  await t.admin.run('deployVirtualMachine', f.basics)
  const among = async (where: { imagestoreid?: string; storageid?: string }) => {
    const { rows } = await t.admin.call('listTemplates', { templatefilter: 'all', listall: true, ...where })
    return rows.map(row => row.id)
  }
  expect(await among({ imagestoreid: first })).toContain(mine)
  expect(await among({ imagestoreid: second })).not.toContain(mine)
  const pools = (await t.admin.call('listStoragePools')).rows
  const found = await Promise.all(pools.map(({ id }) => among({ storageid: id })))
  const [used] = (await t.admin.call('listVirtualMachines', { listall: true })).rows
  expect(found.flat()).toContain(used?.templateid)
  expect(found.flat()).not.toContain(mine)
})
