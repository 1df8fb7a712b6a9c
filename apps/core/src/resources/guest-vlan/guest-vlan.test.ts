import { advancedZone, createTestCloud, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let t: TestCloud
let world: Awaited<ReturnType<typeof advancedZone>>
let domainid: string
const password = 'Secret-123'

beforeEach(async () => {
  t = await createTestCloud()
  world = await advancedZone(t.admin, { vlan: '100-103' })
  const { rows } = await t.admin.call('listDomains', { name: 'ROOT' })
  domainid = rows[0]?.id ?? ''
  for (const username of ['eve', 'fay'])
    await t.admin.call('createAccount', {
      username,
      password,
      accounttype: 0,
      email: `${username}@example.org`,
      firstname: username,
      lastname: 'T',
    })
})
afterEach(() => t.close())

const dedicate = (vlanrange: string, account = 'eve') =>
  t.admin.call('dedicateGuestVlanRange', {
    physicalnetworkid: world.physical.id,
    vlanrange,
    account,
    domainid,
  })

/** A network of an account that is implemented at once. */
async function networkOf(account: string) {
  const { rows } = await t.admin.call('listNetworkOfferings', { name: 'always here' })
  const networkofferingid =
    rows[0]?.id ??
    (
      await t.admin.call('createNetworkOffering', {
        name: 'always here',
        displaytext: 'always here',
        guestiptype: 'Isolated',
        traffictype: 'GUEST',
        ispersistent: true,
        supportedservices: ['Dhcp', 'Dns', 'SourceNat'],
        serviceproviderlist: [
          { service: 'Dhcp', provider: 'VirtualRouter' },
          { service: 'Dns', provider: 'VirtualRouter' },
          { service: 'SourceNat', provider: 'VirtualRouter' },
        ],
      })
    ).id
  await t.admin.call('updateNetworkOffering', { id: networkofferingid, state: 'Enabled' })
  const user = await t.as(account, password)
  const made = await user.call('createNetwork', {
    zoneid: world.zone.id,
    networkofferingid,
    name: `of ${account}`,
  })
  const seen = await t.admin.call('listNetworks', { id: made.id, listall: true })
  return seen.rows[0]?.vlan
}

test('networks of an account get its own VLANs first, and others never do', async () => {
  const range = await dedicate('102-102')
  expect(range).toMatchObject({ account: 'eve', domainid, guestvlanrange: '102-102' })
  expect(await networkOf('fay')).toBe('100')
  expect(await networkOf('eve')).toBe('102')
  expect(await networkOf('eve')).toBe('101')
  expect(await networkOf('fay')).toBe('103')
  await expect(networkOf('fay')).rejects.toMatchObject({ status: 533 })
  await t.admin.run('releaseDedicatedGuestVlanRange', { id: range.id })
  expect((await t.admin.call('listDedicatedGuestVlanRanges')).rows).toEqual([])
})

test('VLANs are dedicated once, where they are, and not over the head of another account', async () => {
  await networkOf('fay')
  await expect(dedicate('100-101')).rejects.toThrow(/VLAN 100 is in use/)
  await expect(dedicate('103-104')).rejects.toThrow(/not among those/)
  await expect(dedicate('x')).rejects.toMatchObject({ status: 431 })
  await dedicate('101-102')
  await expect(dedicate('102-103', 'fay')).rejects.toThrow(/dedicated already/)
  const ask = (more: object) => t.admin.call('listDedicatedGuestVlanRanges', more)
  expect((await ask({ account: 'eve', domainid })).count).toBe(1)
  expect((await ask({ account: 'fay', domainid })).count).toBe(0)
  expect((await ask({ guestvlanrange: '101-102', zoneid: world.zone.id })).count).toBe(1)
  const eve = await t.as('eve', password)
  await expect(eve.call('listDedicatedGuestVlanRanges')).rejects.toMatchObject({ status: 432 })
})

test('every VLAN for guests is listed, with who has it', async () => {
  await networkOf('fay')
  await dedicate('103-103')
  const { rows, count } = await t.admin.call('listGuestVlans', { physicalnetworkid: world.physical.id })
  expect(count).toBe(4)
  expect(rows.map(row => [row.vlan, row.allocationstate, row.isdedicated, row.account])).toEqual([
    ['100', 'Allocated', false, 'fay'],
    ['101', 'Free', false, undefined],
    ['102', 'Free', false, undefined],
    ['103', 'Free', true, 'eve'],
  ])
  expect(rows[0]?.network).toMatchObject([{ name: 'of fay' }])
  const allocated = await t.admin.call('listGuestVlans', { allocatedonly: true })
  expect(allocated.rows.map(row => row.vlan)).toEqual(['100'])
  const second = await t.admin.call('listGuestVlans', { page: 2, pagesize: 3 })
  expect([second.count, second.rows.length]).toEqual([4, 1])
})

test('an account that goes leaves its VLANs to all', async () => {
  await dedicate('101-102')
  const { rows } = await t.admin.call('listAccounts', { name: 'eve', domainid })
  await t.admin.run('deleteAccount', { id: rows[0]?.id ?? '' })
  expect((await t.admin.call('listDedicatedGuestVlanRanges')).rows).toEqual([])
})
