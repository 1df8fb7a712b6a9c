import type { Page } from '@playwright/test'
import { type Api, connect } from './api.ts'
import { expect, expectAccessible, freshServer, signIn, test } from './fixtures.ts'
import { buildZone } from './zone.ts'

const server = freshServer()
const secret = 'a-quiet-harbour-7'
let admin: Api
let subDomain: string

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const navigation = (page: Page) => page.getByRole('navigation', { name: 'Navigation' })
const state = (page: Page, word: string) =>
  expect(page.getByText(word, { exact: true }).first()).toBeVisible({ timeout: 30_000 })

test.beforeAll(async () => {
  admin = await connect(server())
  await buildZone(admin)
  const { domain } = (await admin.call('createDomain', { name: 'harbour' })) as { domain: { id: string } }
  subDomain = domain.id
  const people = [
    ['dora', 2],
    ['mallory', 0],
  ] as const
  for (const [username, accounttype] of people) {
    await admin.call('createAccount', {
      username,
      accounttype,
      domainid: subDomain,
      password: secret,
      email: `${username}@example.com`,
      firstname: username,
      lastname: 'Test',
    })
  }
  const { user } = (await admin.call('listUsers', { username: 'admin' })) as { user: { id: string }[] }
  await admin.call('updateUser', { id: user[0]?.id ?? '', password: secret })
})

test('an administrator makes an account, and its user lives in it', async ({ page }) => {
  await signIn(page, server(), 'admin', secret)
  await navigation(page).getByRole('link', { name: 'Accounts' }).click()
  await page
    .getByRole('button', { name: /^(Create|Add) account/ })
    .first()
    .click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: 'Username' }).fill('tess')
  await form.getByRole('textbox', { name: 'Password' }).first().fill(secret)
  await form.getByRole('textbox', { name: 'Email' }).fill('tess@example.com')
  await form.getByRole('textbox', { name: 'First name' }).fill('Tess')
  await form.getByRole('textbox', { name: 'Last name' }).fill('Tenant')
  await form.getByRole('combobox', { name: /Role/ }).click()
  await page.getByRole('option', { name: 'User', exact: true }).click()
  await expectAccessible(page)
  await form.getByRole('button', { name: /^(Create|Add) account/ }).click()
  await expect(page.getByRole('link', { name: 'tess' }).first()).toBeVisible()

  await press(page, 'Account of admin')
  await page.getByRole('menuitem', { name: 'Log out' }).click()
  await signIn(page, server(), 'tess', secret)
  await expect(navigation(page).getByRole('link', { name: 'Instances' })).toBeVisible()
  await expect(navigation(page).getByRole('link', { name: 'Infrastructure' })).toBeHidden()
  await expect(navigation(page).getByRole('link', { name: 'Hosts' })).toBeHidden()
  await expectAccessible(page)

  await page.goto(`${server().url}instances/launch`)
  await page.getByRole('combobox', { name: /^Template/ }).click()
  await page.getByRole('option', { name: /CentOS 5.3/ }).click()
  await page.getByRole('combobox', { name: /^Service offering/ }).click()
  await page.getByRole('option', { name: /Small Instance/ }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('boat')
  await press(page, 'Launch instance')
  await state(page, 'Running')
  await press(page, 'Stop instance')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Stop instance/ })
    .click()
  await state(page, 'Stopped')
  await press(page, 'Start instance')
  await state(page, 'Running')
  await press(page, 'Actions')
  await page.getByRole('menuitem', { name: /Destroy instance/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').last().fill('boat')
  await dialog.getByRole('button', { name: /Destroy instance/ }).click()
  await expect(page.getByText(/Destroyed|no longer|gone/i).first()).toBeVisible({ timeout: 30_000 })
})

test("another tenant's instance can be neither seen nor named", async () => {
  const { serviceoffering } = (await admin.call('listServiceOfferings')) as {
    serviceoffering: { id: string }[]
  }
  const { id } = await admin.call('deployVirtualMachine', {
    serviceofferingid: serviceoffering[0]?.id ?? '',
    templateid: 4,
    zoneid: 1,
    name: 'private',
  })
  const mallory = await connect(server(), 'mallory', secret, '/harbour')
  expect(await mallory.call('listVirtualMachines', { id: String(id) })).toEqual({})
  expect(await mallory.call('listVirtualMachines', { listall: true })).toEqual({})
  await expect(mallory.call('stopVirtualMachine', { id: String(id) })).rejects.toThrow('531')
  await expect(mallory.call('listHosts')).rejects.toThrow('432')
})

test('a domain administrator sees the sub-domain, and no infrastructure', async ({ page }) => {
  await signIn(page, server(), 'dora', secret, '/harbour')
  await expect(navigation(page).getByRole('link', { name: 'Accounts' })).toBeVisible()
  await expect(navigation(page).getByRole('link', { name: 'Infrastructure' })).toBeHidden()
  await navigation(page).getByRole('link', { name: 'Accounts' }).click()
  await expect(page.getByRole('heading', { name: 'Accounts', level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: 'mallory', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'tess', exact: true })).toBeHidden()
  const dora = await connect(server(), 'dora', secret, '/harbour')
  const { account } = (await dora.call('listAccounts', { listall: true })) as { account: { name: string }[] }
  expect(account.map(a => a.name).toSorted()).toEqual(['dora', 'mallory'])
  await expect(dora.call('listHosts')).rejects.toThrow('432')
})
