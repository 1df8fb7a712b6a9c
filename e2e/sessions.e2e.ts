import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { authenticator } from '../tools/lib/authenticator.ts'
import { type Api, connect } from './api.ts'
import { expect, expectAccessible, signIn, test } from './fixtures.ts'
import { addAccount, addDomainAdmin } from './people.ts'
import { type Server, startServer } from './server.ts'

const secret = 'a-quiet-harbour-7'
const contexts: BrowserContext[] = []
let server: Server
let admin: Api
let domain: string

test.beforeAll(async () => {
  server = await startServer({ SIMULATOR_LATENCY_MS: '0' })
  admin = await connect(server)
  domain = await addDomainAdmin(admin, 'dora', secret)
})
test.afterAll(() => server.stop())
test.afterEach(() => Promise.all(contexts.splice(0).map(context => context.close())))

const menu = (page: Page, who = 'dora') => page.getByRole('button', { name: `Account of ${who}` })
const expired = (page: Page) => page.getByRole('dialog', { name: 'Your session has ended' })
const asked = (page: Page) => page.getByRole('dialog', { name: 'Your password, please' })

/** A browser of its own, signed in. */
async function elsewhere(browser: Browser, who = 'dora', path = '/harbour', at = server): Promise<Page> {
  const context = await browser.newContext()
  contexts.push(context)
  const page = await context.newPage()
  await signIn(page, at, who, secret, path)
  await expect(menu(page, who)).toBeVisible()
  return page
}

async function signInAgain(page: Page) {
  await expired(page).getByRole('textbox', { name: 'Password' }).fill(secret)
  await expired(page).getByRole('button', { name: 'Log in' }).click()
  await expect(expired(page)).toBeHidden()
}

test('signing out everywhere else ends the other browser, which keeps what was typed there', async ({
  browser,
}) => {
  const [here, there] = [await elsewhere(browser), await elsewhere(browser)]
  await there.goto(`${server.url}domains`)
  await there.getByRole('button', { name: 'Add domain' }).first().click()
  const name = there.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: true })
  await name.fill('typed before the end')

  await menu(here).click()
  await here.getByRole('menuitem', { name: 'Sessions' }).click()
  const rows = here.getByRole('region', { name: 'Sessions' }).getByRole('row')
  await expect(rows.filter({ hasText: 'This one' })).toHaveCount(1)
  await expect(rows.filter({ hasText: '127.0.0.1' })).not.toHaveCount(1)
  await expectAccessible(here)
  await here.getByRole('button', { name: 'Sign out everywhere else' }).click()
  await expect(rows.filter({ hasText: '127.0.0.1' })).toHaveCount(1)

  await expect(expired(there)).toBeVisible()
  await signInAgain(there)
  await expect(name).toHaveValue('typed before the end')
  await there.getByRole('dialog').getByRole('button', { name: 'Add domain' }).last().click()
  await expect(there.getByRole('link', { name: 'typed before the end' }).first()).toBeVisible()
})

test('whoever is disabled is signed out at once', async ({ browser }) => {
  await addAccount(admin, 'mate', secret, domain)
  const page = await elsewhere(browser, 'mate')
  await admin.run('disableAccount', { account: 'mate', domainid: domain, lock: false })
  await expect(expired(page)).toBeVisible()
})

test('a page that nobody works at warns, then ends, however busily it looks for changes', async ({
  browser,
}) => {
  const impatient = await startServer({ SIMULATOR_LATENCY_MS: '0', SESSION_IDLE_MINUTES: '0.3' })
  try {
    await addDomainAdmin(await connect(impatient), 'dora', secret)
    const page = await elsewhere(browser, 'dora', '/harbour', impatient)
    await page.goto(`${impatient.url}domains`)
    await expect(page.getByRole('dialog', { name: 'Are you still there?' })).toBeVisible({ timeout: 30_000 })
    await expect(expired(page)).toBeVisible({ timeout: 60_000 })
    await signInAgain(page)
    await expect(page.getByRole('heading', { name: 'Domains', level: 1 })).toBeVisible()
  } finally {
    await impatient.stop()
  }
})

test('keys are made only by who gives the password again, once the last time is five minutes ago', async ({
  browser,
}) => {
  const page = await elsewhere(browser)
  const db = new DatabaseSync(join(server.dataDir, 'bff.db'))
  db.exec(`update row set value = json_set(value, '$.provenAt', 0) where kind = 'session'`)
  db.close()
  const { user } = (await admin.call('listUsers', { username: 'dora', listall: true })) as {
    user: { id: string }[]
  }
  await page.goto(`${server.url}users/${user[0]?.id}`)
  await page.getByRole('button', { name: 'Generate Keys' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Generate Keys' }).click()
  await asked(page).getByRole('textbox', { name: 'Password' }).fill('not-the-password')
  await asked(page).getByRole('button', { name: 'Go on' }).click()
  await expect(
    asked(page)
      .getByText(/password/i)
      .last(),
  ).toBeVisible()
  await expect(page.getByText('The secret key is shown this once')).toBeHidden()
  await asked(page).getByRole('textbox', { name: 'Password' }).fill(secret)
  await asked(page).getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('The secret key is shown this once')).toBeVisible()
  for (const key of await page.getByText(/^[\w-]{86}$/).allInnerTexts()) server.secrets.add(key.trim())
})

test('a login with a second factor asks for the code, through a reload too, and goes where it was going', async ({
  browser,
}) => {
  await admin.call('updateConfiguration', { name: 'enable.user.2fa', value: 'true' })
  await addAccount(admin, 'cora', secret, domain)
  const page = await elsewhere(browser, 'cora')
  await menu(page, 'cora').click()
  await page.getByRole('menuitem', { name: 'My user and keys' }).click()
  await page.getByRole('button', { name: 'Set up a second factor' }).click()
  const dialog = page.getByRole('dialog', { name: 'Set up a second factor' })
  const key = await dialog.getByText(/^[A-Z2-7]{32}$/).innerText()
  server.secrets.add(key)
  await expectAccessible(page)
  await dialog.getByRole('textbox', { name: 'Code' }).fill(authenticator(key, -1))
  await dialog.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('button', { name: 'Remove the second factor' })).toBeVisible()

  await menu(page, 'cora').click()
  await page.getByRole('menuitem', { name: 'Log out' }).click()
  await page.goto(`${server.url}volumes`)
  await expect(page.getByLabel('Domain')).toHaveValue('/harbour')
  await page.getByLabel('Username').fill('cora')
  await page.getByRole('textbox', { name: 'Password' }).fill(secret)
  await page.getByRole('button', { name: 'Log in' }).click()
  const code = page.getByRole('textbox', { name: 'Code' })
  await expect(code).toBeVisible()
  await page.reload()
  await code.fill('000000')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText(/wrong or too old/)).toBeVisible()
  await expectAccessible(page)
  await code.fill(authenticator(key))
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { name: 'Volumes', level: 1 })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Volumes', level: 1 })).toBeVisible()
})

test('a root administrator reads who changed what, from where', async ({ browser }) => {
  const { user } = (await admin.call('listUsers', { username: 'admin' })) as { user: { id: string }[] }
  await admin.call('updateUser', { id: user[0]?.id ?? '', password: secret, currentpassword: 'password' })
  const page = await elsewhere(browser, 'admin', '')
  await page.goto(`${server.url}audit`)
  const log = page.getByRole('region', { name: 'Audit log' })
  await expect(log.getByRole('row', { name: /createAccount .*127\.0\.0\.1/ }).first()).toBeVisible()
  await expect(log).not.toContainText(secret)
  await expectAccessible(page)
})

test('without the stream pages look for changes themselves, and say so', async ({ browser }) => {
  const page = await elsewhere(browser)
  await page.route('**/client/live', route => route.abort())
  await page.goto(`${server.url}domains`)
  await expect(page.getByText('Live updates are off')).toBeVisible()
  await admin.call('createDomain', { name: 'found by looking', parentdomainid: domain })
  await expect(page.getByRole('link', { name: 'found by looking' }).first()).toBeVisible({ timeout: 40_000 })
})
