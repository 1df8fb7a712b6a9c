import { type Api, connect } from './api.ts'
import { expect, signIn, test } from './fixtures.ts'
import { addAccount, addDomainAdmin } from './people.ts'
import { type Balancer, balance, startStore } from './replicas.ts'
import { type Server, startServer } from './server.ts'

const secret = 'a-quiet-harbour-7'
let cloud: Server
let replicas: Server[]
let front: Server
let balancer: Balancer
let admin: Api
let domain: string
const stops: (() => unknown)[] = []

test.beforeAll(async () => {
  test.setTimeout(180_000)
  cloud = await startServer({ SIMULATOR_LATENCY_MS: '0' })
  stops.push(() => cloud.stop())
  const store = await startStore()
  stops.push(store.stop)
  const env = {
    CLOUDSTACK_URL: cloud.api,
    STORE_URL: store.url,
    // what the balancer has handed over just before the signal is still served
    DRAIN_SECONDS: '1',
    SESSION_SECRET: 'what one replica seals the others have to open',
  }
  replicas = await Promise.all([startServer(env), startServer(env)])
  stops.push(...replicas.map(replica => () => replica.stop()))
  balancer = await balance(replicas)
  stops.push(() => balancer.stop())
  front = balancer.server
  admin = await connect(cloud)
  domain = await addDomainAdmin(admin, 'dora', secret)
})
test.afterAll(async () => {
  for (const stop of stops.reverse()) await stop()
})

test('a rolling restart signs nobody out, sends nothing twice, and pages go on being told', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const program = await connect(front, 'dora', secret, '/harbour')
  await signIn(page, front, 'dora', secret, '/harbour')
  await expect(page.getByRole('button', { name: 'Account of dora' })).toBeVisible()
  await page.goto(`${front.url}accounts`)
  await expect(page.getByRole('link', { name: 'dora', exact: true }).first()).toBeVisible()

  let made = 0
  let over = false
  const busy = (async () => {
    // A name can be given once: a call that was sent twice would be refused.
    while (!over) await program.call('createSSHKeyPair', { name: `key-${++made}` })
  })()
  for (const [i, replica] of replicas.entries()) {
    await balancer.without(replica, () => replica.restart())
    await addAccount(admin, `mate-${i}`, secret, domain)
    await expect(page.getByRole('link', { name: `mate-${i}`, exact: true }).first()).toBeVisible()
  }
  over = true
  await busy
  expect(made).toBeGreaterThan(1)
  const { count } = (await program.call('listSSHKeyPairs')) as { count: number }
  expect(count).toBe(made)

  await page.reload()
  await expect(page.getByRole('link', { name: 'mate-1', exact: true }).first()).toBeVisible()
  await expect(page.getByLabel('Username')).toBeHidden()
})
