import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { session } from '#shared/api/session.ts'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const console = serveTestCloud()
const pairs = async () => (await console.cloud.admin.call('listUserKeys', {})).rows
const generate = { name: 'Generate Keys' }

async function visitUser() {
  const { rows } = await console.cloud.admin.call('listUsers', { username: 'admin' })
  await visit(`/users/${rows[0]?.id ?? ''}`)
}

test('from the account over its users to a new key pair, whose secret is shown once', async () => {
  const { rows } = await console.cloud.admin.call('listAccounts', { name: 'admin' })
  await visit(`/accounts/${rows[0]?.id ?? ''}`)
  await userEvent.click(await screen.findByRole('tab', { name: 'Users' }))
  await userEvent.click(await screen.findByRole('link', { name: 'admin' }))
  await userEvent.click(await screen.findByRole('button', generate))
  const dialog = await screen.findByRole('dialog', { name: /^Generate Keys/ })
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'laptop')
  await userEvent.click(within(dialog).getByRole('button', generate))
  expect(await screen.findByText('The secret key is shown this once')).toBeVisible()
  const [made] = await pairs()
  expect(screen.getByText(made?.secretkey ?? 'none was made')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'I have stored both' }))
  await waitFor(() => expect(screen.queryByText(made?.secretkey ?? '')).toBeNull())
  expect(await screen.findByText('laptop')).toBeVisible()
  expect(screen.getByText(made?.apikey ?? 'none was made')).toBeVisible()
})

test('who has a pair is told that it goes on working', async () => {
  await visitUser()
  await userEvent.click(await screen.findByRole('button', generate))
  expect(await screen.findByText(/goes on working/)).toBeVisible()
})

test('a pair is deleted after a question', async () => {
  await visitUser()
  await userEvent.click(await screen.findByRole('button', { name: 'Actions for laptop' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Delete key pair' }))
  const dialog = await screen.findByRole('dialog', { name: /^Delete key pair/ })
  await userEvent.click(within(dialog).getByRole('button', { name: 'Delete key pair' }))
  expect(await screen.findByText(/has no key pair/)).toBeVisible()
  expect(await pairs()).toEqual([])
})

test('a pair may be allowed less than its user', async () => {
  await visitUser()
  await userEvent.click(await screen.findByRole('button', generate))
  const dialog = await screen.findByRole('dialog', { name: /^Generate Keys/ })
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'monitor')
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Rules' }), 'listZones,allow{Enter}*,deny')
  await userEvent.click(within(dialog).getByRole('button', generate))
  await userEvent.click(await screen.findByRole('button', { name: 'I have stored both' }))
  expect(await screen.findByText('By its rules: listZones allow · * deny')).toBeVisible()
})

test('the account menu leads to oneself', async () => {
  await visitUser()
  await userEvent.click(await screen.findByRole('button', { name: 'Account of admin' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'My user and keys' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'admin' })).toBeVisible()
  expect(session.get()?.username).toBe('admin')
})
