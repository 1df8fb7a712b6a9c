import { furnished } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tree, type Tree } from '#resources/identity/test-tree.ts'

let cloud: Tree
let group: string
beforeEach(async () => {
  cloud = await tree()
  group = (await cloud.alice.call('createSecurityGroup', { name: 'web' })).id
})
afterEach(() => cloud.close())

const tag = (who: Tree['alice'], key: string, value: string, resourcetype = 'SecurityGroup') =>
  who.run('createTags', { resourcetype, resourceids: [group], tags: [{ key, value }] })
const keys = async (who: Tree['alice']) =>
  (await who.call('listTags', { listall: true })).rows.map(row => row.key)

test('tags are put on, found by key and value, and taken off', async () => {
  await tag(cloud.alice, 'env', 'test')
  await tag(cloud.alice, 'team', 'web', 'securitygroup')
  const { rows } = await cloud.alice.call('listTags', { key: 'env' })
  expect(rows).toEqual([
    {
      key: 'env',
      value: 'test',
      resourcetype: 'SecurityGroup',
      resourceid: group,
      account: 'alice',
      domainid: cloud.acme,
      domain: 'acme',
      domainpath: 'ROOT/acme',
    },
  ])
  const remove = (tags?: { key: string; value: string }[]) =>
    cloud.alice.run('deleteTags', {
      resourcetype: 'SecurityGroup',
      resourceids: [group],
      ...(tags && { tags }),
    })
  await expect(remove([{ key: 'env', value: 'other' }])).rejects.toMatchObject({ status: 431 })
  await remove([{ key: 'env', value: 'test' }])
  expect(await keys(cloud.alice)).toEqual(['team'])
  await remove()
  expect(await keys(cloud.alice)).toEqual([])
})

test('a key is there once per resource', async () => {
  await tag(cloud.alice, 'env', 'test')
  await expect(tag(cloud.alice, 'env', 'live')).rejects.toThrow('has a tag env already')
})

test('tags are put on and seen by those who may operate the resource', async () => {
  await expect(tag(cloud.bob, 'env', 'test')).rejects.toMatchObject({ status: 531 })
  await tag(cloud.dadmin, 'env', 'test')
  expect(await keys(cloud.alice)).toEqual(['env'])
  expect(await keys(cloud.bob)).toEqual([])
})

test('unknown types and things are refused before a job begins', async () => {
  for (const type of ['Unicorn', 'constructor', '__proto__'])
    await expect(tag(cloud.alice, 'env', 'test', type)).rejects.toMatchObject({ status: 431 })
  await expect(tag(cloud.alice, 'env', 'test', 'Volume')).rejects.toMatchObject({ status: 431 })
})

test('whatever is tagged shows its tags in its list, and is found by them', async () => {
  const { t, zoneid, basics } = await furnished(1)
  const vm = await t.admin.run('deployVirtualMachine', basics)
  const volume = (await t.admin.call('listVolumes', { virtualmachineid: vm.id })).rows[0]?.id ?? ''
  const snapshot = await t.admin.run('createSnapshot', { volumeid: volume })
  const network = (await t.admin.call('listNetworks', {})).rows[0]?.id ?? ''
  const template = (await t.admin.call('listTemplates', { templatefilter: 'featured' })).rows[0]?.id ?? ''
  const things = { Zone: zoneid, Network: network, Volume: volume, Snapshot: snapshot.id, Template: template }
  for (const [resourcetype, id] of Object.entries({ ...things, UserVm: vm.id }))
    await t.admin.run('createTags', {
      resourcetype,
      resourceids: [id],
      tags: [{ key: 'is', value: resourcetype }],
    })
  const found = async (tags: { key: string; value: string }[]) => {
    const lists = [
      t.admin.call('listZones', { tags }),
      t.admin.call('listNetworks', { tags }),
      t.admin.call('listVolumes', { tags }),
      t.admin.call('listSnapshots', { tags }),
      t.admin.call('listTemplates', { tags, templatefilter: 'featured' }),
      t.admin.call('listVirtualMachines', { tags }),
    ]
    return (await Promise.all(lists)).map(({ rows }) => rows.map(row => row.tags?.map(tag => tag.value)))
  }
  for (const [i, value] of [...Object.keys(things), 'UserVm'].entries()) {
    const lists = await found([{ key: 'is', value }])
    expect(lists, value).toEqual(lists.map((_, j) => (i === j ? [[value]] : [])))
  }
  await t.close()
})
