import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'
import { readyZone } from '#test-zone.ts'

const console = serveTestCloud()
const called = (command: string) => console.calls.filter(c => c.get('command') === command)
const button = { name: 'Launch instance' }
const choose = async (field: RegExp, option: RegExp) => {
  await userEvent.click(await screen.findByRole('combobox', { name: field }))
  await userEvent.click(await screen.findByRole('option', { name: option }))
}

test('without a zone the page says so and offers to set one up', async () => {
  await visit('/instances/launch')
  await screen.findByRole('heading', { name: 'There is no zone to launch an instance in' })
  expect(screen.getByRole('link', { name: 'Set up a zone' })).toHaveAttribute('href', '/client/setup')
})

test('a zone without a ready template says why nothing can be launched', async () => {
  const zone = await console.cloud.admin.call('createZone', {
    name: 'Bare',
    dns1: '192.0.2.1',
    internaldns1: '192.0.2.2',
    networktype: 'Basic',
  })
  await visit('/instances/launch')
  expect(await screen.findByText('No template is ready in this zone')).toBeVisible()
  await console.cloud.admin.run('deleteZone', { id: zone.id })
})

test('what is missing or wrong is said at the field before the cloud is asked', async () => {
  await readyZone(console.cloud)
  await visit('/instances/launch')
  await userEvent.type(await screen.findByRole('textbox', { name: 'Name' }), 'web_1')
  await userEvent.click(screen.getByRole('button', button))
  expect(await screen.findAllByText('This is needed.')).toHaveLength(2)
  expect(screen.getByText(/Use 1 to 63 letters/)).toBeVisible()
  expect(called('deployVirtualMachine')).toHaveLength(0)
})

test('the only zone is chosen, and the summary counts what the offering takes and what stays', async () => {
  await visit('/instances/launch')
  await choose(/^Service offering/, /Small Instance/)
  const summary = screen.getByRole('complementary', { name: 'What you will get' })
  expect(await within(summary).findByRole('row', { name: /^Memory 512 MiB No limit/ })).toBeVisible()
  expect(await within(summary).findByRole('row', { name: /^Addresses 1 \d+ of 100/ })).toBeVisible()
  expect(within(summary).getByText('defaultGuestNetwork', { exact: false })).toBeVisible()
})

test('what is lacking is made beside its field', async () => {
  await visit('/instances/launch')
  expect(await screen.findByRole('button', { name: 'Create key pair' })).toBeVisible()
})

test('a tenant sees the limits of their own account, and nothing of the zone', async () => {
  const tina = {
    username: 'tina',
    password: 'tina-secret',
    firstname: 'Tina',
    lastname: 'T',
    email: 't@example.com',
  }
  await console.cloud.admin.call('createAccount', { ...tina, accounttype: 0 })
  await visit('/instances/launch', tina.username, tina.password)
  await choose(/^Service offering/, /Small Instance/)
  const summary = screen.getByRole('complementary', { name: 'What you will get' })
  expect(await within(summary).findByRole('row', { name: 'Instances 1 19 of 20' })).toBeVisible()
  expect(within(summary).queryByRole('row', { name: /^Addresses/ })).toBeNull()
  expect(called('listCapacity')).toHaveLength(0)
})

test('a draft outlives the page', async () => {
  await visit('/instances/launch')
  await userEvent.type(await screen.findByRole('textbox', { name: 'Name' }), 'kept')
  cleanup()
  await visit('/instances/launch')
  expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('kept')
})

test('launching leads to the page of the instance, which runs in the end', async () => {
  const router = await visit('/instances/launch')
  await choose(/^Template/, /CentOS 5.3.*Ready/)
  await choose(/^Service offering/, /Small Instance.*1 vCPU × 500 MHz · 512 MiB/)
  await choose(/^Security groups/, /default/)
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'web-1')
  await userEvent.click(screen.getByRole('button', button))
  expect(await screen.findByRole('heading', { level: 1, name: 'web-1' })).toBeVisible()
  expect(router.state.location.pathname).toMatch(/^\/client\/instances\/[0-9a-f-]{36}$/)
  expect(sessionStorage.getItem('cloud.draft.launch')).toBeNull()
  const sent = called('deployVirtualMachine').at(-1)
  expect(sent?.get('name')).toBe('web-1')
  expect(sent?.get('securitygroupids')).toMatch(/^[0-9a-f-]{36}$/)
  await waitFor(async () => {
    const { rows } = await console.cloud.admin.call('listVirtualMachines', { name: 'web-1' })
    expect(rows[0]?.state).toBe('Running')
  })
})

test('a refusal is told with its details, and what was typed stays', async () => {
  await visit('/instances/launch')
  await choose(/^Template/, /CentOS/)
  await choose(/^Service offering/, /Small Instance/)
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'web-1')
  await userEvent.click(screen.getByRole('button', button))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent(/An instance named web-1 exists/)
  expect(alert).toHaveTextContent(/deployVirtualMachine/)
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('web-1')
})
