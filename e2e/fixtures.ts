import { expect, type Page, test as base } from '@playwright/test'
import { faultsOf } from './axe.ts'
import { type Server, startServer } from './server.ts'

/** Says what the browser complained about: any complaint fails the test. A refusal of the API is none. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    // eslint-disable-next-line no-empty-pattern
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('pageerror', error => complaints.push(String(error)))
      page.on('console', message => {
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
          complaints.push(message.text())
        }
      })
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** A fresh server for one test file: call it once at the top. */
export function freshServer(env: Record<string, string> = {}): () => Server {
  let server: Server | undefined
  test.beforeAll(async () => {
    server = await startServer(env)
  })
  test.afterAll(() => server?.stop())
  return () => {
    if (!server) throw new Error('the server is not up yet')
    return server
  }
}

/** Signs in by the form, as a person does. */
export async function signIn(
  page: Page,
  server: Server,
  username: string,
  password: string,
  domain?: string,
) {
  // the password that everybody knows is a word too, which stands in logs as one
  if (password !== 'password') server.secrets.add(password)
  page.on('request', request => {
    const key = request.headers()['x-session-key']
    if (key) server.secrets.add(key)
  })
  await page.goto(server.url)
  await page.getByLabel('Username').fill(username)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  if (domain) await page.getByLabel('Domain').fill(domain)
  await page.getByRole('button', { name: 'Log in' }).click()
}

/** No violation in either theme. */
export async function expectAccessible(page: Page) {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    expect(await faultsOf(page), scheme).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}
