import { createTestCloud, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { advancedZone } from './fixtures.ts'

let t: TestCloud
beforeEach(async () => {
  t = await createTestCloud()
})
afterEach(() => t.close())

const refused = (text: RegExp) => ({ status: 431, message: expect.stringMatching(text) as unknown })
const isolated = { name: 'Mine', guestiptype: 'Isolated', traffictype: 'GUEST' }

test('an offering serves networks once it is enabled, and goes when the last of them is gone', async () => {
  const { zone } = await advancedZone(t.admin)
  const offering = await t.admin.call('createNetworkOffering', {
    ...isolated,
    supportedservices: ['Dhcp', 'Dns', 'SourceNat', 'PortForwarding'],
    serviceproviderlist: [{ service: 'Dhcp', provider: 'VirtualRouter' }],
  })
  expect(offering).toMatchObject({ state: 'Disabled', isdefault: false, availability: 'Optional' })
  expect(offering.service?.map(service => service.name)).toEqual([
    'Dhcp',
    'Dns',
    'SourceNat',
    'PortForwarding',
  ])
  const make = () =>
    t.admin.call('createNetwork', { zoneid: zone.id, name: 'n', networkofferingid: offering.id })
  await expect(make()).rejects.toMatchObject(refused(/disabled/))
  await t.admin.call('updateNetworkOffering', { id: offering.id, state: 'enabled' })
  const network = await make()
  await expect(t.admin.call('deleteNetworkOffering', { id: offering.id })).rejects.toMatchObject(
    refused(/used by 1 network/),
  )
  await t.admin.run('deleteNetwork', { id: network.id })
  await t.admin.call('deleteNetworkOffering', { id: offering.id })
  expect((await t.admin.call('listNetworkOfferings', { id: offering.id })).count).toBe(0)
  const { rows } = await t.admin.call('listEvents', { listall: true, keyword: 'NETWORK.OFFERING' })
  expect(new Set(rows.map(event => event.type))).toEqual(
    new Set(['NETWORK.OFFERING.CREATE', 'NETWORK.OFFERING.EDIT', 'NETWORK.OFFERING.DELETE']),
  )
})

test.each([
  [{ supportedservices: ['Teleport'] }, /Teleport is not known/],
  [{ supportedservices: ['PortForwarding'] }, /needs SourceNat/],
  [{ supportedservices: ['SecurityGroup'] }, /Shared networks/],
  [
    { serviceproviderlist: [{ service: 'Dhcp', provider: 'SecurityGroupProvider' }] },
    /does not provide Dhcp/,
  ],
  [{ serviceproviderlist: [{ service: 'Dhcp', provider: 'VpcVirtualRouter' }] }, /tiers of a VPC only/],
  [{ guestiptype: 'Shared' }, /specifyvlan=true/],
  [{ guestiptype: 'L2', supportedservices: ['Dhcp'] }, /no services but UserData/],
  [{ traffictype: 'Public' }, /Guest traffic/],
  [{ name: 'defaultl2networkoffering' }, /already/],
])('an offering with %o is refused', async (wrong, why) => {
  await expect(t.admin.call('createNetworkOffering', { ...isolated, ...wrong })).rejects.toMatchObject(
    refused(why),
  )
})

test("the system's offerings are disabled, not deleted", async () => {
  const { rows } = await t.admin.call('listNetworkOfferings', { name: 'DefaultL2NetworkOffering' })
  const id = rows[0]?.id ?? ''
  await expect(t.admin.call('deleteNetworkOffering', { id })).rejects.toMatchObject(refused(/disable it/))
  expect(await t.admin.call('updateNetworkOffering', { id, state: 'Disabled' })).toMatchObject({
    state: 'Disabled',
  })
})
