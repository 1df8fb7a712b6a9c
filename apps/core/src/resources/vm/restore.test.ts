import { fakeClock, furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

const clock = fakeClock()
let f: Furnished
let t: TestCloud
beforeEach(async () => {
  f = await furnished(1, { clock })
  t = f.t
})
afterEach(() => t.close())

const deploy = (more: { startvm?: boolean } = {}) =>
  t.admin.run('deployVirtualMachine', { ...f.basics, ...more })
const volumes = async (virtualmachineid: string) =>
  (await t.admin.call('listVolumes', { virtualmachineid })).rows
async function eve() {
  const user = { username: 'eve', password: 'Secret-123', email: 'e@example.org', accounttype: 0 }
  await t.admin.call('createAccount', { ...user, firstname: 'Eve', lastname: 'E' })
  return t.as('eve', 'Secret-123')
}

test('a restored instance runs again from a new root disk; the old one is destroyed', async () => {
  const vm = await deploy()
  const [old] = await volumes(vm.id)
  expect(await t.admin.run('restoreVirtualMachine', { virtualmachineid: vm.id })).toMatchObject({
    state: 'Running',
  })
  const [fresh, ...more] = await volumes(vm.id)
  expect(more).toEqual([])
  expect(fresh).toMatchObject({ type: 'ROOT', state: 'Ready' })
  expect(fresh?.id).not.toBe(old?.id)
  expect((await t.admin.call('listVolumes', { id: old?.id ?? '' })).rows).toMatchObject([
    { state: 'Destroy' },
  ])
})

test('a stopped instance stays stopped, and the old disk can go at once', async () => {
  const vm = await deploy()
  await t.admin.run('stopVirtualMachine', { id: vm.id })
  const [old] = await volumes(vm.id)
  const restored = await t.admin.run('restoreVirtualMachine', { virtualmachineid: vm.id, expunge: true })
  expect(restored).toMatchObject({ state: 'Stopped' })
  await t.core.idle()
  expect((await t.admin.call('listVolumes', { id: old?.id ?? '' })).rows).toEqual([])
  await t.admin.run('startVirtualMachine', { id: vm.id })
})

test('an instance that does not stop keeps its disk and runs on', async () => {
  const vm = await deploy()
  const [old] = await volumes(vm.id)
  await t.admin.call('configureSimulator', { name: 'StopCommand', value: 'result:fail', count: 1 })
  const restore = t.admin.run('restoreVirtualMachine', { virtualmachineid: vm.id })
  await expect(restore).rejects.toMatchObject({ errorcode: 530 })
  expect((await volumes(vm.id))[0]?.id).toBe(old?.id)
  expect((await t.admin.call('listVirtualMachines', { id: vm.id })).rows).toMatchObject([
    { state: 'Running' },
  ])
})

test('an instance is handed over with its disks, within the limits of the new account', async () => {
  const vm = await deploy({ startvm: false })
  const her = await eve()
  const move = () =>
    t.admin.call('assignVirtualMachine', { virtualmachineid: vm.id, account: 'eve', domainid: '1' })
  await t.admin.call('updateResourceLimit', { account: 'eve', domainid: '1', resourcetype: 0, max: 0 })
  await expect(move()).rejects.toMatchObject({ status: 535 })
  await t.admin.call('updateResourceLimit', { account: 'eve', domainid: '1', resourcetype: 0, max: 1 })
  expect(await move()).toMatchObject({ account: 'eve', securitygroup: [{ name: 'default', account: 'eve' }] })
  expect((await her.call('listVolumes', {})).rows).toHaveLength(1)
  await her.run('startVirtualMachine', { id: vm.id })
  await expect(move()).rejects.toMatchObject({ status: 431 })
})

test('an instance of another tenant cannot be taken over', async () => {
  const vm = await deploy({ startvm: false })
  const her = await eve()
  const take = her.call('assignVirtualMachine', { virtualmachineid: vm.id, account: 'eve' })
  await expect(take).rejects.toBeDefined()
  await expect(her.run('restoreVirtualMachine', { virtualmachineid: vm.id })).rejects.toMatchObject({
    status: 531,
  })
})

test('details that are added to an instance are its details, until they are removed', async () => {
  const vm = await deploy({ startvm: false })
  const about = { resourcetype: 'UserVm', resourceid: vm.id }
  const details = async () => (await t.admin.call('listVirtualMachines', { id: vm.id })).rows[0]?.details
  await t.admin.call('updateVirtualMachine', { id: vm.id, details: [{ keyboard: 'us' }] })
  await t.admin.run('addResourceDetail', { ...about, details: [{ key: 'cost', value: '7' }] })
  expect(await details()).toEqual({ keyboard: 'us', cost: '7' })
  const { rows } = await t.admin.call('listResourceDetails', { ...about, listall: true })
  expect(Object.fromEntries(rows.map(({ key, value }) => [key, value]))).toEqual(await details())

  const hidden = { ...about, details: [{ key: 'margin', value: '2' }], fordisplay: false }
  await t.admin.run('addResourceDetail', hidden)
  expect(await details()).toEqual({ keyboard: 'us', cost: '7' })
  await t.admin.run('removeResourceDetail', { ...about, key: 'cost' })
  expect(await details()).toEqual({ keyboard: 'us' })
  await t.admin.run('removeResourceDetail', about)
  expect(await details()).toEqual({})
  expect((await t.admin.call('listResourceDetails', { ...about, listall: true })).count).toBe(0)
})

test('an ISO is in the drive until it is taken out', async () => {
  const vm = await deploy()
  const iso = await t.admin.call('registerIso', {
    name: 'disc',
    displaytext: 'disc',
    url: 'http://example.org/disc.iso',
    zoneid: f.zoneid,
    bootable: false,
  })
  await t.core.idle()
  for (let i = 0; i < 10; i++) clock.advance(1000)
  await t.core.idle()
  const { id } = iso
  const about = { virtualmachineid: vm.id }
  expect(await t.admin.run('attachIso', { ...about, id })).toMatchObject({ isoid: id, isoname: 'disc' })
  await expect(t.admin.run('attachIso', { ...about, id: '4' })).rejects.toMatchObject({ status: 431 })
  expect((await t.admin.call('listVirtualMachines', { isoid: id })).rows).toMatchObject([{ isoid: id }])
  expect((await t.admin.run('detachIso', about)).isoid).toBeUndefined()
  expect((await t.admin.call('listVirtualMachines', { isoid: id })).rows).toEqual([])
  await expect(t.admin.run('detachIso', about)).rejects.toMatchObject({ status: 431 })
})

test('an instance begins with several data disks', async () => {
  const offering = await t.admin.call('createDiskOffering', { name: 'd', displaytext: 'd', disksize: 2 })
  const list = (diskofferingid: string) => ({
    ...f.basics,
    startvm: false,
    datadiskofferinglist: [{ diskofferingid }, { diskofferingid }],
  })
  const vm = await t.admin.run('deployVirtualMachine', list(offering.id))
  expect((await volumes(vm.id)).map(volume => volume.deviceid)).toEqual(expect.arrayContaining([0, 1, 2]))
  await expect(t.admin.run('deployVirtualMachine', list('nothing'))).rejects.toMatchObject({ status: 431 })
})

test('what an instance uses is recorded by the clock', async () => {
  const vm = await deploy()
  for (let minute = 0; minute < 5; minute++) {
    clock.advance(60_000)
    await Promise.resolve()
  }
  const { rows } = await t.admin.call('listVirtualMachinesUsageHistory', { id: vm.id })
  const stats = rows[0]?.stats ?? []
  expect(stats.length).toBeGreaterThanOrEqual(3)
  expect(new Set(stats.map(look => look.networkkbsread)).size).toBeGreaterThan(1)
  const her = await eve()
  expect((await her.call('listVirtualMachinesUsageHistory', {})).rows).toEqual([])
})
