import { addTenant } from '@cloud/testkit'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'
import { readyZone } from '#test-zone.ts'

const console = serveTestCloud()
let templateid: string
let isoid: string
let hers: string
let tina: Awaited<ReturnType<typeof addTenant>>

const admin = () => console.cloud.admin
const template = async () =>
  (await admin().call('listTemplates', { templatefilter: 'all', id: templateid })).rows[0]

beforeAll(async () => {
  const zoneid = await readyZone(console.cloud)
  tina = await addTenant(console.cloud, 'tina')
  await admin().call('registerUserData', { name: 'first-boot', userdata: btoa('#!/bin/sh') })
  const about = { displaytext: 'Rescue', url: 'http://images.example.com/r.iso', zoneid }
  isoid = (await admin().call('registerIso', { name: 'rescue', bootable: false, ...about })).id
  hers = (await tina.call('registerIso', { name: 'hers', bootable: false, ...about })).id
  const { rows: types } = await admin().call('listOsTypes', {})
  const made = await admin().call('registerTemplate', {
    ...about,
    name: 'house',
    url: 'http://images.example.com/house.qcow2',
    format: 'QCOW2',
    hypervisor: 'Simulator',
    ostypeid: types[0]?.id ?? '',
  })
  templateid = made.id
  await console.cloud.core.idle()
}, 60_000)

async function open(action: string) {
  await userEvent.click(await screen.findByRole('button', { name: 'Actions' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: action }))
  return screen.findByRole('dialog', { name: new RegExp(`^${action}`) })
}
const submit = (form: HTMLElement, action: string) =>
  userEvent.click(within(form).getByRole('button', { name: action }))

test('an image says who may use it, while it is shared and no longer', async () => {
  await visit(`/isos/${isoid}`)
  expect(await screen.findByText('Nobody beside its owner.', {}, { timeout: 15_000 })).toBeVisible()
  for (const [action, then] of [
    ['Share with accounts', 'tina'],
    ['Stop sharing', 'Nobody beside its owner.'],
  ] as const) {
    const form = await open(action)
    await userEvent.type(await within(form).findByRole('combobox', { name: /^Accounts/ }), 'tina{Enter}')
    await submit(form, action)
    expect(await screen.findByText(then)).toBeVisible()
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  }
  const form = await open('Change visibility')
  await userEvent.click(within(form).getByRole('checkbox', { name: /^Public/ }))
  await submit(form, 'Change visibility')
  expect(await screen.findByText('Everybody.')).toBeVisible()
}, 40_000)

test('a tenant is told who may use their image, and is not asked what administrators alone may say', async () => {
  await visit(`/isos/${hers}`, 'tina', 'Secret-123')
  expect(await screen.findByText('Nobody beside its owner.')).toBeVisible()
  const form = await open('Change visibility')
  expect(await within(form).findByRole('checkbox', { name: /^Public/ })).toBeVisible()
  expect(within(form).queryByRole('checkbox', { name: /^Featured/ })).not.toBeInTheDocument()
})

test('user data is linked to a template and taken off it again', async () => {
  await visit(`/templates/${templateid}`)
  const form = await open('Link user data')
  await userEvent.click(await within(form).findByRole('combobox', { name: /^User data \*|^User data$/ }))
  await userEvent.click(await screen.findByRole('option', { name: 'first-boot' }))
  await userEvent.selectOptions(
    within(form).getByRole('combobox', { name: /^User data of instances/ }),
    'APPEND',
  )
  await submit(form, 'Link user data')
  await waitFor(async () => expect(await template()).toMatchObject({ userdatapolicy: 'APPEND' }))
  expect(await screen.findByRole('link', { name: 'first-boot' })).toBeVisible()
  await submit(await open('Unlink user data'), 'Unlink user data')
  await waitFor(async () => expect(await template()).not.toHaveProperty('userdataid'))
})

test('an image is copied from the zone of its row into the chosen ones', async () => {
  const { id } = await admin().call('createZone', {
    name: 'harbour',
    networktype: 'Basic',
    dns1: '192.0.2.1',
    internaldns1: '192.0.2.1',
  })
  await admin().call('addImageStore', {
    name: 'there',
    provider: 'NFS',
    zoneid: id,
    url: 'nfs://192.0.2.9/export',
  })
  await visit(`/templates/${templateid}`)
  const form = await open('Copy to other zones')
  await userEvent.click(await within(form).findByRole('combobox', { name: /^Zones/ }))
  await userEvent.click(await screen.findByRole('option', { name: 'harbour' }))
  await submit(form, 'Copy to other zones')
  await waitFor(async () => {
    await console.cloud.core.idle()
    const there = await admin().call('listTemplates', { templatefilter: 'all', id: templateid, zoneid: id })
    expect(there.rows).toMatchObject([{ isready: true }])
  })
})
