import { afterEach, beforeEach, expect, test } from 'vitest'
import { tree, type Tree } from '#resources/identity/test-tree.ts'

let cloud: Tree
let offering: { zoneid: string; diskofferingid: string }
beforeEach(async () => {
  cloud = await tree()
  const zone = await cloud.admin.call('createZone', {
    name: 'zone',
    networktype: 'Basic',
    dns1: '192.0.2.1',
    internaldns1: '192.0.2.1',
  })
  await cloud.admin.call('updateZone', { id: zone.id, allocationstate: 'Enabled' })
  const { rows } = await cloud.admin.call('listDiskOfferings', { name: 'Small' })
  offering = { zoneid: zone.id, diskofferingid: rows[0]?.id ?? '' }
})
afterEach(() => cloud.close())

const volume = 2
const primaryStorage = 10
const create = (who: Tree['alice'], name: string) => who.run('createVolume', { name, ...offering })
const limit = (resourcetype: number, max: number, owner: { account?: string; domainid: string }) =>
  cloud.admin.call('updateResourceLimit', { resourcetype, max, ...owner })

test('of 50 requests at the same moment exactly as many succeed as the limit allows', async () => {
  await limit(volume, 10, { account: 'alice', domainid: cloud.acme })
  const ended = await Promise.allSettled(Array.from({ length: 50 }, (_, i) => create(cloud.alice, `v${i}`)))
  const refused = ended.filter(end => end.status === 'rejected').map(end => end.reason as { status: number })
  expect(refused).toHaveLength(40)
  expect(new Set(refused.map(error => error.status))).toEqual(new Set([535]))
  await expect(cloud.alice.call('listVolumes')).resolves.toMatchObject({ count: 10 })
})

test('what is given back can be taken again', async () => {
  await limit(volume, 1, { account: 'alice', domainid: cloud.acme })
  const { id } = await create(cloud.alice, 'first')
  await expect(create(cloud.alice, 'second')).rejects.toMatchObject({ status: 535, cserrorcode: 4370 })
  await cloud.alice.call('deleteVolume', { id })
  await expect(create(cloud.alice, 'second')).resolves.toMatchObject({ name: 'second' })
})

test('the limit of a domain counts everything below it', async () => {
  await limit(volume, 2, { domainid: cloud.acme })
  await create(cloud.bob, 'of bob')
  await create(cloud.alice, 'of alice')
  await expect(create(cloud.bob, 'too many')).rejects.toThrow(/domain (acme|east)/)
})

test('storage is limited in GiB', async () => {
  await limit(primaryStorage, 9, { account: 'alice', domainid: cloud.acme })
  await create(cloud.alice, '5 GiB')
  await expect(create(cloud.alice, '10 GiB')).rejects.toThrow('9 GiB allowed, 5 GiB in use, 5 GiB more')
  const { rows } = await cloud.alice.call('listAccounts')
  expect(rows[0]).toMatchObject({
    primarystoragelimit: '9',
    primarystoragetotal: 5,
    primarystorageavailable: '4',
    volumetotal: 1,
  })
})

test('root admins are unlimited, and stay so', async () => {
  const { rows } = await cloud.admin.call('listResourceLimits')
  expect(new Set(rows.map(row => row.max))).toEqual(new Set([-1]))
  await expect(
    cloud.admin.call('updateResourceLimit', { resourcetype: 0, max: 1, account: 'admin' }),
  ).rejects.toMatchObject({ status: 431 })
})

test('nobody sets the own limits, and domain admins set those below them', async () => {
  const set = (who: Tree['alice'], account: string, domainid: string) =>
    who.call('updateResourceLimit', { resourcetype: 0, max: 5, account, domainid })
  await expect(set(cloud.dadmin, 'dadmin', cloud.acme)).rejects.toMatchObject({ status: 531 })
  await expect(set(cloud.dadmin, 'alice', cloud.acme)).resolves.toMatchObject({ max: 5, account: 'alice' })
  await expect(
    cloud.dadmin.call('updateResourceLimit', { resourcetype: 0, max: 5, domainid: cloud.acme }),
  ).rejects.toMatchObject({ status: 531 })
})

test('a count per kind is taken from what exists', async () => {
  await create(cloud.bob, 'one')
  const { rows } = await cloud.admin.call('updateResourceCount', { domainid: cloud.acme })
  expect(rows).toHaveLength(17)
  expect(rows.find(row => row.resourcetypename === 'volume')).toMatchObject({
    resourcecount: 1,
    domain: 'acme',
  })
})
