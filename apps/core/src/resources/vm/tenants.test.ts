import { furnished, type Furnished } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { advancedZone } from '../network/fixtures.ts'

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
  const { rows } = await f.t.admin.call('listEvents', { resourceid: id, type: 'VM.STOP', listall: true })
  expect(rows).toMatchObject([{ account: 'alice', state: 'Completed' }])
})

test('nothing starts for an account that is disabled', async () => {
  const { id } = await alice.run('deployVirtualMachine', { ...f.basics, startvm: false })
  await f.t.admin.run('disableAccount', { id: aliceAccount, lock: true })
  await f.t.admin.run('startVirtualMachine', { id })
  await f.t.admin.run('stopVirtualMachine', { id })

  await f.t.admin.run('disableAccount', { id: aliceAccount, lock: false })
  await expect(f.t.admin.run('startVirtualMachine', { id })).rejects.toMatchObject({ status: 531 })
  await f.t.admin.call('enableAccount', { id: aliceAccount })
  await expect(f.t.admin.run('startVirtualMachine', { id })).resolves.toMatchObject({ state: 'Running' })
})

test('tenants do not choose hosts', async () => {
  const where = { hostid: f.hosts[0] ?? '' }
  await expect(alice.run('deployVirtualMachine', { ...f.basics, ...where })).rejects.toMatchObject({
    status: 531,
  })
  const { id } = await alice.run('deployVirtualMachine', { ...f.basics, startvm: false })
  await expect(alice.run('startVirtualMachine', { id, ...where })).rejects.toMatchObject({ status: 531 })
  await expect(f.t.admin.run('startVirtualMachine', { id, ...where })).resolves.toMatchObject({
    state: 'Running',
  })
})

test('a network of a domain serves the accounts of that domain, and those below when it is open to them', async () => {
  const { admin } = f.t
  const { zone } = await advancedZone(admin)
  const store = { zoneid: zone.id, provider: 'NFS', name: 's', url: 'nfs://192.0.2.9/other' }
  await admin.call('addImageStore', store)
  await f.t.core.idle()
  const { id: east } = await admin.call('createDomain', { name: 'east' })
  const { rows: offerings } = await admin.call('listNetworkOfferings', {
    name: 'DefaultSharedNetworkOffering',
  })
  const shared = (name: string, subdomainaccess: boolean, domainid: string, n: number) =>
    admin.call('createNetwork', {
      name,
      zoneid: zone.id,
      networkofferingid: offerings[0]?.id ?? '',
      acltype: 'domain',
      domainid,
      subdomainaccess,
      vlan: String(200 + n),
      gateway: `10.20.${n}.1`,
      netmask: '255.255.255.0',
      startip: `10.20.${n}.10`,
      endip: `10.20.${n}.20`,
    })
  const theirs = await shared('east', true, east, 1)
  const everyones = await shared('all', true, '1', 2)
  const wanted = { ...f.basics, zoneid: zone.id, startvm: false }
  await expect(
    alice.run('deployVirtualMachine', { ...wanted, networkids: [theirs.id] }),
  ).rejects.toMatchObject({
    status: 531,
  })
  const vm = await alice.run('deployVirtualMachine', { ...wanted, networkids: [everyones.id] })
  expect(vm.state).toBe('Stopped')

  await admin.call('createAccount', {
    username: 'wes',
    password: 'Secret-123',
    email: 'wes@example.org',
    firstname: 'Wes',
    lastname: 'Example',
    accounttype: 0,
    domainid: east,
  })
  const handOver = (to: { account: string; domainid: string }, networkids?: string[]) =>
    admin.call('assignVirtualMachine', {
      virtualmachineid: vm.id,
      ...to,
      ...(networkids && { networkids }),
    })
  const wes = { account: 'wes', domainid: east }
  await handOver(wes, [theirs.id])
  const back = { account: 'alice', domainid: '1' }
  await expect(handOver(back)).rejects.toThrow(/networkids/)
  await expect(handOver(back, [theirs.id])).rejects.toMatchObject({ status: 531 })
  await expect(handOver(back, [everyones.id])).resolves.toMatchObject({ account: 'alice' })
})

test('the user data of an instance is for those who may see it', async () => {
  const userdata = btoa('#cloud-config')
  const { id: virtualmachineid } = await f.t.admin.run('deployVirtualMachine', {
    ...f.basics,
    userdata,
    startvm: false,
  })
  const told = await f.t.admin.call('getVirtualMachineUserData', { virtualmachineid })
  expect(told).toEqual({ virtualmachineid, userdata })
  await expect(alice.call('getVirtualMachineUserData', { virtualmachineid })).rejects.toMatchObject({
    status: 531,
  })
})
