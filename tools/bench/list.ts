/// <reference lib="dom" />
/** Measures the list of instances in a browser: 10,000 of them on the simulator, pages of 500. How long the answer takes,
 *  how long until its rows are painted, and how many frames are dropped while it is scrolled to the end. Ends with 1 when
 *  it is slower than agreed. Run: `npm run bench -- list`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestCloud, furnished } from '@cloud/testkit'
import { chromium, type Page } from '@playwright/test'
import { startServer } from '../../e2e/server.ts'
import { chromium as browserPath } from '../lib/programs.mjs'
import { multiply } from '../lib/multiply.ts'

const password = 'long-lists-of-rows-1'
const many = 10_000
const agreed = { answerMs: 50, paintedMs: 500, droppedShare: 0.05 }
const rounds = 7

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function prepare(dataDir: string): Promise<number> {
  const { t, basics } = await furnished(4, { dataDir })
  await t.admin.run('deployVirtualMachine', basics)
  await t.close()
  multiply(dataDir, many)
  const cloud = await createTestCloud({ dataDir })
  const times: number[] = []
  for (let i = 0; i < rounds * 2; i++) {
    const start = performance.now()
    await cloud.admin.call('listVirtualMachines', { listall: true, page: 1 + (i % 20), pagesize: 500 })
    times.push(performance.now() - start)
  }
  const { rows } = await cloud.admin.call('listUsers', { username: 'admin' })
  await cloud.admin.call('updateUser', { id: rows[0]?.id ?? '', password, currentpassword: 'password' })
  await cloud.close()
  return median(times)
}

/** From the click on a page's button until a row of that page is painted. */
async function painted(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const first = () => document.querySelector('tbody a[href]')?.getAttribute('href')
    const before = first()
    const next = [...document.querySelectorAll('button')].find(b => b.getAttribute('aria-label') === 'Next')
    const start = performance.now()
    next?.click()
    while (first() === before) await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    return performance.now() - start
  })
}

/** Scrolls the rows to their end, a bit in every frame. @returns share of frames that took longer than two */
async function dropped(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const scroller = [...document.querySelectorAll<HTMLElement>('main *, #main *')].find(
      e => e.scrollHeight > e.clientHeight * 4 && getComputedStyle(e).overflowY !== 'visible',
    )
    if (!scroller) throw new Error('nothing here scrolls')
    let frames = 0
    let late = 0
    let last = performance.now()
    while (scroller.scrollTop + scroller.clientHeight < scroller.scrollHeight - 1) {
      scroller.scrollTop += 120
      const now = await new Promise<number>(requestAnimationFrame)
      if (now - last > 34) late++
      last = now
      frames++
    }
    return late / frames
  })
}

function line(what: string, value: number, limit: number, unit: string): boolean {
  const fits = value <= limit
  console.log(
    `${what.padEnd(44)} ${value.toFixed(1).padStart(8)} of ${limit} ${unit}  ${fits ? 'fits' : 'TOO MUCH'}`,
  )
  return fits
}

const dataDir = mkdtempSync(join(tmpdir(), 'bench-list-'))
try {
  const answer = await prepare(dataDir)
  const server = await startServer({ DATA_DIR: dataDir })
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
    await page.goto(`${server.url}instances?pagesize=500`)
    await page.getByLabel('Username').fill('admin')
    await page.getByRole('textbox', { name: 'Password' }).fill(password)
    await page.getByRole('button', { name: 'Log in' }).click()
    await page
      .getByText(/10,?000/)
      .first()
      .waitFor()
    const times: number[] = []
    for (let i = 0; i < rounds; i++) times.push(await painted(page))
    const fits = [
      line('listVirtualMachines, page of 500 of 10,000', answer, agreed.answerMs, 'ms'),
      line('next page of 500 painted', median(times), agreed.paintedMs, 'ms'),
      line('frames dropped while scrolling', (await dropped(page)) * 100, agreed.droppedShare * 100, '%'),
    ]
    if (fits.includes(false)) process.exitCode = 1
  } finally {
    await browser.close()
    await server.stop()
  }
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}
