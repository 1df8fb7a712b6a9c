import type { Locator, Page } from '@playwright/test'
import { connect } from './api.ts'
import { faultsOf } from './axe.ts'
import { expect, freshServer, signIn, test } from './fixtures.ts'
import { makeOneOfEach } from './one-of-each.ts'

/** Every page and dialog that follows from a declaration, in both themes. What is declared is found by the navigation,
 *  the menus and the tabs: a new resource is looked at without a word here. */
test.describe.configure({ mode: 'parallel' })

const server = freshServer({ SIMULATOR_LATENCY_MS: '0' })
const secret = 'a-quiet-harbour-7'
const sections = ['Compute', 'Storage', 'Network', 'Infrastructure', 'Identity', 'Activity', 'Settings']
/** what makes something, by the words that its buttons begin with */
const makes = /^(?:Acquire|Add|Create|Dedicate|Enable|Raise|Register|Take|Upload) /

test.beforeAll(async () => {
  test.setTimeout(180_000)
  const api = await connect(server())
  await makeOneOfEach(api)
  const { user } = (await api.call('listUsers', { username: 'admin' })) as { user: { id: string }[] }
  await api.call('updateUser', { id: user[0]?.id ?? '', password: secret })
})

/** The dark theme differs in its colours alone. */
async function expectClean(page: Page, what: string, part?: string) {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    const faults = await faultsOf(page, { part, ...(theme === 'dark' && { rules: ['color-contrast'] }) })
    expect.soft(faults, `${what}, ${theme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

const settled = (page: Page) => expect(page.getByLabel('Loading')).toHaveCount(0)

async function arrive(page: Page, path: string) {
  await page.goto(new URL(path, server().url).href)
  // nothing loads yet in a page that has not begun
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await settled(page)
}

/** Opens what a button or menu item opens, looks at it whole, and leaves it. */
async function lookAtDialog(page: Page, opener: Locator, what: string) {
  await opener.click()
  const dialog = page.getByRole('dialog')
  // some things are done at once
  if (
    !(await dialog.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => false,
    ))
  )
    return
  // until the server has said what it takes
  await expect(dialog.locator('[aria-busy=true]')).toHaveCount(0)
  const more = dialog.getByText('More options')
  if (await more.isVisible()) await more.click()
  await expectClean(page, what, '[role=dialog]')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

async function lookAtForms(page: Page, inside: Locator, seen: Set<string>) {
  for (const name of await inside.getByRole('button', { name: makes }).allTextContents()) {
    if (seen.has(name)) continue
    seen.add(name)
    await lookAtDialog(page, inside.getByRole('button', { name, exact: true }).first(), name)
  }
}

async function lookAtMenu(page: Page, seen: Set<string>) {
  const menu = page.getByRole('button', { name: /^Actions for / }).first()
  if (!(await menu.isVisible())) return
  await menu.click()
  await expect(page.getByRole('menu')).toBeVisible()
  if (!seen.has('menu')) await expectClean(page, 'menu of a row', '[role=menu]')
  seen.add('menu')
  const names = await page.getByRole('menuitem', { disabled: false }).allTextContents()
  await page.keyboard.press('Escape')
  for (const name of names) {
    if (seen.has(name)) continue
    seen.add(name)
    await menu.click()
    const item = page.getByRole('menuitem', { name, exact: true, disabled: false })
    if (await item.isVisible()) await lookAtDialog(page, item, name)
    else await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toBeHidden()
  }
}

async function lookAtDetail(page: Page, path: string, seen: Set<string>) {
  const link = page.locator('tbody tr[data-index="0"] a').first()
  const to = (await link.isVisible()) ? await link.getAttribute('href') : null
  if (!to?.startsWith(`${path}/`)) return
  await arrive(page, to)
  await expectClean(page, to)
  for (const tab of await page.getByRole('tab').all()) {
    const name = (await tab.textContent())?.replace(/ *\d*$/, '') ?? ''
    if (seen.has(`tab ${name}`)) continue
    seen.add(`tab ${name}`)
    await tab.click()
    await settled(page)
    await expectClean(page, `${to} ${name}`, '[role=tabpanel]')
    await lookAtForms(page, page.getByRole('tabpanel'), seen)
  }
}

for (const section of sections)
  test(`what is declared in ${section} is clean in both themes`, async ({ page }) => {
    test.setTimeout(900_000) // some three hundred looks; a slow machine takes seconds for each
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signIn(page, server(), 'admin', secret)
    await expect(page.getByRole('button', { name: 'Account of admin' })).toBeVisible()
    const links = page.getByRole('group', { name: section, exact: true }).getByRole('link')
    await expect(links.first()).toBeVisible()
    const paths = await links.evaluateAll(all => all.map(one => one.getAttribute('href') ?? ''))
    const seen = new Set<string>()
    for (const path of paths) {
      await arrive(page, path)
      await expectClean(page, path)
      const filter = page.getByRole('button', { name: 'Filter', exact: true })
      if (!seen.has('filters') && (await filter.isVisible())) {
        seen.add('filters')
        await lookAtDialog(page, filter, 'filters')
      }
      await lookAtForms(page, page.getByRole('main'), seen)
      await lookAtMenu(page, seen)
      await lookAtDetail(page, path, seen)
    }
  })
