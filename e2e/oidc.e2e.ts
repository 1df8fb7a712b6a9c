import type { Page } from '@playwright/test'
import { startIdentityProvider } from '../tools/lib/identity-provider.ts'
import { type Api, connect } from './api.ts'
import { expect, expectAccessible, test } from './fixtures.ts'
import { addAccount } from './people.ts'
import { type Server, startServer } from './server.ts'

type IdentityProvider = Awaited<ReturnType<typeof startIdentityProvider>>

let idp: IdentityProvider
let server: Server
let api: Api

const ann = { sub: 'ann-7', email: 'ann@example.com', email_verified: true }

test.beforeAll(async () => {
  idp = await startIdentityProvider()
  server = await startServer({
    OIDC_ISSUER: idp.issuer,
    OIDC_CLIENT_ID: idp.clientId,
    OIDC_CLIENT_SECRET: idp.clientSecret,
    OIDC_NAME: 'Harbour ID',
  })
  api = await connect(server)
  const { domain } = (await api.call('listDomains')) as { domain: { id: string }[] }
  await addAccount(api, 'ann', 'a-word-that-nobody-types-1', domain[0]?.id ?? '')
  server.secrets.add(idp.clientSecret)
})
test.beforeEach(() => {
  idp.person = ann
})
test.afterAll(async () => {
  for (const secret of idp.secrets) server.secrets.add(secret)
  await server.stop()
  idp.stop()
})

const button = (page: Page) => page.getByRole('link', { name: 'Sign in with Harbour ID' })
const account = (page: Page) => page.getByRole('button', { name: 'Account of ann' })
const loginPage = () => `${server.url}login`

/** Leaves the browser at the provider. @returns where the provider would send it back to */
async function held(page: Page): Promise<string> {
  idp.lingers = true
  await page.goto(loginPage())
  await button(page).click()
  const back = await page.getByRole('link', { name: 'Go back' }).getAttribute('href')
  idp.lingers = false
  return back ?? ''
}

test('who signs in at the provider arrives where they wanted to go, and signing out ends it', async ({
  page,
}) => {
  await page.goto(`${server.url}volumes`)
  await expect(page.getByLabel('Username')).toBeVisible()
  await expect(button(page)).toBeVisible()
  await expectAccessible(page)
  await button(page).click()
  await expect(page).toHaveURL(`${server.url}volumes`)
  await expect(account(page)).toBeVisible()
  await page.reload()
  await expect(account(page)).toBeVisible()

  const cookies = await page.context().cookies()
  expect(cookies.map(({ name, sameSite, httpOnly }) => [name, sameSite, httpOnly])).toEqual([
    ['JSESSIONID', 'Strict', true],
  ])
  await account(page).click()
  await page.getByRole('menuitem', { name: 'Log out' }).click()
  await expect(button(page)).toBeVisible()
  await page.context().addCookies(cookies)
  await page.goto(`${server.url}volumes`)
  await expect(button(page)).toBeVisible()
})

test('an answer with another state, or one that was used already, signs nobody in', async ({ page }) => {
  const answer = await held(page)
  await page.goto(answer.replace(/state=[^&]+/, 'state=cloudstack'))
  await expect(page.getByRole('alert')).toContainText('Begin it again here')
  await expect(page.getByLabel('Username')).toBeVisible()

  const used = await held(page)
  const attempt = await page.context().cookies(`${server.url}bff/sign-in/callback`)
  await page.goto(used)
  await expect(account(page)).toBeVisible()
  await page.context().clearCookies()
  await page.context().addCookies(attempt)
  await page.goto(used)
  await expect(page.getByRole('alert')).toContainText('it was used already')
  await page.goto(`${server.url}volumes`)
  await expect(page.getByLabel('Username')).toBeVisible()
})

test('somebody whom the cloud does not know is told so, and what to do', async ({ page }) => {
  idp.person = { sub: 'bob-1', email: 'bob@example.com', email_verified: true }
  await page.goto(loginPage())
  await button(page).click()
  const told = page.getByRole('alert')
  await expect(told).toContainText('no user of this cloud belongs to you')
  await expect(told).toContainText('Ask your administrator')
  await expectAccessible(page)
  expect(new URL(page.url()).searchParams.get('failed')).toBe('unknown')
})

test('what wants the password again wants a new sign-in there, and the page goes on by itself', async ({
  page,
  context,
}) => {
  await page.goto(`${server.url}login?next=/sessions`)
  // long ago, as far as the provider is concerned
  idp.person = { ...ann, auth_time: Math.floor(Date.now() / 1000) - 3600 }
  await button(page).click()
  await expect(account(page)).toBeVisible()
  idp.person = ann
  await connectAs('ann')
  await page.reload()
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click()
  await expect(page.getByRole('dialog')).toContainText('Show once more who you are')
  const opened = context.waitForEvent('page')
  await page.getByRole('button', { name: 'Sign in with Harbour ID' }).click()
  const popup = await opened
  await expect(popup.getByText('You can close this window')).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Sign out everywhere else' })).toBeDisabled()
  await popup.close()
})

test('a session that ends under a page is begun again at the provider, and the page stays', async ({
  page,
  context,
}) => {
  await page.goto(`${server.url}login?next=/snapshots`)
  await button(page).click()
  await expect(account(page)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Snapshots', level: 1 })).toBeVisible()
  await context.clearCookies()
  // whoever comes back to a page sees what is there now
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  const over = page.getByRole('dialog', { name: 'Your session has ended' })
  await expect(over).toBeVisible({ timeout: 45_000 })
  const opened = context.waitForEvent('page')
  await over.getByRole('button', { name: 'Sign in with Harbour ID' }).click()
  const popup = await opened
  await expect(popup.getByText('You can close this window')).toBeVisible()
  await expect(over).toBeHidden()
  await expect(page).toHaveURL(/snapshots/)
  await expect(account(page)).toBeVisible()
})

/** A session elsewhere, by the password. */
const connectAs = (username: string) =>
  fetch(server.api, {
    method: 'POST',
    body: new URLSearchParams({
      command: 'login',
      response: 'json',
      username,
      password: 'a-word-that-nobody-types-1',
    }),
  })
