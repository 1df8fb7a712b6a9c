import { furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let f: Furnished
let t: TestCloud
let eve: TestCloud['admin']
let mine: string
let hers: string
beforeEach(async () => {
  f = await furnished(1)
  t = f.t
  const user = { username: 'eve', password: 'Secret-123', email: 'e@example.org', accounttype: 0 }
  await t.admin.call('createAccount', { ...user, firstname: 'Eve', lastname: 'E' })
  eve = await t.as('eve', 'Secret-123')
  const basics = { ...f.basics, startvm: false }
  mine = (await t.admin.run('deployVirtualMachine', basics)).id
  hers = (await eve.run('deployVirtualMachine', basics)).id
})
afterEach(() => t.close())

const write = (who: TestCloud['admin'], entityid: string, more: { adminsonly?: boolean } = {}) =>
  who.call('addAnnotation', { annotation: 'look after it', entitytype: 'VM', entityid, ...more })
const annotated = async (who: TestCloud['admin'], id: string) =>
  (await who.call('listVirtualMachines', { id })).rows[0]?.hasannotations

test('a remark is at the thing that it is about, until it is taken away', async () => {
  expect(await annotated(eve, hers)).toBe(false)
  const { id } = await write(eve, hers)
  expect(await annotated(eve, hers)).toBe(true)
  const about = { entitytype: 'VM', entityid: hers }
  expect((await eve.call('listAnnotations', about)).rows).toMatchObject([
    { id, annotation: 'look after it', username: 'eve', adminsonly: false },
  ])
  await eve.call('removeAnnotation', { id })
  expect(await annotated(eve, hers)).toBe(false)
  await expect(eve.call('removeAnnotation', { id })).rejects.toMatchObject({ status: 431 })
})

test('what is for admins alone is hidden from the owner', async () => {
  const { id } = await write(t.admin, hers, { adminsonly: true })
  const about = { entitytype: 'VM', entityid: hers }
  expect((await eve.call('listAnnotations', about)).rows).toEqual([])
  expect(await annotated(eve, hers)).toBe(false)
  expect(await annotated(t.admin, hers)).toBe(true)
  await t.admin.call('updateAnnotationVisibility', { id, adminsonly: false })
  expect((await eve.call('listAnnotations', about)).rows).toHaveLength(1)
})

test('nobody annotates, lists or removes at what belongs to others', async () => {
  await expect(write(eve, mine)).rejects.toMatchObject({ status: 531 })
  await expect(write(eve, hers, { adminsonly: true })).rejects.toMatchObject({ status: 531 })
  const { id } = await write(t.admin, mine)
  await expect(eve.call('listAnnotations', { entitytype: 'VM', entityid: mine })).rejects.toMatchObject({
    status: 531,
  })
  expect((await eve.call('listAnnotations', { id })).rows).toEqual([])
  await expect(eve.call('removeAnnotation', { id })).rejects.toMatchObject({ status: 531 })
  const zone = eve.call('addAnnotation', { annotation: 'x', entitytype: 'ZONE', entityid: f.zoneid })
  await expect(zone).rejects.toMatchObject({ status: 531 })
})

test('the tags of a volume are shown with it', async () => {
  const [volume] = (await eve.call('listVolumes', { virtualmachineid: hers })).rows
  const id = volume?.id ?? ''
  await eve.run('createTags', {
    resourcetype: 'Volume',
    resourceids: [id],
    tags: [{ key: 'env', value: 'test' }],
  })
  expect((await eve.call('listVolumes', { id })).rows[0]?.tags).toMatchObject([{ key: 'env', value: 'test' }])
})

test('details are kept with what they are about', async () => {
  const [volume] = (await eve.call('listVolumes', { virtualmachineid: hers })).rows
  const about = { resourcetype: 'Volume', resourceid: volume?.id ?? '' }
  await t.admin.run('addResourceDetail', { ...about, details: [{ key: 'cost', value: '1' }] })
  await t.admin.run('addResourceDetail', { ...about, details: [{ key: 'cost', value: '2' }] })
  const seen = async () => (await t.admin.call('listResourceDetails', { ...about, listall: true })).rows
  expect(await seen()).toMatchObject([{ key: 'cost', value: '2', resourceid: volume?.id }])
  await t.admin.run('removeResourceDetail', { ...about, key: 'cost' })
  expect(await seen()).toEqual([])
})
