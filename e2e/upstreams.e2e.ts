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
  const login = () => page.getByLabel('Username')

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
  await expect(login()).toBeHidden()
  await page.context().clearCookies()
  await expect(async () => {
    await signIn(page, front, 'dora', secret, '/harbour')
    await expect(page.getByRole('button', { name: 'Account of dora' })).toBeVisible({ timeout: 5000 })
  }).toPass()
  await page.goto(`${front.url}accounts`)
  await expect(here).toBeVisible()
})
