import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { connect } from './api.ts'
import { expect, expectAccessible, freshServer, signIn, test } from './fixtures.ts'
import type { Server } from './server.ts'

const NEW_PASSWORD = 'a-quiet-harbour-7'
const BUILD_MS = 60_000
/** Pages between the zone's and the review. */
const followed = ['Pod', 'Guest network', 'Cluster', 'Host', 'Primary storage', 'Secondary storage']

const page_ = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const lines = (page: Page) => page.getByRole('list', { name: 'Steps of the build' }).getByRole('listitem')
const line = (page: Page, name: string) => lines(page).filter({ hasText: name })

/** After the password was changed and the zone begun: the sign-in leads past the guide. */
async function signInAgain(page: Page, server: Server) {
  await signIn(page, server, 'admin', NEW_PASSWORD)
  await expect(page.getByRole('navigation', { name: 'Navigation' })).toBeVisible()
}

/** From the sign-in to the zone's page, with a new password on the way. */
async function toZone(page: Page, server: Server) {
  await signIn(page, server, 'admin', 'password')
  await press(page, 'Continue with basic installation')
  await page.getByLabel('New password').fill(NEW_PASSWORD)
  await page.getByLabel('Confirm password').fill(NEW_PASSWORD)
  await press(page, 'Save and continue')
  await expect(page_(page, 'Zone')).toBeFocused()
}

/** The same, and on to the review with example values. */
async function toReview(page: Page, server: Server) {
  await toZone(page, server)
  await press(page, 'Use example values')
  for (const name of followed) {
    await press(page, 'Continue')
    await expect(page_(page, name)).toBeFocused()
  }
  await press(page, 'Continue')
  await expect(page_(page, 'Review and launch')).toBeFocused()
}

const allDone = (page: Page) => expect(page_(page, 'Zone1 is ready')).toBeVisible({ timeout: BUILD_MS })

test.describe('an empty cloud', () => {
  const server = freshServer()

  test('becomes a zone, from the first sign-in to the success page', async ({ page }) => {
    await signIn(page, server(), 'admin', 'password')
    await expect(
      page.getByRole('button', { name: 'I have used CloudStack before, skip this guide' }),
    ).toBeVisible()
    await expectAccessible(page)
    await press(page, 'Continue with basic installation')
    await expect(page_(page, 'Change password')).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('New password').fill('password1')
    await page.getByLabel('Confirm password').fill(NEW_PASSWORD)
    await press(page, 'Save and continue')
    await expect(page.getByText('Too short: use at least 10 characters.')).toBeVisible()
    await page.getByLabel('New password').fill(NEW_PASSWORD)
    await press(page, 'Save and continue')

    await expect(page_(page, 'Zone')).toBeFocused()
    await press(page, 'Continue')
    await expect(page.getByLabel('Name')).toBeFocused()
    await expect(page.getByText('Enter a value.').first()).toBeVisible()
    await expectAccessible(page)
    await press(page, 'Use example values')
    for (const name of followed) {
      await press(page, 'Continue')
      await expect(page_(page, name)).toBeFocused()
      await expect(page.locator('[aria-current=step]')).toContainText(name)
    }
    await expectAccessible(page)
    await press(page, 'Continue')
    await expect(page_(page, 'Review and launch')).toBeFocused()
    await expect(page.getByText('0 warn, 0 fail', { exact: false })).toBeVisible()
    await expectAccessible(page)
    await press(page, 'Launch')

    await allDone(page)
    await expect(lines(page)).toHaveCount(18)
    for (const one of await lines(page).all()) await expect(one).toContainText('Done')
    for (const name of ['Launch an instance', 'Add a template', 'Create API keys'])
      await expect(page.getByRole('link', { name })).toBeVisible()
    await expectAccessible(page)
    expect(server().log.join('\n')).not.toContain(NEW_PASSWORD)
  })
})

test.describe('values', () => {
  const server = freshServer()

  test('are checked on leaving a field, and outlive Back and a reload, the password excepted', async ({
    page,
  }) => {
    await toZone(page, server())
    await page.getByLabel('Name').fill('Harbour')
    await box(page, 'DNS 1').fill('192.168.1')
    await expect(page.getByText('is no IPv4 address')).toBeHidden()
    await box(page, 'DNS 2').focus()
    await expect(page.getByText('“192.168.1” is no IPv4 address')).toBeVisible()
    await box(page, 'DNS 1').fill('192.168.1.1')
    await expect(page.getByText('is no IPv4 address')).toBeHidden()
    await expect(page.getByRole('complementary').getByText('Saved')).toBeVisible()
    await page.reload()
    await expect(page.getByLabel('Name')).toHaveValue('Harbour')
    await expect(page.getByRole('group', { name: 'Zone Harbour, not there yet, you are here' })).toBeVisible()

    await press(page, 'Use example values')
    await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Host' }).click()
    await expect(page.getByRole('textbox', { name: 'Password' })).not.toHaveValue('')
    await page.getByRole('link', { name: 'Back' }).click()
    await expect(page.getByLabel('Name')).toHaveValue('Cluster1')
    await page.reload()
    await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Host' }).click()
    await expect(page.getByLabel('Host name')).toHaveValue('host1')
    await expect(page.getByRole('textbox', { name: 'Password' })).toHaveValue('')
  })
})

test.describe('a plan', () => {
  const server = freshServer()

  test('that two people change at once is theirs or mine, as I choose', async ({ page, browser }) => {
    await toZone(page, server())
    await box(page, 'Name').fill('Harbour')
    await expect(page.getByRole('complementary').getByText('Saved')).toBeVisible()
    const other = await browser.newContext()
    const second = await other.newPage()
    await signIn(second, server(), 'admin', NEW_PASSWORD)
    await press(second, 'Continue with basic installation')
    await expect(box(second, 'Name')).toHaveValue('Harbour')

    await page.context().setOffline(true)
    await box(page, 'Name').fill('Mine')
    await box(second, 'Name').fill('Theirs')
    await expect(second.getByRole('complementary').getByText('Saved')).toBeVisible()
    await expect(page.getByRole('alert')).toContainText('Your values are kept on this page')
    await page.context().setOffline(false)
    await box(page, 'DNS 1').fill('192.168.1.1')
    await expect(page.getByRole('alert')).toContainText('admin has changed the plan meanwhile')
    await press(page, 'Keep mine')
    await expect(box(second, 'Name')).toHaveValue('Mine')
    await expect(box(second, 'DNS 1')).toHaveValue('192.168.1.1')
    await other.close()
  })

  test('is exported without its secret, and loaded again', async ({ page }) => {
    await signIn(page, server(), 'admin', NEW_PASSWORD)
    await press(page, 'Continue with basic installation')
    await press(page, 'Use example values')
    await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Review' }).click()
    const exported = async (format: string) => {
      const download = page.waitForEvent('download')
      await press(page, 'Export')
      await page.getByRole('menuitem', { name: format }).click()
      return (await download).path()
    }
    const text = (path: string) => readFile(path, 'utf8')
    expect(await text(await exported('cmk script'))).toContain('cmk')
    expect(await text(await exported('Terraform'))).toContain('cloudstack_zone')
    const file = await exported('JSON')
    expect(await text(file)).toContain('"name": "Zone1"')
    expect(await text(file)).not.toContain('password')

    await page.getByRole('link', { name: 'Edit Zone: Name' }).click()
    await expect(box(page, 'Name')).toBeFocused()
    await box(page, 'Name').fill('Another')
    await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Review' }).click()
    await expect(page.getByRole('cell', { name: 'Another' })).toBeVisible()
    await page.locator('input[type=file]').setInputFiles(file)
    await expect(page.getByRole('cell', { name: 'Zone1' })).toBeVisible()
  })

  test('is not pressed on somebody who skips the guide', async ({ page }) => {
    await signIn(page, server(), 'admin', NEW_PASSWORD)
    await press(page, 'I have used CloudStack before, skip this guide')
    await expect(page.getByRole('navigation', { name: 'Navigation' })).toBeVisible()
    await page.getByRole('button', { name: 'Account of admin' }).click()
    await page.getByRole('menuitem', { name: 'Log out' }).click()
    await signIn(page, server(), 'admin', NEW_PASSWORD)
    await expect(page.getByRole('navigation', { name: 'Navigation' })).toBeVisible()
    await page.goto(`${server().url}setup`)
    await expect(page.getByRole('button', { name: 'Continue with basic installation' })).toBeVisible()
  })
})

test.describe('a build', () => {
  const server = freshServer()

  test('looks the same after a reload and in a second browser', async ({ page, browser }) => {
    const api = await connect(server())
    await toReview(page, server())
    await api.call('configureSimulator', { name: 'StartupRoutingCommand', value: 'wait:6000', count: 1 })
    await press(page, 'Launch')
    await expect(line(page, 'Add the host')).toContainText('Running')
    await page.reload()
    await expect(line(page, 'Create the zone')).toContainText('Done')
    await expect(line(page, 'Add the host')).toContainText('Running')

    const other = await browser.newContext()
    const second = await other.newPage()
    await signInAgain(second, server())
    await second.goto(`${server().url}setup`)
    await expect(line(second, 'Create the zone')).toContainText('Done')
    await expect(second.getByText('Started by admin.', { exact: false })).toBeVisible()
    await allDone(page)
    await allDone(second)
    const ids = (one: Page) =>
      lines(one)
        .locator('[title]')
        .evaluateAll(all => all.map(e => e.getAttribute('title')))
    expect(await ids(second)).toEqual(await ids(page))
    await other.close()
  })
})

test.describe('a build that loses its server', () => {
  const server = freshServer()

  test('stops, asks for the password that nobody kept, and goes on where it was', async ({ page }) => {
    const api = await connect(server())
    await toReview(page, server())
    await api.call('configureSimulator', { name: 'StartupRoutingCommand', value: 'wait:60000', count: 1 })
    await press(page, 'Launch')
    await expect(line(page, 'Add the host')).toContainText('Running')
    await server().crash()
    await expect(page_(page, 'The build of Zone1 has stopped')).toBeVisible({ timeout: BUILD_MS })
    await expect(line(page, 'Create the zone')).toContainText('Done')
    await box(page, 'Password').fill('password')
    await press(page, 'Go on')
    await allDone(page)
    const { host } = await api.call('listHosts', { type: 'Routing' })
    expect(host).toHaveLength(1)
  })
})

test.describe('a failed build', () => {
  const server = freshServer()

  test('says why, leads to the field, ends well once that is put right, and is undone to the last thing', async ({
    page,
  }) => {
    const api = await connect(server())
    await toReview(page, server())
    await api.call('configureSimulator', { name: 'StartupRoutingCommand', value: 'result:fail', count: 1 })
    await press(page, 'Launch')
    const failed = line(page, 'Add the host')
    await expect(failed).toContainText('Failed')
    await expect(failed).toContainText('it was told to fail')
    await expectAccessible(page)
    await failed.getByRole('link', { name: 'Fix' }).click()
    await expect(page.getByLabel('Host name')).toBeFocused()
    await page.getByLabel('Host name').fill('host2')
    await press(page, 'Save and try again')
    await allDone(page)
    const { host } = await api.call('listHosts', { type: 'Routing' })
    expect(host).toHaveLength(1)
    expect(host).toMatchObject([{ name: 'host2.Cluster1.sim' }])

    await press(page, 'Undo…')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('listitem').last()).toContainText('Delete the zone')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Undo all of this' }).click()
    await expect(page_(page, 'Everything that the plan had made is gone')).toBeVisible({ timeout: BUILD_MS })
    const lists = [
      'listZones',
      'listPods',
      'listClusters',
      'listHosts',
      'listStoragePools',
      'listImageStores',
      'listSystemVms',
      'listNetworks',
      'listVlanIpRanges',
      'listPhysicalNetworks',
    ]
    for (const list of lists) expect(await api.call(list), list).not.toHaveProperty('count')
  })
})

test.describe('a half-made zone', () => {
  const server = freshServer()

  test('is undone, and nothing of it is left', async ({ page }) => {
    const api = await connect(server())
    await toReview(page, server())
    await api.call('configureSimulator', { name: 'StartupRoutingCommand', value: 'result:fail', count: 1 })
    await press(page, 'Launch')
    await expect(line(page, 'Add the host')).toContainText('Failed')
    await press(page, 'Undo…')
    await page.getByRole('dialog').getByRole('button', { name: 'Undo all of this' }).click()
    await expect(page_(page, 'Everything that the plan had made is gone')).toBeVisible({ timeout: BUILD_MS })
    for (const list of ['listZones', 'listPods', 'listClusters', 'listHosts', 'listNetworks'])
      expect(await api.call(list), list).not.toHaveProperty('count')
  })
})
