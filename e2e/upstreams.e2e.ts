import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { connect } from './api.ts'
import { expect, expectAccessible, signIn, test } from './fixtures.ts'
import { addAccount, addDomainAdmin } from './people.ts'
import { type Server, startServer } from './server.ts'

const secret = 'a-quiet-harbour-7'
const running: Server[] = []

test.describe.configure({ timeout: 180_000 })
test.afterEach(async () => {
  await Promise.all(running.splice(0).map(server => server.stop()))
})

async function up(env: Record<string, string> = {}): Promise<Server> {
  const server = await startServer({ SIMULATOR_LATENCY_MS: '0', ...env })
  running.push(server)
  return server
}

/** Stands before a cloud, and counts what comes in its sessions; once `over`, none of them is known any more. */
async function counter(cloud: Server) {
  const seen = { over: false, calls: [] as string[] }
  const front = createServer((incoming, outgoing) => {
    const inSession = incoming.headers.cookie?.includes('JSESSIONID') === true
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const body = Buffer.concat(chunks)
      if (inSession && seen.over) {
        seen.calls.push(/command=(\w+)/.exec(`${incoming.url}&${body.toString()}`)?.[1] ?? '')
        const errortext = 'unable to verify user credentials and/or request signature'
        outgoing.writeHead(401, { 'content-type': 'application/json' })
        return outgoing.end(JSON.stringify({ errorresponse: { uuidList: [], errorcode: 401, errortext } }))
      }
      const { method, headers, url } = incoming
      const onward = request(new URL(url ?? '/', cloud.url), { method, headers }, answer => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      })
      onward.on('error', () => outgoing.destroy())
      return onward.end(body)
    })
  })
  await new Promise<void>(resolve => front.listen(0, '127.0.0.1', resolve))
  const { port } = front.address() as AddressInfo
  return {
    seen,
    api: `http://127.0.0.1:${port}/client/api`,
    close: () => {
      front.closeAllConnections()
      front.close()
    },
  }
}

const ended = (page: Page) => page.getByRole('dialog', { name: 'Your session has ended' })

test('a session that the cloud has forgotten costs it three calls at most, however many tabs are open', async ({
  context,
}) => {
  const cloud = await up()
  await addDomainAdmin(await connect(cloud), 'dora', secret)
  const { seen, api, close } = await counter(cloud)
  const front = await up({ CLOUDSTACK_URL: api })
  const first = await context.newPage()
  await signIn(first, front, 'dora', secret, '/harbour')
  await expect(first.getByRole('button', { name: 'Account of dora' })).toBeVisible()
  const tabs = [first]
  for (const path of ['accounts', 'instances', 'events', 'domains']) {
    const page = await context.newPage()
    tabs.push(page)
    await page.goto(`${front.url}${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  seen.over = true
  for (const page of tabs) await expect(ended(page)).toBeVisible({ timeout: 60_000 })
  // what is still on its way arrives
  await first.reload()
  await expect(first.getByLabel('Username')).toBeVisible()
  expect(seen.calls.length, seen.calls.join(' ')).toBeLessThanOrEqual(3)
  close()
})

test('a cloud that is killed under a page comes back to it: nobody is signed out, nothing is done twice', async ({
  page,
}) => {
  const cloud = await up()
  const front = await up({ CLOUDSTACK_URL: cloud.api })
  const admin = await connect(cloud)
  const domain = await addDomainAdmin(admin, 'dora', secret)
  await signIn(page, front, 'dora', secret, '/harbour')
  await expect(page.getByRole('button', { name: 'Account of dora' })).toBeVisible()
  await page.getByRole('button', { name: 'Account of dora' }).click()
  await page.getByRole('menuitem', { name: 'About' }).click()
  await expect(page.getByText('In step with this server')).toBeVisible()
  await expect(page.getByText(/^4\.\d+\./)).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${front.url}accounts`)
  await expect(page.getByRole('link', { name: 'dora', exact: true }).first()).toBeVisible()

  await cloud.kill()
  const ready = await fetch(new URL('/readyz', front.url))
  expect([ready.status, await ready.json()]).toMatchObject([503, { servers: [{ state: 'down' }] }])
  await page.goto(`${front.url}ssh-keys`)
  await expect(page.getByText('The cloud cannot be reached').first()).toBeVisible()
  await expect(page.getByLabel('Username')).toBeHidden()

  await cloud.back()
  await page.goto(`${front.url}accounts`)
  await expect(page.getByRole('link', { name: 'dora', exact: true }).first()).toBeVisible()
  await addAccount(admin, 'mate', secret, domain)
  await expect(page.getByRole('link', { name: 'mate', exact: true }).first()).toBeVisible()
})

test('of two servers one dies: the page says so and asks to sign in again, and the other one serves', async ({
  page,
}) => {
  const clouds = [await up(), await up()]
  for (const cloud of clouds) await addDomainAdmin(await connect(cloud), 'dora', secret)
  const front = await up({ CLOUDSTACK_URL: clouds.map(cloud => cloud.api).join(',') })
  await signIn(page, front, 'dora', secret, '/harbour')
  await expect(page.getByRole('button', { name: 'Account of dora' })).toBeVisible()

  // Only the server that holds the session matters to this page; the other one may go unnoticed.
  await clouds[0]?.kill()
  await page.goto(`${front.url}accounts`)
  const here = page.getByRole('link', { name: 'dora', exact: true }).first()
  const away = page.getByText('The management server that holds this session cannot be reached').first()
  const gone = page.getByText('The cloud cannot be reached').first()
  await expect(here.or(away).or(gone).first()).toBeVisible()
  if (await here.isVisible()) {
    await clouds[1]?.kill()
    await clouds[0]?.back()
    await page.reload()
    await expect(away.or(gone).first()).toBeVisible()
  }
  // it might only be restarting; then it is given up, and whoever was there goes on at the other one
  await expect(ended(page)).toBeVisible({ timeout: 60_000 })
  await ended(page).getByRole('textbox', { name: 'Password' }).fill(secret)
  await ended(page).getByRole('button', { name: 'Log in' }).click()
  await expect(ended(page)).toBeHidden()
  await expect(here).toBeVisible()
})
