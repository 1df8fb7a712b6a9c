import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const console = serveTestCloud()
const zone = { dns1: '192.0.2.1', internaldns1: '192.0.2.2', networktype: 'Basic' }
let first: { id: string }

beforeAll(async () => {
  first = await console.cloud.admin.call('createZone', { name: 'Berlin', ...zone })
  for (const name of ['Paris', 'Rome', 'Oslo'])
    await console.cloud.admin.call('createZone', { name, ...zone })
})

const called = (command: string) => console.calls.filter(c => c.get('command') === command)

test('a list shows its rows, what they link to and how many there are', async () => {
  await visit('/zones')
  const link = await screen.findByRole('link', { name: 'Berlin' })
  expect(link).toHaveAttribute('href', `/client/zones/${first.id}`)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Zones4')
  expect(screen.getByText('1–4 of 4')).toBeVisible()
  expect(document.title).toBe('Zones · CloudStack Console')
})

test('events are told in words; what programs call them is on their page', async () => {
  await visit('/events')
  const told = await screen.findAllByText('Add zone')
  expect(told).toHaveLength(4)
  expect(screen.queryByText('ZONE.CREATE')).not.toBeInTheDocument()
  expect(screen.getByRole('columnheader', { name: 'Actions' })).not.toContainElement(
    screen.queryByRole('button', { name: 'Actions' }),
  )
  await userEvent.click(within(told[0]?.closest('tr') as HTMLElement).getByRole('link'))
  expect(await screen.findByRole('heading', { level: 1, name: 'Add zone' })).toBeVisible()
  expect(screen.getByText('ZONE.CREATE')).toBeVisible()
})

test('paging, search and filters stand in the address and go to the server', async () => {
  const router = await visit('/zones?pagesize=2&page=2')
  await screen.findByText('3–4 of 4')
  expect(called('listZones').at(-1)?.toString()).toContain('page=2&pagesize=2')

  await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'ro')
  await waitFor(() => expect(router.state.location.search).toContain('q=ro'))
  expect(router.state.location.search).not.toContain('page=2')
  await screen.findByText('1–1 of 1')
  expect(screen.getByRole('link', { name: 'Rome' })).toBeVisible()
  expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveFocus()
})

test('nothing found says so and offers the way back', async () => {
  const router = await visit('/zones?q=atlantis')
  await screen.findByRole('heading', { name: 'Nothing matches' })
  await userEvent.click(screen.getByRole('button', { name: 'Clear search and filters' }))
  await screen.findByRole('link', { name: 'Berlin' })
  expect(router.state.location.search).toBe('')
})

test('an empty list teaches what would be there and how to begin', async () => {
  await visit('/pods')
  await screen.findByText(/A pod is a rack/)
  expect(screen.getAllByRole('button', { name: 'Add pod' }).length).toBeGreaterThan(0)
})

test('a form begins in its first field, and leaving that empty is no mistake yet', async () => {
  await visit('/zones')
  await userEvent.click(await screen.findByRole('button', { name: 'Add zone' }))
  const dialog = await screen.findByRole('dialog', { name: 'Add zone' }, { timeout: 15_000 })
  const name = await within(dialog).findByRole('textbox', { name: /^Name/ })
  await waitFor(() => expect(name).toHaveFocus())
  await userEvent.tab()
  expect(name).not.toHaveFocus()
  expect(within(dialog).queryByText('This is needed.')).not.toBeInTheDocument()
})

test('a form asks what the contract asks, before the cloud is bothered', async () => {
  await visit('/zones')
  await userEvent.click(await screen.findByRole('button', { name: 'Add zone' }))
  const dialog = await screen.findByRole('dialog', { name: 'Add zone' })
  await userEvent.type(await within(dialog).findByRole('textbox', { name: /^DNS 1/ }), 'nonsense')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Add zone' }))
  expect(await within(dialog).findByText('Enter an IPv4 address such as 192.168.1.10.')).toBeVisible()
  expect(within(dialog).getAllByText('This is needed.')).toHaveLength(2)
  expect(called('createZone')).toHaveLength(0)
})

test('a refusal stands at the field that it names, with its details, and keeps what was typed', async () => {
  await visit('/zones')
  await userEvent.click(await screen.findByRole('button', { name: 'Add zone' }))
  const dialog = await screen.findByRole('dialog', { name: 'Add zone' })
  await userEvent.type(await within(dialog).findByRole('textbox', { name: /^Name/ }), 'Berlin')
  await userEvent.type(within(dialog).getByRole('textbox', { name: /^DNS 1/ }), '192.0.2.1')
  await userEvent.type(within(dialog).getByRole('textbox', { name: /^Internal DNS 1/ }), '192.0.2.2')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Add zone' }))
  const alert = await within(dialog).findByRole('alert')
  expect(alert).toHaveTextContent(/createZone/)
  const name = within(dialog).getByRole('textbox', { name: /^Name/ })
  expect(name).toHaveValue('Berlin')
  expect(name).toHaveAttribute('aria-invalid', 'true')
})

test('an edit begins with what is there and sends only what was changed', async () => {
  await visit(`/zones/${first.id}`)
  await userEvent.click(await screen.findByRole('button', { name: 'Actions' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Edit zone' }))
  const dialog = await screen.findByRole('dialog', { name: 'Edit zone: Berlin' })
  const dns = await within(dialog).findByRole('textbox', { name: /^DNS 2/ })
  expect(within(dialog).getByRole('textbox', { name: /^Name/ })).toHaveValue('Berlin')
  await userEvent.type(dns, '192.0.2.9')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Edit zone' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  const [sent] = called('updateZone')
  expect(Object.fromEntries(sent ?? [])).toEqual({
    command: 'updateZone',
    id: first.id,
    dns2: '192.0.2.9',
    response: 'json',
  })
  expect(await screen.findByText('192.0.2.9')).toBeVisible()
})

test('an action that the state forbids is shown with the reason', async () => {
  await console.cloud.admin.call('updateZone', { id: first.id, allocationstate: 'Enabled' })
  await visit(`/zones/${first.id}`)
  await userEvent.click(await screen.findByRole('button', { name: 'Actions' }))
  const enable = await screen.findByRole('menuitem', { name: /^Enable zone/ })
  expect(enable).toHaveAttribute('aria-disabled', 'true')
  expect(enable).toHaveTextContent('Only while Disabled.')
  await userEvent.click(enable)
  expect(called('updateZone')).toHaveLength(0)
  expect(screen.getByRole('menuitem', { name: 'Disable zone' })).not.toHaveAttribute('aria-disabled')
})

test('a session that ends is renewed over the page, and what was refused goes on', async () => {
  await visit('/zones')
  await userEvent.click(await screen.findByRole('button', { name: 'Add zone' }))
  const form = await screen.findByRole('dialog', { name: 'Add zone' })
  await userEvent.type(await within(form).findByRole('textbox', { name: /^Name/ }), 'Kept')
  await userEvent.type(within(form).getByRole('textbox', { name: /^DNS 1/ }), '192.0.2.1')
  await userEvent.type(within(form).getByRole('textbox', { name: /^Internal DNS 1/ }), '192.0.2.2')
  console.endSessions()
  await userEvent.click(within(form).getByRole('button', { name: 'Add zone' }))

  const again = await screen.findByRole('dialog', { name: 'Your session has ended' })
  expect(within(again).getByRole('textbox', { name: /Username/ })).toHaveValue('admin')
  await userEvent.type(again.querySelector('input[type=password]') as HTMLElement, 'password')
  await userEvent.click(within(again).getByRole('button', { name: 'Log in' }))
  expect(await screen.findByRole('link', { name: 'Kept' })).toBeVisible()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
}, 15_000)

test('what cannot be undone asks for the name, and the page leaves with what it showed', async () => {
  const doomed = await console.cloud.admin.call('createZone', { name: 'Doomed', ...zone })
  const router = await visit(`/zones/${doomed.id}`)
  await userEvent.click(await screen.findByRole('button', { name: 'Actions' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Delete zone…' }))
  const dialog = await screen.findByRole('dialog', { name: 'Delete zone: Doomed' })
  const confirm = await within(dialog).findByRole('button', { name: 'Delete zone' })
  expect(confirm).toBeDisabled()
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Type Doomed to confirm' }), 'Doomed')
  await userEvent.click(confirm)
  await waitFor(() => expect(router.state.location.pathname).toBe('/client/zones'))
})

test('an id that nothing has says so and leads to the list', async () => {
  await visit('/zones/00000000-0000-4000-8000-000000000000')
  await screen.findByRole('heading', { name: 'Zone no longer exists' })
  expect(screen.getByRole('link', { name: 'To Zones' })).toHaveAttribute('href', '/client/zones')
})

test('a row that vanishes says so before it goes', async () => {
  const passing = await console.cloud.admin.call('createZone', { name: 'Passing', ...zone })
  await visit('/zones')
  await screen.findByRole('link', { name: 'Passing' })
  await console.cloud.admin.call('deleteZone', { id: passing.id })
  const { queryClient } = await import('#shared/api/query-client.ts')
  await queryClient.invalidateQueries({ queryKey: ['list'] })
  const row = (await screen.findByText('Gone')).closest('tr')
  expect(row).toHaveTextContent('Passing')
})

test('arrows walk the rows and Enter opens one', async () => {
  const router = await visit('/zones')
  await screen.findByRole('link', { name: 'Berlin' })
  screen.getByRole('region', { name: 'Zones' }).focus()
  await userEvent.keyboard('{ArrowDown}')
  await waitFor(() => expect(document.activeElement?.tagName).toBe('TR'))
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/client\/zones\/.+/))
})
