import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const console = serveTestCloud()
const slow = { timeout: 15_000 }

async function fill(path: string, action: string, name: string) {
  await visit(path)
  await userEvent.click((await screen.findAllByRole('button', { name: action }, slow))[0] as HTMLElement)
  const form = await screen.findByRole('dialog', { name: action }, slow)
  await userEvent.type(await within(form).findByRole('textbox', { name: /^Name/ }), name)
  return form
}

test('a network offering has the services that are chosen, by the providers that are named', async () => {
  const form = await fill('/network-offerings', 'Add network offering', 'inner')
  await userEvent.click(within(form).getByRole('checkbox', { name: /^For VPCs/ }))
  await userEvent.click(within(form).getByRole('combobox', { name: 'Services' }))
  for (const name of ['Firewall', 'Vpn', 'NetworkACL'])
    await userEvent.click(await screen.findByRole('option', { name, hidden: true }))
  await userEvent.click(await within(form).findByText('More options'))
  await userEvent.click(within(form).getByRole('button', { name: 'Add entry' }))
  await userEvent.type(within(form).getByRole('textbox', { name: 'Key' }), 'Lb')
  await userEvent.type(within(form).getByRole('textbox', { name: 'Value' }), 'InternalLbVm')
  await userEvent.click(within(form).getByRole('button', { name: 'Add network offering' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument(), slow)
  const { rows } = await console.cloud.admin.call('listNetworkOfferings', { name: 'inner' })
  expect(rows[0]).toMatchObject({
    state: 'Enabled',
    forvpc: true,
    guestiptype: 'Isolated',
    conservemode: true,
  })
  const provided = new Map(rows[0]?.service?.map(({ name, provider }) => [name, provider?.[0]?.name]))
  expect(provided.get('Lb')).toBe('InternalLbVm')
  expect(provided.get('NetworkACL')).toBe('VpcVirtualRouter')
  expect(provided.has('Firewall')).toBe(false)
}, 60_000)

test('a VPC offering is made with two routers', async () => {
  const form = await fill('/vpc-offerings', 'Add VPC offering', 'sure')
  await userEvent.click(await within(form).findByText('More options'))
  await userEvent.type(
    within(form).getByRole('textbox', { name: /^Capabilities/ }),
    'SourceNat,RedundantRouter,true',
  )
  await userEvent.click(within(form).getByRole('button', { name: 'Add VPC offering' }))
  const sure = async () => (await console.cloud.admin.call('listVPCOfferings', { name: 'sure' })).rows[0]
  await waitFor(async () => expect(await sure()).toMatchObject({ state: 'Enabled' }), slow)
  const sent = console.calls.find(call => call.get('command') === 'createVPCOffering')
  expect(Object.fromEntries(sent ?? [])).toMatchObject({
    'servicecapabilitylist[0].service': 'SourceNat',
    'servicecapabilitylist[0].capabilitytype': 'RedundantRouter',
    'servicecapabilitylist[0].capabilityvalue': 'true',
  })
}, 60_000)

test('a VPC offering is cloned without one of its services', async () => {
  const { admin } = console.cloud
  const { rows } = await admin.call('listVPCOfferings', {})
  const source = rows[0]
  await visit(`/vpc-offerings/${source?.id}`)
  await userEvent.click(await screen.findByRole('button', { name: 'Actions' }, slow))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Clone VPC offering' }))
  const form = await screen.findByRole('dialog', { name: /^Clone VPC offering/ })
  await userEvent.type(await within(form).findByRole('textbox', { name: /^Name/ }), 'no-vpn')
  await userEvent.click(within(form).getByRole('combobox', { name: 'Services to leave out' }))
  const choices = await screen.findByRole('listbox', { name: 'Services to leave out', hidden: true })
  await userEvent.click(within(choices).getByRole('option', { name: 'Vpn', hidden: true }))
  await userEvent.click(within(form).getByRole('button', { name: 'Clone VPC offering' }))
  const services = async () => {
    const clones = await admin.call('listVPCOfferings', { name: 'no-vpn' })
    return clones.rows[0]?.service?.map(({ name }) => name) ?? []
  }
  await waitFor(async () => expect(await services()).toContain('Lb'), slow)
  expect(await services()).not.toContain('Vpn')
}, 60_000)
