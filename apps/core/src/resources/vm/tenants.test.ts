import { furnished, type Furnished } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let f: Furnished
let alice: Furnished['t']['admin']
let aliceAccount: string
beforeEach(async () => {
  f = await furnished(1)
  const account = await f.t.admin.call('createAccount', {
    username: 'alice',
    password: 'Secret-123',
    email: 'alice@example.org',
    firstname: 'Alice',
    lastname: 'Example',
    accounttype: 0,
  })
  aliceAccount = account.id
  alice = await f.t.as('alice', 'Secret-123')
})
afterEach(() => f.t.close())

const stateOf = async (id: string) =>
  (await f.t.admin.call('listVirtualMachines', { id, listall: true })).rows[0]?.state

test('a tenant learns that there is no room, not which hosts there are', async () => {
  const huge = { name: 'huge', displaytext: 'huge', cpunumber: 500, cpuspeed: 100, memory: 128 }
  const { id } = await f.t.admin.call('createServiceOffering', huge)
  const { rows: hosts } = await f.t.admin.call('listHosts', { type: 'Routing' })
  const name = hosts[0]?.name ?? ''
  const wanted = { ...f.basics, serviceofferingid: id }
  await f.t.admin.call('updateResourceLimit', { resourcetype: 8, max: -1, account: 'alice', domainid: '1' })

  await expect(f.t.admin.run('deployVirtualMachine', wanted)).rejects.toThrow(name)
  await expect(alice.run('deployVirtualMachine', wanted)).rejects.toThrow(/ask your administrator/)
  const { rows } = await alice.call('listEvents', { level: 'ERROR' })
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter(event => event.description?.includes(name))).toEqual([])
})

test('the instances of an account that is disabled stop; those of one that is locked run on', async () => {
  const { id } = await alice.run('deployVirtualMachine', f.basics)
  await f.t.admin.run('disableAccount', { id: aliceAccount, lock: true })
  expect(await stateOf(id)).toBe('Running')
  await f.t.admin.run('disableAccount', { id: aliceAccount, lock: false })
  expect(await stateOf(id)).toBe('Stopped')
})
