import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'
import { queryClient } from '#shared/api/query-client.ts'
import { halfway, signOut } from '#shared/api/sign-in.ts'
import type { Session } from '#shared/api/session.ts'
import { theme } from '../theme.ts'
import { authenticator } from '../../../../../tools/lib/authenticator.ts'
import { SignInForm } from './SignInForm.tsx'

const served = serveTestCloud()
const password = 'a-quiet-harbour-7'
let secret = ''

beforeAll(async () => {
  const { admin } = served.cloud
  for (const username of ['eve', 'fay'])
    await admin.call('createAccount', {
      username,
      password,
      accounttype: 0,
      email: `${username}@example.org`,
      firstname: username,
      lastname: 'Test',
    })
  await admin.call('updateConfiguration', { name: 'enable.user.2fa', value: 'true' })
})

const setMandate = (value: string) =>
  served.cloud.admin.call('updateConfiguration', { name: 'mandate.user.2fa', value })
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

async function give(username: string) {
  const onSignedIn = vi.fn<(session: Session) => void>()
  render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={queryClient}>
        <SignInForm onSignedIn={onSignedIn} />
      </QueryClientProvider>
    </MantineProvider>,
  )
  await userEvent.type(screen.getByLabelText(/Username/), username)
  await userEvent.type(screen.getByLabelText(/Password/, { selector: 'input' }), password)
  await userEvent.click(screen.getByRole('button', { name: 'Log in' }))
  return onSignedIn
}

async function showCode(code: string) {
  await userEvent.type(
    await screen.findByRole('textbox', { name: /^Code/ }),
    `${code.slice(0, 3)} ${code.slice(3)}{Enter}`,
  )
}

test('a second factor is set up on the own page, and asked for from then on', async () => {
  const { rows } = await served.cloud.admin.call('listUsers', { username: 'eve', listall: true })
  await visit(`/users/${rows[0]?.id}`, 'eve', password)
  await userEvent.click(await screen.findByRole('button', { name: 'Set up a second factor' }))
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByRole('img', { name: 'QR code with the key' })).toBeVisible()
  secret = within(dialog).getByText(/^[A-Z2-7]{32}$/).textContent
  await showCode(wrong(authenticator(secret, 0)))
  expect(await within(dialog).findByText(/wrong or too old/)).toBeVisible()
  await showCode(authenticator(secret, -1))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await screen.findByRole('button', { name: 'Remove the second factor' })).toBeVisible()
})

test('a login goes on with the code, and a mistyped one can be tried again', async () => {
  const onSignedIn = await give('eve')
  await showCode('12345')
  expect(await screen.findByText('Six digits, as the app shows them now.')).toBeVisible()
  await userEvent.clear(screen.getByRole('textbox', { name: /^Code/ }))
  await showCode(wrong(authenticator(secret)))
  expect(await screen.findByText(/wrong or too old/)).toBeVisible()
  await showCode(authenticator(secret))
  await waitFor(() => expect(onSignedIn).toHaveBeenCalled())
  expect(onSignedIn.mock.calls[0]?.[0]).toMatchObject({ username: 'eve', secondFactor: undefined })
})

test('a cloud that ends the session at a wrong code gets the password again by itself', async () => {
  const onSignedIn = await give('eve')
  await screen.findByRole('textbox', { name: /^Code/ })
  served.endSessions()
  await showCode(authenticator(secret, 1))
  await waitFor(() => expect(onSignedIn).toHaveBeenCalled())
})

test('where it is a duty, the login goes on once a second factor has been set up', async () => {
  await setMandate('true')
  const onSignedIn = await give('fay')
  expect(await screen.findByText(/asks everybody for a second factor/)).toBeVisible()
  const key = (await screen.findByText(/^[A-Z2-7]{32}$/)).textContent
  await showCode(authenticator(key))
  await waitFor(() => expect(onSignedIn).toHaveBeenCalled())
  await setMandate('false')
})

test('who would rather be somebody else goes back to the password', async () => {
  await give('eve')
  await userEvent.click(await screen.findByRole('button', { name: 'Log in as somebody else' }))
  expect(await screen.findByLabelText(/Username/)).toBeVisible()
  expect(halfway.get()).toBeUndefined()
  await signOut()
})
