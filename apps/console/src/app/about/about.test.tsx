import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { MemoryRouter } from 'react-router'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { session, toSession } from '#shared/api/session.ts'
import type { About } from '../live/session-calls.ts'
import { Component as AboutPage } from './AboutPage.tsx'

/** The BFF's side of it: its own tests prove that it is so. */
let cloud: About['cloud'] = { embedded: true }
const server = setupServer(
  http.get('http://localhost:3000/client/bff/about', () => HttpResponse.json({ version: '1.2.3', cloud })),
)
beforeAll(() => server.listen())
afterEach(() => {
  cleanup()
  session.set(undefined)
})
afterAll(() => server.close())

async function facts(given: About['cloud']): Promise<string[]> {
  cloud = given
  session.set(toSession({ username: 'ann', userid: 'u', sessionkey: 'k', type: '1' }))
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>
          <AboutPage />
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  )
  return (await screen.findAllByRole('definition')).map(fact => fact.textContent)
}

test('the versions of console and cloud are told, and that the cloud is in this server', async () => {
  expect(await facts({ embedded: true, version: '4.23.0.0', aheadms: 0 })).toEqual([
    '1.2.3',
    '4.23.0.0',
    'In this server, on the simulator',
    'In step with this server',
  ])
})

test('a clock that is off is told with what to do, and administrators see the servers', async () => {
  const servers: About['cloud']['servers'] = [
    { server: 'http://one:8080', state: 'up' },
    { server: 'http://two:8080', state: 'down' },
  ]
  const told = await facts({ embedded: false, version: '4.22.1.0', aheadms: -90_400, servers })
  expect(told.slice(1)).toEqual([
    '4.22.1.0',
    'http://one:8080 (in use), http://two:8080 (not reachable)',
    '90 s behind this server: have both follow the same time server',
  ])
})

test('what the cloud does not say is not made up', async () => {
  const unknown = 'Not known'
  expect((await facts({ embedded: false })).slice(1)).toEqual([unknown, 'Elsewhere', unknown])
})
