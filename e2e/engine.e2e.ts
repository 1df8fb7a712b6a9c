import type { Page } from '@playwright/test'
import { type Api, connect } from './api.ts'
import { expect, expectAccessible, freshServer, signIn, test } from './fixtures.ts'
import { buildZone } from './zone.ts'

const server = freshServer({ SIMULATOR_LATENCY_MS: '0' })
const secret = 'a-quiet-harbour-7'
const MANY = 50
let api: Api

type Rows = Record<string, { id: string; name: string }[]>

test.beforeAll(async () => {
  test.setTimeout(180_000)
  api = await connect(server())
  await buildZone(api)
  const [admin] = ((await api.call('listUsers', { username: 'admin' })) as Rows)['user'] ?? []
  await api.call('updateUser', { id: admin?.id ?? '', password: secret })
  const first = async (command: string, key: string, values = {}) =>
    ((await api.call(command, values)) as Rows)[key]?.[0]?.id ?? ''
  const basics = {
    zoneid: await first('listZones', 'zone'),
    templateid: await first('listTemplates', 'template', { templatefilter: 'featured' }),
    serviceofferingid: await first('listServiceOfferings', 'serviceoffering'),
  }
  for (let i = 0; i < MANY; i += 10)
    await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        api.run('deployVirtualMachine', { ...basics, name: `web-${String(i + n).padStart(2, '0')}` }),
      ),
    )
})

const enter = async (page: Page) => {
  await signIn(page, server(), 'admin', secret)
  await expect(page.getByRole('button', { name: 'Account of admin' })).toBeVisible()
}
const goTo = async (page: Page, path: string) => {
  await page.goto(`${server().url}${path}`)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
}
const shot = async (page: Page, name: string) => {
  const folder = process.env['ENGINE_SHOTS']
  if (!folder) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: `${folder}/${name}-${page.viewportSize()?.width}-${colorScheme}.png` })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

test('fifty are stopped at once; the three that fail say why and are tried again', async ({ page }) => {
  test.setTimeout(180_000)
  await enter(page)
  await goTo(page, 'instances?pagesize=20&state=Running')
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check()
  await page.getByRole('button', { name: `Select all ${MANY}` }).click()
  await expect(page.getByText(`${MANY} selected`)).toBeVisible()
  await expectAccessible(page)
  await shot(page, 'bulk-bar')
  await api.call('configureSimulator', { name: 'StopCommand', value: 'result:fail', count: 3 })
  await page
    .getByRole('group', { name: 'Actions for the selection' })
    .getByRole('button', { name: 'Stop instance' })
    .click()
  const ask = page.getByRole('dialog', { name: `Stop instance: ${MANY} rows` })
  await expect(ask.getByText('web-49')).toBeAttached()
  await expectAccessible(page)
  await ask.getByRole('button', { name: 'Stop instance' }).click()

  const result = page.getByRole('dialog', { name: 'Stop instance' })
  await expect(result.getByText(`${MANY - 3} of ${MANY} done`)).toBeVisible({ timeout: 120_000 })
  await expect(result.getByText('3 failed', { exact: true })).toBeVisible()
  await expect(result.getByRole('listitem').first()).toContainText('Failed')
  await expectAccessible(page)
  await shot(page, 'bulk-result')
  await result.getByRole('button', { name: 'Retry 3 failed' }).click()
  await expect(result.getByText(`${MANY} of ${MANY} done`)).toBeVisible({ timeout: 60_000 })
  const { count } = (await api.call('listVirtualMachines', { state: 'Stopped', listall: true })) as {
    count: number
  }
  expect(count).toBe(MANY)
})

test('an instance is destroyed without a mouse', async ({ page }) => {
  await enter(page)
  await goTo(page, 'instances?q=web-07')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search pages, actions and things' }).fill('Destroy instance')
  await expect(page.getByRole('option', { name: /^Destroy instance/ }).first()).toBeVisible()
  await expectAccessible(page)
  await shot(page, 'palette')
  await page.keyboard.press('Enter')
  await page.keyboard.type('web-07')
  const choices = page.getByRole('listbox').getByRole('option')
  await expect(choices).toHaveCount(1)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Destroy instance: web-07' })
  await expect(dialog.getByRole('textbox', { name: 'Type web-07 to confirm' })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.type('web-07')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect
    .poll(
      async () =>
        (
          (await api.call('listVirtualMachines', { name: 'web-07', listall: true })) as {
            virtualmachine?: { state: string }[]
          }
        ).virtualmachine?.[0]?.state,
    )
    .toBe('Destroyed')
})

test('two browsers see the same list change, and the place of the reader stays', async ({
  page,
  browser,
}) => {
  const other = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  for (const one of [page, other]) {
    await enter(one)
    await goTo(one, 'instances?q=web-1')
  }
  const [vm] =
    ((await api.call('listVirtualMachines', { name: 'web-11', listall: true })) as Rows)['virtualmachine'] ??
    []
  await api.run('stopVirtualMachine', { id: vm?.id ?? '', forced: true }).catch(() => undefined) // it may be stopped
  const row = (one: Page) => one.getByRole('row', { name: /web-11/ })
  await expect(row(other)).toContainText('Stopped')
  await other.getByRole('checkbox', { name: 'Select web-12' }).check()
  await page.getByRole('button', { name: 'Actions for web-11' }).click()
  await page.getByRole('menuitem', { name: 'Start instance' }).click()
  await expect(row(page)).toContainText('Running')
  await expect(row(other)).toContainText('Running')
  await expect(other.getByRole('checkbox', { name: 'Select web-12' })).toBeChecked()
  await other.context().close()
})

test('what can be done to a row stays in view however many columns there are, and keys reach it', async ({
  page,
}) => {
  await enter(page)
  const all =
    'name,state,cpunumber,cpuspeed,memory,storagetype,iscustomized,domain,zone,displaytext,hosttags,created'
  await goTo(page, `service-offerings?cols=${all}`)
  const menu = page.getByRole('button', { name: 'Actions for Small Instance' })
  const region = page.getByRole('region', { name: 'Service offerings' })
  expect(await region.evaluate(one => one.scrollWidth - one.clientWidth)).toBeGreaterThan(100)
  const inView = async () => {
    await expect(menu).toBeInViewport({ ratio: 1 })
    // nothing lies over it
    await menu.click({ trial: true })
  }
  await inView()
  await expectAccessible(page)
  await shot(page, 'wide-list')
  await region.evaluate(one => one.scrollTo({ left: 1_000 }))
  await inView()
  await page.getByRole('link', { name: 'Small Instance' }).focus()
  while (!(await menu.evaluate(one => one === document.activeElement))) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Edit service offering' })).toBeVisible()
  await expectAccessible(page)
})

test('on a phone nothing is wider than the screen', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 390, height: 844 })
  await enter(page)
  for (const path of ['instances', 'security-groups', 'settings', 'jobs', 'domains']) {
    await goTo(page, path)
    await expect(page.getByLabel('Loading')).toHaveCount(0)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide, path).toBeLessThanOrEqual(0)
    await shot(page, `list-${path}`)
  }
  await page.getByRole('link', { name: 'ROOT' }).first().click()
  await expect(page.getByRole('tab', { name: 'Code' })).toBeAttached()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await shot(page, 'detail')
})

test('a thing with its tabs and a form are clean in both themes', async ({ page }) => {
  test.setTimeout(90_000)
  await enter(page)
  await goTo(page, 'physical-networks')
  await page.getByRole('link', { name: 'physical', exact: true }).click()
  for (const tab of ['Traffic types', 'Service providers', 'Networks', 'Code']) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
    await expect(page.getByLabel('Loading')).toHaveCount(0)
    await expectAccessible(page)
    await shot(page, `tab-${tab.replace(' ', '-').toLowerCase()}`)
  }
  await goTo(page, 'service-offerings')
  await page.getByRole('button', { name: 'Add service offering' }).click()
  const form = page.getByRole('dialog', { name: 'Add service offering' })
  await form.getByText('More options').click()
  await expectAccessible(page)
  await shot(page, 'form')
})

test('a picker over 1,200 domains is searched, not cut, and scrolled to its last one', async ({ page }) => {
  test.setTimeout(90_000)
  const MANY_DOMAINS = 1_200
  const name = (i: number) => `branch-${String(i).padStart(4, '0')}`
  for (let i = 0; i < MANY_DOMAINS; i += 20)
    await Promise.all(Array.from({ length: 20 }, (_, n) => api.call('createDomain', { name: name(i + n) })))
  await enter(page)
  await goTo(page, 'accounts')
  await page.getByRole('button', { name: 'Add account' }).click()
  const form = page.getByRole('dialog', { name: 'Add account' })
  await form.getByText('More options').click()
  const picker = form.getByRole('combobox', { name: /^Domain/ })
  const options = page.getByRole('listbox').getByRole('option')
  const last = options.filter({ hasText: name(MANY_DOMAINS - 1) })
  await picker.click()
  await picker.fill(name(MANY_DOMAINS - 1))
  await expect(options).toHaveCount(1)
  await last.click()
  await expect(picker).toHaveValue(`ROOT/${name(MANY_DOMAINS - 1)}`)

  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await page.getByRole('button', { name: 'Discard changes' }).click()
  await page.getByRole('button', { name: 'Add account' }).click()
  await form.getByText('More options').click()
  await picker.click()
  await expect(options.first()).toBeVisible()
  await options.first().hover()
  await expect(async () => {
    await page.mouse.wheel(0, 4_000)
    await expect(last).toBeInViewport({ timeout: 50 })
  }).toPass({ intervals: [50], timeout: 20_000 })
  await expect(options).toHaveCount(MANY_DOMAINS + 1) // and ROOT
  await last.click()
  await expect(picker).toHaveValue(`ROOT/${name(MANY_DOMAINS - 1)}`)
})
