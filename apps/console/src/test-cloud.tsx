import { createTestCloud, type TestCloud } from '@cloud/testkit'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { forgetJobs } from '#shared/api/jobs.ts'
import { queryClient } from '#shared/api/query-client.ts'
import { session } from '#shared/api/session.ts'
import { signIn } from '#shared/api/sign-in.ts'
import { bulk } from '#shared/engine/bulk/open.ts'
import { once } from '#shared/engine/actions/once.ts'
import { opened } from '#shared/engine/actions/opened.ts'
import { useToasts } from '#shared/ui/toasts.ts'
import { routes } from './app/routes.tsx'
import { theme } from './app/theme.ts'

const API = 'http://localhost:3000/client/api'

/** A real cloud in memory behind the console's own address, for one test file. */
export interface ServedCloud {
  readonly cloud: TestCloud
  /** what the console has asked since the test began */
  readonly calls: URLSearchParams[]
  /** all sessions of browsers end, as after a time-out */
  endSessions(): void
}

export function serveTestCloud(): ServedCloud {
  const calls: URLSearchParams[] = []
  const server = setupServer()
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await createTestCloud()
    server.use(
      http.post(API, ({ request }) => door(cloud, request, calls)),
      http.get('http://localhost:3000/client/bff/apis', async ({ request }) => {
        const form = new URLSearchParams({ command: 'listApis', response: 'json' })
        const headers = { 'x-session-key': request.headers.get('x-session-key') ?? '' }
        const answer = await door(cloud, new Request(API, { method: 'POST', body: form, headers }), calls)
        const { listapisresponse } = (await answer.json()) as {
          listapisresponse: { api: { name: string }[] }
        }
        return HttpResponse.json({ names: listapisresponse.api.map(api => api.name) })
      }),
      // nobody tells of changes here: pages look for themselves
      http.get('http://localhost:3000/client/live', () => new HttpResponse(null, { status: 404 })),
      http.get('http://localhost:3000/client/bff/session', () => new HttpResponse(null, { status: 401 })),
    )
    server.listen({ onUnhandledFrame: 'error' })
  })
  afterEach(() => {
    cleanup()
    queryClient.clear()
    forgetJobs()
    opened.set(undefined)
    once.set(undefined)
    bulk.set(undefined)
    session.set(undefined)
    useToasts.setState({ toasts: [] })
    calls.length = 0
    sessionStorage.clear()
    localStorage.clear()
  })
  afterAll(async () => {
    server.close()
    await cloud.close()
  })
  return {
    get cloud() {
      return cloud
    },
    calls,
    endSessions: () => cookies.clear(),
  }
}

const cookies = new Map<string, string>()

/** Does what the BFF does for a console: keeps the core's cookie, and the key that comes in a header. */
async function door(cloud: TestCloud, request: Request, calls: URLSearchParams[]): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  calls.push(new URLSearchParams(form))
  const key = request.headers.get('x-session-key') ?? ''
  if (key !== '') form.set('sessionkey', key)
  const cookie = cookies.get(key)
  const answer = await cloud.fetch(API, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...(cookie && { cookie }) },
    body: form.toString(),
  })
  const body = await answer.text()
  const made = /"sessionkey":"([^"]+)"/.exec(body)?.[1]
  if (made) {
    const given = answer.headers.getSetCookie().map(c => c.split(';')[0])
    cookies.set(made, given.join('; '))
  }
  return new HttpResponse(body, {
    status: answer.status,
    headers: { 'content-type': 'application/json' },
  })
}

/** The whole console at an address, signed in. */
export async function visit(path: string, username = 'admin', password = 'password') {
  await signIn({ username, password, domain: '' })
  const current = session.get()
  if (current) session.set({ ...current, mustChangePassword: false })
  const router = createMemoryRouter(routes, { basename: '/client', initialEntries: [`/client${path}`] })
  render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  )
  return router
}
