import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { multiply } from '../tools/lib/multiply.ts'
import { type Api, connect } from './api.ts'
import { expect, expectAccessible, freshServer, signIn, test } from './fixtures.ts'
import { buildZone } from './zone.ts'

const server = freshServer({ SIMULATOR_LATENCY_MS: '0' })
const secret = 'a-quiet-harbour-7'
const MANY = 10_000
let api: Api

type Rows = Record<string, { id: string; name: string }[]>

test.beforeAll(async () => {
  test.setTimeout(120_000)
  api = await connect(server())
  await buildZone(api)
  const first = async (command: string, key: string, values = {}) =>
    ((await api.call(command, values)) as Rows)[key]?.[0]?.id ?? ''
  await api.run('deployVirtualMachine', {
    name: 'copy-0',
    zoneid: await first('listZones', 'zone'),
    templateid: await first('listTemplates', 'template', { templatefilter: 'featured' }),
    serviceofferingid: await first('listServiceOfferings', 'serviceoffering'),
  })
  await api.call('updateUser', {
    id: await first('listUsers', 'user', { username: 'admin' }),
    password: secret,
  })
  await server().kill()
  multiply(server().dataDir, MANY)
  await server().back()
})

const open = async (page: Page, view: string) => {
  await page.goto(`${server().url}instances?${view}`)
  await expect(page.locator('tbody a[href]').first()).toBeVisible()
}
const enter = async (page: Page) => {
  await signIn(page, server(), 'admin', secret)
  await expect(page.getByRole('button', { name: 'Account of admin' })).toBeVisible()
}
const rows = (page: Page) => page.locator('tbody tr[data-index]')
const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true })

test('a list of 10,000 is paged by the server to its very last row, and few of them are drawn', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await enter(page)
  await open(page, 'pagesize=500')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Instances10,000')
  const firsts = new Set<string>()
  for (let at = 1; at <= 20; at++) {
    await expect(page.getByText(`Page ${at} of 20`)).toBeVisible()
    await expect(page.getByText(`${((at - 1) * 500 + 1).toLocaleString('en')}–`)).toBeVisible()
    // the rows of the page before are shown until the next have come
    await expect
      .poll(async () => firsts.has((await page.locator('tbody a[href]').first().getAttribute('href')) ?? ''))
      .toBe(false)
    firsts.add((await page.locator('tbody a[href]').first().getAttribute('href')) ?? '')
    if (at < 20) await next(page).click()
  }
  expect(firsts.size).toBe(20)
  await expect(next(page)).toBeDisabled()
  await rows(page).first().focus()
  await page.keyboard.press('End')
  const last = page.locator('tr[data-index="499"]')
  await expect(last).toBeFocused()
  await expect(last).toHaveAttribute('aria-rowindex', String(MANY + 1)) // the heading is the first
  expect(await rows(page).count()).toBeLessThan(100)
  await expectAccessible(page)
})

test('all 10,000 rows are taken away as one file', async ({ page }) => {
  test.setTimeout(120_000)
  await enter(page)
  await open(page, 'cols=name,state')
  await page.getByRole('button', { name: 'Export' }).click()
  const file = page.waitForEvent('download', { timeout: 90_000 })
  await page.getByRole('menuitem', { name: 'All rows as CSV' }).click()
  const lines = (await readFile(await (await file).path(), 'utf8')).trim().split('\r\n')
  expect(lines[0]).toBe('name,state')
  expect(new Set(lines.slice(1)).size).toBe(MANY)
})

test('far down a long list two browsers see one change, and neither loses its place', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const other = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  for (const one of [page, other]) {
    await enter(one)
    await open(one, 'pagesize=500&page=15')
  }
  await rows(other).first().focus()
  await other.keyboard.press('End')
  const last = other.locator('tr[data-index="499"]')
  await expect(last).toBeFocused()
  const region = other.getByRole('region', { name: 'Instances' })
  const place = await region.evaluate(one => one.scrollTop)
  const name = (await last.getByRole('link').first().textContent())?.trim() ?? ''

  await page.getByRole('region', { name: 'Instances' }).evaluate(one => one.scrollTo(0, one.scrollHeight))
  const row = page.locator('tr[data-index="499"]')
  await row.getByRole('button', { name: `Actions for ${name}` }).click()
  const stopped = (await row.textContent())?.includes('Stopped') === true
  await page.getByRole('menuitem', { name: stopped ? 'Start instance' : 'Stop instance' }).click()
  if (!stopped)
    await page
      .getByRole('dialog', { name: `Stop instance: ${name}` })
      .getByRole('button', { name: 'Stop instance' })
      .click()
  for (const one of [row, last]) await expect(one).toContainText(stopped ? 'Running' : 'Stopped')
  await expect(last).toBeFocused()
  expect(await region.evaluate(one => one.scrollTop)).toBe(place)
  await other.context().close()
})
