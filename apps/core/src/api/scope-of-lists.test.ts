import { furnished, type Furnished, type RawCall } from '@cloud/testkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const password = 'Secret-123'
let f: Furnished
let domains: { acme: string; east: string }
const callers = new Map<string, RawCall>()

/** ROOT (admin, carol) ▸ acme (dadmin, alice) ▸ east (bob), each with one thing of every kind. */
beforeAll(async () => {
  f = await furnished(1)
  const { admin } = f.t
  const { id: acme } = await admin.call('createDomain', { name: 'acme' })
  const { id: east } = await admin.call('createDomain', { name: 'east', parentdomainid: acme })
  domains = { acme, east }
  callers.set('admin', await f.t.raw())
  await things(admin)
  for (const [username, accounttype, domainid, path] of [
    ['carol', 0, undefined, '/'],
    ['dadmin', 2, acme, '/acme'],
    ['alice', 0, acme, '/acme'],
    ['bob', 0, east, '/acme/east'],
  ] as const) {
    const person = { username, password, email: 'x@example.org', firstname: 'X', lastname: 'X', accounttype }
    await admin.call('createAccount', { ...person, ...(domainid && { domainid }) })
    callers.set(username, await f.t.raw(username, password, path))
    await things(await f.t.as(username, password, path))
  }
}, 60_000)
afterAll(() => f.t.close())

async function things(cloud: Furnished['t']['admin']) {
  const vm = await cloud.run('deployVirtualMachine', f.basics)
  const { rows } = await cloud.call('listVolumes', { virtualmachineid: vm.id })
  await cloud.run('createSnapshot', { volumeid: rows[0]?.id ?? '' })
  await cloud.run('createVMSnapshot', { virtualmachineid: vm.id })
  await cloud.run('createTags', {
    resourceids: [vm.id],
    resourcetype: 'UserVm',
    tags: [{ key: 'a', value: 'b' }],
  })
  await cloud.call('createSecurityGroup', { name: 'g' })
  await cloud.call('createSSHKeyPair', { name: 'k' })
  await cloud.call('createInstanceGroup', { name: 'i' })
  await cloud.call('registerUserData', { name: 'u', userdata: 'aGVsbG8=' })
  await cloud.run('createAffinityGroup', { name: 'f', type: 'host anti-affinity' })
  await cloud.call('createSnapshotPolicy', {
    volumeid: rows[0]?.id ?? '',
    intervaltype: 'DAILY',
    schedule: '0:0',
    timezone: 'UTC',
    maxsnaps: 1,
  })
}

const lists = [
  'listVirtualMachines',
  'listVirtualMachinesMetrics',
  'listVolumes',
  'listSnapshots',
  'listVMSnapshot',
  'listTags',
  'listSecurityGroups',
  'listSSHKeyPairs',
  'listInstanceGroups',
  'listUserData',
  'listAffinityGroups',
  'listEvents',
  'listAccounts',
  'listUsers',
]

interface Asked {
  listall?: true
  isrecursive?: true
  domainid?: 'acme' | 'east'
  account?: string
}

const cases: readonly (readonly [who: string, asked: Asked, seen: readonly string[]])[] = [
  ['admin', {}, ['admin']],
  ['admin', { listall: true }, ['admin', 'alice', 'bob', 'carol', 'dadmin']],
  ['admin', { domainid: 'acme' }, ['alice', 'dadmin']],
  ['admin', { domainid: 'acme', isrecursive: true }, ['alice', 'bob', 'dadmin']],
  ['admin', { domainid: 'acme', listall: true }, ['alice', 'dadmin']],
  ['admin', { domainid: 'east', account: 'bob' }, ['bob']],
  ['dadmin', {}, ['dadmin']],
  ['dadmin', { listall: true }, ['alice', 'bob', 'dadmin']],
  ['dadmin', { domainid: 'east' }, ['bob']],
  ['dadmin', { domainid: 'acme', isrecursive: true }, ['alice', 'bob', 'dadmin']],
  ['dadmin', { account: 'alice', domainid: 'acme' }, ['alice']],
  ['alice', {}, ['alice']],
  ['alice', { listall: true, isrecursive: true }, ['alice']],
  ['alice', { domainid: 'acme', isrecursive: true }, ['alice']],
  ['bob', { listall: true }, ['bob']],
]

/** The accounts whose things are in the answer. */
async function owners(
  command: string,
  who: string,
  { domainid, account, ...flags }: Asked,
): Promise<string[]> {
  const answer = await callers.get(who)?.({
    command,
    response: 'json',
    pagesize: '-1',
    ...Object.fromEntries(Object.keys(flags).map(name => [name, 'true'])),
    ...(domainid && { domainid: domains[domainid] }),
    ...(account && { account }),
  })
  expect(answer?.status, answer?.body).toBe(200)
  const [inside] = Object.values(JSON.parse(answer?.body ?? '') as Record<string, Record<string, unknown>>)
  const rows = (Object.values(inside ?? {}).find(Array.isArray) ?? []) as { account?: string; name: string }[]
  const names = rows.map(row => (command === 'listAccounts' ? row.name : row.account) ?? 'nobody')
  return [...new Set(names)].filter(name => name !== 'system').toSorted((a, b) => (a < b ? -1 : 1))
}

/** Accounts are named by `name` in their own list. */
const fits = (command: string, { account }: Asked) => account === undefined || command !== 'listAccounts'

describe.each(lists)('%s', command => {
  test.each(cases.filter(([, asked]) => fits(command, asked)))(
    '%s with %j sees %j',
    async (who, asked, seen) => {
      expect(await owners(command, who, asked)).toEqual(seen)
    },
  )

  test('a domain beside or above the own one is refused', async () => {
    for (const [who, domainid] of [
      ['bob', 'acme'],
      ['alice', 'east'],
    ] as const) {
      const answer = await callers.get(who)?.({ command, response: 'json', domainid: domains[domainid] })
      expect(answer?.status).toBe(531)
    }
  })
})
