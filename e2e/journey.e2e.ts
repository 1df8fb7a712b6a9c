import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { signedQuery } from '@cloud/signing'
import { expect, expectAccessible, freshServer, signIn, test } from './fixtures.ts'

const server = freshServer()
const password = 'a-quiet-harbour-7'
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const curl = async (url: string) => {
  const { stdout } = await promisify(execFile)('curl', ['-s', '-w', '\n%{http_code}', url])
  const at = stdout.lastIndexOf('\n')
  return { status: Number(stdout.slice(at + 1)), body: stdout.slice(0, at) }
}

test('from the first login to an instance launched by a signed URL', async ({ page, context }) => {
  test.setTimeout(180_000)
  await signIn(page, server(), 'admin', 'password')
  await press(page, 'Continue with basic installation')
  await page.getByLabel('New password').fill(password)
  await page.getByLabel('Confirm password').fill(password)
  await press(page, 'Save and continue')
  await press(page, 'Use example values')
  for (let i = 0; i < 7; i++) await press(page, 'Continue')
  await press(page, 'Launch')
  await expect(page.getByRole('heading', { name: 'Zone1 is ready' })).toBeVisible({ timeout: 60_000 })

  await page.getByRole('link', { name: 'Go to the overview' }).click()
  await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible()
  await expect(page.getByText('No host reports a problem.')).toBeVisible()
  await expectAccessible(page)
  if (process.env['SCREENSHOTS']) {
    await page.screenshot({ path: join(import.meta.dirname, '../docs/screenshots/overview.png') })
  }

  const navigation = page.getByRole('navigation', { name: 'Navigation' })
  await navigation.getByRole('link', { name: 'Infrastructure' }).click()
  await expect(page.getByRole('heading', { name: 'Infrastructure', level: 1 })).toBeVisible()
  await expectAccessible(page)

  await navigation.getByRole('link', { name: 'Instances' }).click()
  await page.getByRole('link', { name: 'Launch instance' }).first().click()
  await page.getByRole('combobox', { name: /^Template/ }).click()
  await page.getByRole('option', { name: /CentOS 5.3/ }).click()
  await page.getByRole('combobox', { name: /^Service offering/ }).click()
  await page.getByRole('option', { name: /Small Instance/ }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('web-1')
  await expectAccessible(page)
  await press(page, 'Launch instance')
  await expect(page.getByRole('heading', { name: 'web-1', level: 1 })).toBeVisible()
  await expect(page.getByText('Running', { exact: true }).first()).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(/192\.168\.1\.1\d\d/).first()).toBeVisible()
  await expectAccessible(page)

  await navigation.getByRole('link', { name: 'Accounts' }).click()
  await page.getByRole('link', { name: 'admin', exact: true }).first().click()
  await page.getByRole('tab', { name: /^Users/ }).click()
  await page.getByRole('tabpanel').getByRole('link', { name: 'admin', exact: true }).first().click()
  await page.getByRole('button', { name: 'Generate Keys' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Generate Keys' }).click()
  await expect(dialog.getByText('The secret key is shown this once')).toBeVisible()
  const keys = (await dialog.getByText(/^[\w-]{86}$/).allInnerTexts()).map(text => text.trim())
  const [apiKey = '', secretKey = ''] = keys
  expect(keys).toHaveLength(2)
  await dialog.getByRole('button', { name: 'I have stored both' }).click()

  const list = await context.newPage()
  await list.goto(`${server().url}instances`)
  await expect(list.getByRole('link', { name: 'web-1' })).toBeVisible()
  const rows = list.getByRole('row', { name: /Running|Starting|Stopped/ })
  await expect(rows).toHaveCount(1)

  // the article's own call: whole numbers for ids, XML for an answer
  const deploy = await signedQuery(
    [
      ['command', 'deployVirtualMachine'],
      ['serviceofferingid', '1'],
      ['templateid', '4'],
      ['zoneid', '1'],
    ],
    { apiKey, secretKey },
  )
  const accepted = await curl(`${server().api}?${deploy}`)
  expect(accepted.status).toBe(200)
  expect(accepted.body).toMatch(
    /<deployvirtualmachineresponse cloud-stack-version="[^"]+"><id>[\da-f-]{36}<\/id><jobid>[\da-f-]{36}<\/jobid><\/deployvirtualmachineresponse>/,
  )
  await expect(rows).toHaveCount(2, { timeout: 15_000 })

  const listing = await signedQuery(
    [
      ['command', 'listVirtualMachines'],
      ['account', 'admin'],
      ['domainId', '1'],
    ],
    { apiKey, secretKey },
  )
  const listed = await curl(`${server().api}?${listing}`)
  expect(listed.status).toBe(200)
  expect(listed.body).toContain('<count>2</count>')

  const swapped = listing.replace(/signature=[^&]*/, /signature=[^&]*/.exec(deploy)?.[0] ?? '')
  const refused = await curl(`${server().api}?${swapped}`)
  expect(refused.status).toBe(401)
  expect(refused.body).toContain('unable to verify user credentials and/or request signature')
})
