import { fakeClock, furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

const GiB = 2 ** 30

let f: Furnished
let t: TestCloud
beforeEach(async () => {
  f = await furnished(1)
  t = f.t
})
afterEach(() => t.close())

const refused = (errorcode: number, text: RegExp) => ({
  errorcode,
  message: expect.stringMatching(text) as unknown,
})
const fault = (name: string) => t.admin.call('configureSimulator', { name, value: 'result:fail', count: 1 })

const offering = (size?: number) =>
  t.admin.call('createDiskOffering', {
    name: `${size ?? 'any'}`,
    displaytext: 'd',
    ...(size === undefined ? { customized: true } : { disksize: size }),
  })
async function disk(more: object = {}) {
  const { id } = await offering(3)
  return t.admin.run('createVolume', { name: 'data', diskofferingid: id, zoneid: f.zoneid, ...more })
}
const instance = (more: object = {}) => t.admin.run('deployVirtualMachine', { ...f.basics, ...more })
const shown = async (id: string) => (await t.admin.call('listVolumes', { id })).rows[0]
const primaryInUse = async () => (await t.admin.call('listStoragePools')).rows[0]?.disksizeallocated

test('a volume is only on paper until it is attached; then it takes room on storage', async () => {
  const vm = await instance()
  const before = (await primaryInUse()) ?? 0
  const volume = await disk()
  expect(volume).toMatchObject({ state: 'Allocated', size: 3 * GiB, type: 'DATADISK' })
  expect(volume).not.toHaveProperty('storage')
  const attached = await t.admin.run('attachVolume', { id: volume.id, virtualmachineid: vm.id })
  expect(attached).toMatchObject({ state: 'Ready', virtualmachineid: vm.id, deviceid: 1, storage: 'primary' })
  expect(await primaryInUse()).toBe(before + 3 * GiB)
})

test.each([
  ['no offering', {}, /diskofferingid/],
  ['an open size without size', { custom: true }, /leaves the size open/],
  ['a size beyond all limits', { custom: true, size: 100_000 }, /1 to 1024 GiB/],
])(
  'a volume with %s is refused',
  async (_what, { custom, ...more }: { custom?: boolean; size?: number }, text) => {
    const given = custom ? { diskofferingid: (await offering()).id, ...more } : {}
    const wish = t.admin.run('createVolume', { name: 'data', zoneid: f.zoneid, ...given })
    await expect(wish).rejects.toMatchObject(refused(431, text))
  },
)

test('an attached volume is neither attached again nor deleted, and stays attached', async () => {
  const vm = await instance()
  const { id } = await disk()
  await t.admin.run('attachVolume', { id, virtualmachineid: vm.id })
  const again = t.admin.run('attachVolume', { id, virtualmachineid: vm.id })
  await expect(again).rejects.toMatchObject(refused(431, /attached already/))
  await expect(t.admin.call('deleteVolume', { id })).rejects.toMatchObject(refused(431, /detach/))
  expect(await shown(id)).toMatchObject({ virtualmachineid: vm.id, deviceid: 1 })
})

test('a volume whose making fails is on paper again, and can be attached later', async () => {
  const vm = await instance()
  const { id } = await disk()
  await fault('CreateObjectCommand')
  await expect(t.admin.run('attachVolume', { id, virtualmachineid: vm.id })).rejects.toMatchObject({
    errorcode: 530,
  })
  const volume = await shown(id)
  expect(volume).toMatchObject({ state: 'Allocated' })
  expect(volume).not.toHaveProperty('virtualmachineid')
  await t.admin.run('attachVolume', { id, virtualmachineid: vm.id })
})

test('a detached volume keeps its place; a root disk stays', async () => {
  const vm = await instance()
  const { id } = await disk()
  await t.admin.run('attachVolume', { id, virtualmachineid: vm.id })
  expect(await t.admin.run('detachVolume', { id })).toMatchObject({ state: 'Ready', storage: 'primary' })
  expect(await shown(id)).not.toHaveProperty('virtualmachineid')
  const [root] = (await t.admin.call('listVolumes', { type: 'ROOT' })).rows
  await expect(t.admin.run('detachVolume', { id: root?.id ?? '' })).rejects.toMatchObject(
    refused(431, /root disk/),
  )
  expect(root).not.toHaveProperty('diskofferingid')
})

test('a volume grows at once, and shrinks only when that is said', async () => {
  const { id } = await disk({ diskofferingid: (await offering()).id, size: 3 })
  expect(await t.admin.run('resizeVolume', { id, size: 5 })).toMatchObject({ size: 5 * GiB })
  await expect(t.admin.run('resizeVolume', { id, size: 2 })).rejects.toMatchObject(refused(432, /shrinkok/))
  expect(await t.admin.run('resizeVolume', { id, size: 2, shrinkok: true })).toMatchObject({ size: 2 * GiB })
})

test('a destroyed volume can be recovered, a deleted one not', async () => {
  const { id } = await disk()
  expect(await t.admin.run('destroyVolume', { id })).toMatchObject({ state: 'Destroy', destroyed: true })
  expect(await t.admin.call('recoverVolume', { id })).toMatchObject({ state: 'Allocated' })
  await t.admin.call('deleteVolume', { id })
  expect(await shown(id)).toBeUndefined()
  await expect(t.admin.call('recoverVolume', { id })).rejects.toMatchObject({ errorcode: 431 })
})

test('a volume that is on its way out cannot be deleted again', async () => {
  const vm = await instance()
  const { id } = await disk()
  await t.admin.run('attachVolume', { id, virtualmachineid: vm.id })
  await t.admin.run('detachVolume', { id })
  const [first, second] = await Promise.allSettled([
    t.admin.call('deleteVolume', { id }),
    t.admin.call('deleteVolume', { id }),
  ])
  expect(first.status).toBe('fulfilled')
  expect(second).toMatchObject({ status: 'rejected', reason: { errorcode: 431 } })
})

test('a destroyed volume leaves its storage after a day, a recovered one stays', async () => {
  const clock = fakeClock()
  const { t: slow, zoneid } = await furnished(1, { clock })
  const { id: diskofferingid } = await slow.admin.call('createDiskOffering', {
    name: 'd',
    displaytext: 'd',
    disksize: 1,
  })
  const destroyed = async (name: string) => {
    const admin = await slow.as('admin', 'password')
    const { id } = await admin.run('createVolume', { name, diskofferingid, zoneid })
    await admin.run('destroyVolume', { id })
    return { id, recover: () => admin.call('recoverVolume', { id }) }
  }
  await destroyed('gone')
  const { recover } = await destroyed('kept')
  await recover()
  clock.advance(86_000_000)
  await destroyed('late')
  clock.advance(1_000_000)
  await slow.core.idle()
  const { rows } = await (await slow.as('admin', 'password')).call('listVolumes')
  expect(rows.map(volume => volume.name)).toEqual(['late', 'kept'])
  await slow.close()
})

test('protection keeps a volume from deletion until it is lifted', async () => {
  const { id } = await disk()
  await t.admin.run('updateVolume', { id, name: 'safe', deleteprotection: true })
  await expect(t.admin.call('deleteVolume', { id })).rejects.toMatchObject(refused(431, /protect/))
  await t.admin.run('updateVolume', { id, deleteprotection: false })
  await t.admin.call('deleteVolume', { id })
})

test('volumes are seen and taken by their owners only, and counted against their limits', async () => {
  const alice = { username: 'alice', password: 'alice-Pass1', firstname: 'A', lastname: 'L', accounttype: 0 }
  const { domainid } = await t.admin.call('createAccount', { ...alice, email: 'a@example.org' })
  const hers = { account: 'alice', domainid: domainid ?? '' }
  const { id } = await disk()
  const cloud = await t.as('alice', 'alice-Pass1')
  expect((await cloud.call('listVolumes', { listall: true })).rows).toEqual([])
  await expect(cloud.call('deleteVolume', { id })).rejects.toMatchObject({ errorcode: 531 })

  await t.admin.call('updateResourceLimit', { ...hers, resourcetype: 2, max: 1 })
  await disk(hers)
  await expect(disk(hers)).rejects.toMatchObject({ errorcode: 535 })
  expect((await cloud.call('listVolumes')).rows).toHaveLength(1)
})

test('where a volume lies is told to root administrators only, in lists and by jobs', async () => {
  const alice = { username: 'alice', password: 'alice-Pass1', firstname: 'A', lastname: 'L', accounttype: 0 }
  await t.admin.call('createAccount', { ...alice, email: 'a@example.org' })
  const cloud = await t.as('alice', 'alice-Pass1')
  const { id: virtualmachineid } = await cloud.run('deployVirtualMachine', f.basics)
  const { id: diskofferingid } = await offering(3)
  const data = await cloud.run('createVolume', { name: 'data', diskofferingid, zoneid: f.zoneid })
  const attached = await cloud.run('attachVolume', { id: data.id, virtualmachineid })
  const hers = (await cloud.call('listVolumes', {})).rows
  const metrics = (await cloud.call('listVolumesMetrics', {})).rows
  expect([hers.length, metrics.length]).toEqual([2, 2])
  for (const row of [attached, ...hers, ...metrics])
    for (const field of ['storage', 'storageid', 'path', 'clusterid', 'podid', 'hypervisor'])
      expect(row).not.toHaveProperty(field)
  expect(await shown(data.id)).toMatchObject({ storage: 'primary', clusterid: f.clusterid, podid: f.podid })
})

test('a volume is handed over while it is attached to nothing and has no snapshots, within the limits', async () => {
  const alice = { username: 'alice', password: 'alice-Pass1', firstname: 'A', lastname: 'L', accounttype: 0 }
  const { id: accountid, domainid } = await t.admin.call('createAccount', {
    ...alice,
    email: 'a@example.org',
  })
  const volume = await disk()
  const assign = () => t.admin.call('assignVolume', { volumeid: volume.id, accountid })
  const vm = await instance()
  await t.admin.run('attachVolume', { id: volume.id, virtualmachineid: vm.id })
  await expect(assign()).rejects.toMatchObject(refused(431, /detach it/))
  const snapshot = await t.admin.run('createSnapshot', { volumeid: volume.id })
  await t.admin.run('detachVolume', { id: volume.id })
  await expect(assign()).rejects.toMatchObject(refused(431, /snapshots/))
  await t.admin.run('deleteSnapshot', { id: snapshot.id })
  const limit = { account: 'alice', domainid: domainid ?? '', resourcetype: 2 }
  await t.admin.call('updateResourceLimit', { ...limit, max: 0 })
  await expect(assign()).rejects.toMatchObject({ errorcode: 535 })
  await t.admin.call('updateResourceLimit', { ...limit, max: 1 })
  expect(await assign()).toMatchObject({ id: volume.id, account: 'alice' })
  await expect(assign()).rejects.toMatchObject(refused(431, /already/))
  const hers = await t.as('alice', 'alice-Pass1')
  expect((await hers.call('listVolumes', {})).rows).toMatchObject([{ id: volume.id }])
})

test('a volume gets another disk offering with its size, unless its storage does not suit that', async () => {
  const volume = await disk()
  const vm = await instance()
  await t.admin.run('attachVolume', { id: volume.id, virtualmachineid: vm.id })
  const change = (diskofferingid: string, more: object = {}) =>
    t.admin.run('changeOfferingForVolume', { id: volume.id, diskofferingid, ...more })
  const { id: bigger } = await offering(5)
  expect(await change(bigger)).toMatchObject({ diskofferingname: '5', size: 5 * GiB, state: 'Ready' })
  const { id: smaller } = await offering(2)
  await expect(change(smaller)).rejects.toThrow(/shrinkok/)
  const { id: any } = await offering()
  expect(await change(any)).toMatchObject({ diskofferingname: 'any', size: 5 * GiB })
  const { id: fast } = await t.admin.call('createDiskOffering', {
    name: 'ssd',
    displaytext: 's',
    disksize: 5,
    tags: 'ssd',
  })
  await expect(change(fast)).rejects.toMatchObject(refused(431, /lacks the tag ssd/))
  const { rows } = await t.admin.call('listVolumes', { virtualmachineid: vm.id, type: 'ROOT' })
  await expect(
    t.admin.run('changeOfferingForVolume', { id: rows[0]?.id ?? '', diskofferingid: bigger }),
  ).rejects.toMatchObject(refused(431, /root disk/))
})

test('nobody attaches, detaches, copies or recovers the volumes of others', async () => {
  const who = { username: 'bob', password: 'bob-Pass1', firstname: 'B', lastname: 'O', accounttype: 0 }
  await t.admin.call('createAccount', { ...who, email: 'b@example.org' })
  const bob = await t.as('bob', 'bob-Pass1')
  const his = await bob.run('deployVirtualMachine', f.basics)
  const mine = await instance()
  const { id } = await disk()
  const denied = { errorcode: 531 }
  await expect(bob.run('attachVolume', { id, virtualmachineid: his.id })).rejects.toMatchObject(denied)
  const across = t.admin.run('attachVolume', { id, virtualmachineid: his.id })
  await expect(across).rejects.toMatchObject(refused(531, /different accounts/))
  await t.admin.run('attachVolume', { id, virtualmachineid: mine.id })
  await expect(bob.run('detachVolume', { id })).rejects.toMatchObject(denied)
  await expect(bob.run('createSnapshot', { volumeid: id })).rejects.toMatchObject(denied)
  const { id: snapshotid } = await t.admin.run('createSnapshot', { volumeid: id })
  await expect(bob.run('createVolume', { name: 'stolen', snapshotid })).rejects.toMatchObject(denied)
  const ostypeid = (await bob.call('listOsTypes', { page: 1, pagesize: 1 })).rows[0]?.id ?? ''
  await expect(bob.run('createTemplate', { name: 'stolen', ostypeid, snapshotid })).rejects.toMatchObject(
    denied,
  )
  await t.admin.run('detachVolume', { id })
  await t.admin.run('destroyVolume', { id })
  await expect(bob.call('recoverVolume', { id })).rejects.toMatchObject(denied)
})

test('the volumes and snapshots of an account go with it', async () => {
  const alice = { username: 'alice', password: 'alice-Pass1', firstname: 'A', lastname: 'L', accounttype: 0 }
  const account = await t.admin.call('createAccount', { ...alice, email: 'a@example.org' })
  const hers = { account: 'alice', domainid: account.domainid ?? '' }
  const vm = await instance(hers)
  const { id } = await disk(hers)
  await t.admin.run('attachVolume', { id, virtualmachineid: vm.id })
  await t.admin.run('createSnapshot', { volumeid: id })
  await t.admin.run('detachVolume', { id })
  await t.admin.run('deleteAccount', { id: account.id ?? '' })
  await t.core.idle()
  expect((await t.admin.call('listVolumes', { listall: true })).rows).toEqual([])
  expect((await t.admin.call('listSnapshots', { listall: true })).rows).toEqual([])
})

test('how large a disk may be is set: for sizes of offerings, and narrower for those chosen freely', async () => {
  const set = (name: string, value: string) => t.admin.call('updateConfiguration', { name, value })
  const beyond = (most: number) => refused(431, new RegExp(`1 to ${most} GiB`))
  await expect(offering(Number.MAX_SAFE_INTEGER)).rejects.toMatchObject(beyond(2000))
  const compute = { name: 'c', displaytext: 'c', cpunumber: 1, cpuspeed: 100, memory: 128 }
  const wide = t.admin.call('createServiceOffering', { ...compute, rootdisksize: 2001 })
  await expect(wide).rejects.toMatchObject(beyond(2000))
  await set('custom.diskoffering.size.max', '10')
  const { id: diskofferingid } = await offering()
  await expect(disk({ diskofferingid, size: 11 })).rejects.toMatchObject(beyond(10))
  await expect(instance({ diskofferingid, size: 11 })).rejects.toMatchObject(beyond(10))
  const { id } = await disk({ diskofferingid, size: 10 })
  await expect(t.admin.run('resizeVolume', { id, size: 11 })).rejects.toMatchObject(beyond(10))
  await set('storage.max.volume.size', '8')
  await expect(offering(9)).rejects.toMatchObject(beyond(8))
  await expect(instance({ rootdisksize: 9 })).rejects.toMatchObject(beyond(8))
})
