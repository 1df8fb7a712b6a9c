import { advancedZone, createTestCloud, type TestCloud } from '@cloud/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await createTestCloud()
  const { admin } = cloud
  for (const name of ['first', 'second', 'third']) {
    await admin.run('createProject', { name, displaytext: name })
    await admin.call('registerUserData', { name, userdata: 'aGVsbG8=' })
    await admin.call('createSSHKeyPair', { name })
  }
  const { zone, offering } = await advancedZone(admin)
  const network = await admin.call('createNetwork', {
    zoneid: zone.id,
    name: 'n',
    networkofferingid: offering,
  })
  const ip = await admin.run('associateIpAddress', { networkid: network.id })
  for (const port of [1001, 1002, 1003]) {
    await admin.run('createFirewallRule', {
      ipaddressid: ip.id,
      protocol: 'tcp',
      startport: port,
      endport: port,
    })
    await admin.run('createLoadBalancerRule', {
      publicipid: ip.id,
      name: `on ${port}`,
      algorithm: 'roundrobin',
      publicport: port,
      privateport: port,
    })
  }
}, 20_000)
afterAll(() => cloud.close())

const fields: Record<string, readonly [field: string, newestFirst: readonly unknown[]]> = {
  listProjects: ['name', ['third', 'second', 'first']],
  listUserData: ['name', ['third', 'second', 'first']],
  listSSHKeyPairs: ['name', ['third', 'second', 'first']],
  listFirewallRules: ['startport', [1003, 1002, 1001]],
  listLoadBalancerRules: ['name', ['on 1003', 'on 1002', 'on 1001']],
}

test.each(Object.keys(fields))('%s begins with the newest, on every page', async command => {
  const [field, order] = fields[command] ?? ['', []]
  const ask = await cloud.raw()
  const page = async (number: number) => {
    const paging = { page: String(number), pagesize: '2', listall: 'true' }
    const { body } = await ask({ command, response: 'json', ...paging })
    const [answer] = Object.values(JSON.parse(body) as Record<string, Record<string, unknown>>)
    const rows = Object.values(answer ?? {}).find(Array.isArray) ?? []
    return rows.map((row: Record<string, unknown>) => row[field])
  }
  expect([...(await page(1)), ...(await page(2))]).toEqual(order)
})
