import type { Cloud } from '@cloud/client'
import { furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let f: Furnished
let t: TestCloud
beforeEach(async () => {
  f = await furnished(1)
  t = f.t
})
afterEach(() => t.close())

const vhd = 'http://images.example.org/a.vhd'
const image = () => ({ name: 'mine', url: vhd, format: 'VHD', hypervisor: 'Simulator', zoneid: f.zoneid })
const refused = (status: number, text: RegExp) => ({
  status,
  message: expect.stringMatching(text) as unknown,
})

const register = (cloud: Cloud = t.admin, more: object = {}) =>
  cloud.call('registerTemplate', { ...image(), ...more }).then(({ id }) => id)
const shown = async (id: string, cloud: Cloud = t.admin) =>
  (await cloud.call('listTemplates', { templatefilter: 'executable', id, isready: undefined })).rows

async function user(name: string) {
  await t.admin.call('createAccount', {
    username: name,
    password: `${name}-Pass1`,
    email: `${name}@example.org`,
    firstname: name,
    lastname: 'Example',
    accounttype: 0,
  })
  return t.as(name, `${name}-Pass1`)
}

test('the built-in template is ready in an enabled zone, and the system template beside it', async () => {
  const { rows } = await t.admin.call('listTemplates', { templatefilter: 'all', listall: true })
  expect(rows.map(row => [row.templatetype, row.isready, row.zonename, row.status])).toEqual([
    ['SYSTEM', true, 'z', 'Download Complete'],
    ['BUILTIN', true, 'z', 'Download Complete'],
  ])
})

test('a registered template is downloaded, and then is ready', async () => {
  const { id, ...row } = await t.admin.call('registerTemplate', image())
  expect(row).toMatchObject({ name: 'mine', displaytext: 'mine', isready: false, zoneid: f.zoneid })
  expect(row).not.toHaveProperty('size')
  await t.core.idle()
  expect(await shown(id)).toMatchObject([
    { isready: true, status: 'Download Complete', size: expect.any(Number) as unknown },
  ])
  const events = await t.admin.call('listEvents', { listall: true, keyword: 'mine' })
  expect(events.rows.map(event => event.type)).toEqual(
    expect.arrayContaining(['TEMPLATE.CREATE', 'TEMPLATE.DOWNLOAD.START', 'TEMPLATE.DOWNLOAD.SUCCESS']),
  )
})

test('a download that fails says why, where people look', async () => {
  await t.admin.call('configureSimulator', { name: 'DownloadCommand', value: 'result:fail' })
  const id = await register()
  await t.core.idle()
  const { rows } = await t.admin.call('listTemplates', { templatefilter: 'self', id })
  expect(rows).toMatchObject([
    { isready: false, status: expect.stringMatching(/DownloadCommand/) as unknown },
  ])
})

test.each([
  ['an unknown scheme', { url: 'gopher://x' }, /http/],
  ['the own machine as host', { url: 'http://127.0.0.1/a.vhd' }, /machine that fetches/],
  ['a format that nobody knows', { format: 'ZIP' }, /format/],
  ['a hypervisor that nobody drives', { hypervisor: 'VMware' }, /driven here/],
  ['an ISO', { url: 'http://images.example.org/a.iso', format: 'ISO' }, /registerIso/],
])('a template with %s is refused', async (_what, more, text) => {
  await expect(register(t.admin, more)).rejects.toMatchObject(refused(431, text))
})

test('a private template is its owner’s, until it is shared or made public', async () => {
  const alice = await user('alice')
  const bob = await user('bob')
  const id = await register(alice)
  await t.core.idle()
  expect(await shown(id, bob)).toEqual([])
  await expect(bob.call('updateTemplatePermissions', { id, ispublic: true })).rejects.toMatchObject({
    status: 531,
  })
  await expect(alice.call('updateTemplatePermissions', { id, isfeatured: true })).rejects.toMatchObject({
    status: 531,
  })
  await alice.call('updateTemplatePermissions', { id, op: 'add', accounts: 'bob' })
  expect(await shown(id, bob)).toHaveLength(1)
  expect((await bob.call('listTemplates', { templatefilter: 'shared' })).rows).toHaveLength(1)
  expect(await alice.call('listTemplatePermissions', { id })).toMatchObject({
    ispublic: false,
    account: ['bob'],
  })
  await alice.call('updateTemplatePermissions', { id, op: 'reset' })
  expect(await shown(id, bob)).toEqual([])
  await alice.call('updateTemplatePermissions', { id, ispublic: true })
  expect((await bob.call('listTemplates', { templatefilter: 'community' })).rows).toHaveLength(1)
})

test('only administrators see all, feature images, or bring them everywhere', async () => {
  const alice = await user('alice')
  await expect(alice.call('listTemplates', { templatefilter: 'all' })).rejects.toMatchObject(
    refused(431, /dmin/),
  )
  await expect(register(alice, { zoneid: undefined, zoneids: '-1' })).rejects.toMatchObject({ status: 531 })
  const id = await register(alice, { isfeatured: true })
  expect((await alice.call('listTemplates', { templatefilter: 'self', id })).rows).toMatchObject([
    { isfeatured: false },
  ])
})

test('how a template was brought is told to its owner and to administrators', async () => {
  const alice = await user('alice')
  const [builtIn] = (await alice.call('listTemplates', { templatefilter: 'featured' })).rows
  expect(builtIn).toMatchObject({ name: expect.stringMatching(/CentOS/) as unknown, isready: true })
  expect(builtIn).not.toHaveProperty('status')
  expect(builtIn?.downloaddetails?.[0]).not.toHaveProperty('datastoreId')
  const id = await register(alice)
  const [own] = (await alice.call('listTemplates', { templatefilter: 'self', id })).rows
  expect(own).toHaveProperty('status')
})

test('a template can be renamed; what others own cannot', async () => {
  const id = await register()
  expect(await t.admin.call('updateTemplate', { id, name: 'other', passwordenabled: true })).toMatchObject({
    name: 'other',
    passwordenabled: true,
    displaytext: 'mine',
  })
  const alice = await user('alice')
  await expect(alice.call('updateTemplate', { id, name: 'hers' })).rejects.toMatchObject({ status: 531 })
  await expect(t.admin.call('updateIso', { id, name: 'x' })).rejects.toMatchObject(refused(431, /no ISO/))
})

test('a deleted template is gone; the system’s stay', async () => {
  const id = await register()
  await t.admin.run('deleteTemplate', { id })
  expect((await t.admin.call('listTemplates', { templatefilter: 'all', id })).rows).toEqual([])
  await expect(t.admin.run('deleteTemplate', { id })).rejects.toMatchObject(refused(431, /removed/))
  await expect(t.admin.run('deleteTemplate', { id: '1' })).rejects.toMatchObject(refused(431, /stays/))
})

test('a template that instances use goes only by force', async () => {
  await t.admin.run('deployVirtualMachine', { ...f.basics, startvm: false })
  await expect(t.admin.run('deleteTemplate', { id: '4' })).rejects.toMatchObject(
    refused(431, /1 instance use/),
  )
  await t.admin.run('deleteTemplate', { id: '4', forced: true })
})

test('a stopped instance’s disk becomes a template, a running one’s does not', async () => {
  const vm = await t.admin.run('deployVirtualMachine', f.basics)
  const [root] = (await t.admin.call('listVolumes', { virtualmachineid: vm.id })).rows
  const { rows } = await t.admin.call('listOsTypes', { pagesize: 1, page: 1 })
  const from = { name: 'golden', ostypeid: rows[0]?.id ?? '', volumeid: root?.id ?? '' }
  await expect(t.admin.run('createTemplate', from)).rejects.toMatchObject(refused(530, /stop the instance/))
  await t.admin.run('stopVirtualMachine', { id: vm.id })
  const made = await t.admin.run('createTemplate', from)
  expect(made).toMatchObject({ name: 'golden', isready: true, format: 'RAW', size: root?.size })
  const { templateid: _old, ...where } = f.basics
  const copy = await t.admin.run('deployVirtualMachine', { ...where, templateid: made.id })
  expect(copy).toMatchObject({ state: 'Running', templateid: made.id })
})

test('a failed copy leaves no template', async () => {
  const vm = await t.admin.run('deployVirtualMachine', f.basics)
  await t.admin.run('stopVirtualMachine', { id: vm.id })
  const [root] = (await t.admin.call('listVolumes', { virtualmachineid: vm.id })).rows
  await t.admin.call('configureSimulator', {
    name: 'CreatePrivateTemplateCommand',
    value: 'result:fail',
  })
  const os = (await t.admin.call('listOsTypes', { pagesize: 1, page: 1 })).rows[0]?.id ?? ''
  const job = t.admin.run('createTemplate', { name: 'golden', ostypeid: os, volumeid: root?.id ?? '' })
  await expect(job).rejects.toMatchObject({ errorcode: 530 })
  expect((await t.admin.call('listTemplates', { templatefilter: 'self' })).rows).toEqual([])
})

test('ISOs have a list of their own', async () => {
  const iso = { name: 'cd', url: 'http://images.example.org/cd.iso', zoneid: f.zoneid }
  await expect(t.admin.call('registerIso', iso)).rejects.toMatchObject(refused(431, /ostypeid/))
  await t.admin.call('registerIso', { ...iso, bootable: false })
  await t.core.idle()
  const { rows } = await t.admin.call('listIsos', { isofilter: 'self' })
  expect(rows).toMatchObject([
    { name: 'cd', isready: true, bootable: false, format: 'ISO', status: 'Successfully Installed' },
  ])
  expect((await t.admin.call('listTemplates', { templatefilter: 'self' })).rows).toEqual([])
  await t.admin.run('deleteIso', { id: rows[0]?.id ?? '' })
  expect((await t.admin.call('listIsos', { isofilter: 'self' })).rows).toEqual([])
})

test('a second image store gets the built-in templates; one with own images stays', async () => {
  const { id: store } = await t.admin.call('addImageStore', {
    provider: 'NFS',
    zoneid: f.zoneid,
    name: 'second',
    url: 'nfs://192.0.2.9/second',
  })
  await t.core.idle()
  const places = async () => (await shown('4'))[0]?.downloaddetails?.length
  expect(await places()).toBe(2)
  await t.admin.call('deleteImageStore', { id: store })
  expect(await places()).toBe(1)
  await register()
  const [first] = (await t.admin.call('listImageStores')).rows
  await expect(t.admin.call('deleteImageStore', { id: first?.id ?? '' })).rejects.toMatchObject({
    message: expect.stringMatching(/1 registered image/) as unknown,
  })
})

test('a template of a snapshot is in the zone of the snapshot, and in no other', async () => {
  const vm = await t.admin.run('deployVirtualMachine', f.basics)
  const [root] = (await t.admin.call('listVolumes', { virtualmachineid: vm.id })).rows
  const volumeid = root?.id ?? ''
  const { id: snapshotid } = await t.admin.run('createSnapshot', { volumeid })
  const ostypeid = (await t.admin.call('listOsTypes', { pagesize: 1, page: 1 })).rows[0]?.id ?? ''
  const make = (more: object) => t.admin.run('createTemplate', { name: 'golden', ostypeid, ...more })
  expect(await make({ snapshotid, zoneid: f.zoneid })).toMatchObject({ zoneid: f.zoneid, isready: true })
  const { id: far } = await t.admin.call('createZone', {
    name: 'far',
    networktype: 'Basic',
    dns1: '192.0.2.53',
    internaldns1: '192.0.2.53',
  })
  await expect(make({ snapshotid, zoneid: far })).rejects.toMatchObject(refused(431, /in another zone/))
  await t.admin.run('stopVirtualMachine', { id: vm.id })
  await expect(make({ volumeid, zoneid: f.zoneid })).rejects.toMatchObject(refused(431, /leave zoneid out/))
})
