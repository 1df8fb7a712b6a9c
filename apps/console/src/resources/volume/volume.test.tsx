import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { readyZone } from '#test-zone.ts'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const console = serveTestCloud()
const slow = { timeout: 15_000 }
let zoneid: string
let volumeid: string

beforeAll(async () => {
  const { admin } = console.cloud
  zoneid = await readyZone(console.cloud)
  const { rows: pools } = await admin.call('listStoragePools', { zoneid })
  const { rows: offerings } = await admin.call('listDiskOfferings', { keyword: 'Small' })
  const places = { zoneid, diskofferingid: offerings[0]?.id ?? '', storageid: pools[0]?.id ?? '' }
  volumeid = (await admin.run('createVolume', { name: 'data', ...places })).id
  await admin.call('createStoragePool', {
    name: 'second',
    zoneid,
    podid: pools[0]?.podid ?? '',
    clusterid: pools[0]?.clusterid ?? '',
    scope: 'cluster',
    url: 'nfs://192.0.2.9/export/second',
  })
  const names = { firstname: 'Ann', lastname: 'Test', email: 'ann@example.org' }
  await admin.call('createAccount', {
    username: 'ann',
    password: 'a-quiet-harbour-7',
    accounttype: 0,
    ...names,
  })
}, 60_000)

const volume = async () => (await console.cloud.admin.call('listVolumes', { id: volumeid })).rows[0]
async function open(path: string, action: string) {
  await visit(path)
  await userEvent.click(await screen.findByRole('button', { name: 'Actions' }, slow))
  await userEvent.click(await screen.findByRole('menuitem', { name: action }))
  return screen.findByRole('dialog', { name: new RegExp(`^${action}`) })
}
async function pick(form: HTMLElement, field: string, name: string) {
  await userEvent.click(within(form).getByRole('combobox', { name: new RegExp(`^${field}`) }))
  await userEvent.click(await screen.findByRole('option', { name, hidden: true }, slow))
}

test('a volume moves to another primary storage than its own', async () => {
  const form = await open(`/volumes/${volumeid}`, 'Move to other primary storage')
  const box = await within(form).findByRole('combobox', { name: /^Primary storage/ })
  expect(box).toHaveValue('')
  await pick(form, 'Primary storage', 'second')
  expect(screen.getAllByRole('option', { hidden: true }).map(one => one.textContent)).not.toContain(
    (await volume())?.storage,
  )
  await userEvent.click(within(form).getByRole('button', { name: 'Move to other primary storage' }))
  await waitFor(async () => expect(await volume()).toMatchObject({ state: 'Ready', storage: 'second' }), slow)
}, 60_000)

test('a snapshot becomes a volume of its own', async () => {
  const { admin } = console.cloud
  const { id } = await admin.run('createSnapshot', { volumeid, name: 'before' })
  const form = await open(`/snapshots/${id}`, 'Create volume')
  await userEvent.type(await within(form).findByRole('textbox', { name: /^Name/ }), 'copy')
  await userEvent.click(within(form).getByRole('button', { name: 'Create volume' }))
  const copies = async () => (await admin.call('listVolumes', { name: 'copy' })).rows
  await waitFor(async () => expect(await copies()).toMatchObject([{ state: 'Ready', zoneid }]), slow)
  await admin.run('deleteSnapshot', { id })
}, 60_000)

test('a volume is handed over to an account or to a project, not to both', async () => {
  const form = await open(`/volumes/${volumeid}`, 'Hand volume over')
  await within(form).findByRole('combobox', { name: /^Project/ })
  await pick(form, 'Account', 'ann')
  expect(within(form).queryByRole('combobox', { name: /^Project/ })).not.toBeInTheDocument()
  await userEvent.click(within(form).getByRole('button', { name: 'Hand volume over' }))
  await waitFor(async () => expect(await volume()).toMatchObject({ account: 'ann' }), slow)
}, 60_000)
