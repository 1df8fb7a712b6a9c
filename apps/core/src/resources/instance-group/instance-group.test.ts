import { furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let f: Furnished
let t: TestCloud
beforeEach(async () => {
  f = await furnished(1)
  t = f.t
})
afterEach(() => t.close())

const deploy = (group: string) => t.admin.run('deployVirtualMachine', { ...f.basics, startvm: false, group })

test('naming a group makes it once; instances are found by it', async () => {
  const one = await deploy('web')
  const two = await deploy('web')
  expect(one).toMatchObject({ group: 'web', groupid: two.groupid })
  const { rows } = await t.admin.call('listInstanceGroups', { name: 'web' })
  expect(rows).toMatchObject([{ id: one.groupid, name: 'web', account: 'admin' }])
  await t.admin.call('updateVirtualMachine', { id: two.id, group: 'db' })
  const members = await t.admin.call('listVirtualMachines', { groupid: one.groupid ?? '' })
  expect(members.rows.map(vm => vm.id)).toEqual([one.id])
})

test('a renamed group keeps its instances; a deleted one leaves them', async () => {
  const vm = await deploy('web')
  const id = vm.groupid ?? ''
  await t.admin.call('createInstanceGroup', { name: 'db' })
  await expect(t.admin.call('updateInstanceGroup', { id, name: 'db' })).rejects.toMatchObject({ status: 431 })
  await t.admin.call('updateInstanceGroup', { id, name: 'front' })
  const seen = async () => (await t.admin.call('listVirtualMachines', { id: vm.id })).rows[0]
  expect(await seen()).toMatchObject({ group: 'front' })
  await t.admin.call('deleteInstanceGroup', { id })
  expect((await seen())?.group).toBeUndefined()
})
