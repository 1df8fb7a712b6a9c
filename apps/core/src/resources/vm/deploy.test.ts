import { furnished, type Furnished } from '@cloud/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'

let f: Furnished
let small: string
let custom: string
beforeAll(async () => {
  f = await furnished(1)
  const { rows } = await f.t.admin.call('listDiskOfferings')
  const id = (name: string) => rows.find(row => row.name === name)?.id ?? ''
  ;[small, custom] = [id('Small'), id('Custom')]
})
afterAll(() => f.t.close())

const deploy = (more: object = {}) =>
  f.t.admin.run('deployVirtualMachine', { ...f.basics, startvm: false, ...more })
const disksOf = async (virtualmachineid: string) =>
  (await f.t.admin.call('listVolumes', { virtualmachineid })).rows
    .map(({ type, deviceid, size = 0 }) => [type, deviceid, size / 2 ** 30])
    .toSorted((a, b) => Number(a[1]) - Number(b[1]))

test('data disks come as many as are named, at the devices that are wished', async () => {
  const vm = await deploy({
    diskofferingid: small,
    datadisksdetails: [
      { diskofferingid: custom, size: '9', deviceid: '7' },
      { diskofferingid: custom, size: '3' },
    ],
  })
  const disks = (await disksOf(vm.id)).slice(1)
  expect(disks).toEqual([
    ['DATADISK', 1, 5],
    ['DATADISK', 2, 3],
    ['DATADISK', 7, 9],
  ])
})

test.each([
  [{ deviceid: '3' }, /CD drive/],
  [{ deviceid: '7' }, /same deviceid/],
  [{ size: 'much' }, /number of GiB/],
  [{ diskofferingid: 'nothing' }, /does not exist/],
])('a data disk with %j is refused, and no instance is made', async (wrong, text) => {
  const name = `refused-${JSON.stringify(wrong).length}`
  const disk = { diskofferingid: custom, size: '9', deviceid: '7' }
  const wish = deploy({ name, datadisksdetails: [disk, { ...disk, deviceid: '8', ...wrong }] })
  await expect(wish).rejects.toMatchObject({
    errorcode: 431,
    message: expect.stringMatching(text) as unknown,
  })
  expect((await f.t.admin.call('listVirtualMachines', { name })).count).toBe(0)
})

test('the root disk may be of another disk offering, unless the service offering is strict', async () => {
  const vm = await deploy({ overridediskofferingid: custom, rootdisksize: 11 })
  expect(await disksOf(vm.id)).toEqual([['ROOT', 0, 11]])
  const strict = await f.t.admin.call('createServiceOffering', {
    name: 'strict',
    displaytext: 'Strict',
    cpunumber: 1,
    cpuspeed: 500,
    memory: 512,
    diskofferingid: small,
    diskofferingstrictness: true,
  })
  const wish = deploy({ serviceofferingid: strict.id, overridediskofferingid: custom, rootdisksize: 11 })
  await expect(wish).rejects.toThrow('root disk of its own')
})

test('an instance gets the MAC address and, from a root administrator, the id that it had elsewhere', async () => {
  const customid = 'a0b1c2d3-0000-4000-8000-0123456789ab'
  const vm = await deploy({ startvm: true, customid, macaddress: '02:00:4C:00:00:01' })
  expect(vm).toMatchObject({ id: customid, nic: [{ macaddress: '02:00:4c:00:00:01' }] })
  await expect(deploy({ customid })).rejects.toThrow('already')
  await expect(deploy({ customid: '7' })).rejects.toThrow('UUID')
})

test('a UEFI machine says so while it runs', async () => {
  const vm = await deploy({ startvm: true, boottype: 'UEFI', bootmode: 'SECURE', keyboard: 'de' })
  expect(vm).toMatchObject({ boottype: 'Uefi', bootmode: 'secure', details: { keyboard: 'de' } })
})

test('lists answer what today’s CloudStack UI asks before it deploys', async () => {
  const { admin } = f.t
  const { zoneid } = f.basics
  const arch = 'x86_64'
  const templates = await admin.call('listTemplates', {
    templatefilter: 'featured',
    zoneid,
    arch,
    isvnf: false,
  })
  expect(templates.count).toBe(1)
  const categories = await admin.call('listOsCategories', { zoneid, arch, isiso: false, isvnf: false })
  expect(categories.rows.map(row => row.name)).toEqual(['CentOS'])
  expect((await admin.call('listOsCategories', { zoneid, arch: 'aarch64' })).count).toBe(0)
  const vm = await deploy()
  const all = await admin.call('listVirtualMachines', { arch, isvnf: false, forvirtualnetwork: false })
  expect(all.rows.map(row => row.id)).toContain(vm.id)
  expect((await admin.call('listVirtualMachines', { leased: true })).count).toBe(0)
})
