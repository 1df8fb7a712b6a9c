/** Measures what a browser fetches: all scripts and styles until one can log in, and everything until Overview can be
 *  used, on a cloud with a zone and instances; and what the engine weighs. Ends with 1 when it is more than agreed.
 *  Run: `npm run build && node tools/bench/budget.ts`; CONSOLE_DIR names another build. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { furnished } from '@cloud/testkit'
import { chromium, type Page, type Request } from '@playwright/test'
import { startServer } from '../../e2e/server.ts'
import { chromium as browserPath } from '../lib/programs.mjs'
import { engineBytes } from './engine-size.ts'

const password = 'budget-of-bytes-1'
const budget = { entryBytes: 200_000, overviewBytes: 350_000, overviewRequests: 40, engineBytes: 60_000 }

interface Fetched {
  path: string
  /** as it came over the wire: gzip where the server has it */
  bytes: number
  isCode: boolean
}

/** A zone with instances and a password that nobody is asked to change. */
async function prepare(dataDir: string): Promise<void> {
  const { t, basics } = await furnished(2, { dataDir })
  for (let i = 0; i < 3; i++) await t.admin.run('deployVirtualMachine', basics)
  const { rows } = await t.admin.call('listUsers', { username: 'admin' })
  await t.admin.call('updateUser', { id: rows[0]?.id ?? '', password, currentpassword: 'password' })
  await t.close()
}

/** Keeps every answer of the server; what the browser had already is none. */
function record(page: Page): () => Promise<Fetched[]> {
  const ended: Request[] = []
  page.on('requestfinished', request => ended.push(request))
  return async () => {
    const all = await Promise.all(
      ended.map(async request => ({
        path: pathOf(request),
        bytes: (await request.sizes()).responseBodySize,
        isCode: ['script', 'stylesheet'].includes(request.resourceType()),
      })),
    )
    return all.filter(one => one.bytes > 0)
  }
}

function pathOf(request: Request): string {
  const { pathname } = new URL(request.url())
  const command = new URLSearchParams(request.postData() ?? '').get('command')
  return command === null ? pathname : `${pathname} ${command}`
}

/** Overview can be used once nothing on it is still being waited for. What it fetches when idle, the list of commands
 *  that the caller may use, is counted too: how early it comes is chance. */
async function logIn(page: Page): Promise<void> {
  // the page keeps a stream open, so the network is never idle: this is the last thing that comes
  const commands = page.waitForResponse(answer => pathOf(answer.request()) === '/client/bff/apis')
  await page.getByLabel('Username').fill('admin')
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByRole('button', { name: 'Log in' }).click()
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
  await page.getByRole('region', { name: 'Capacity' }).getByText('Memory').waitFor()
  await page.locator('#main:not(:has([aria-busy="true"]))').waitFor()
  await (await commands).finished()
}

const sum = (all: readonly Fetched[]) => all.reduce((total, one) => total + one.bytes, 0)

function line(what: string, value: number, limit: number, unit: string): boolean {
  const fits = value <= limit
  const numbers = [value, limit].map(n => n.toLocaleString('en').padStart(9))
  console.log(`${what.padEnd(34)} ${numbers.join(' of ')} ${unit.padEnd(9)} ${fits ? 'fits' : 'TOO MUCH'}`)
  return fits
}

const dataDir = mkdtempSync(join(tmpdir(), 'bench-budget-'))
try {
  await prepare(dataDir)
  const server = await startServer({ DATA_DIR: dataDir })
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  })
  try {
    // agreed in gzip, which every browser takes; ours would take brotli
    const page = await browser.newPage({ locale: 'en-GB', extraHTTPHeaders: { 'accept-encoding': 'gzip' } })
    const fetched = record(page)
    await page.goto(server.url)
    await page.getByRole('button', { name: 'Log in' }).waitFor()
    const entry = (await fetched()).filter(one => one.isCode)
    await logIn(page)
    const all = await fetched()
    for (const { bytes, path } of all.toSorted((a, b) => b.bytes - a.bytes))
      console.log(`${bytes.toLocaleString('en').padStart(9)}  ${path}`)
    const fits = [
      line('Scripts and styles to log in', sum(entry), budget.entryBytes, 'bytes'),
      line('Everything to use Overview', sum(all), budget.overviewBytes, 'bytes'),
      line('Requests to use Overview', all.length, budget.overviewRequests, 'requests'),
      line('Engine and declarations', await engineBytes(), budget.engineBytes, 'bytes'),
    ]
    if (fits.includes(false)) process.exitCode = 1
  } finally {
    await browser.close()
    await server.stop()
  }
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}
