import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const console = serveTestCloud()
const names = ['Ada', 'Bea', 'Cem', 'Dan', 'Eve']

beforeAll(async () => {
  for (const username of names)
    await console.cloud.admin.call('createUser', {
      username,
      password: 'a long password',
      firstname: username,
      lastname: 'Test',
      email: `${username}@example.com`,
      account: 'admin',
    })
})

const sent = (command: string) => console.calls.filter(c => c.get('command') === command)
const box = (name: string) => screen.findByRole('checkbox', { name: `Select ${name}` })

test('the same is done to marked rows of several pages, and what the state forbids is left out', async () => {
  const router = await visit('/users?pagesize=2&q=a')
  await userEvent.click(await box('Ada'))
  await router.navigate('/users?pagesize=2&page=2&q=a')
  await screen.findByText(/^3–/)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select all on this page' }))
  const bar = screen.getByRole('group', { name: 'Actions for the selection' })
  const total = Number(/^\d+/.exec(within(bar).getByRole('status').textContent)?.[0])
  expect(total).toBeGreaterThan(1)
  expect(within(bar).getByRole('button', { name: 'Enable user' })).toBeDisabled()
  await userEvent.click(within(bar).getByRole('button', { name: /^Select all \d/ }))
  await waitFor(() => expect(within(bar).queryByRole('button', { name: /^Select all/ })).toBeNull())
  await userEvent.click(within(bar).getByRole('button', { name: 'Lock user' }))

  const dialog = await screen.findByRole('dialog', { name: /^Lock user: / })
  expect(within(dialog).getByText(/admin – You would lock yourself out/)).toBeVisible()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lock user' }))
  const result = await screen.findByRole('dialog', { name: 'Lock user' })
  await within(result).findByText(/^(\d) of \1 done$/)
  const { rows } = await console.cloud.admin.call('listUsers', { username: 'Ada' })
  expect(rows[0]?.state).toBe('locked')
  expect(screen.queryByRole('group', { name: 'Actions for the selection' })).not.toBeInTheDocument()
})

test('a failure is told with its reason, and only it is tried again', async () => {
  await visit('/users?q=Dan')
  await userEvent.click(await box('Dan'))
  const { rows } = await console.cloud.admin.call('listUsers', { username: 'Dan' })
  await userEvent.click(screen.getByRole('button', { name: 'Enable user' }))
  const ask = await screen.findByRole('dialog', { name: 'Enable user: 1 row' })
  await console.cloud.admin.call('deleteUser', { id: rows[0]?.id ?? '' })
  await userEvent.click(within(ask).getByRole('button', { name: 'Enable user' }))

  const result = await screen.findByRole('dialog', { name: 'Enable user' })
  expect(await within(result).findByText('1 failed')).toBeVisible()
  const [failure] = within(result).getAllByRole('listitem')
  expect(failure).toHaveTextContent(/^DanFailed.+/)
  await userEvent.click(within(result).getByRole('button', { name: 'Retry 1 failed' }))
  await waitFor(() => expect(sent('enableUser')).toHaveLength(2))
})

test('Space marks the row under the keyboard, with Shift all from the last mark on', async () => {
  await visit('/users')
  await box('Ada')
  screen.getByRole('region', { name: 'Users' }).focus()
  await userEvent.keyboard('{ArrowDown}')
  await waitFor(() => expect(document.activeElement?.tagName).toBe('TR'))
  await userEvent.keyboard(' ')
  expect(await screen.findByText('1 selected')).toBeVisible()
  await userEvent.keyboard('{ArrowDown}')
  await waitFor(() => expect(document.activeElement?.getAttribute('data-index')).toBe('1'))
  await userEvent.keyboard('{ArrowDown}')
  await waitFor(() => expect(document.activeElement?.getAttribute('data-index')).toBe('2'))
  await userEvent.keyboard('{Shift>} {/Shift}')
  expect(await screen.findByText('3 selected')).toBeVisible()
})
