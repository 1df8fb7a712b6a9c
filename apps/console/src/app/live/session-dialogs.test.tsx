import { MantineProvider } from '@mantine/core'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { patientFetch } from '#shared/api/cloud.ts'
import { expired, session, toSession } from '#shared/api/session.ts'
import { tellProven } from '#shared/live/proven-elsewhere.ts'
import { endsAt } from '#shared/live/state.ts'
import { isPlain } from './ConnectionNotice.tsx'
import { SessionDialogs } from './SessionDialogs.tsx'

const origin = 'http://localhost:3000/client'
const asked: { path: string; key: string | null; activity: string | null }[] = []
let key = 'first'
const note = (request: Request) => {
  const { headers, url } = request
  asked.push({
    path: new URL(url).pathname,
    key: headers.get('x-session-key'),
    activity: headers.get('x-activity'),
  })
}

/** The BFF's side of it: its own tests prove that it is so. */
const server = setupServer(
  http.post(`${origin}/api`, ({ request }) => {
    note(request)
    if (request.headers.get('x-session-key') === 'second') return HttpResponse.json({ done: true })
    return HttpResponse.json({}, { status: 403, headers: { 'x-step-up': 'step-up-needed' } })
  }),
  http.post(`${origin}/bff/session/prove`, async ({ request }) => {
    note(request)
    const { password } = (await request.json()) as { password: string }
    if (password !== 'right')
      return HttpResponse.json({ errortext: 'This is not your password.' }, { status: 403 })
    key = 'second'
    return HttpResponse.json({ sessionkey: key })
  }),
  http.get(`${origin}/bff/session`, ({ request }) => {
    note(request)
    return HttpResponse.json({ username: 'ann', userid: 'u', type: '0', sessionkey: key })
  }),
)
beforeAll(() => server.listen())
afterEach(() => {
  session.set(undefined)
  endsAt.set(undefined)
  expired.set(false)
  asked.length = 0
})
afterAll(() => server.close())

function shown(more: object = {}) {
  session.set(toSession({ username: 'ann', userid: 'u', sessionkey: 'first', type: '0', ...more }))
  render(
    <MantineProvider env="test">
      <SessionDialogs />
    </MantineProvider>,
  )
}

test('a call that wants the password asks for it, tries again with the new key, and says what is wrong', async () => {
  shown()
  const call = patientFetch('/client/api', { method: 'POST', headers: { 'X-Session-Key': 'first' } })
  const field = await screen.findByLabelText(/Password/, { selector: 'input' })
  await userEvent.type(field, 'wrong{Enter}')
  expect(await screen.findByText('This is not your password.')).toBeVisible()
  await userEvent.type(field, 'right{Enter}')
  expect(await (await call).json()).toEqual({ done: true })
  expect(asked.map(one => [one.path, one.key])).toEqual([
    ['/client/api', 'first'],
    ['/client/bff/session/prove', 'first'],
    ['/client/bff/session/prove', 'first'],
    ['/client/api', 'second'],
  ])
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('who would rather not give the password keeps the refusal', async () => {
  shown()
  const call = patientFetch('/client/api', { method: 'POST', headers: { 'X-Session-Key': 'first' } })
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
  expect((await call).status).toBe(403)
})

test('a session that began at a provider asks there, in a window of its own, and goes on with the new key', async () => {
  shown({ signedinby: { id: 'oidc', name: 'Harbour ID' } })
  const call = patientFetch('/client/api', { method: 'POST', headers: { 'X-Session-Key': 'first' } })
  const open = vi.spyOn(window, 'open').mockReturnValue(null)
  await userEvent.click(await screen.findByRole('button', { name: 'Sign in with Harbour ID' }))
  expect(open).toHaveBeenCalledWith('/client/bff/sign-in/at/oidc?again=1', '_blank', expect.any(String))
  expect(screen.queryByLabelText(/Password/)).toBeNull()
  key = 'second'
  tellProven()
  expect(await (await call).json()).toEqual({ done: true })
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('shortly before the session ends somebody is asked to stay, and one click keeps it', async () => {
  shown()
  endsAt.set(Date.now() + 90_000)
  expect(await screen.findByText(/signed out in (?:90|89) s/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Stay signed in' }))
  await waitFor(() => expect(asked).toEqual([{ path: '/client/bff/session', key: 'first', activity: '1' }]))
  expect(screen.queryByText(/signed out in/)).toBeNull()
})

test.each([
  ['http:', 'cloud.example.com', true],
  ['http:', '127.0.0.1', false],
  ['http:', 'localhost', false],
  ['http:', '127.0.0.1.evil.test', true],
  ['https:', 'cloud.example.com', false],
])('%s//%s can be read on the way: %s', (protocol, hostname, plain) => {
  expect(isPlain({ protocol, hostname })).toBe(plain)
})

test('once the session is over nothing stands before the dialog that asks to sign in again', async () => {
  shown()
  act(() => endsAt.set(Date.now() + 60_000))
  expect(await screen.findByRole('dialog')).toBeVisible()
  act(() => expired.set(true))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})
