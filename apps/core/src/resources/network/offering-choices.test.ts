import { createTestCloud, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { advancedZone } from './fixtures.ts'

let t: TestCloud
let place: Awaited<ReturnType<typeof advancedZone>>
beforeEach(async () => {
  t = await createTestCloud()
  place = await advancedZone(t.admin)
})
afterEach(() => t.close())

const refused = (text: RegExp) => ({ status: 431, message: expect.stringMatching(text) as unknown })

const isolated = {
  guestiptype: 'Isolated',
  traffictype: 'GUEST',
  supportedservices: ['Dhcp', 'Dns', 'SourceNat', 'Lb'],
  enable: true,
}
const offer = (name: string, more: object = {}) =>
  t.admin.call('createNetworkOffering', { ...isolated, name, ...more })
const use = (networkofferingid: string, more: object = {}) =>
  t.admin.call('createNetwork', { zoneid: place.zone.id, name: 'n', networkofferingid, ...more })
const named = async (filter: object) =>
  (await t.admin.call('listNetworkOfferings', filter)).rows.map(row => row.name)

test('networks of a tagged offering go to a physical network with that tag', async () => {
  const { id, ...shown } = await offer('Fast', { tags: 'fast' })
  expect(shown).toMatchObject({ tags: 'fast' })
  await expect(use(id)).rejects.toMatchObject(refused(/with the tag fast, which the offering asks for/))
  const second = await t.admin.run('createPhysicalNetwork', {
    zoneid: place.zone.id,
    name: 'quick',
    vlan: '200-210',
    tags: ['fast'],
  })
  await t.admin.run('addTrafficType', { physicalnetworkid: second.id, traffictype: 'Guest' })
  await t.admin.run('updatePhysicalNetwork', { id: second.id, state: 'Enabled' })
  await expect(use(id)).rejects.toMatchObject(refused(/VirtualRouter, which is not enabled/))
  const { rows } = await t.admin.call('listNetworkServiceProviders', {
    physicalnetworkid: second.id,
    name: 'VirtualRouter',
  })
  const nspid = rows[0]?.id ?? ''
  for (const element of (await t.admin.call('listVirtualRouterElements', { nspid })).rows)
    await t.admin.run('configureVirtualRouterElement', { id: element.id, enabled: true })
  await t.admin.run('updateNetworkServiceProvider', { id: nspid, state: 'Enabled' })
  expect(await use(id)).toMatchObject({ physicalnetworkid: second.id })
  await expect(use(id, { physicalnetworkid: place.physical.id })).rejects.toMatchObject(refused(/tag fast/))
  expect(await named({ tags: 'fast' })).toEqual(['Fast'])
  expect(await named({ istagged: true })).toEqual(['Fast'])
  await t.admin.call('updateNetworkOffering', { id, tags: '' })
  expect(await named({ istagged: true })).toEqual([])
  expect(await use(id)).toMatchObject({ physicalnetworkid: place.physical.id })
  await expect(offer('Two', { tags: 'a,b' })).rejects.toMatchObject(refused(/one tag at most/))
})

test('an offering for a domain is seen and used there alone', async () => {
  const { id: domainid } = await t.admin.call('createDomain', { name: 'child' })
  const person = { firstname: 'T', lastname: 'T', email: 't@example.org', password: 'secret-enough-9' }
  await t.admin.call('createAccount', { ...person, username: 'kid', accounttype: 0, domainid })
  await t.admin.call('createAccount', { ...person, username: 'other', accounttype: 0 })
  const { id, ...shown } = await offer('Theirs', { domainid: [domainid] })
  expect(shown).toMatchObject({ domainid, domain: '/child/' })
  const kid = await t.as('kid', person.password, '/child')
  const other = await t.as('other', person.password)
  const sees = async (cloud: typeof kid) =>
    (await cloud.call('listNetworkOfferings', { name: 'Theirs' })).count
  expect([await sees(kid), await sees(other)]).toEqual([1, 0])
  expect(await named({ domainid, name: 'Theirs' })).toEqual(['Theirs'])
  await expect(use(id)).rejects.toMatchObject(refused(/not for the domain ROOT/))
  await use(id, { account: 'kid', domainid })
  await t.admin.call('updateNetworkOffering', { id, domainid: 'public' })
  expect(await sees(other)).toBe(1)
  await use(id)
})

test('an offering for a zone is not used in others', async () => {
  const { id: far } = await t.admin.call('createZone', {
    name: 'far',
    networktype: 'Advanced',
    dns1: '192.0.2.53',
    internaldns1: '192.0.2.53',
  })
  const { id } = await offer('Far', { zoneid: [far] })
  await expect(use(id)).rejects.toMatchObject(refused(/not for the zone adv/))
  expect(await named({ zoneid: place.zone.id, name: 'Far' })).toEqual([])
  expect(await named({ zoneid: far, name: 'Far' })).toEqual(['Far'])
  await t.admin.call('updateNetworkOffering', { id, zoneid: place.zone.id })
  await use(id)
})

test('what was chosen of a service is shown with it, and what no provider does is refused', async () => {
  const choose = (service: string, capabilitytype: string, capabilityvalue: string) => ({
    servicecapabilitylist: [{ service, capabilitytype, capabilityvalue }],
  })
  const made = await offer('Redundant', {
    ...choose('SourceNat', 'RedundantRouter', 'true'),
    maxconnections: 100,
    details: [{ key: 'promiscuousMode', value: 'true' }],
  })
  expect(made).toMatchObject({ maxconnections: 100, details: { promiscuousMode: 'true' } })
  const nat = made.service?.find(({ name }) => name === 'SourceNat')
  expect(nat?.capability).toContainEqual({
    name: 'RedundantRouter',
    value: 'true',
    canchooseservicecapability: false,
  })
  expect(await use(made.id)).toMatchObject({ redundantrouter: true })
  const plain = await offer('Plain')
  expect(await use(plain.id)).toMatchObject({ redundantrouter: false })
  const wrong = (more: object, text: RegExp) =>
    expect(offer('Wrong', more)).rejects.toMatchObject(refused(text))
  await wrong(choose('Lb', 'ElasticLb', 'true'), /cannot be true with the providers here; use false/)
  await wrong(choose('Firewall', 'MultipleIps', 'true'), /does not have/)
  await wrong(choose('Lb', 'Speed', '1'), /no capability Speed/)
  await wrong(choose('Lb', 'LbSchemes', 'internal'), /InternalLbVm/)
  await wrong({ maxconnections: 0 }, /1 or more/)
  await wrong({ maxconnections: 9, supportedservices: ['Dhcp'] }, /the service Lb/)
})
